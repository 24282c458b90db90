package org.baitong.engine.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Picks priority flows and focus areas by a fixed rule and records why. */
public final class Priorities {
  /** Beyond this, sums of figures could overflow. */
  private static final double LARGEST = 1e30;

  private static final String SOURCE = "TEST priority flows and focus areas, rule of this product";
  private static final double NOISE = 1e-12;

  private final PriorityRequest request;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();
  private final List<PriorityResult.Ranked> ranked = new ArrayList<>();
  private final List<PriorityResult.FocusArea> areas = new ArrayList<>();
  private double assessed;

  /** The code that stands beside every amount in steps and findings. */
  private final String currency;

  /** Zero money at the prices of the request: by the latest date that is stated. */
  private final Money zero;

  private Priorities(PriorityRequest request, Recorder recorder) {
    this.request = request;
    this.recorder = recorder;
    currency = request.currency().code();
    Money sum = Money.undated(0, request.currency());
    for (PriorityFlow flow : request.flows()) {
      sum = flow.npoCost() == null ? sum : sum.plus(flow.npoCost());
    }
    zero = sum.withAmount(0);
  }

  private Money money(double amount) {
    return zero.withAmount(amount);
  }

  /**
   * The ranked flows and their focus areas. A flow is a priority when it is among those that reach
   * the Pareto share of the assessed cost, or its potential reaches the threshold, or a flag
   * stands; the team may override either way with a written reason. Flows not assessed stay so:
   * they are neither 0 nor part of the shares.
   *
   * <p>Example: costs 60, 30, 10 give shares 0.6, 0.3, 0.1 and the first two as priority flows.
   */
  public static Outcome<PriorityResult> rank(PriorityRequest request, Recorder recorder) {
    Priorities p = new Priorities(request, recorder);
    p.check();
    if (!p.findings.isEmpty()) {
      return new Outcome.Missing<>(p.findings);
    }
    p.rankFlows();
    for (PriorityResult.Ranked flow : p.ranked) {
      if (flow.priority()) {
        p.focus(flow);
      }
    }
    return Outcome.of(new PriorityResult(p.ranked, p.areas, p.money(p.assessed)), p.findings);
  }

  private void check() {
    Set<String> ids = new HashSet<>();
    for (PriorityFlow f : request.flows()) {
      if (!ids.add(f.id())) {
        findings.add(Finding.error("ID_DUPLICATE", Where.of("flow", f.id())).with("id", f.id()));
      }
      number(f.npoCost() == null ? 0 : f.npoCost().amount(), f.id(), "npoCost");
      use(f.actual(), f.id(), "actual");
      use(f.benchmark(), f.id(), "benchmark");
    }
    Set<String> pairs = new HashSet<>();
    for (FocusCandidate c : request.candidates()) {
      String pair = c.flow() + " / " + c.centre();
      if (!pairs.add(pair)) {
        findings.add(Finding.error("ID_DUPLICATE", Where.of("focusArea", pair)).with("id", pair));
      }
      if (!ids.contains(c.flow())) {
        findings.add(
            Finding.error("PRIORITY_FLOW_UNKNOWN", Where.of("focusArea", pair))
                .with("flow", c.flow())
                .with("centre", c.centre()));
      }
      number(c.npoCost().amount(), pair, "npoCost");
      if (c.controllability() < 1 || c.controllability() > 3) {
        findings.add(
            Finding.error("CONTROLLABILITY_RANGE", Where.of("focusArea", pair))
                .with("id", pair)
                .with("value", c.controllability(), "1"));
      }
    }
    threshold(request.thresholds().pareto().value(), "paretoShare");
    threshold(request.thresholds().potential().value(), "potentialThreshold");
    threshold(request.thresholds().coverage().value(), "coverage");
  }

  private void threshold(double value, String field) {
    if (!(value >= 0) || value > 1) {
      findings.add(
          Finding.error("THRESHOLD_RANGE", Where.of("request", "", field))
              .with("field", field)
              .with("value", value, "1"));
    }
  }

  private void use(@Nullable SpecificUse use, String id, String field) {
    if (use != null) {
      number(use.used().number(), id, field);
      number(use.output().number(), id, field);
      number(use.output().number() == 0 ? 0 : use.perOutput(), id, field);
    }
  }

