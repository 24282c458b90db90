package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.assessment.bind.Balance.CentreRow;
import org.baitong.assessment.bind.Balance.FlowRow;
import org.baitong.assessment.bind.YearAmounts.Amount;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Instrument;
import org.baitong.engine.balance.BalanceCalculator;
import org.baitong.engine.balance.BalanceRequest;
import org.baitong.engine.balance.BalanceResult;
import org.baitong.engine.balance.NextMeasurement;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Reconciles a dossier's flows and says what to check and what to measure next. */
public final class BalanceBinding {
  /** A solved zero may be minus a rounding error, this much of the largest flow. */
  private static final double NOISE = 1e-12;

  private final Dossier dossier;
  private final Bound bound;
  private final YearAmounts amounts;
  private final BalanceRequest request;
  private final Outcome<BalanceResult> result;
  private final List<Finding> findings = new ArrayList<>();

  /** Reconciles a checked dossier. */
  public BalanceBinding(Sources sources, Recorder recorder) {
    this.dossier = sources.dossier();
    this.bound = sources.bound();
    this.amounts = sources.amounts();
    BalanceNetwork network = new BalanceNetwork(sources);
    this.request = network.request();
    this.findings.addAll(network.findings());
    this.result = BalanceCalculator.calculate(request, recorder);
    this.findings.addAll(result.findings());
    nameSolved();
  }

  /**
   * What is reconciled.
   *
   * @param dossier checked
   * @param period the months
   * @param bound units, currencies, network
   * @param amounts what was measured
   * @param confidence level of the tests
   */
  public record Sources(
      Dossier dossier, Period period, Bound bound, YearAmounts amounts, double confidence) {}

  /**
   * Flows that nobody measured and the balance gives: the figure moves with every other reading.
   */
  private void nameSolved() {
    for (Flow flow : dossier.flows()) {
      boolean measured = amounts.amounts().containsKey(flow.id());
      if (!measured && result.find().isPresent()) {
        result
            .find()
            .get()
            .flow(flow.id())
            .reconciled()
            .ifPresent(
                value ->
                    findings.add(
                        Finding.info("FLOW_SOLVED", Where.of("flows", flow.id()))
                            .with("flow", flow.id())
                            .with("value", value.number(), value.unit().ucum())));
      }
    }
  }

  /** What the engine was asked. */
  public BalanceRequest request() {
    return request;
  }

  /** What is doubtful about the balance. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Reconciled amounts by the id of a flow or stock row, in the carriers' units; what is neither
   * measured nor determined is absent, and so is what came out negative: nothing flows backwards,
   * so such a figure says that a reading is wrong and not how much flows.
   */
  public Map<String, Double> quantities() {
    Map<String, Double> quantities = new LinkedHashMap<>();
    if (result.find().isEmpty()) {
      amounts.amounts().forEach((flow, amount) -> quantities.put(flow, amount.value()));
      return quantities;
    }
    List<BalanceResult.Reconciled> flows = result.find().get().flows();
    double largest =
        flows.stream().mapToDouble(f -> Math.abs(number(f.reconciled(), 0))).max().orElse(0);
    for (BalanceResult.Reconciled flow : flows) {
      double value = number(flow.reconciled(), Double.NaN);
      if (value >= 0) {
        quantities.put(flow.id(), value);
      } else if (value > -NOISE * largest) {
        quantities.put(flow.id(), 0.0);
      }
    }
    return quantities;
  }

  /** Reconciled load per carrier unit, by flow and load ("F-EFFLUENT.COD"). */
  public Map<String, Double> contents() {
    Map<String, Double> contents = new LinkedHashMap<>();
    for (BalanceResult.Reconciled other :
        result.find().map(BalanceResult::others).orElse(List.of())) {
      other.reconciled().ifPresent(value -> contents.put(other.id(), value.number()));
    }
    return contents;
  }

  /** The balance as it is shown, with the next best measurements where losses are priced. */
  public Balance balance(Outcome<MfcaResult> costs) {
    if (result.find().isEmpty()) {
      Outcome<Balance.Tests> none = new Outcome.Missing<>(result.findings());
      return new Balance(flowRows(null), List.of(), none, List.of(), List.of());
    }
    BalanceResult balance = result.find().get();
    return new Balance(
        flowRows(balance),
        centreRows(balance),
        tests(balance),
        flowIds(balance.recheck()),
        costs.find().map(this::next).orElse(List.of()));
  }

  private Outcome<Balance.Tests> tests(BalanceResult balance) {
    BalanceResult.GlobalTest test = balance.test();
    if (test.critical().isEmpty()) {
      return Outcome.missing(Finding.info("BALANCE_NOT_TESTABLE", Where.ALL));
    }
    return Outcome.of(
        new Balance.Tests(
            test.objective(),
            test.degreesOfFreedom(),
            test.critical().getAsDouble(),
            test.passes(),
            flowIds(balance.suspects())));
  }

