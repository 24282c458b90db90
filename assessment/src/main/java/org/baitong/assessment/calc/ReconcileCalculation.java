package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.baitong.engine.numerics.Leaks;
import org.baitong.engine.numerics.ReconcileProblem;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.Reconciler;
import org.baitong.engine.numerics.Reconciliation;
import org.baitong.engine.numerics.Reconciliation.Balance;
import org.baitong.engine.numerics.Reconciliation.Estimate;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Data reconciliation with gross-error tests, by matrix or by named constraints. */
public final class ReconcileCalculation implements Calculation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final double NORMAL_95 = 1.96;

  /** A calculation without state. */
  public ReconcileCalculation() {}

  @Override
  public String name() {
    return "reconcile";
  }

  @Override
  public String title() {
    return "Data reconciliation: measured flows made to fit their balances, with gross-error tests";
  }

  @Override
  public String describe() {
    return """
        Adjusts measured values as little as possible, in units of their standard deviations, so
        that all balances hold; solves unmeasured values where the balances determine them.
        All numbers of one balance are in one unit; the calculation knows no units.

        **Input, matrix form**
        - `measured`: one number per flow, `null` for an unmeasured one; `names` if you like
        - one of `variance`, `stdDev`, `halfWidth95` (1.96 standard deviations), `relativeStdDev`:
          a list, or one number for all; 0 makes a measured value a constant
        - `incidence`: one list per balance, coefficient of each flow (+1 in, -1 out); `rhs`: right
          sides, 0 if left out
        - `unmeasured`: further unmeasured flows, counted from 1, or by name

        **Input, network form**
        - `flows`: `id`, `from`, `to` (absent or "outside"), `measured` (absent or null:
          unmeasured), and one of `variance`, `stdDev`, `halfWidth95`, `relativeStdDev` (or one for
          all beside `flows`); every node named must balance. A stock change is a flow to outside.

        **Input, named form**
        - `measured`, `stdDev` (or another of the four; one number serves all), `constants`:
          objects by name
        - `unknown`: names; `initial`: first guesses by name
        - `constraints`: equations such as `F4 - F3*TC = 0` or `F1*(a + b*T1 + c*T1^2) = Q`, with
          + - * / ^ sqrt and brackets; linearised step by step. A balance with other than products
          of two names has no nodal test (null).

        **Both**: `confidence` (0.95), `eliminate` (true: serial elimination of suspects)

        **Output** (lists in the order of the input, or objects by name)
        - `reconciled` (null: not determined), `adjustments` (reconciled minus measured),
          `reconciledStdDev`, `halfWidth95`, `adjustability`, `status`
        - `objective`, `degreesOfFreedom`, `chi2Critical95` (at another confidence:
          `chi2Critical`), `globalTestPasses`
        - `balances` (names), `balanceResiduals` (left minus right side as measured), `nodalTestZ`, `leakGlr`,
          `estimatedLeak`
        - `measurementTestZ` with `measurementTestCriticalSidak`, `glr`, `glrBias`: 0 for a
          measurement that no balance checks
        - `redundantMeasured`, `nonRedundantMeasured`, `observableUnmeasured`,
          `unobservableUnmeasured`: flows counted from 1, or by name
        - `suspectStream` (null unless the tests name exactly one), `equivalentSuspects` (all that
          the data cannot tell apart), `estimatedBias`, `suspectLeaks` (balances of which one leaks,
          where that explains more than any single wrong measurement)
        - with `eliminate`: `beforeElimination`, `afterElimination` (after the first suspect is set
          aside), `detected`, `eliminated` (all rounds)
        - `findings`: codes

        **Source**: Narasimhan and Jordache, Data Reconciliation and Gross Error Detection (2000);
        Crowe, Garcia Campos and Hrymak (1983), AIChE Journal 29:881; VDI 2048 sheet 1.
        """;
  }

  @Override
  public JsonNode example() {
    return new JsonMapper()
        .readTree(
            """
            {"names": ["supply", "wash", "boiler"], "measured": [9.22, 4.83, 3.22],
             "variance": [0.07650756, 0.02099601, 0.00933156], "incidence": [[1, -1, -1]]}
            """);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    ReconcileInput read = ReconcileInput.read(input);
    Outcome<Reconciliation> outcome = Reconciler.reconcile(read.problem);
    if (outcome.find().isEmpty()) {
      throw refused(outcome.findings().getFirst());
    }
    Reconciliation result = outcome.find().get();
    ObjectNode values = values(read, result);
    addSuspects(read, result, values);
    if (!read.eliminate) {
      addFindings(outcome.findings(), values);
      return values;
    }
    ObjectNode all = JSON.objectNode();
    all.set("beforeElimination", values);
    addSuspects(read, result, all);
    List<Reconciler.Round> rounds = Reconciler.eliminateSuspects(read.problem, result);
    all.put("detected", !result.suspects().isEmpty());
    ArrayNode eliminated = JSON.arrayNode();
    for (Reconciler.Round round : rounds) {
      ObjectNode node = JSON.objectNode();
      node.set("stream", label(read, round.suspect()));
      node.put("estimatedBias", round.bias());
      node.put("objective", round.after().objective());
      node.put("globalTestPasses", round.after().globalTestPasses());
      eliminated.add(node);
    }
    all.set("eliminated", eliminated);
    if (!rounds.isEmpty()) {
      all.set("afterElimination", values(read, rounds.getFirst().after()));
    }
    addFindings(outcome.findings(), all);
    return all;
  }

  private static CalculationInputException refused(Finding finding) {
    if (finding.code().equals("RECONCILE_CONTRADICTORY")) {
      return new CalculationInputException(
          "The constraints contradict each other: "
              + finding.args().get("constraints")
              + "\nMaybe a constant or a right-hand side is a slip?");
    }
    return new CalculationInputException(
        "The constraints with products do not converge ("
            + finding.code()
            + ")\nMaybe better first guesses in \"initial\" help?");
  }

  private static ObjectNode values(ReconcileInput read, Reconciliation result) {
    ReconcileProblem problem = read.problem;
    ObjectNode values = JSON.objectNode();
    values.set("reconciled", perFlow(read, result, false, Estimate::value));
    values.set("adjustments", perFlow(read, result, true, Estimate::adjustment));
    values.set("reconciledStdDev", perFlow(read, result, false, Estimate::stdDev));
    values.set("halfWidth95", perFlow(read, result, false, e -> e.stdDev() * NORMAL_95));
    values.put("objective", result.objective());
    values.put("degreesOfFreedom", result.degreesOfFreedom());
    double confidence = problem.confidence();
    String critical =
        confidence == ReconcileProblem.USUAL_CONFIDENCE ? "chi2Critical95" : "chi2Critical";
    values.set(critical, number(result.chiSquareCritical()));
    values.put("confidence", confidence);
    values.put("globalTestPasses", result.globalTestPasses());
    ArrayNode names = values.putArray("balances");
    for (ReconcileProblem.Constraint row : problem.constraints().subList(0, read.balances)) {
      names.add(row.name());
    }
    values.set("balanceResiduals", perBalance(read, result, Balance::residual));
    values.set("balanceResidualsAfter", perBalance(read, result, Balance::residualAfter));
    values.set("nodalTestZ", perBalance(read, result, Balance::testStatistic));
    values.set("leakGlr", perBalance(read, result, Balance::leakRatio));
    values.set("estimatedLeak", perBalance(read, result, Balance::leak));
    values.set("measurementTestZ", perFlow(read, result, true, Estimate::testStatistic));
    values.set("measurementTestCriticalSidak", number(result.measurementCritical()));
    values.set("glr", perFlow(read, result, true, Estimate::likelihoodRatio));
    values.set("glrBias", perFlow(read, result, true, Estimate::bias));
    values.set("adjustability", perFlow(read, result, true, Estimate::adjustability));
    values.set("status", statuses(read, result));
    values.set("redundantMeasured", withStatus(read, result, Status.REDUNDANT));
    values.set("nonRedundantMeasured", withStatus(read, result, Status.NON_REDUNDANT));
    values.set("observableUnmeasured", withStatus(read, result, Status.OBSERVABLE));
    values.set("unobservableUnmeasured", withStatus(read, result, Status.UNOBSERVABLE));
    values.put("iterations", result.iterations());
    return values;
  }

  private static void addSuspects(ReconcileInput read, Reconciliation result, ObjectNode values) {
    List<Integer> suspects = result.suspects();
    values.set(
        "suspectStream", suspects.size() == 1 ? label(read, suspects.getFirst()) : JSON.nullNode());
    ArrayNode equivalent = JSON.arrayNode();
    suspects.forEach(j -> equivalent.add(label(read, j)));
    values.set("equivalentSuspects", equivalent);
    ArrayNode leaks = JSON.arrayNode();
    for (int i : Leaks.suspects(read.problem, result)) {
      if (i < read.balances) {
        leaks.add(read.problem.constraints().get(i).name());
      }
    }
    values.set("suspectLeaks", leaks);
    values.set(
        "estimatedBias",
        suspects.size() == 1
            ? number(result.estimates().get(suspects.getFirst()).bias())
            : JSON.nullNode());
  }

  private static void addFindings(List<Finding> findings, ObjectNode values) {
    ArrayNode codes = JSON.arrayNode();
    findings.stream().map(Finding::code).forEach(codes::add);
    values.set("findings", codes);
  }

  private static JsonNode label(ReconcileInput read, int j) {
    return read.named
        ? JSON.stringNode(read.problem.variables().get(j).name())
        : JSON.numberNode(j + 1);
  }

  /** A list, or an object by name; null where there is no value or, if so told, no measurement. */
  private static JsonNode perFlow(
      ReconcileInput read,
      Reconciliation result,
      boolean measuredOnly,
      ToDoubleFunction<Estimate> value) {
    ArrayNode list = JSON.arrayNode();
    ObjectNode object = JSON.objectNode();
    for (int j = 0; j < read.stated; j++) {
      Estimate estimate = result.estimates().get(j);
      boolean measured = read.problem.variables().get(j).kind() == Kind.MEASURED;
      boolean known = measured || estimate.status() == Status.CONSTANT;
      JsonNode node =
          measuredOnly && !known ? JSON.nullNode() : number(value.applyAsDouble(estimate));
      list.add(node);
      object.set(read.problem.variables().get(j).name(), node);
    }
    return read.named ? object : list;
  }

  private static ArrayNode perBalance(
      ReconcileInput read, Reconciliation result, ToDoubleFunction<Balance> value) {
    ArrayNode list = JSON.arrayNode();
    for (Balance balance : result.balances().subList(0, read.balances)) {
      list.add(number(value.applyAsDouble(balance)));
    }
    return list;
  }

  private static JsonNode statuses(ReconcileInput read, Reconciliation result) {
    ArrayNode list = JSON.arrayNode();
    ObjectNode object = JSON.objectNode();
    for (int j = 0; j < read.stated; j++) {
      String status = result.estimates().get(j).status().name();
      list.add(status);
      object.put(read.problem.variables().get(j).name(), status);
    }
    return read.named ? object : list;
  }

  private static ArrayNode withStatus(ReconcileInput read, Reconciliation result, Status status) {
    List<JsonNode> labels = new ArrayList<>();
    // Measured flows keep the order of the input: only unmeasured ones are listed apart.
    List<Integer> order = new ArrayList<>(read.order);
    if (status == Status.REDUNDANT || status == Status.NON_REDUNDANT) {
      order.sort(null);
    }
    for (int j : order) {
      if (result.estimates().get(j).status() == status) {
        labels.add(label(read, j));
      }
    }
    ArrayNode list = JSON.arrayNode();
    labels.forEach(list::add);
    return list;
  }

  private static JsonNode number(double value) {
    return Double.isNaN(value) ? JSON.nullNode() : JSON.numberNode(value);
  }
}