  private void number(double value, String id, String field) {
    if (!(Math.abs(value) <= LARGEST)) {
      findings.add(
          Finding.error("NUMBER_NOT_FINITE", Where.of("flow", id, field))
              .with("id", id)
              .with("field", field));
    } else if (value < 0) {
      findings.add(
          Finding.error("AMOUNT_NEGATIVE", Where.of("flow", id, field))
              .with("id", id)
              .with("field", field)
              .with("amount", value, ""));
    }
  }

  private static double cost(PriorityFlow f) {
    return f.npoCost() == null ? -1 : f.npoCost().amount();
  }

  private void rankFlows() {
    List<PriorityFlow> sorted = new ArrayList<>(request.flows());
    sorted.sort(
        Comparator.comparingDouble((PriorityFlow f) -> -cost(f)).thenComparing(PriorityFlow::id));
    for (PriorityFlow f : sorted) {
      assessed += Math.max(0, cost(f));
    }
    List<Input> before = new ArrayList<>();
    double cumulative = 0;
    for (PriorityFlow f : sorted) {
      boolean reached =
          cumulative >= request.thresholds().pareto().value() * assessed * (1 - NOISE);
      cumulative += Math.max(0, cost(f));
      rank(f, reached, cumulative, before);
    }
  }

  private void rank(PriorityFlow f, boolean reached, double cumulative, List<Input> before) {
    Outcome<Money> cost = cost(f, before, cumulative);
    Outcome<Ratio> share = ofAssessed(cost);
    Outcome<Ratio> potentialShare = potentialShare(f);
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    boolean pays = cost(f) > 0;
    if (pays && !reached) {
      clauses.add(Clause.PARETO_80);
    }
    double potential = potentialShare.find().map(Ratio::value).orElse(0.0);
    if (potential > 0 && potential >= request.thresholds().potential().value() * (1 - NOISE)) {
      clauses.add(Clause.POTENTIAL);
    }
    for (Clause flag : f.flags()) {
      if (flag == Clause.COMPLIANCE || flag == Clause.TOXICITY || flag == Clause.SUPPLY_RISK) {
        clauses.add(flag);
      }
    }
    boolean priority = !clauses.isEmpty();
    String reason = "";
    PriorityFlow.Decision override = f.override();
    if (override != null && override.reason().isBlank()) {
      findings.add(
          Finding.error("OVERRIDE_WITHOUT_REASON", Where.of("flow", f.id(), "override"))
              .with("id", f.id()));
    } else if (override != null) {
      reason = override.reason();
      if (override.priority() != priority) {
        findings.add(
            Finding.info("PRIORITY_OVERRIDDEN", Where.of("flow", f.id(), "override"))
                .with("flow", f.id())
                .with("reason", reason));
      }
      if (override.priority() && !priority) {
        clauses.add(Clause.TEAM);
      }
      priority = override.priority();
    }
    ranked.add(
        new PriorityResult.Ranked(
            f.id(),
            cost,
            share,
            cost.isUsable() ? ofAssessed(Outcome.of(money(cumulative))) : share,
            potentialShare,
            potential(f, cost, potentialShare),
            List.copyOf(clauses),
            priority,
            reason));
  }

  private Outcome<Money> cost(PriorityFlow f, List<Input> before, double cumulative) {
    Money cost = f.npoCost();
    if (cost == null) {
      Finding why =
          Finding.warning("FLOW_NOT_ASSESSED", Where.of("flow", f.id(), "npoCost"))
              .with("flow", f.id());
      findings.add(why);
      return Outcome.missing(why);
    }
    before.add(
        new Input(
            "c" + (before.size() + 1), cost.amount(), currency, "data:" + f.id() + "#npoCost"));
    if (!recorder.equals(Recorder.OFF) && assessed > 0) {
      List<Input> inputs = new ArrayList<>(before);
      String sum = String.join(" + ", inputs.stream().map(Input::name).toList());
      inputs.add(new Input("all", assessed, currency, "data:flows#npoCost"));
      recorder.record(
          () ->
              new Step(
                  "priority.flow." + f.id() + ".cumulativeShare",
                  "(" + sum + ") / all",
                  inputs,
                  cumulative / assessed,
                  "1",
                  SOURCE));
    }
    return Outcome.of(cost);
  }

  private Outcome<Ratio> ofAssessed(Outcome<Money> cost) {
    if (assessed == 0 && cost instanceof Outcome.Value) {
      return Outcome.missing(Finding.error("PERCENT_OF_NOTHING", Where.ALL));
    }
    return cost.map(c -> new Ratio(c.amount() / assessed));
  }

