package org.baitong.engine.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Product output of two periods: one common output where that is allowed, else each product. */
final class Outputs {
  /** A product mix that moved by more than this share of the output is another mix. */
  private static final double SAME_MIX = 0.1;

  /** Units of a sum of weights: plain numbers or standard minutes. */
  private static final Set<String> OF_WEIGHTS = Set.of("1", "min");

  private static final Where WHERE = Where.of("indicators", "output");

  /** One product, or the common output, in both periods. */
  record Pair(String product, String unit, Outcome<Sums.Sum> base, Outcome<Sums.Sum> now) {}

  private final RecpRequest request;
  private final Recorder recorder;
  private final Sums sums;
  private final List<Finding> findings;
  private String basis = "";

  Outputs(RecpRequest request, Recorder recorder, List<Finding> findings) {
    this.request = request;
    this.recorder = recorder;
    this.sums = new Sums(request, recorder);
    this.findings = findings;
  }

  /** What the output is counted in; empty when each product stands alone. */
  String basis() {
    return basis;
  }

  List<Pair> pairs() {
    Set<String> products = new LinkedHashSet<>(request.base().products().keySet());
    products.addAll(request.now().products().keySet());
    Series stated = request.base().products().get("");
    if (stated != null) {
      products.retainAll(request.now().products().keySet());
      return stated(stated, products);
    }
    if (products.isEmpty()) {
      findings.add(Finding.error("OUTPUT_MISSING", WHERE));
      return List.of();
    }
    Map<String, Weight> weights = weights();
    Map<String, Pair> single = new LinkedHashMap<>();
    for (String product : products) {
      single.put(product, single(product));
    }
    if (weights.keySet().containsAll(products)) {
      Weight any = weights.get(products.iterator().next());
      basis = any == null ? "" : any.basis();
      return List.of(common(single, weights, basis));
    }
    if (products.size() == 1) {
      Pair only = single.values().iterator().next();
      basis = only.unit();
      return List.of(new Pair("", only.unit(), only.base(), only.now()));
    }
    if (single.values().stream().allMatch(pair -> isMass(pair.unit()))) {
      findings.add(Finding.info("OUTPUT_SUMMED_BY_MASS", WHERE));
      basis = "mass";
      return List.of(common(inOneUnit(single), Map.of(), single.values().iterator().next().unit()));
    }
    findings.add(
        Finding.warning("OUTPUT_WITHOUT_WEIGHTS", WHERE)
            .with("products", String.join(", ", products)));
    return List.copyOf(single.values());
  }

  /** The baseline states one output of all products: it counts in the unit of the weights. */
  private List<Pair> stated(Series stated, Set<String> products) {
    Map<String, Weight> weights = weights();
    Map<String, Pair> single = new LinkedHashMap<>();
    for (String product : products) {
      single.put(product, single(product));
    }
    String id = "output.stated.base";
    if (!products.isEmpty() && weights.keySet().containsAll(products)) {
      Weight any = weights.get(products.iterator().next());
      basis = any == null ? "" : any.basis();
      Outcome<Sums.Sum> today = common("now", single, weights, "1");
      if (!OF_WEIGHTS.contains(stated.unit())) {
        // Pieces beside standard minutes would make any factory look twenty times better.
        Finding other =
            Finding.warning("BASELINE_OUTPUT_UNIT", WHERE)
                .with("unit", stated.unit())
                .with("basis", basis);
        findings.add(other);
        return List.of(new Pair("", "1", Outcome.missing(other), today));
      }
      findings.add(
          Finding.info("OUTPUT_BASELINE_IN_WEIGHTS", WHERE)
              .with("unit", stated.unit())
              .with("basis", basis));
      Outcome<Sums.Sum> base =
          sums.sum(id, stated, request.base(), stated.unit())
              .map(s -> new Sums.Sum(s.value(), "1", s.relativeSigma(), s.origin()));
      return List.of(new Pair("", "1", base, today));
    }
    if (products.size() == 1) {
      Pair only = single.values().iterator().next();
      basis = only.unit();
      Outcome<Sums.Sum> base = sums.sum(id, stated, request.base(), only.unit());
      return List.of(new Pair("", only.unit(), base, only.now()));
    }
    findings.add(
        Finding.warning("OUTPUT_WITHOUT_WEIGHTS", WHERE)
            .with("products", String.join(", ", products)));
    return List.copyOf(single.values());
  }

  private static boolean isMass(String unit) {
    return Units.parse(unit).map(u -> u.dimension() == Dimension.MASS).find().orElse(false);
  }

