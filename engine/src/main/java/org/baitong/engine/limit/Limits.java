package org.baitong.engine.limit;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Level;
import org.jspecify.annotations.Nullable;

/**
 * Holds readings against limits. A reading complies when it stays inside by more than {@link
 * #COVERAGE} standard uncertainties, exceeds when it is outside by more, and is too close to call
 * between (guard bands on both sides: JCGM 106:2012, 8.3; Eurachem/CITAC, Use of uncertainty
 * information in compliance assessment, 2nd edition 2021).
 */
public final class Limits {
  /** One-sided 95 % quantile of the normal distribution. */
  public static final double COVERAGE = 1.6448536269514722;

  static final String SOURCE = "JCGM 106:2012, 8.3; Eurachem/CITAC 2021";

  private Limits() {}

  /**
   * What is held against what.
   *
   * @param id of the place: an outlet, a centre; begins the ids of the steps
   * @param where what findings are about
   * @param parameter for example "COD"
   * @param readings none: the limits are there and nobody measured
   * @param limits those of this parameter
   */
  public record Request(
      String id, Where where, String parameter, List<Reading> readings, List<LimitValue> limits) {
    public Request {
      readings = List.copyOf(readings);
      limits = List.copyOf(limits);
    }
  }

  /**
   * Every reading against every limit, in the unit of the first reading. A limit without reading,
   * an exceedance, a close call, an unverified limit and units that do not convert are findings.
   *
   * <p>Example: 130 mg/L with u = 5 mg/L against 120 and 150 mg/L: exceeded, and the decisive limit
   * is 120 mg/L with a margin of -0.083.
   */
  public static Outcome<Held> hold(Request request, Recorder recorder) {
    List<Finding> findings = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    if (request.limits().isEmpty()) {
      return Outcome.of(
          new Held(request.parameter(), request.readings(), checks, null, Verdict.NO_LIMIT));
    }
    if (request.readings().isEmpty()) {
      findings.add(
          finding(Finding.warning("LIMIT_NOT_MEASURED", request.where()), request)
              .with("limit", request.limits().getFirst().source()));
      return Outcome.of(
          new Held(request.parameter(), List.of(), checks, null, Verdict.NOT_MEASURED), findings);
    }
    String unit = request.readings().getFirst().value().unit();
    boolean comparable = true;
    for (LimitValue limit : request.limits()) {
      if (!limit.verified()) {
        findings.add(
            finding(Finding.info("LIMIT_NOT_VERIFIED", request.where()), request)
                .with("limit", limit.id())
                .with("source", limit.source()));
      }
      for (Reading reading : request.readings()) {
        boolean held = holdOne(request, limit, reading, new Sink(unit, checks, recorder));
        if (!held) {
          comparable = false;
          findings.add(
              finding(Finding.warning("LIMIT_NOT_COMPARABLE", request.where()), request)
                  .with("unit", reading.value().unit())
                  .with("limit", limit.id()));
        }
      }
    }
    for (Reading reading : request.readings()) {
      if (reading.sigma() == null) {
        findings.add(
            finding(Finding.info("LIMIT_WITHOUT_UNCERTAINTY", request.where()), request)
                .with("reading", reading.id()));
      }
    }
    Check decisive = decisive(checks);
    Verdict verdict = comparable ? Verdict.COMPLIANT : Verdict.NOT_COMPARABLE;
    for (Check check : checks) {
      verdict = verdict.worse(check.verdict());
    }
    judge(request, decisive, findings);
    return Outcome.of(
        new Held(request.parameter(), request.readings(), checks, decisive, verdict), findings);
  }

  private record Sink(String unit, List<Check> checks, Recorder recorder) {}

  private static boolean holdOne(Request request, LimitValue limit, Reading reading, Sink sink) {
    Level value = reading.value().in(sink.unit()).find().orElse(null);
    if (value == null) {
      return false;
    }
    double sigma = sigma(reading, value);
    boolean held = true;
    for (Check.Side side : Check.Side.values()) {
      Level stated = side == Check.Side.MIN ? limit.min() : limit.max();
      if (stated == null) {
        continue;
      }
      Level bound = stated.in(sink.unit()).find().orElse(null);
      if (bound == null) {
        held = false;
        continue;
      }
      sink.checks().add(check(new Pair(request, limit, reading, side), value, bound, sigma));
      record(request, sink.checks().getLast(), reading, sink.recorder());
    }
    return held;
  }

