package org.baitong.engine.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  @Test
  @Tag("SP7")
  void threeFlowsAtOneNodeEqualTheClosedForm() {
    // One constraint: each adjustment is -V a r / sum(V a^2). Data: Rao and Narasimhan 1996.
    double[] measured = {9.22, 4.83, 3.22};
    double[] variance = {0.07650756, 0.02099601, 0.00933156};
    double r = 9.22 - 4.83 - 3.22;
    double sum = variance[0] + variance[1] + variance[2];
    List<Variable> variables = new ArrayList<>();
    for (int j = 0; j < 3; j++) {
      variables.add(Variable.measured("F" + j, measured[j], Math.sqrt(variance[j])));
    }
    Reconciliation result = reconcile(variables, List.of(sum("N", 0, 1, -1, -1))).get();
    int[] sign = {1, -1, -1};
    for (int j = 0; j < 3; j++) {
      assertThat(result.estimates().get(j).adjustment())
          .isCloseTo(-variance[j] * sign[j] * r / sum, within(1e-13));
      assertThat(result.estimates().get(j).stdDev())
          .isCloseTo(Math.sqrt(variance[j] - variance[j] * variance[j] / sum), within(1e-13));
      assertThat(result.estimates().get(j).bias()).isCloseTo(sign[j] * r, within(1e-13));
    }
    assertThat(result.objective()).isCloseTo(r * r / sum, within(1e-12));
    assertThat(result.globalTestPasses()).isFalse();
    // One balance cannot tell its flows apart.
    assertThat(result.suspects()).containsExactly(0, 1, 2);
  }

  @Test
  @Tag("SP7")
  void randomNetworksHoldTheirBalancesWhateverTheOrder() {
    qt().withExamples(60)
        .forAll(longs().all(), integers().between(1, 40))
        .checkAssert(
            (seed, nodes) -> {
              ReconcileProblem problem = network(nodes, seed, 0.2);
              Reconciliation result = Reconciler.reconcile(problem).get();
              for (var balance : result.balances()) {
                if (!Double.isNaN(balance.residualAfter())) {
                  assertThat(balance.residualAfter()).isCloseTo(0, within(1e-9));
                }
              }
              List<Constraint> shuffled = new ArrayList<>(problem.constraints());
              Collections.shuffle(shuffled, new Random(seed));
              Reconciliation other =
                  Reconciler.reconcile(new ReconcileProblem(problem.variables(), shuffled, 0.95))
                      .get();
              assertThat(other.degreesOfFreedom()).isEqualTo(result.degreesOfFreedom());
              assertThat(other.objective())
                  .isCloseTo(result.objective(), within(1e-9 * (1 + result.objective())));
              for (int j = 0; j < problem.variables().size(); j++) {
                assertThat(other.estimates().get(j).status())
                    .isEqualTo(result.estimates().get(j).status());
                if (result.estimates().get(j).status() != Status.UNOBSERVABLE) {
                  assertThat(other.estimates().get(j).value())
                      .isCloseTo(result.estimates().get(j).value(), within(1e-8));
                  assertThat(other.estimates().get(j).stdDev())
                      .isCloseTo(result.estimates().get(j).stdDev(), within(1e-7));
                }
              }
            });
  }

  @Test
  @Tag("SP7")
  void anotherUnitChangesNoStatistic() {
    qt().withExamples(40)
        .forAll(longs().all(), integers().between(2, 30))
        .checkAssert(
            (seed, nodes) -> {
              ReconcileProblem kilograms = network(nodes, seed, 0.1);
              List<Variable> tonnes =
                  kilograms.variables().stream()
                      .map(
                          v ->
                              new Variable(v.name(), v.kind(), v.value() / 1024, v.stdDev() / 1024))
                      .toList();
              Reconciliation a = Reconciler.reconcile(kilograms).get();
              Reconciliation b =
                  Reconciler.reconcile(new ReconcileProblem(tonnes, kilograms.constraints(), 0.95))
                      .get();
              assertThat(b.objective())
                  .isCloseTo(a.objective(), within(1e-9 * (1 + a.objective())));
              for (int j = 0; j < tonnes.size(); j++) {
                assertThat(b.estimates().get(j).testStatistic())
                    .isCloseTo(a.estimates().get(j).testStatistic(), within(1e-6));
              }
            });
  }

  @Test
  void trueValuesAreLeftAlone() {
    ReconcileProblem problem =
        new ReconcileProblem(
            List.of(
                Variable.measured("A", 100, 1),
                Variable.measured("B", 60, 1),
                Variable.measured("C", 40, 1)),
            List.of(sum("N", 0, 1, -1, -1)),
            0.95);
    Reconciliation result = Reconciler.reconcile(problem).get();
    assertThat(result.objective()).isZero();
    assertThat(result.globalTestPasses()).isTrue();
    assertThat(result.suspects()).isEmpty();
  }

  @Test
  void aRepeatedConstraintIsNamedAndChangesNothing() {
    List<Variable> variables =
        List.of(
            Variable.measured("A", 101, 1),
            Variable.measured("B", 60, 1),
            Variable.measured("C", 40, 1));
    Outcome<Reconciliation> once = reconcile(variables, List.of(sum("N", 0, 1, -1, -1)));
    Outcome<Reconciliation> twice =
        reconcile(variables, List.of(sum("N", 0, 1, -1, -1), sum("TWICE", 0, 2, -2, -2)));
    assertThat(twice.get().degreesOfFreedom()).isEqualTo(1);
    assertThat(twice.get().objective()).isCloseTo(once.get().objective(), within(1e-12));
    assertThat(twice.findings()).anyMatch(f -> f.code().equals("RECONCILE_DEPENDENT"));
  }

  @Test
  void contradictionsAreNamed() {
    List<Variable> variables = List.of(Variable.constant("A", 1), Variable.measured("B", 5, 1));
    Outcome<Reconciliation> constants = reconcile(variables, List.of(sum("IMPOSSIBLE", 3, 1, 0)));
    assertThat(constants.find()).isEmpty();
    assertThat(constants.findings().getFirst().where().id()).isEqualTo("IMPOSSIBLE");
    Outcome<Reconciliation> two =
        reconcile(variables, List.of(sum("B4", 4, 0, 1), sum("B6", 6, 0, 1)));
    assertThat(two.findings().getFirst().code()).isEqualTo("RECONCILE_CONTRADICTORY");
    assertThat(two.findings().getFirst().args()).containsEntry("constraints", Arg.of("B4, B6"));
  }

  @Test
  void aNegativeResultIsAFindingAndNotClamped() {
    Outcome<Reconciliation> outcome =
        reconcile(
            List.of(
                Variable.measured("IN", 10, 0.1),
                Variable.measured("OUT", 12, 0.1),
                Variable.unmeasured("LOSS", 1)),
            List.of(sum("N", 0, 1, -1, -1)));
    assertThat(outcome.get().estimates().get(2).value()).isCloseTo(-2, within(1e-12));
    assertThat(outcome.findings()).anyMatch(f -> f.code().equals("FLOW_NEGATIVE_RECONCILED"));
  }

  @Test
  @Tag("SP7")
  void aLoadIsConcentrationTimesFlow() {
    // 12 m3 and 13 m3 of one stream, 0.5 kg/m3, load 5 kg measured poorly.
    List<Variable> variables =
        List.of(
            Variable.measured("Q", 12, 0.1),
            Variable.measured("C", 0.5, 0.01),
            Variable.measured("L", 5, 1),
            Variable.unmeasured("L2", 3));
    Outcome<Reconciliation> outcome =
        reconcile(
            variables,
            List.of(
                new Constraint("LOAD", List.of(new Term(1, 0, 1), Term.of(-1, 2)), 0),
                new Constraint("SPLIT", List.of(Term.of(1, 2), Term.of(-2, 3)), 0)));
    var e = outcome.get().estimates();
    assertThat(e.get(0).value() * e.get(1).value()).isCloseTo(e.get(2).value(), within(1e-10));
    assertThat(e.get(3).value()).isCloseTo(e.get(2).value() / 2, within(1e-12));
    assertThat(e.get(3).status()).isEqualTo(Status.OBSERVABLE);
    assertThat(e.get(3).stdDev()).isCloseTo(e.get(2).stdDev() / 2, within(1e-12));
  }

  @Test
  @Tag("SP7")
  void aPlantedErrorIsFoundWhereTheDataAllowIt() {
    ReconcileProblem clean = network(12, 5, 0);
    List<Variable> variables = new ArrayList<>(clean.variables());
    Variable v = variables.get(4);
    variables.set(4, Variable.measured(v.name(), v.value() + 40 * v.stdDev(), v.stdDev()));
    ReconcileProblem problem = new ReconcileProblem(variables, clean.constraints(), 0.95);
    Reconciliation result = Reconciler.reconcile(problem).get();
    assertThat(result.suspects()).contains(4);
    if (result.suspects().size() == 1) {
      var rounds = Reconciler.eliminateSuspects(problem, result);
      assertThat(rounds.getFirst().suspect()).isEqualTo(4);
      assertThat(rounds.getFirst().bias()).isCloseTo(40 * v.stdDev(), within(6 * v.stdDev()));
    }
  }

  @Test
  void emptyAndUncheckedProblemsHaveNoTest() {
    Reconciliation nothing = reconcile(List.of(), List.of()).get();
    assertThat(nothing.degreesOfFreedom()).isZero();
    assertThat(nothing.globalTestPasses()).isTrue();
    Reconciliation alone = reconcile(List.of(Variable.measured("A", 3, 1)), List.of()).get();
    assertThat(alone.estimates().getFirst().status()).isEqualTo(Status.NON_REDUNDANT);
    assertThat(alone.chiSquareCritical()).isNaN();
  }

  @Test
  void wrongNumbersAreRefused() {
    assertThatThrownBy(() -> Variable.measured("A", Double.NaN, 1)).hasMessageContaining("A");
    assertThatThrownBy(() -> Variable.measured("A", 1, 0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> Variable.measured("A", 1, -2)).hasMessageContaining("-2");
    assertThatThrownBy(() -> new ReconcileProblem(List.of(), List.of(), 95))
        .hasMessageContaining("95");
    assertThatThrownBy(() -> reconcile(List.of(), List.of(sum("N", 0, 1))))
        .hasMessageContaining("N");
  }

  /** A network with loops: true flows balance, measurements scatter, some are missing. */
  static ReconcileProblem network(int nodes, long seed, double unmeasured) {
    SplittableRandom random = new SplittableRandom(seed);
    List<List<Term>> terms = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      terms.add(new ArrayList<>());
    }
    List<Double> truth = new ArrayList<>();
    double[] balance = new double[nodes];
    for (int f = 0; f < nodes * 5 / 4; f++) {
      int from = random.nextInt(nodes);
      int to = random.nextInt(nodes);
      if (from != to) {
        double amount = random.nextDouble(1, 100);
        terms.get(from).add(Term.of(-1, truth.size()));
        terms.get(to).add(Term.of(1, truth.size()));
        balance[from] -= amount;
        balance[to] += amount;
        truth.add(amount);
      }
    }
    for (int i = 0; i < nodes; i++) {
      double extra = random.nextDouble(1, 20);
      terms.get(i).add(Term.of(1, truth.size()));
      truth.add(Math.max(0, -balance[i]) + extra);
      terms.get(i).add(Term.of(-1, truth.size()));
      truth.add(Math.max(0, balance[i]) + extra);
    }
    List<Variable> variables = new ArrayList<>();
    for (double t : truth) {
      String name = "F" + variables.size();
      double sigma = 0.02 * t;
      double value = t + sigma * (random.nextDouble() - 0.5) * 2;
      variables.add(
          random.nextDouble() < unmeasured
              ? new Variable(name, Kind.UNMEASURED, 0, 0)
              : Variable.measured(name, value, sigma));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      constraints.add(new Constraint("N" + i, terms.get(i), 0));
    }
    return new ReconcileProblem(variables, constraints, 0.95);
  }

  private static Constraint sum(String name, double constant, double... coefficients) {
    List<Term> terms = new ArrayList<>();
    for (int j = 0; j < coefficients.length; j++) {
      if (coefficients[j] != 0) {
        terms.add(Term.of(coefficients[j], j));
      }
    }
    return new Constraint(name, terms, constant);
  }

  private static Outcome<Reconciliation> reconcile(
      List<Variable> variables, List<Constraint> constraints) {
    return Reconciler.reconcile(new ReconcileProblem(variables, constraints, 0.95));
  }
}