  /** A content ("F-EFFLUENT.COD") is named by its flow. */
  private List<String> flowIds(List<String> ids) {
    Set<String> flows = new LinkedHashSet<>();
    for (String id : ids) {
      int dot = id.lastIndexOf('.');
      boolean content = bound.carriers().flow(id) == null && dot > 0;
      flows.add(content ? id.substring(0, dot) : id);
    }
    return List.copyOf(flows);
  }

  private List<FlowRow> flowRows(@Nullable BalanceResult balance) {
    List<FlowRow> rows = new ArrayList<>();
    for (Flow flow : dossier.flows()) {
      Amount amount = amounts.amounts().get(flow.id());
      BalanceResult.Reconciled q = balance == null ? null : balance.flow(flow.id());
      Outcome<Double> reconciled =
          q == null || q.reconciled().isEmpty()
              ? Outcome.missing(
                  Finding.warning("FLOW_NOT_DETERMINED", Where.of("flows", flow.id()))
                      .with("flow", flow.id()))
              : Outcome.of(q.reconciled().get().number());
      boolean adjusted = q != null && q.measured().isPresent();
      rows.add(
          new FlowRow(
              flow.id(),
              flow.from(),
              flow.to(),
              flow.carrier(),
              bound.carriers().of(flow).unit(),
              amount == null ? null : amount.value(),
              amount == null ? null : amount.sigma(),
              reconciled,
              q == null ? null : orNull(q.stdDev()),
              q == null ? "UNOBSERVABLE" : q.status().name(),
              adjusted && q != null ? Double.valueOf(q.adjustment().number()) : null,
              adjusted && q != null ? Double.valueOf(q.standardisedAdjustment()) : null));
    }
    return rows;
  }

  private static List<CentreRow> centreRows(BalanceResult balance) {
    List<CentreRow> rows = new ArrayList<>();
    for (BalanceResult.CentreBalance centre : balance.centres()) {
      if (!centre.open()) {
        rows.add(
            new CentreRow(
                centre.centre(),
                centre.layer().id(),
                centre.layer().unit().ucum(),
                orNull(centre.residualBefore()),
                orNull(centre.residualAfter())));
      }
    }
    return rows;
  }

  private static @Nullable Double orNull(Optional<Stated> value) {
    return value.isPresent() ? Double.valueOf(value.get().number()) : null;
  }

  private static double number(Optional<Stated> value, double other) {
    return value.isPresent() ? value.get().number() : other;
  }

  private List<Balance.NextMeasurement> next(MfcaResult costs) {
    Map<String, Double> quantities = quantities();
    Money zero = PriorityBinding.zero(costs);
    Map<String, UnitPrice> prices = new LinkedHashMap<>();
    for (FlowResult loss : costs.losses()) {
      Flow flow = bound.carriers().flow(loss.id());
      Double quantity = quantities.get(loss.id());
      Money cost = loss.costs().total().find().orElse(null);
      if (flow != null && quantity != null && quantity > 0 && cost != null) {
        UnitOfMeasure unit = bound.unit(bound.carriers().of(flow));
        prices.put(loss.id(), UnitPrice.of(cost, unit.quantity(quantity)));
      }
    }
    Map<NextMeasurement.Candidate, Instrument> instruments = new LinkedHashMap<>();
    for (Instrument instrument : dossier.instruments()) {
      if (instrument.cost() == null || instrument.currency() == null) {
        findings.add(
            Finding.info("INSTRUMENT_WITHOUT_COST", Where.of("instruments", instrument.id()))
                .with("name", instrument.name()));
        continue;
      }
      Outcome<Double> cost =
          bound
              .currencies()
              .convert(
                  instrument.cost(),
                  instrument.currency(),
                  Where.of("instruments", instrument.id()));
      findings.addAll(cost.findings());
      if (cost.isUsable()) {
        instruments.put(
            new NextMeasurement.Candidate(
                instrument.flow(),
                new Ratio(instrument.uncertaintyPercent() / 100),
                zero.withAmount(cost.get())),
            instrument);
      }
    }
    Outcome<NextMeasurement.Ranking> ranking =
        NextMeasurement.rank(
            new NextMeasurement.Request(
                request, prices, List.copyOf(instruments.keySet()), zero.currency()));
    findings.addAll(ranking.findings());
    return ranking.find().map(found -> rows(found, instruments)).orElse(List.of());
  }

  private static List<Balance.NextMeasurement> rows(
      NextMeasurement.Ranking ranking, Map<NextMeasurement.Candidate, Instrument> instruments) {
    List<Balance.NextMeasurement> rows = new ArrayList<>();
    for (NextMeasurement.Gain gain : ranking.ranked()) {
      Instrument instrument = instruments.get(gain.candidate());
      if (instrument != null) {
        rows.add(
            new Balance.NextMeasurement(
                instrument.id(),
                instrument.flow(),
                instrument.name(),
                gain.candidate().cost().amount(),
                ranking.stdDev().amount(),
                gain.stdDevAfter().amount(),
                gain.perMoney().map(Ratio::value).orElse(null)));
      }
    }
    return rows;
  }
}
