package org.baitong.engine.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.indicator.RecpResult.Absolute;
import org.baitong.engine.indicator.RecpResult.Direction;
import org.baitong.engine.indicator.RecpResult.Quotient;
import org.baitong.engine.indicator.RecpResult.Relative;
import org.baitong.engine.indicator.RecpResult.Row;
import org.baitong.engine.indicator.Sums.Sum;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Compares a reporting period with its baseline, absolute and relative. */
public final class Recp {
  /** Two-sided 95 % quantile of the normal distribution. */
  private static final double SURE = 1.959963984540054;

  private final RecpRequest request;
  private final Recorder recorder;
  private final String prefix;
  private final Sums sums;
  private final List<Finding> findings = new ArrayList<>();
  private boolean sameLength = true;

  private Recp(RecpRequest request, Recorder recorder) {
    this.request = request;
    this.recorder = recorder;
    this.prefix = Sums.prefix(request);
    this.sums = new Sums(request, recorder);
  }

  /**
   * The core set: use, productivity, pollution and intensity of both periods, what changed, what
   * was avoided, and how much of the difference output and intensity explain. Units are those of
   * the reporting period's series. Never missing as a whole: each figure has its own reason.
   *
   * <p>Example: 100 t made with 500 MWh, then 120 t with 540 MWh: use rises by 8 %, productivity
   * rises from 0.2 to 0.222 t/MWh by 11.1 %, and (5 - 4.5) * 120 = 60 MWh are avoided. Source:
   * UNIDO/UNEP enterprise-level indicators.
   */
  public static Outcome<RecpResult> compare(RecpRequest request, Recorder recorder) {
    return new Recp(request, recorder).result();
  }

