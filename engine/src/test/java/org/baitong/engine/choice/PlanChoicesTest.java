package org.baitong.engine.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.choice.Menus.id;
import static org.baitong.engine.choice.Menus.usd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.risk.Correlation;
import org.baitong.engine.risk.Sampler;
import org.baitong.engine.risk.Shape;
import org.baitong.engine.risk.Variable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prices, stability, phases and a budget that many factories share. */
@Tag("PL4")
class PlanChoicesTest {
  private static List<SharedBudget.Member> factories(int count, int measures) {
    List<SharedBudget.Member> members = new ArrayList<>();
    for (long seed = 1000; members.size() < count; seed++) {
      ChoiceRequest request = Menus.factory(seed, measures, 6);
      if (Choice.best(request).isUsable()) {
        members.add(new SharedBudget.Member("factory " + seed, request));
      }
    }
    return members;
  }

  @Test
  void everyPriceIsTheGainOfSolvingWithout() {
    ChoiceRequest request =
        Menus.factory(8, 15, 5)
            .withLimits(List.of(new Limit("budget", 90_000, "USD"), new Limit("stop", 180, "h")));
    double best = Choice.best(request).get().best().value().amount();
    List<Prices.Price> prices = Prices.of(request).get();
    assertThat(prices.stream().map(Prices.Price::kind))
        .contains(
            Prices.Kind.LIMIT,
            Prices.Kind.LIMIT_WIDENED,
            Prices.Kind.LAW,
            Prices.Kind.EXCLUSION,
            Prices.Kind.PRECEDENCE);
    for (Prices.Price price : prices) {
      assertThat(price.gain().amount()).isGreaterThan(-1e-6);
      assertThat(price.without().value().amount())
          .isCloseTo(best + price.gain().amount(), within(1e-6));
    }
    Prices.Price budget = prices.getFirst();
    assertThat(budget.id()).isEqualTo("budget");
    assertThat(budget.gain().amount()).isPositive();
    assertThat(budget.gain().amount()).isGreaterThanOrEqualTo(prices.get(1).gain().amount() - 1e-6);
    assertThat(Prices.of(request.withLeastCo2e(Mass.of(1))).get().getLast().kind())
        .isEqualTo(Prices.Kind.LEAST_CO2E);
  }

