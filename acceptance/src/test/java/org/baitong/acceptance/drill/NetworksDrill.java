package org.baitong.acceptance.drill;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.Burden;
import org.baitong.engine.mfca.BurdenTotal;
import org.baitong.engine.mfca.Centre;
import org.baitong.engine.mfca.CentreResult;
import org.baitong.engine.mfca.CostCategory;
import org.baitong.engine.mfca.CostLine;
import org.baitong.engine.mfca.Flow;
import org.baitong.engine.mfca.Material;
import org.baitong.engine.mfca.Mfca;
import org.baitong.engine.mfca.MfcaOptions;
import org.baitong.engine.mfca.MfcaRequest;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.mfca.Participation;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.numerics.ReconcileProblem;
import org.baitong.engine.numerics.Reconciler;
import org.baitong.engine.numerics.Reconciliation;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;

/** Networks by chance with loops: costs, burdens and quantities are conserved. */
final class NetworksDrill {
  private static final double CLOSE = 1e-9;

  private final Random random;
  private boolean unknown;

  int costed;
  int partly;
  int closedCycles;
  int reconciled;
  int flows;
  double worstCost;
  double worstQuantity;

  NetworksDrill(long seed) {
    this.random = new Random(seed);
  }

  void run(int networks) {
    for (int i = 0; i < networks; i++) {
      Throwable thrown =
          catchThrowable(
              () -> {
                cost(network(1 + random.nextInt(30)));
                reconcile(problem(1 + random.nextInt(25)));
              });
      if (thrown != null) {
        throw new AssertionError("Network " + i, thrown);
      }
    }
  }

  // --- costs ------------------------------------------------------------------------------------

  /**
   * Centres in any order; a third of the outputs goes back somewhere, some centres give nothing
   * out.
   */
  private MfcaRequest network(int n) {
    double size = StrictMath.pow(10, random.nextInt(9) - 3);
    List<Centre> centres = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    List<CostLine> costs = new ArrayList<>();
    List<Burden> burdens = new ArrayList<>();
    for (int c = 0; c < n; c++) {
      centres.add(Centre.of("C" + c));
      if (c == 0 || random.nextInt(3) > 0) {
        flows.add(Flow.input("I" + c, "C" + c, "M" + random.nextInt(3), Mass.of(amount(size))));
      }
      for (int out = 1 + random.nextInt(3); out > 0; out--) {
        String to = random.nextInt(3) > 0 ? "C" + random.nextInt(n) : null;
        String id = "F" + c + "-" + out;
        flows.add(
            random.nextInt(3) == 0
                ? Flow.loss(id, "C" + c, to, Mass.of(amount(size)))
                : Flow.product(id, "C" + c, to, Mass.of(amount(size))));
      }
      for (CostCategory category : CostCategory.values()) {
        if (random.nextBoolean()) {
          costs.add(CostLine.of("L" + c + category, "C" + c, category, usd(amount(100))));
        }
      }
      burdens.add(new Burden("water", "C" + c, Stated.of(amount(10), "m3")));
    }
    List<Material> materials = new ArrayList<>();
    for (int m = 0; m < 3; m++) {
      UnitPrice price = usd(amount(4)).dividedBy(Mass.of(1));
      materials.add(
          Material.of("M" + m, Units.parse("kg").get(), price).participating(Participation.YES));
    }
    return new MfcaRequest(
        Currency.USD, centres, materials, flows, costs, List.of(), burdens, MfcaOptions.DEFAULT);
  }

  private double amount(double size) {
    return random.nextInt(12) == 0 ? 0 : random.nextDouble() * size;
  }

  private void cost(MfcaRequest request) {
    Outcome<MfcaResult> outcome = Mfca.calculate(request, Recorder.OFF);
    if (outcome.find().isEmpty()) {
      List<String> codes = outcome.findings().stream().map(Finding::code).toList();
      require(codes.contains("NETWORK_CYCLE_CLOSED"), "missing for " + codes);
      closedCycles++;
      return;
    }
    unknown = false;
    MfcaResult result = outcome.get();
    Totals t = result.totals();
    double scale = 1 + value(t.inputs().total());
    for (CostCategory k : CostCategory.values()) {
      double out =
          value(t.products().of(k))
              + value(t.losses().of(k))
              + value(t.stockChange().of(k))
              + value(t.unaccounted().of(k));
      cost(out - value(t.inputs().of(k)), scale, k.name());
      for (CentreResult c : result.centres()) {
        double centreIn =
            value(c.carriedIn().of(k)) + value(c.newInput().of(k)) + value(c.openingStock().of(k));
        double centreOut =
            value(c.product().of(k))
                + value(c.loss().of(k))
                + value(c.passedOn().of(k))
                + value(c.closingStock().of(k))
                + value(c.unaccounted().of(k));
        cost(centreOut - centreIn, scale + Math.abs(centreIn), k + " in " + c.id());
      }
    }
    for (BurdenTotal b : result.burdens()) {
      double out =
          number(b.onProducts())
              + number(b.onLosses())
              + number(b.onStock())
              + number(b.unaccounted());
      cost(out - b.total().number(), 1 + b.total().number(), b.toString());
    }
    require(!unknown || !outcome.findings().isEmpty(), "a figure is missing without a finding");
    costed += unknown ? 0 : 1;
    partly += unknown ? 1 : 0;
  }

