package org.baitong.engine.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.choice.Menus.id;
import static org.baitong.engine.choice.Menus.usd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Ratio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The best set, against every set looked at; the published instances are in the casebook. */
@Tag("PL4")
class ChoiceTest {
  private static Candidate candidate(String id, double own, double cost, Act... acts) {
    return new Candidate(id, usd(own), Mass.of(0), Map.of("budget", cost), List.of(acts));
  }

  private static ChoiceRequest request(double budget, Rules rules, Candidate... candidates) {
    return new ChoiceRequest(
        Currency.USD,
        List.of(new ChoiceFlow("heat", usd(1000), Mass.of(500))),
        List.of(candidates),
        List.of(new Limit("budget", budget, "USD")),
        rules,
        null);
  }

  private static Chosen best(ChoiceRequest request) {
    return Choice.best(request).get().best();
  }

  @Test
  @Tag("PL8")
  void fifteenMeasuresAreChosenAsByLookingAtEverySet() {
    for (long seed = 0; seed < 12; seed++) {
      ChoiceRequest request = Menus.factory(seed, 15, 5);
      double brute = Menus.brute(request);
      Outcome<ChoiceResult> outcome = Choice.best(request);
      if (Double.isNaN(brute)) {
        assertThat(outcome.isUsable()).isFalse();
      } else {
        assertThat(outcome.get().best().value().amount())
            .as("seed %s", seed)
            .isCloseTo(brute, within(1e-9 * StrictMath.abs(brute) + 1e-6));
        assertThat(Violations.of(request, outcome.get().best())).isEmpty();
      }
    }
  }

  @Test
  void anythingTheRequestAllowsIsChosenAsByLookingAtEverySet() {
    int impossible = 0;
    for (long seed = 0; seed < 1500; seed++) {
      ChoiceRequest request = Menus.wild(seed, 3 + (int) (seed % 7));
      double brute = Menus.brute(request);
      Outcome<ChoiceResult> outcome = Choice.best(request);
      if (Double.isNaN(brute)) {
        impossible++;
        assertThat(outcome.isUsable()).as("seed %s", seed).isFalse();
      } else {
        assertThat(outcome.isUsable()).as("seed %s", seed).isTrue();
        assertThat(outcome.get().best().value().amount())
            .as("seed %s", seed)
            .isCloseTo(brute, within(1e-6));
        assertThat(Violations.of(request, outcome.get().best())).isEmpty();
      }
    }
    assertThat(impossible).isBetween(50, 1000);
  }

  @Test
  void theOrderOfMeasuresChangesNoDigit() {
    ChoiceRequest request = Menus.factory(3, 20, 6);
    ChoiceResult first = Choice.best(request).get();
    Random random = new Random(5);
    for (int i = 0; i < 10; i++) {
      List<Candidate> candidates = new ArrayList<>(request.candidates());
      List<ChoiceFlow> flows = new ArrayList<>(request.flows());
      Collections.shuffle(candidates, random);
      Collections.shuffle(flows, random);
      ChoiceRequest shuffled =
          new ChoiceRequest(
              Currency.USD, flows, candidates, request.limits(), request.rules(), null);
      assertThat(Choice.best(shuffled).get()).isEqualTo(first);
    }
  }

  @Test
  void moreBudgetNeverLowersTheValue() {
    for (long seed = 20; seed < 26; seed++) {
      ChoiceRequest request = Menus.factory(seed, 16, 5);
      double before = Double.NEGATIVE_INFINITY;
      for (double budget = 60_000; budget < 600_000; budget += 40_000) {
        ChoiceRequest richer =
            request.withLimits(
                List.of(new Limit("budget", budget, "USD"), new Limit("stop", 150, "h")));
        Outcome<ChoiceResult> outcome = Choice.best(richer);
        if (outcome.isUsable()) {
          double value = outcome.get().best().value().amount();
          assertThat(value).isGreaterThanOrEqualTo(before - 1e-6);
          before = value;
        }
      }
    }
  }