  /** Weights by product; none of them when they are not positive or not on one basis. */
  private Map<String, Weight> weights() {
    Map<String, Weight> weights = new LinkedHashMap<>();
    Set<String> bases = new LinkedHashSet<>();
    for (Weight weight : request.weights()) {
      if (!(weight.weight() > 0 && Double.isFinite(weight.weight()))) {
        findings.add(
            Finding.error("WEIGHT_NOT_POSITIVE", WHERE)
                .with("product", weight.product())
                .with("weight", weight.weight(), "1"));
        return Map.of();
      }
      if (weights.put(weight.product(), weight) != null) {
        findings.add(
            Finding.error("PRODUCT_WEIGHT_TWICE", WHERE).with("product", weight.product()));
        return Map.of();
      }
      bases.add(weight.basis());
    }
    if (bases.size() > 1) {
      findings.add(
          Finding.error("WEIGHTS_ON_TWO_BASES", WHERE).with("bases", String.join(", ", bases)));
      return Map.of();
    }
    return weights;
  }

  private Pair single(String product) {
    Series base = request.base().products().get(product);
    Series now = request.now().products().get(product);
    Series known = now != null ? now : base;
    String unit = known == null ? "1" : known.unit();
    return new Pair(
        product,
        unit,
        one("output." + product + ".base", base, request.base(), unit),
        one("output." + product + ".now", now, request.now(), unit));
  }

  private Outcome<Sums.Sum> one(
      String id, @Nullable Series series, RecpPeriod period, String unit) {
    if (series == null) {
      return Outcome.missing(
          Finding.warning("OUTPUT_OF_PRODUCT_MISSING", WHERE).with("series", id));
    }
    return sums.sum(id, series, period, unit);
  }

  /** The pairs of several mass units in the first one's unit. */
  private Map<String, Pair> inOneUnit(Map<String, Pair> single) {
    String unit = single.values().iterator().next().unit();
    Map<String, Pair> same = new LinkedHashMap<>();
    single.forEach(
        (product, pair) ->
            same.put(
                product,
                new Pair(product, unit, scaled(pair.base(), unit), scaled(pair.now(), unit))));
    return same;
  }

  private static Outcome<Sums.Sum> scaled(Outcome<Sums.Sum> sum, String unit) {
    return sum.map(
        s ->
            new Sums.Sum(
                new org.baitong.engine.quantity.Level(s.value(), s.unit()).in(unit).get().value(),
                unit,
                s.relativeSigma(),
                s.origin()));
  }

  private Pair common(Map<String, Pair> single, Map<String, Weight> weights, String unit) {
    String named = weights.isEmpty() ? unit : "1";
    Outcome<Sums.Sum> base = common("base", single, weights, named);
    Outcome<Sums.Sum> now = common("now", single, weights, named);
    if (base.isUsable() && now.isUsable()) {
      mix(single, weights, base.get().value(), now.get().value());
    }
    return new Pair("", named, base, now);
  }

  private Outcome<Sums.Sum> common(
      String side, Map<String, Pair> single, Map<String, Weight> weights, String unit) {
    List<Input> inputs = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    double value = 0;
    double variance = 0;
    for (Pair pair : single.values()) {
      Outcome<Sums.Sum> sum = side.equals("base") ? pair.base() : pair.now();
      if (!sum.isUsable()) {
        return new Outcome.Missing<>(sum.findings());
      }
      double w = weight(weights, pair.product());
      int i = terms.size() + 1;
      inputs.add(new Input("q" + i, sum.get().value(), sum.get().unit(), sum.get().origin()));
      Weight stated = weights.get(pair.product());
      if (stated != null) {
        inputs.add(new Input("w" + i, stated.weight(), "1", stated.origin()));
      }
      terms.add(stated == null ? "q" + i : "q" + i + " * w" + i);
      double term = sum.get().value() * w;
      value += term;
      variance += term * sum.get().relativeSigma() * term * sum.get().relativeSigma();
    }
    double result = value;
    String id = Sums.prefix(request) + "output." + side;
    recorder.record(
        () -> new Step(id, String.join(" + ", terms), inputs, result, unit, Sums.SOURCE));
    return Outcome.of(
        new Sums.Sum(
            result, unit, result == 0 ? 0 : StrictMath.sqrt(variance) / result, "step:" + id));
  }

  private static double weight(Map<String, Weight> weights, String product) {
    Weight weight = weights.get(product);
    return weight == null ? 1 : weight.weight();
  }

  /** Half the sum of the shares' differences: how much of the output is another product now. */
  private void mix(Map<String, Pair> single, Map<String, Weight> weights, double base, double now) {
    if (base == 0 || now == 0) {
      return;
    }
    double moved = 0;
    for (Pair pair : single.values()) {
      double w = weight(weights, pair.product());
      moved +=
          StrictMath.abs(pair.base().get().value() * w / base - pair.now().get().value() * w / now);
    }
    if (moved / 2 > SAME_MIX) {
      findings.add(Finding.warning("PRODUCT_MIX_DIFFERS", WHERE).with("share", moved / 2, "1"));
    }
  }
}