  private Outcome<Ratio> potentialShare(PriorityFlow f) {
    SpecificUse use = f.actual();
    SpecificUse best = f.benchmark();
    if (use == null
        || best == null
        || use.used().number() == 0
        || use.output().number() == 0
        || best.output().number() == 0) {
      return Outcome.missing(
          Finding.info("BENCHMARK_MISSING", Where.of("flow", f.id(), "benchmark"))
              .with("flow", f.id()));
    }
    double actual = use.perOutput();
    double benchmark = best.perOutput();
    double value = Math.max(0, 1 - benchmark / actual);
    recorder.record(
        () ->
            new Step(
                "priority.flow." + f.id() + ".potentialShare",
                "max(0, 1 - benchmark / actual)",
                List.of(
                    new Input("benchmark", benchmark, "1", "data:" + f.id() + "#benchmark"),
                    new Input("actual", actual, "1", "data:" + f.id() + "#actual")),
                value,
                "1",
                SOURCE));
    return Outcome.of(new Ratio(value));
  }

  private Outcome<Money> potential(PriorityFlow f, Outcome<Money> cost, Outcome<Ratio> share) {
    if (!(cost instanceof Outcome.Value<Money>(Money money, var a))) {
      return cost;
    }
    if (!(share instanceof Outcome.Value<Ratio>(Ratio ratio, var b))) {
      return new Outcome.Missing<>(share.findings());
    }
    double c = money.amount();
    double s = ratio.value();
    recorder.record(
        () ->
            new Step(
                "priority.flow." + f.id() + ".potential",
                "c * s",
                List.of(
                    new Input("c", c, currency, "data:" + f.id() + "#npoCost"),
                    new Input("s", s, "1", "step:priority.flow." + f.id() + ".potentialShare")),
                c * s,
                currency,
                SOURCE));
    return Outcome.of(money.times(s));
  }

  private void focus(PriorityResult.Ranked flow) {
    double total = flow.npoCost().find().map(Money::amount).orElse(0.0);
    double located = 0;
    List<FocusCandidate> steps = new ArrayList<>();
    for (FocusCandidate c : request.candidates()) {
      if (c.flow().equals(flow.id())) {
        steps.add(c);
        located += c.npoCost().amount();
      }
    }
    double base = Math.max(total, located);
    if (!(base > 0) || steps.isEmpty()) {
      findings.add(
          Finding.warning("FOCUS_NOT_LOCATED", Where.of("flow", flow.id()))
              .with("flow", flow.id()));
      return;
    }
    Map<FocusCandidate, Double> score = new HashMap<>();
    for (FocusCandidate c : steps) {
      score.put(c, c.npoCost().amount() / base * c.controllability());
    }
    steps.sort(
        Comparator.comparingDouble((FocusCandidate c) -> -score.getOrDefault(c, 0.0))
            .thenComparingDouble(c -> -c.npoCost().amount())
            .thenComparing(FocusCandidate::centre));
    double covered = 0;
    for (FocusCandidate c : steps) {
      if (covered >= request.thresholds().coverage().value() * base * (1 - NOISE)
          || c.npoCost().amount() == 0) {
        break;
      }
      covered += c.npoCost().amount();
      area(c, base, covered / base);
    }
    if (covered < request.thresholds().coverage().value() * base * (1 - NOISE)) {
      findings.add(
          Finding.warning("FOCUS_COVERAGE_LOW", Where.of("flow", flow.id()))
              .with("flow", flow.id())
              .with("coverage", covered / base, "1")
              .with("wanted", request.thresholds().coverage().value(), "1"));
    }
  }

  private void area(FocusCandidate c, double base, double coverage) {
    double share = c.npoCost().amount() / base;
    areas.add(
        new PriorityResult.FocusArea(
            c.flow(),
            c.centre(),
            new Ratio(share),
            c.controllability(),
            new Ratio(share * c.controllability()),
            new Ratio(coverage)));
    recorder.record(
        () ->
            new Step(
                "priority.focus." + c.flow() + "." + c.centre() + ".score",
                "cost / base * control",
                List.of(
                    new Input(
                        "cost", c.npoCost().amount(), currency, "data:" + c.centre() + "#npoCost"),
                    new Input("base", base, currency, "data:" + c.flow() + "#npoCost"),
                    new Input(
                        "control",
                        c.controllability(),
                        "1",
                        "data:" + c.centre() + "#controllability")),
                share * c.controllability(),
                "1",
                SOURCE));
  }
}
