package org.baitong.engine.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.baitong.engine.balance.BalanceResult.CentreBalance;
import org.baitong.engine.balance.BalanceResult.GlobalTest;
import org.baitong.engine.balance.BalanceResult.Reconciled;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.numerics.Leaks;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.numerics.Reconciler;
import org.baitong.engine.numerics.Reconciliation;
import org.baitong.engine.numerics.Reconciliation.Estimate;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Stated;

/** Reconciles the measured flows of a factory so that every closed balance holds. */
public final class BalanceCalculator {
  private BalanceCalculator() {}

  /**
   * The reconciled balance; missing when given constants contradict each other.
   *
   * <p>Example: 100 kg of fabric (2 %) into CUT, 81 kg of parts (1 %) and 16 kg of waste (10 %) out
   * of it become 97.7, 81.3 and 16.4 kg or so, and the three hold the balance.
   *
   * <p>Findings: LAYER_OPEN, FLOW_UNOBSERVABLE, LEAK_SUSPECTED, and those of {@link Reconciler}.
   * Records steps {@code balance.flow.ID}, {@code balance.residual.CENTRE.LAYER} and {@code
   * balance.objective}.
   */
  public static Outcome<BalanceResult> calculate(BalanceRequest request, Recorder recorder) {
    BalanceModel model = new BalanceModel(request, Map.of());
    Outcome<Reconciliation> outcome = Reconciler.reconcile(model.problem());
    List<Finding> findings = new ArrayList<>();
    outcome.findings().forEach(finding -> findings.add(inUnit(finding, request)));
    open(model, findings);
    if (outcome.find().isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    Reconciliation reconciliation = outcome.find().get();
    unobservable(model, reconciliation, findings);
    leaks(model, reconciliation, findings);
    BalanceResult result = result(model, reconciliation);
    BalanceSteps.record(model, reconciliation, recorder);
    return Outcome.of(result, findings);
  }

  private static BalanceResult result(BalanceModel model, Reconciliation reconciliation) {
    int flows = model.request.flows().size();
    List<Reconciled> quantities = new ArrayList<>();
    for (int j = 0; j < model.variables.size(); j++) {
      quantities.add(quantity(model, j, reconciliation.estimates().get(j)));
    }
    List<String> recheck =
        quantities.stream()
            .filter(q -> q.standardisedAdjustment() > reconciliation.measurementCritical())
            .sorted(
                Comparator.comparingDouble(Reconciled::standardisedAdjustment)
                    .reversed()
                    .thenComparing(Reconciled::id))
            .map(Reconciled::id)
            .toList();
    List<String> suspects =
        reconciliation.suspects().stream().map(j -> model.variables.get(j).name()).toList();
    return new BalanceResult(
        quantities.subList(0, flows),
        quantities.subList(flows, quantities.size()),
        centres(model, reconciliation),
        recheck,
        suspects,
        new GlobalTest(
            reconciliation.objective(),
            reconciliation.degreesOfFreedom(),
            optional(reconciliation.chiSquareCritical()),
            reconciliation.globalTestPasses()));
  }

  private static Reconciled quantity(BalanceModel model, int j, Estimate estimate) {
    Variable variable = model.variables.get(j);
    return new Reconciled(
        variable.name(),
        model.units.get(j),
        model.per.get(j),
        estimate.status(),
        variable.kind() == Kind.UNMEASURED
            ? Optional.empty()
            : Optional.of(model.stated(j, variable.value())),
        stated(model, j, estimate.value()),
        stated(model, j, estimate.stdDev()),
        model.stated(j, estimate.adjustment()),
        estimate.testStatistic());
  }

  private static List<CentreBalance> centres(BalanceModel model, Reconciliation reconciliation) {
    List<CentreBalance> centres = new ArrayList<>();
    for (BalanceModel.Node node : model.nodes) {
      if (node.constraint() < 0) {
        centres.add(
            new CentreBalance(
                node.centre(),
                node.layer(),
                true,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty()));
      } else {
        Reconciliation.Balance balance = reconciliation.balances().get(node.constraint());
        centres.add(
            new CentreBalance(
                node.centre(),
                node.layer(),
                false,
                stated(node.layer(), balance.residual()),
                stated(node.layer(), balance.residualAfter()),
                optional(balance.testStatistic())));
      }
    }
    return centres;
  }

  private static void open(BalanceModel model, List<Finding> findings) {
    for (BalanceModel.Node node : model.nodes) {
      if (node.constraint() < 0) {
        findings.add(
            Finding.info("LAYER_OPEN", Where.of("centre", node.centre(), node.layer().id()))
                .with("centre", node.centre())
                .with("layer", node.layer().id()));
      }
    }
  }

  /** A leak explains the measurements better than any single wrong meter would. */
  private static void leaks(
      BalanceModel model, Reconciliation reconciliation, List<Finding> findings) {
    List<BalanceModel.Node> nodes = new ArrayList<>();
    for (int i : Leaks.suspects(model.problem(), reconciliation)) {
      model.nodes.stream().filter(n -> n.constraint() == i).forEach(nodes::add);
    }
    if (nodes.isEmpty()) {
      return;
    }
    BalanceModel.Node first = nodes.getFirst();
    String centres =
        String.join(
            ", ", nodes.stream().map(n -> n.centre() + " (" + n.layer().id() + ")").toList());
    double leak = reconciliation.balances().get(first.constraint()).leak();
    findings.add(
        Finding.warning(
                nodes.size() == 1 ? "LEAK_SUSPECTED" : "LEAKS_SUSPECTED_ALIKE",
                Where.of("centre", first.centre(), first.layer().id()))
            .with("centres", centres)
            .with("leak", leak, first.layer().unit().ucum()));
  }

  private static void unobservable(
      BalanceModel model, Reconciliation reconciliation, List<Finding> findings) {
    for (int j = 0; j < model.variables.size(); j++) {
      if (reconciliation.estimates().get(j).status() == Status.UNOBSERVABLE) {
        List<String> others = partners(model, reconciliation, j);
        String id = model.variables.get(j).name();
        boolean alone = others.isEmpty();
        Finding finding =
            Finding.warning(
                    alone ? "FLOW_UNOBSERVABLE" : "FLOWS_UNOBSERVABLE_TOGETHER",
                    Where.of("flow", id))
                .with("flow", id);
        findings.add(alone ? finding : finding.with("others", String.join(", ", others)));
      }
    }
  }

  /** Other unobservable variables in the same balances: one of them measured may solve the rest. */
  private static List<String> partners(BalanceModel model, Reconciliation reconciliation, int j) {
    List<String> partners = new ArrayList<>();
    for (Constraint constraint : model.constraints) {
      if (constraint.terms().stream().anyMatch(t -> t.first() == j || t.second() == j)) {
        for (Term term : constraint.terms()) {
          for (int other : new int[] {term.first(), term.second()}) {
            if (other >= 0
                && other != j
                && reconciliation.estimates().get(other).status() == Status.UNOBSERVABLE
                && !partners.contains(model.variables.get(other).name())) {
              partners.add(model.variables.get(other).name());
            }
          }
        }
      }
    }
    return partners;
  }

  private static Optional<Stated> stated(BalanceModel model, int j, double number) {
    return Double.isNaN(number) ? Optional.empty() : Optional.of(model.stated(j, number));
  }

  private static Optional<Stated> stated(Layer layer, double number) {
    return Double.isNaN(number) ? Optional.empty() : Optional.of(Stated.of(number, layer.unit()));
  }

  private static OptionalDouble optional(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The reconciler knows no units: what it says of a flow is said again in the flow's unit. */
  private static Finding inUnit(Finding finding, BalanceRequest request) {
    for (BalanceFlow flow : request.flows()) {
      if (finding.where().equals(Where.of("flow", flow.id()))) {
        for (String name : List.of("bias", "value")) {
          if (finding.args().get(name) instanceof Arg.Figure(double value, var ignored)) {
            return finding.with(name, value, flow.unit().ucum());
          }
        }
      }
    }
    return finding;
  }
}