  @Test
  void everyStepOfASetEvaluatesToItsValue() {
    for (long seed = 1; seed < 60; seed++) {
      ChoiceRequest request = Menus.wild(seed, 8);
      Set<String> set = Set.of(id(0), id(2), id(3), id(6));
      Recorder.Tape tape = new Recorder.Tape();
      Chosen chosen = Choice.evaluate(request, set, tape).get();
      for (Step step : tape.list()) {
        assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-9));
      }
      assertThat(tape.find("choice.value").orElseThrow().value())
          .isEqualTo(chosen.value().amount());
      assertThat(tape.find("choice.co2e").orElseThrow().value())
          .isEqualTo(chosen.co2e().kilograms());
    }
  }

  @Test
  void stabilityCountsHowOftenAMeasureStays() {
    ChoiceRequest request = Menus.factory(8, 15, 5);
    List<Variable> variables = new ArrayList<>();
    List<Stability.Rests> rests = new ArrayList<>();
    variables.add(new Variable("price", new Shape.Normal(1, 0.15)));
    for (ChoiceFlow flow : request.flows()) {
      rests.add(new Stability.Rests(Stability.Part.FLOW_WORTH, flow.id(), List.of("price")));
    }
    for (Candidate one : request.candidates()) {
      variables.add(new Variable(one.id(), new Shape.Triangular(0.6, 1, 1.2)));
      rests.add(new Stability.Rests(Stability.Part.EFFECT, one.id(), List.of(one.id())));
      rests.add(new Stability.Rests(Stability.Part.USES, one.id(), List.of(one.id())));
      rests.add(new Stability.Rests(Stability.Part.OWN_VALUE, one.id(), List.of(one.id())));
    }
    List<Correlation> together = List.of(new Correlation(id(10), id(11), 0.5));
    Sampler sampler = Sampler.of(variables, together, 7).get();
    Stability.Result r = Stability.of(request, sampler, rests, 60).get();
    assertThat(r).isEqualTo(Stability.of(request, sampler, rests, 60).get());
    assertThat(Objects.requireNonNull(r.stays().get(id(1))).value())
        .as("required by law")
        .isEqualTo(1);
    assertThat(r.stays().values()).anyMatch(share -> share.value() > 0 && share.value() < 1);
    assertThat(r.solved()).isBetween(1, 60);
    Stability.Result still = Stability.of(request, sampler, List.of(), 5).get();
    assertThat(still.same().value()).isEqualTo(1);
    List<Stability.Rests> unknown =
        List.of(new Stability.Rests(Stability.Part.EFFECT, "nobody", List.of("nothing")));
    assertThat(
            Stability.of(request, sampler, unknown, 5).findings().stream()
                .map(finding -> finding.code()))
        .containsExactly("CHOICE_MEASURE_UNKNOWN", "RISK_VARIABLE_UNKNOWN");
    assertThatThrownBy(() -> Stability.of(request, sampler, rests, 0))
        .hasMessageContaining("draws is 0");
  }

  @Test
  void phasesBeginWhereTheMoneyIs() {
    // 1000 of heat, half of it in each phase; each phase can pay for one measure.
    ChoiceRequest base =
        new ChoiceRequest(
            Currency.USD,
            List.of(new ChoiceFlow("heat", usd(1000), Mass.of(100))),
            List.of(measure("big", 0.4), measure("small", 0.1), measure("after small", 0.2)),
            List.of(new Limit("budget", 100, "USD"), new Limit("number", 2, "1")),
            new Rules(
                List.of(),
                List.of(),
                List.of(new Rules.Requirement("after small", Set.of("small")))),
            null);
    Ratio half = new Ratio(0.5);
    List<Phases.Phase> two =
        List.of(
            new Phases.Phase("1", Map.of("budget", 10.0), new Ratio(1), half, half),
            new Phases.Phase("2", Map.of("budget", 10.0), new Ratio(0.9), half, half));
    Phases phased = Phases.of(base, two);
    Chosen best = Choice.best(phased.request()).get().best();
    assertThat(best.value().amount()).isCloseTo(Menus.brute(phased.request()), within(1e-9));
    // Big at once: 0.4 * 1000 - 10; small later: 0.6 * 500 * 0.1 - 9.
    assertThat(phased.when(best)).isEqualTo(Map.of("big", "1", "small", "2"));
    assertThat(best.value().amount()).isCloseTo(390 + 21, within(1e-9));
    assertThatThrownBy(() -> Phases.of(base, two.subList(0, 1))).hasMessageContaining("0.5");
    assertThatThrownBy(() -> Phases.of(base, List.of(two.get(0), two.get(0))))
        .hasMessageContaining("twice");
  }

  private static Candidate measure(String id, double share) {
    return new Candidate(
        id,
        usd(-10),
        Mass.of(0),
        Map.of("budget", 10.0, "number", 1.0),
        List.of(Act.saves("heat", new Ratio(share))));
  }

  @Test
  void aSharedBudgetIsAsGoodAsOneProblem() {
    for (int count = 1; count <= 3; count++) {
      List<SharedBudget.Member> members = factories(count, 10);
      double capacity = 90_000.0 * count;
      Outcome<SharedBudget.Result> outcome = SharedBudget.choose(members, "budget", capacity);
      SharedBudget.Result r = outcome.get();
      double best = together(members, capacity);
      assertThat(r.value().amount()).isLessThanOrEqualTo(best + 1e-6);
      assertThat(r.bound().amount()).isGreaterThanOrEqualTo(best - 1e-6);
      assertThat(r.used()).isLessThanOrEqualTo(capacity + 1e-3);
    }
  }

  /** All factories as one problem, solved exactly. */
  private static double together(List<SharedBudget.Member> members, double capacity) {
    List<ChoiceFlow> flows = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    List<Limit> limits = new ArrayList<>();
    List<Set<String>> mandatory = new ArrayList<>();
    List<Set<String>> exclusive = new ArrayList<>();
    List<Rules.Requirement> requires = new ArrayList<>();
    limits.add(new Limit("all", capacity, "USD"));
    for (SharedBudget.Member member : members) {
      String p = member.id() + " ";
      ChoiceRequest r = member.request();
      r.flows().forEach(f -> flows.add(new ChoiceFlow(p + f.id(), f.worth(), f.co2e())));
      r.limits().forEach(l -> limits.add(new Limit(p + l.id(), l.capacity(), l.unit())));
      for (Candidate c : r.candidates()) {
        Map<String, Double> uses = new java.util.TreeMap<>();
        c.uses().forEach((limit, use) -> uses.put(p + limit, use));
        uses.put("all", c.uses().getOrDefault("budget", 0.0));
        List<Act> acts =
            c.acts().stream().map(a -> new Act(p + a.flow(), a.share(), a.amount())).toList();
        candidates.add(new Candidate(p + c.id(), c.ownValue(), c.ownCo2e(), uses, acts));
      }
      r.rules().mandatory().forEach(set -> mandatory.add(prefixed(p, set)));
      r.rules().exclusive().forEach(set -> exclusive.add(prefixed(p, set)));
      r.rules()
          .requires()
          .forEach(
              one ->
                  requires.add(new Rules.Requirement(p + one.measure(), prefixed(p, one.oneOf()))));
    }
    ChoiceRequest all =
        new ChoiceRequest(
            Currency.USD,
            flows,
            candidates,
            limits,
            new Rules(mandatory, exclusive, requires),
            null);
    return Choice.best(all).get().best().value().amount();
  }

  private static Set<String> prefixed(String prefix, Set<String> ids) {
    Set<String> all = new java.util.TreeSet<>();
    ids.forEach(id -> all.add(prefix + id));
    return all;
  }

  @Test
  @Tag("PL8")
  void twoHundredFactoriesComeWithinATenthOfAThousandthOfTheBound() {
    List<SharedBudget.Member> members = factories(200, 15);
    double all = 0;
    for (SharedBudget.Member member : members) {
      all += Choice.best(member.request()).get().best().uses().getOrDefault("budget", 0.0);
    }
    for (double part : new double[] {0.4, 0.6, 0.9}) {
      SharedBudget.Result r = SharedBudget.choose(members, "budget", part * all).get();
      assertThat(r.used()).isLessThanOrEqualTo(part * all * (1 + 1e-8));
      assertThat(r.gap().value()).as("with %s of the money", part).isBetween(0.0, 1e-4);
      for (SharedBudget.Member member : members) {
        Chosen set = Objects.requireNonNull(r.sets().get(member.id()));
        assertThat(Violations.of(member.request(), set)).isEmpty();
      }
    }
    SharedBudget.Result rich = SharedBudget.choose(members, "budget", 2 * all).get();
    assertThat(rich.gap().value()).isLessThan(1e-12);
    assertThat(rich.price().value()).isZero();
  }

  @Test
  void whatTheLawWantsOfAllFactoriesMustFit() {
    List<SharedBudget.Member> members = factories(3, 10);
    Outcome<SharedBudget.Result> outcome = SharedBudget.choose(members, "budget", 10);
    assertThat(outcome.findings().getFirst().code()).isEqualTo("CHOICE_LAW_UNAFFORDABLE");
    assertThat(SharedBudget.choose(members, "credit", 10).findings().getFirst().code())
        .isEqualTo("CHOICE_LIMIT_UNKNOWN");
    assertThatThrownBy(() -> SharedBudget.choose(List.of(), "budget", 10))
        .hasMessageContaining("0 factories");
  }
}