  private void cost(double difference, double scale, String what) {
    double relative = Math.abs(difference) / scale;
    if (Double.isNaN(relative)) {
      unknown = true;
      return;
    }
    require(relative <= CLOSE, what + " differs by " + difference);
    worstCost = Math.max(worstCost, relative);
  }

  private static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  private static double value(Outcome<Money> outcome) {
    return outcome.find().map(Money::amount).orElse(Double.NaN);
  }

  private static double number(Outcome<Stated> outcome) {
    return outcome.find().map(Stated::number).orElse(Double.NaN);
  }

  // --- quantities -------------------------------------------------------------------------------

  /** True flows that balance, measured with scatter; some are not measured. */
  private ReconcileProblem problem(int nodes) {
    double size = StrictMath.pow(10, random.nextInt(13) - 6);
    List<List<ReconcileProblem.Term>> terms = new ArrayList<>();
    double[] balance = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      terms.add(new ArrayList<>());
    }
    List<Double> truth = new ArrayList<>();
    for (int f = 0; f < nodes * 3 / 2; f++) {
      int from = random.nextInt(nodes);
      int to = random.nextInt(nodes);
      if (from != to) {
        double amount = size * (0.01 + random.nextDouble());
        terms.get(from).add(ReconcileProblem.Term.of(-1, truth.size()));
        terms.get(to).add(ReconcileProblem.Term.of(1, truth.size()));
        balance[from] -= amount;
        balance[to] += amount;
        truth.add(amount);
      }
    }
    for (int i = 0; i < nodes; i++) {
      double extra = size * (0.01 + random.nextDouble());
      terms.get(i).add(ReconcileProblem.Term.of(1, truth.size()));
      truth.add(Math.max(0, -balance[i]) + extra);
      terms.get(i).add(ReconcileProblem.Term.of(-1, truth.size()));
      truth.add(Math.max(0, balance[i]) + extra);
    }
    List<ReconcileProblem.Variable> variables = new ArrayList<>();
    for (double t : truth) {
      double sigma = t * (0.001 + 0.1 * random.nextDouble());
      String name = "F" + variables.size();
      variables.add(
          random.nextInt(6) == 0
              ? ReconcileProblem.Variable.unmeasured(name, 0)
              : ReconcileProblem.Variable.measured(name, t + sigma * random.nextGaussian(), sigma));
    }
    List<ReconcileProblem.Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      constraints.add(new ReconcileProblem.Constraint("N" + i, terms.get(i), 0));
    }
    return new ReconcileProblem(variables, constraints, ReconcileProblem.USUAL_CONFIDENCE);
  }

  private void reconcile(ReconcileProblem problem) {
    Reconciliation result = Reconciler.reconcile(problem).get();
    reconciled++;
    flows += problem.variables().size();
    double scale = 1e-300;
    for (ReconcileProblem.Variable v : problem.variables()) {
      scale = Math.max(scale, Math.abs(v.value()));
    }
    for (Reconciliation.Balance balance : result.balances()) {
      if (!Double.isNaN(balance.residualAfter())) {
        double relative = Math.abs(balance.residualAfter()) / scale;
        require(relative <= CLOSE, "a balance is open by " + balance.residualAfter());
        worstQuantity = Math.max(worstQuantity, relative);
      }
    }
    for (Reconciliation.Estimate estimate : result.estimates()) {
      boolean known = estimate.status() != Reconciliation.Status.UNOBSERVABLE;
      require(known == Double.isFinite(estimate.value()), "a value without a status: " + estimate);
      require(!(estimate.stdDev() < 0), "a negative uncertainty");
    }
    require(result.objective() >= 0, "a negative objective");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