  private Outcome<RecpResult> result() {
    baselineRules();
    Outputs outputs = new Outputs(request, recorder, findings);
    List<Outputs.Pair> pairs = outputs.pairs();
    List<RecpResult.Output> output = new ArrayList<>();
    for (Outputs.Pair pair : pairs) {
      String id = pair.product().isEmpty() ? "output" : "output." + pair.product();
      output.add(
          new RecpResult.Output(
              pair.product(), absolute(id, pair.unit(), pair.base(), pair.now())));
    }
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      if (indicator != Indicator.OUTPUT) {
        rows(indicator, pairs, rows);
      }
    }
    declared();
    return Outcome.of(
        new RecpResult(
            request.counted(request.base()),
            request.counted(request.now()),
            outputs.basis(),
            output,
            rows),
        List.copyOf(new LinkedHashSet<>(findings)));
  }

  private void baselineRules() {
    RecpPeriod base = request.base();
    RecpPeriod now = request.now();
    sameLength = request.counted(base).size() == request.counted(now).size();
    if (!sameLength) {
      warn(
          Finding.warning("BASELINE_LENGTH_DIFFERS", Where.of("indicators", "baseline"))
              .with("base", request.counted(base).size(), "1")
              .with("now", request.counted(now).size(), "1"));
    } else if (!seasons(base).equals(seasons(now))) {
      warn(Finding.warning("BASELINE_SEASON_DIFFERS", Where.of("indicators", "baseline")));
    }
    if (!base.last().isBefore(now.first())) {
      warn(Finding.warning("BASELINE_NOT_BEFORE", Where.of("indicators", "baseline")));
    }
    abnormal(base);
    abnormal(now);
  }

  private void warn(Finding finding) {
    findings.add(
        finding
            .with("baseline", request.base().first() + " - " + request.base().last())
            .with("period", request.now().first() + " - " + request.now().last()));
  }

  private Set<Integer> seasons(RecpPeriod period) {
    Set<Integer> seasons = new TreeSet<>();
    request.counted(period).forEach(month -> seasons.add(month.getMonthValue()));
    return seasons;
  }

  private void abnormal(RecpPeriod period) {
    List<YearMonth> months = period.months();
    for (Map.Entry<YearMonth, String> month : period.abnormal().entrySet()) {
      if (months.contains(month.getKey())) {
        String code =
            request.canExclude() ? "ABNORMAL_MONTH_EXCLUDED" : "ABNORMAL_MONTH_NOT_EXCLUDED";
        Where where = Where.of("indicators", month.getKey().toString());
        Finding finding =
            request.canExclude() ? Finding.info(code, where) : Finding.warning(code, where);
        findings.add(
            finding.with("month", month.getKey().toString()).with("reason", month.getValue()));
      }
    }
  }

  private void declared() {
    List<String> open = new ArrayList<>();
    for (Indicator indicator : request.now().amounts().keySet()) {
      if (request.base().amounts().containsKey(indicator)
          && !request.declared().containsKey(indicator)) {
        open.add(Sums.word(indicator));
      }
    }
    if (!open.isEmpty()) {
      findings.add(
          Finding.info("BASELINE_NOT_DECLARED", Where.of("indicators", "baseline"))
              .with("indicators", String.join(", ", open)));
    }
  }

  private void rows(Indicator indicator, List<Outputs.Pair> pairs, List<Row> rows) {
    Series base = request.base().amounts().get(indicator);
    Series now = request.now().amounts().get(indicator);
    if (base == null && now == null && !request.declared().containsKey(indicator)) {
      return;
    }
    String word = Sums.word(indicator);
    String unit = now != null ? now.unit() : base == null ? "1" : base.unit();
    Outcome<Sum> then = amount(word + ".base", base, request.base(), unit);
    Outcome<Sum> today = amount(word + ".now", now, request.now(), unit);
    findings.addAll(then.findings());
    findings.addAll(today.findings());
    Absolute absolute = absolute(word, unit, then, today);
    Basis basis = request.declared().get(indicator);
    if (pairs.isEmpty()) {
      Outcome<Relative> none =
          Outcome.missing(Finding.error("OUTPUT_MISSING", Where.of("indicators", "output")));
      rows.add(
          new Row(indicator, "", basis, absolute, new Outcome.Missing<>(none.findings()), none));
    }
    for (Outputs.Pair pair : pairs) {
      String id = pair.product().isEmpty() ? word : word + "." + pair.product();
      Outcome<Relative> relative =
          relative(new Quantities(indicator, id, absolute), then, today, pair);
      findings.addAll(relative.findings());
      rows.add(
          new Row(
              indicator,
              pair.product(),
              basis,
              absolute,
              today(indicator, id, today, pair),
              relative));
    }
  }

  private Outcome<Sum> amount(String id, @Nullable Series series, RecpPeriod period, String unit) {
    if (series == null) {
      String code = period.equals(request.base()) ? "BASELINE_MISSING" : "INDICATOR_NOT_MEASURED";
      return Outcome.missing(Finding.warning(code, Where.of("indicators", id)).with("series", id));
    }
    return sums.sum(id, series, period, unit);
  }

  private Absolute absolute(String id, String unit, Outcome<Sum> base, Outcome<Sum> now) {
    Outcome<Double> difference;
    Outcome<Double> change;
    if (!base.isUsable() || !now.isUsable()) {
      difference = new Outcome.Missing<>(base.isUsable() ? now.findings() : base.findings());
      change = difference;
    } else {
      double b = base.get().value();
      double n = now.get().value();
      difference = comparable(n - b);
      List<Input> inputs = List.of(input("n", now.get()), input("b", base.get()));
      record(prefix + id + ".difference", "n - b", inputs, n - b, unit);
      if (b == 0) {
        change = Outcome.missing(zero("BASELINE_ZERO", id));
      } else {
        change = comparable((n / b - 1) * 100);
        record(prefix + id + ".change", "(n / b - 1) * 100", inputs, (n / b - 1) * 100, "%");
      }
    }
    return new Absolute(unit, base.map(Sum::value), now.map(Sum::value), difference, change);
  }

  /** Amounts of periods of different length differ for that reason alone. */
  private Outcome<Double> comparable(double value) {
    return sameLength
        ? Outcome.of(value)
        : Outcome.disqualified(
            value,
            Finding.warning("BASELINE_LENGTH_DIFFERS", Where.of("indicators", "baseline"))
                .with("base", request.counted(request.base()).size(), "1")
                .with("now", request.counted(request.now()).size(), "1")
                .with("baseline", request.base().first() + " - " + request.base().last())
                .with("period", request.now().first() + " - " + request.now().last()));
  }

  private record Quantities(Indicator indicator, String id, Absolute absolute) {}

  private Outcome<Relative> relative(
      Quantities q, Outcome<Sum> base, Outcome<Sum> now, Outputs.Pair output) {
    for (Outcome<Sum> needed : List.of(output.base(), output.now(), base, now)) {
      if (!needed.isUsable()) {
        return new Outcome.Missing<>(needed.findings());
      }
    }
    Sum a0 = base.get();
    Sum a1 = now.get();
    Sum o0 = output.base().get();
    Sum o1 = output.now().get();
    if (o0.value() == 0 || o1.value() == 0) {
      return Outcome.missing(zero("OUTPUT_ZERO", q.id()));
    }
    boolean productivity = q.indicator().kind() == Indicator.Kind.PRODUCTIVITY;
    if (a0.value() == 0) {
      return Outcome.missing(zero("BASELINE_ZERO", q.id()));
    }
    if (productivity && a1.value() == 0) {
      return Outcome.missing(zero("RESOURCE_ZERO", q.id()));
    }
    Quotient before = productivity ? quotient(o0, a0) : quotient(a0, o0);
    Quotient after = productivity ? quotient(o1, a1) : quotient(a1, o1);
    record(q.id() + ".base", before, productivity ? List.of(o0, a0) : List.of(a0, o0));

    double ratio = after.value() / before.value();
    double change = (ratio - 1) * 100;
    double sigma =
        100
            * ratio
            * StrictMath.sqrt(
                square(a0.relativeSigma())
                    + square(a1.relativeSigma())
                    + square(o0.relativeSigma())
                    + square(o1.relativeSigma()));
    Direction direction =
        ratio == 1
            ? Direction.SAME
            : (ratio > 1) == productivity ? Direction.BETTER : Direction.WORSE;
    double i0 = a0.value() / o0.value();
    double i1 = a1.value() / o1.value();
    String unit = q.absolute().unit();
    String id = prefix + q.id();
    List<Input> four = List.of(input("a0", a0), input("o0", o0), input("a1", a1), input("o1", o1));
    record(id + ".avoided", "(a0 / o0 - a1 / o1) * o1", four, (i0 - i1) * o1.value(), unit);
    record(
        id + ".outputEffect",
        "(o1 - o0) * a0 / o0",
        four.stream().filter(input -> !input.name().equals("a1")).toList(),
        (o1.value() - o0.value()) * i0,
        unit);
    record(id + ".intensityEffect", "(a1 / o1 - a0 / o0) * o1", four, (i1 - i0) * o1.value(), unit);

    List<Finding> notes = new ArrayList<>();
    if (direction != Direction.SAME && StrictMath.abs(change) < SURE * sigma) {
      notes.add(
          Finding.info("CHANGE_WITHIN_UNCERTAINTY", Where.of("indicators", q.id()))
              .with("series", q.id())
              .with("change", change, "%")
              .with("sigma", sigma, "%"));
    }
    return Outcome.of(
        new Relative(
            before,
            after,
            change,
            sigma,
            direction,
            (i0 - i1) * o1.value(),
            comparable((o1.value() - o0.value()) * i0),
            comparable((i1 - i0) * o1.value()),
            index(q, productivity, before, after)),
        notes);
  }

  /** Six axes, baseline = 100; for an intensity its inverse, so that outward is better. */
  private Outcome<Double> index(
      Quantities q, boolean productivity, Quotient before, Quotient after) {
    double better = productivity ? after.value() : before.value();
    double worse = productivity ? before.value() : after.value();
    if (worse == 0) {
      return Outcome.missing(zero("INTENSITY_ZERO", q.id()));
    }
    double index = 100 * better / worse;
    String step = "step:" + prefix + q.id() + ".relative";
    Input n = new Input("n", after.value(), "1", step + ".now");
    Input b = new Input("b", before.value(), "1", step + ".base");
    record(
        prefix + q.id() + ".index",
        productivity ? "100 * n / b" : "100 * b / n",
        List.of(n, b),
        index,
        "1");
    return Outcome.of(index);
  }

  /** The productivity or intensity of the period, which needs no baseline. */
  private Outcome<Quotient> today(
      Indicator indicator, String id, Outcome<Sum> now, Outputs.Pair output) {
    if (!now.isUsable()) {
      return new Outcome.Missing<>(now.findings());
    }
    if (!output.now().isUsable()) {
      return new Outcome.Missing<>(output.now().findings());
    }
    boolean productivity = indicator.kind() == Indicator.Kind.PRODUCTIVITY;
    Sum above = productivity ? output.now().get() : now.get();
    Sum below = productivity ? now.get() : output.now().get();
    if (below.value() == 0) {
      return Outcome.missing(zero(productivity ? "RESOURCE_ZERO" : "OUTPUT_ZERO", id));
    }
    Quotient quotient = quotient(above, below);
    record(id + ".now", quotient, List.of(above, below));
    return Outcome.of(quotient);
  }

  private static Quotient quotient(Sum above, Sum below) {
    return new Quotient(above.value(), above.unit(), below.value(), below.unit());
  }

  private void record(String id, Quotient quotient, List<Sum> parts) {
    int dot = id.lastIndexOf('.');
    record(
        prefix + id.substring(0, dot) + ".relative" + id.substring(dot),
        "n / d",
        List.of(input("n", parts.getFirst()), input("d", parts.getLast())),
        quotient.value(),
        quotient.numeratorUnit() + "/" + quotient.denominatorUnit());
  }

  private void record(String id, String formula, List<Input> inputs, double value, String unit) {
    recorder.record(() -> new Step(id, formula, inputs, value, unit, Sums.SOURCE));
  }

  private static Input input(String name, Sum sum) {
    return new Input(name, sum.value(), sum.unit(), sum.origin());
  }

  private static Finding zero(String code, String id) {
    return Finding.warning(code, Where.of("indicators", id)).with("series", id);
  }

  private static double square(double x) {
    return x * x;
  }
}