  private record Pair(Request request, LimitValue limit, Reading reading, Check.Side side) {}

  private static double sigma(Reading reading, Level converted) {
    Double stated = reading.sigma();
    if (stated == null || stated == 0) {
      return 0;
    }
    Level above = new Level(reading.value().value() + stated, reading.value().unit());
    return above
        .in(converted.unit())
        .map(level -> StrictMath.abs(level.value() - converted.value()))
        .get();
  }

  private static Check check(Pair pair, Level value, Level bound, double sigma) {
    boolean max = pair.side() == Check.Side.MAX;
    double distance = max ? bound.value() - value.value() : value.value() - bound.value();
    double guard = COVERAGE * sigma;
    Verdict verdict =
        distance >= guard
            ? Verdict.COMPLIANT
            : distance < -guard ? Verdict.EXCEEDED : Verdict.TOO_CLOSE;
    return new Check(
        pair.limit(),
        pair.side(),
        pair.reading().id(),
        value,
        bound,
        sigma,
        distance,
        margin(pair.request(), bound, distance),
        verdict);
  }

  private static Outcome<Double> margin(Request request, Level bound, double distance) {
    boolean share = bound.hasTrueZero() && !request.parameter().equalsIgnoreCase("PH");
    if (!share || bound.value() == 0) {
      return Outcome.missing(
          finding(Finding.info("MARGIN_WITHOUT_ZERO", request.where()), request)
              .with("unit", bound.unit()));
    }
    return Outcome.of(distance / bound.value());
  }

  private static void record(Request request, Check check, Reading reading, Recorder recorder) {
    boolean max = check.side() == Check.Side.MAX;
    String id =
        request.id()
            + ".limit."
            + check.limit().id()
            + "."
            + check.side().name().toLowerCase(java.util.Locale.ROOT)
            + "."
            + reading.id();
    String unit = check.bound().unit();
    List<Input> inputs =
        List.of(
            new Input("v", check.value().value(), unit, reading.origin()),
            new Input("l", check.bound().value(), unit, check.limit().origin()));
    recorder.record(
        () ->
            new Step(
                id + ".distance", max ? "l - v" : "v - l", inputs, check.distance(), unit, SOURCE));
    check
        .margin()
        .find()
        .ifPresent(
            margin ->
                recorder.record(
                    () ->
                        new Step(
                            id + ".margin",
                            "d / l",
                            List.of(
                                new Input("d", check.distance(), unit, "step:" + id + ".distance"),
                                new Input(
                                    "l", check.bound().value(), unit, check.limit().origin())),
                            margin,
                            "1",
                            "margin = (limit - value) / limit")));
  }

  private static @Nullable Check decisive(List<Check> checks) {
    Check least = null;
    for (Check check : checks) {
      if (least == null || check.distance() < least.distance()) {
        least = check;
      }
    }
    return least;
  }

  private static void judge(Request request, @Nullable Check decisive, List<Finding> findings) {
    if (decisive == null
        || (decisive.verdict() != Verdict.EXCEEDED && decisive.verdict() != Verdict.TOO_CLOSE)) {
      return;
    }
    boolean exceeded = decisive.verdict() == Verdict.EXCEEDED;
    String code = exceeded ? "LIMIT_EXCEEDED" : "LIMIT_TOO_CLOSE";
    Finding finding =
        finding(Finding.warning(code, request.where()), request)
            .with("value", decisive.value().value(), decisive.value().unit())
            .with("limit", decisive.bound().value(), decisive.bound().unit())
            .with("source", decisive.limit().source());
    findings.add(
        exceeded ? finding : finding.with("sigma", decisive.sigma(), decisive.value().unit()));
  }

  private static Finding finding(Finding finding, Request request) {
    return finding.with("place", request.where().id()).with("parameter", request.parameter());
  }
}
