package org.baitong.engine.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.numerics.Leaks;
import org.baitong.engine.numerics.ReconcileProblem;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.numerics.Reconciler;
import org.baitong.engine.quantity.Mass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BalanceLeakTest {
  /** IN - A = two flows = B = two flows = C - OUT, every flow weighed to 1. */
  private static List<Integer> leaks(double... flows) {
    List<Variable> variables = new ArrayList<>();
    for (int j = 0; j < flows.length; j++) {
      variables.add(Variable.measured("F" + (j + 1), flows[j], 1));
    }
    List<Constraint> nodes =
        List.of(
            new Constraint("A", List.of(Term.of(1, 0), Term.of(-1, 1), Term.of(-1, 2)), 0),
            new Constraint(
                "B", List.of(Term.of(1, 1), Term.of(1, 2), Term.of(-1, 3), Term.of(-1, 4)), 0),
            new Constraint("C", List.of(Term.of(1, 3), Term.of(1, 4), Term.of(-1, 5)), 0));
    ReconcileProblem problem =
        new ReconcileProblem(variables, nodes, ReconcileProblem.USUAL_CONFIDENCE);
    return Leaks.suspects(problem, Reconciler.reconcile(problem).get());
  }

  @Test
  @Tag("SP7")
  void aLeakBetweenGoodMetersIsNamed() {
    assertThat(leaks(100, 60, 40, 50, 30, 80)).containsExactly(1);
  }

  @Test
  @Tag("SP7")
  void aWrongMeterIsNotCalledALeak() {
    assertThat(leaks(100, 80, 40, 60, 40, 100)).isEmpty();
  }

  @Test
  @Tag("SP7")
  void aLeakThatLooksLikeTheMeterAtTheGateIsNotNamed() {
    assertThat(leaks(120, 60, 40, 60, 40, 100)).isEmpty();
  }

  @Test
  @Tag("SP7")
  void nothingLeaksWhenTheTestsPass() {
    assertThat(leaks(100.5, 60, 40, 59.5, 40, 100)).isEmpty();
  }

  @Test
  @Tag("SP7")
  void theBalanceNamesCentreLayerAndAmount() {
    List<BalanceFlow> flows =
        List.of(
            flow("F1", null, "A", 100),
            flow("F2", "A", "B", 60),
            flow("F3", "A", "B", 40),
            flow("F4", "B", "C", 50),
            flow("F5", "B", "C", 30),
            flow("F6", "C", null, 80));
    Map<String, Set<Layer>> centres = new LinkedHashMap<>();
    for (String id : List.of("A", "B", "C")) {
      centres.put(id, Set.of(Layer.MATERIAL));
    }
    var outcome =
        BalanceCalculator.calculate(
            new BalanceRequest(centres, flows, List.of(), 0.95), Recorder.OFF);
    assertThat(outcome.findings())
        .filteredOn(f -> f.code().equals("LEAK_SUSPECTED"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.where().id()).isEqualTo("B");
              assertThat(f.where().field()).isEqualTo("MATERIAL");
              assertThat(String.valueOf(f.args().get("leak"))).contains("20");
            });
  }

  private static BalanceFlow flow(
      String id, @Nullable String from, @Nullable String to, double amount) {
    return new BalanceFlow(
        id,
        from,
        to,
        Layer.MATERIAL.unit(),
        Datum.measured(Mass.of(amount), Mass.of(1)),
        Map.of(Layer.MATERIAL, Datum.exact(Mass.of(1))));
  }
}
