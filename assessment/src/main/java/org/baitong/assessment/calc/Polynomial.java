package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sum of products of variables, by the sorted indices of the variables. */
record Polynomial(Map<List<Integer>, Double> terms) {
  /** Beyond this a formula is a slip or an attack on the memory. */
  static final int MOST_TERMS = 500;

  static Polynomial of(double constant) {
    return new Polynomial(Map.of(List.of(), constant));
  }

  static Polynomial variable(int index) {
    return new Polynomial(Map.of(List.of(index), 1.0));
  }

  double constant() {
    return terms.getOrDefault(List.of(), 0.0);
  }

  boolean isConstant() {
    return terms.keySet().stream().allMatch(List::isEmpty);
  }

  int size() {
    return terms.size();
  }

  /** This plus sign times the other. */
  Polynomial plus(Polynomial other, double sign) {
    Map<List<Integer>, Double> sum = new LinkedHashMap<>(terms);
    other.terms.forEach((factors, c) -> sum.merge(factors, sign * c, Double::sum));
    return new Polynomial(sum);
  }

  Polynomial times(Polynomial other) {
    Map<List<Integer>, Double> product = new LinkedHashMap<>();
    terms.forEach(
        (left, a) ->
            other.terms.forEach(
                (right, b) -> {
                  List<Integer> factors = new ArrayList<>(left);
                  factors.addAll(right);
                  factors.sort(null);
                  product.merge(List.copyOf(factors), a * b, Double::sum);
                }));
    return new Polynomial(product);
  }

  /** The value at these values of the variables. */
  double at(List<Double> values) {
    double sum = 0;
    for (Map.Entry<List<Integer>, Double> term : terms.entrySet()) {
      double product = term.getValue();
      for (int factor : term.getKey()) {
        product *= values.get(factor);
      }
      sum += product;
    }
    return sum;
  }
}
