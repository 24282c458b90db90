package org.baitong.engine.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.numerics.ReconcileProblem;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/** A request as variables and constraints: one constraint per quantity centre and closed layer. */
final class BalanceModel {
  /** One (centre, layer) with the index of its constraint, or -1 when the layer is open there. */
  record Node(String centre, Layer layer, int constraint) {}

  final BalanceRequest request;
  final List<Variable> variables = new ArrayList<>();

  /** By variable: the unit its numbers are in, and for a content the unit that holds it. */
  final List<UnitOfMeasure> units = new ArrayList<>();

  final List<@Nullable UnitOfMeasure> per = new ArrayList<>();

  /** By variable: an amount of its kind and basis. */
  final List<Quantity> kinds = new ArrayList<>();

  final List<Constraint> constraints = new ArrayList<>();
  final List<Node> nodes = new ArrayList<>();

  /** Variable of each flow's amount: the index of the flow in the request. */
  private final Map<String, Integer> index = new LinkedHashMap<>();

  BalanceModel(BalanceRequest request, Map<String, Datum> priors) {
    this.request = request;
    double typical = typical(request);
    for (BalanceFlow flow : request.flows()) {
      Datum amount = priors.getOrDefault(flow.id(), flow.amount());
      add(flow.id(), flow.unit(), null, amount, typical);
    }
    for (BalanceFlow flow : request.flows()) {
      flow.contents()
          .forEach(
              (layer, content) -> {
                if (content.state() != Datum.State.EXACT) {
                  add(contentId(flow, layer), layer.unit(), flow.unit(), content, 1);
                }
              });
    }
    for (BalanceStock stock : request.stocks()) {
      add(stock.id() + ".opening", stock.layer().unit(), null, stock.opening(), typical);
      add(stock.id() + ".closing", stock.layer().unit(), null, stock.closing(), typical);
    }
    for (Map.Entry<String, Set<Layer>> centre : request.centres().entrySet()) {
      for (Layer layer : centre.getValue()) {
        node(centre.getKey(), layer);
      }
    }
  }

  /** Where iteration starts for an unknown amount: a middle one of the known amounts. */
  private static double typical(BalanceRequest request) {
    double[] known =
        request.flows().stream()
            .mapToDouble(flow -> Math.abs(number(flow.amount(), flow.unit())))
            .filter(v -> v > 0)
            .sorted()
            .toArray();
    return known.length == 0 ? 1 : known[known.length / 2];
  }

  static String contentId(BalanceFlow flow, Layer layer) {
    return flow.id() + "." + layer.id();
  }

  /**
   * The value in the unit it is read in. The system is set up in these units, not in reference
   * units: a factory's joules stand beside pieces, and nine orders of magnitude between columns
   * would cost digits.
   */
  static double number(Datum datum, UnitOfMeasure unit) {
    return unit.fromReference(datum.reference());
  }

  /** The unit of a variable as it is printed: "kg", or "kg/m3" for a content. */
  String label(int j) {
    UnitOfMeasure holder = per.get(j);
    String unit = units.get(j).ucum();
    return holder == null ? unit : unit + "/" + holder.ucum();
  }

  /** A number of this variable's unit as an amount of its kind. */
  Stated stated(int j, double number) {
    UnitOfMeasure unit = units.get(j);
    return kinds.get(j) instanceof AdditiveQuantity<?> kind
        ? new Stated(kind.withValue(unit.toReference(number)), unit)
        : Stated.of(number, unit);
  }

  private void add(
      String id, UnitOfMeasure unit, @Nullable UnitOfMeasure holder, Datum datum, double guess) {
    index.put(id, variables.size());
    units.add(unit);
    per.add(holder);
    Quantity known = datum.value();
    kinds.add(known == null ? unit.quantity(0) : known);
    variables.add(
        switch (datum.state()) {
          case MEASURED ->
              Variable.measured(id, number(datum, unit), unit.fromReference(datum.deviation()));
          case EXACT -> Variable.constant(id, number(datum, unit));
          case UNKNOWN -> Variable.unmeasured(id, guess);
        });
  }

  int indexOf(String id) {
    Integer found = index.get(id);
    if (found == null) {
      throw new IllegalArgumentException("There is no flow " + id);
    }
    return found;
  }

  private void node(String centre, Layer layer) {
    List<Term> terms = new ArrayList<>();
    boolean in = false;
    boolean out = false;
    for (BalanceFlow flow : request.flows()) {
      boolean enters = centre.equals(flow.to());
      boolean leaves = centre.equals(flow.from());
      // A flow back into its own centre changes no balance; a content of nothing neither.
      if (enters == leaves) {
        continue;
      }
      Datum content = flow.contents().get(layer);
      if (content == null || isNothing(content)) {
        continue;
      }
      in |= enters;
      out |= leaves;
      double sign = enters ? 1 : -1;
      terms.add(
          content.state() == Datum.State.EXACT
              ? Term.of(sign * number(content, layer.unit()), indexOf(flow.id()))
              : new Term(sign, indexOf(flow.id()), indexOf(contentId(flow, layer))));
    }
    for (BalanceStock stock : request.stocks()) {
      if (stock.centre().equals(centre) && stock.layer().equals(layer)) {
        terms.add(Term.of(1, indexOf(stock.id() + ".opening")));
        terms.add(Term.of(-1, indexOf(stock.id() + ".closing")));
        in = true;
        out = true;
      }
    }
    boolean closed = in && out;
    nodes.add(new Node(centre, layer, closed ? constraints.size() : -1));
    if (closed) {
      constraints.add(new Constraint(centre + "/" + layer.id(), terms, 0));
    }
  }

  private static boolean isNothing(Datum content) {
    return content.state() == Datum.State.EXACT && content.reference() == 0;
  }

  ReconcileProblem problem() {
    return new ReconcileProblem(variables, constraints, request.confidence());
  }
}