  @Test
  void whatTheLawRequiresEntersWhateverItCosts() {
    Rules law = new Rules(List.of(Set.of("scrubber")), List.of(), List.of());
    Candidate scrubber = candidate("scrubber", -900, 60);
    Candidate lamp = candidate("lamp", 50, 50);
    assertThat(best(request(100, law, scrubber, lamp)).measures()).containsExactly("scrubber");
    assertThat(best(request(110, law, scrubber, lamp)).measures())
        .containsExactly("lamp", "scrubber");
    Outcome<ChoiceResult> poor = Choice.best(request(59, law, scrubber, lamp));
    assertThat(poor.isUsable()).isFalse();
    assertThat(poor.findings().getFirst().code()).isEqualTo("CHOICE_LAW_UNAFFORDABLE");
    Rules either = new Rules(List.of(Set.of("scrubber", "lamp")), List.of(), List.of());
    assertThat(best(request(100, either, scrubber, lamp)).measures()).containsExactly("lamp");
  }

  @Test
  void lawAndExclusionThatContradictAreSaidToBeImpossible() {
    Rules both = new Rules(List.of(Set.of("a"), Set.of("b")), List.of(Set.of("a", "b")), List.of());
    Outcome<ChoiceResult> outcome =
        Choice.best(request(100, both, candidate("a", 1, 1), candidate("b", 1, 1)));
    assertThat(outcome.findings().getFirst().code()).isEqualTo("CHOICE_IMPOSSIBLE");
  }

  @Test
  void savingsOnOneFlowDoNotAdd() {
    ChoiceRequest request =
        request(
            1000,
            Rules.NONE,
            candidate("a", 0, 1, Act.saves("heat", new Ratio(0.2))),
            candidate("b", 0, 1, Act.saves("heat", new Ratio(0.15))),
            candidate("c", 0, 1, Act.saves("heat", new Ratio(0.1))));
    // 1 - 0.8 * 0.85 * 0.9 = 0.388, not 0.45.
    assertThat(best(request).value().amount()).isCloseTo(388, within(1e-9));
    assertThat(best(request).co2e().kilograms()).isCloseTo(194, within(1e-9));
  }

  @Test
  void aMeasureThatBringsNothingStaysOut() {
    assertThat(best(request(10, Rules.NONE, candidate("nothing", 0, 0))).measures()).isEmpty();
    assertThat(best(request(0, Rules.NONE, candidate("free", 1, 0))).measures())
        .containsExactly("free");
    assertThat(best(request(10, Rules.NONE)).measures()).isEmpty();
  }

  @Test
  void ofTwoSetsWorthTheSameTheGreenerIsChosen() {
    Candidate brown = new Candidate("a", usd(10), Mass.of(1), Map.of("budget", 5.0), List.of());
    Candidate green = new Candidate("b", usd(10), Mass.of(2), Map.of("budget", 5.0), List.of());
    assertThat(best(request(5, Rules.NONE, brown, green)).measures()).containsExactly("b");
  }

  @Test
  void theOwnersSetIsAllowedAndPriced() {
    ChoiceRequest request = Menus.factory(8, 15, 5);
    Chosen best = best(request);
    Choice.OwnSet same = Choice.own(request, Menus.ids(best)).get();
    assertThat(same.price().amount()).isZero();
    Choice.OwnSet none = Choice.own(request, Set.of()).get();
    assertThat(none.price()).isEqualTo(best.value());
    Outcome<Choice.OwnSet> bold =
        Choice.own(request, Set.of(id(2), id(3), id(4), id(5), id(7), id(10), id(11), id(12)));
    assertThat(bold.isUsable()).isTrue();
    assertThat(bold.findings().stream().map(Finding::code))
        .contains("CHOICE_LAW_LEFT_OUT", "CHOICE_EXCLUSIVE_BOTH", "CHOICE_REQUIREMENT_LEFT_OUT");
    assertThat(Choice.own(request, Set.of("nonsense")).isUsable()).isFalse();
  }

