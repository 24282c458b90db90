package org.baitong.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.baitong.engine.choice.Act;
import org.baitong.engine.choice.Candidate;
import org.baitong.engine.choice.Choice;
import org.baitong.engine.choice.ChoiceFlow;
import org.baitong.engine.choice.ChoiceRequest;
import org.baitong.engine.choice.ChoiceResult;
import org.baitong.engine.choice.Chosen;
import org.baitong.engine.choice.Limit;
import org.baitong.engine.choice.Rules;
import org.baitong.engine.choice.SharedBudget;
import org.baitong.engine.choice.Stability;
import org.baitong.engine.finance.AppraisalRequest;
import org.baitong.engine.finance.AppraisalRisk;
import org.baitong.engine.finance.AppraisalTerms;
import org.baitong.engine.finance.Investment;
import org.baitong.engine.finance.LineKind;
import org.baitong.engine.finance.PricePath;
import org.baitong.engine.finance.YearlyLine;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.risk.Sampler;
import org.baitong.engine.risk.Shape;
import org.baitong.engine.risk.Simulation;
import org.baitong.engine.risk.SimulationResult;
import org.baitong.engine.risk.Variable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** PL8: choice, frontier, stability, shared budget and risk of a factory's plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlanBenchmark {
  private static final int MEASURES = 25;
  private static final int FLOWS = 8;
  private static final int FACTORIES = 200;
  private static final int FRONTIER = 20;
  private static final int STABILITY = 200;

  private final List<ChoiceRequest> factories = new ArrayList<>();
  private final List<SharedBudget.Member> members = new ArrayList<>();
  private final List<Stability.Rests> rests = new ArrayList<>();
  private Sampler sampler = Sampler.of(List.of(), List.of(), 1).get();
  private Simulation.Model risk = x -> 0;
  private int next;

  /** Factories from fixed seeds. */
  @Setup
  public void build() {
    for (long seed = 0; factories.size() < FACTORIES; seed++) {
      ChoiceRequest request = factory(seed);
      if (Choice.best(request).isUsable()) {
        factories.add(request);
        members.add(new SharedBudget.Member("factory " + seed, request));
      }
    }
    List<Variable> variables = new ArrayList<>();
    for (int f = 0; f < FLOWS; f++) {
      variables.add(new Variable("price " + f, new Shape.Normal(1, 0.15)));
      rests.add(new Stability.Rests(Stability.Part.FLOW_WORTH, "F" + f, List.of("price " + f)));
    }
    for (int i = 0; i < MEASURES; i++) {
      variables.add(new Variable("works " + i, new Shape.Triangular(0.6, 1, 1.2)));
      rests.add(new Stability.Rests(Stability.Part.EFFECT, "M" + i, List.of("works " + i)));
    }
    sampler = Sampler.of(variables, List.of(), 1).get();
    risk = plan();
  }

  /** A plan of 25 measures over ten years, 33 uncertain inputs. */
  private Simulation.Model plan() {
    List<Investment> investments = new ArrayList<>();
    List<YearlyLine> lines = new ArrayList<>();
    Map<String, List<String>> uncertain = new LinkedHashMap<>();
    for (int i = 0; i < MEASURES; i++) {
      investments.add(
          Investment.of("buy " + i, Money.undated(10_000 + 700.0 * i, Currency.USD), 10));
      String id = "save " + i;
      lines.add(
          new YearlyLine(
              id,
              LineKind.RESOURCE_SAVING,
              Money.undated(2_000 + 300.0 * i, Currency.USD),
              1,
              10,
              PricePath.STEADY));
      uncertain.put(id, List.of("works " + i, "price " + i % FLOWS));
    }
    AppraisalRequest request =
        new AppraisalRequest(
            "plan",
            AppraisalTerms.real(10, new Ratio(0.1), Currency.USD),
            investments,
            lines,
            null,
            null);
    return AppraisalRisk.of(request, sampler, uncertain).get();
  }

  private static ChoiceRequest factory(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ChoiceFlow> flows = new ArrayList<>();
    for (int f = 0; f < FLOWS; f++) {
      flows.add(
          new ChoiceFlow(
              "F" + f,
              Money.undated(random.nextDouble(50_000, 600_000), Currency.USD),
              Mass.of(random.nextDouble(1e4, 1e6))));
    }
    List<Candidate> candidates = new ArrayList<>();
    double cost = 0;
    for (int i = 0; i < MEASURES; i++) {
      double investment = StrictMath.rint(random.nextDouble(500, 60_000));
      cost += investment;
      List<Act> acts = new ArrayList<>();
      acts.add(Act.saves("F" + i % FLOWS, new Ratio(random.nextDouble(0.02, 0.25))));
      if (random.nextDouble() < 0.2) {
        acts.add(Act.adds("F" + random.nextInt(FLOWS), new Ratio(random.nextDouble(0.01, 0.05))));
      }
      candidates.add(
          new Candidate(
              "M" + i,
              Money.undated(-investment * random.nextDouble(0.8, 1.6), Currency.USD),
              Mass.of(0),
              Map.of("budget", investment, "stop", StrictMath.rint(random.nextDouble(0, 40))),
              acts));
    }
    Rules rules =
        new Rules(
            List.of(Set.of("M1")),
            List.of(Set.of("M2", "M3"), Set.of("M4", "M5", "M6")),
            List.of(new Rules.Requirement("M7", Set.of("M8"))));
    List<Limit> limits =
        List.of(
            new Limit("budget", StrictMath.rint(cost * random.nextDouble(0.15, 0.6)), "USD"),
            new Limit("stop", 12.0 * MEASURES, "h"));
    return new ChoiceRequest(Currency.USD, flows, candidates, limits, rules, null);
  }

  private ChoiceRequest next() {
    next = (next + 1) % factories.size();
    return factories.get(next);
  }

  /** The best set of 25 measures on 8 flows; another factory each time. */
  @Benchmark
  public ChoiceResult best() {
    return Choice.best(next()).get();
  }

  /** 22 points of money against CO2e. */
  @Benchmark
  public List<Chosen> frontier() {
    return Choice.frontier(next(), FRONTIER).get();
  }

  /** 200 draws, each solved exactly. */
  @Benchmark
  public Stability.Result stability() {
    return Stability.of(next(), sampler, rests, STABILITY).get();
  }

  /** 200 factories with 25 measures each and half the money they would like. */
  @Benchmark
  public SharedBudget.Result sharedBudget() {
    return SharedBudget.choose(members, "budget", 30_000_000).get();
  }

  /** 10,000 draws of a plan's net present value with P10, P50, P90 and contributions. */
  @Benchmark
  public SimulationResult risk() {
    return Simulation.run(sampler, risk, Simulation.USUAL_DRAWS);
  }
}