  @Test
  void noPointOfTheFrontierIsDominatedByAnySet() {
    for (long seed = 40; seed < 46; seed++) {
      ChoiceRequest request = Menus.factory(seed, 12, 4);
      Outcome<List<Chosen>> outcome = Choice.frontier(request, 8);
      if (!outcome.isUsable()) {
        continue;
      }
      List<Chosen> frontier = outcome.get();
      Problem problem = new Problem(request);
      for (int set = 0; set < 1 << 12; set++) {
        boolean[] chosen = new boolean[12];
        for (int i = 0; i < 12; i++) {
          chosen[i] = (set >> i & 1) == 1;
        }
        Chosen other = problem.evaluate(chosen);
        if (Violations.of(request, other).isEmpty()) {
          assertThat(frontier).noneMatch(point -> dominates(other, point));
        }
      }
      for (int i = 1; i < frontier.size(); i++) {
        assertThat(frontier.get(i).co2e().kilograms())
            .isGreaterThan(frontier.get(i - 1).co2e().kilograms());
        assertThat(frontier.get(i).value().amount())
            .isLessThanOrEqualTo(frontier.get(i - 1).value().amount() + 1e-6);
      }
    }
  }

  private static boolean dominates(Chosen a, Chosen b) {
    double money = a.value().amount() - b.value().amount();
    double carbon = a.co2e().kilograms() - b.co2e().kilograms();
    return (money > 0.01 && carbon > -1e-6) || (money > -1e-6 && carbon > 0.01);
  }

  @Test
  void slipsAreRefusedByName() {
    Candidate a = candidate("a", 1, 1);
    Rules unknown =
        new Rules(
            List.of(Set.of("x")),
            List.of(Set.of()),
            List.of(new Rules.Requirement("a", Set.of("y"))));
    List<String> codes =
        Choice.best(request(1, unknown, a, a)).findings().stream().map(Finding::code).toList();
    assertThat(codes)
        .containsExactly(
            "ID_DUPLICATE",
            "CHOICE_MEASURE_UNKNOWN",
            "CHOICE_RULE_EMPTY",
            "CHOICE_MEASURE_UNKNOWN");
    Candidate lost =
        new Candidate(
            "l",
            usd(1),
            Mass.of(0),
            Map.of("time", 1.0),
            List.of(Act.saves("steam", new Ratio(0.1))));
    assertThat(Choice.best(request(1, Rules.NONE, lost)).findings().stream().map(Finding::code))
        .containsExactly("CHOICE_FLOW_UNKNOWN", "CHOICE_LIMIT_UNKNOWN");
    assertThatThrownBy(() -> Act.saves("heat", new Ratio(1.1))).hasMessageContaining("1.1");
    assertThatThrownBy(() -> Act.saves("heat", new Ratio(-0.1))).hasMessageContaining("amount");
    assertThatThrownBy(() -> candidate("a", 1, -1)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> candidate("a", 1, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Limit("budget", -1, "USD")).hasMessageContaining("budget");
    assertThatThrownBy(
            () ->
                new ChoiceRequest(Currency.KHR, List.of(), List.of(a), List.of(), Rules.NONE, null))
        .hasMessageContaining("KHR");
  }

  @Test
  void aWishThatNoSetFulfilsIsImpossible() {
    ChoiceRequest request =
        request(10, Rules.NONE, candidate("a", -5, 1, Act.saves("heat", new Ratio(0.5))));
    assertThat(best(request.withLeastCo2e(Mass.of(250))).measures()).containsExactly("a");
    assertThat(Choice.best(request.withLeastCo2e(Mass.of(251))).findings().getFirst().code())
        .isEqualTo("CHOICE_IMPOSSIBLE");
  }
}
