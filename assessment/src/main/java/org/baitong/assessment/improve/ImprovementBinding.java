package org.baitong.assessment.improve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.bind.Balance.FlowRow;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.assessment.bind.MarginalPrices;
import org.baitong.assessment.bind.Pollution;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.EmissionBinding;
import org.baitong.assessment.emission.WoodAccount;
import org.baitong.assessment.improve.Improvements.MeasureRow;
import org.baitong.assessment.improve.Improvements.Plan;
import org.baitong.dossier.Measure;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.measure.Account;
import org.baitong.engine.measure.PlanRequest;
import org.baitong.engine.measure.PlanResult;
import org.baitong.engine.measure.Plans;
import org.baitong.engine.measure.Price;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/** Binds causes and measures of a dossier: from the reconciled balance to the factory after. */
public final class ImprovementBinding {
  private final Sources sources;
  private final Reconciled factory;
  private final Recorder recorder;
  private final Currency currency;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * What measures are judged by.
   *
   * @param factory after its balance
   * @param ledger the accounts
   * @param costs priced losses
   * @param priorities which of them matter most
   * @param effects what the factory does to air and water before
   */
  public record Sources(
      Reconciled factory,
      LedgerCarry ledger,
      Outcome<MfcaResult> costs,
      Outcome<PriorityResult> priorities,
      Before effects) {}

  /**
   * What the factory does before any measure.
   *
   * @param emissions null when the dossier names no source
   * @param wood null when none is burnt
   * @param pollution outlets against their limits
   */
  public record Before(
      @Nullable EmissionAccount emissions, @Nullable WoodAccount wood, Pollution pollution) {}

  /** For a checked and assessed dossier. */
  public ImprovementBinding(Sources sources, Recorder recorder) {
    this.sources = sources;
    this.factory = sources.factory();
    this.recorder = recorder;
    this.currency = new Currency(factory.dossier().factory().currency());
  }

  /** What is doubtful about causes and measures; after {@link #result()}. */
  public List<Finding> findings() {
    return findings;
  }

  /** Causes, measures and the factory after them. */
  public Improvements result() {
    CauseBinding causes = new CauseBinding(factory.dossier(), factory.bound());
    List<LossCause> losses = causes.losses(sources.costs(), sources.priorities());
    findings.addAll(causes.findings());
    if (factory.dossier().improvement().measures().isEmpty()) {
      Finding none =
          Finding.info("DOSSIER_SAYS_NOTHING", Where.of("measures", ""))
              .with("section", "measures");
      return new Improvements(
          losses, causes.elements(losses), Map.of(), List.of(), Outcome.missing(none));
    }
    PlanRequest request = request();
    Map<String, UnitOfMeasure> accounts = new LinkedHashMap<>();
    request.value().accounts().forEach(account -> accounts.put(account.id(), account.unit()));
    Outcome<PlanResult> result = Plans.calculate(request, recorder);
    findings.addAll(result.findings());
    List<MeasureRow> rows = new ArrayList<>();
    for (Measure measure : factory.dossier().improvement().measures()) {
      result.find().ifPresent(plan -> rows.add(row(measure, plan.row(measure.id()))));
    }
    return new Improvements(
        losses, causes.elements(losses), accounts, rows, result.map(this::plan));
  }

  /** The request to the engine, also for benchmarks. */
  public PlanRequest request() {
    MarginalPrices marginal = new MarginalPrices(factory, sources.ledger(), recorder);
    findings.addAll(marginal.findings());
    Map<String, Price> prices = new LinkedHashMap<>();
    marginal
        .prices()
        .forEach(
            (flow, each) ->
                prices.put(
                    flow,
                    new Price(
                        new Money(each, currency, factory.period().end()),
                        MarginalPrices.origin(flow))));
    List<Account> accounts =
        new AccountBinding(factory, recorder)
            .accounts(sources.effects().emissions(), sources.effects().wood());
    MeasureBinding measures = new MeasureBinding(factory, recorder);
    PlanRequest request =
        new PlanRequest(
            new NetworkBinding(factory, recorder).network(),
            measures.measures(),
            new PlanRequest.Value(currency, prices, accounts),
            new WatchBinding(factory).watches(sources.effects().pollution()));
    findings.addAll(measures.findings());
    return request;
  }

  private MeasureRow row(Measure measure, PlanResult.Row savings) {
    Outcome<Money> investment = money(measure, measure.investment(), "investment");
    Outcome<Money> yearly = money(measure, measure.yearlyCost(), "yearlyCost");
    return new MeasureRow(
        measure.id(),
        measure.nameEn(),
        measure.nameKm(),
        measure.practice().name(),
        measure.centre(),
        measure.cause(),
        savings,
        investment,
        yearly,
        payback(measure, savings, investment, yearly));
  }

  private Outcome<Money> money(Measure measure, @Nullable Double amount, String field) {
    Where where = Where.of("measures", measure.id(), field);
    if (amount == null) {
      return Outcome.missing(
          Finding.info("MEASURE_COST_MISSING", where)
              .with("measure", measure.id())
              .with("field", field));
    }
    String stated = measure.currency() == null ? currency.code() : measure.currency();
    Outcome<Double> converted = factory.bound().currencies().convert(amount, stated, where);
    findings.addAll(converted.findings());
    return converted.map(
        value -> {
          recorder.record(
              () ->
                  new Step(
                      "measure." + measure.id() + "." + field,
                      "a * r",
                      List.of(
                          new Input(
                              "a", amount, stated, "data:measures/" + measure.id() + "/" + field),
                          new Input(
                              "r", amount == 0 ? 1 : value / amount, "1", "data:rates/" + stated)),
                      value,
                      currency.code(),
                      ""));
          return new Money(value, currency, factory.period().end());
        });
  }

  /** Simple payback; nothing to pay back is paid back at once. */
  private Outcome<Double> payback(
      Measure measure, PlanResult.Row savings, Outcome<Money> investment, Outcome<Money> yearly) {
    if (!savings.inPlan().isUsable()) {
      return new Outcome.Missing<>(savings.inPlan().findings());
    }
    if (!investment.isUsable()) {
      return new Outcome.Missing<>(investment.findings());
    }
    double paid = investment.get().amount();
    double saved = savings.inPlan().get().money().amount();
    // A cost that nobody states is not taken as a cost; MEASURE_COST_MISSING says so.
    double cost = yearly.find().map(Money::amount).orElse(0.0);
    double net = saved - cost;
    if (!(net > 0)) {
      return Outcome.missing(
          Finding.info("MEASURE_NEVER_PAYS", Where.of("measures", measure.id()))
              .with("measure", measure.id())
              .with("net", net, currency.code()));
    }
    String id = "measure." + measure.id();
    recorder.record(
        () ->
            new Step(
                id + ".payback",
                yearly.isUsable() ? "i / (s - c)" : "i / s",
                inputs(id, paid, saved, yearly),
                paid / net,
                "a",
                "Simple payback"));
    return Outcome.of(paid / net, yearly.findings());
  }

  private List<Input> inputs(String id, double paid, double saved, Outcome<Money> yearly) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("i", paid, currency.code(), "step:" + id + ".investment"));
    inputs.add(new Input("s", saved, currency.code(), "step:" + id + ".plan.money"));
    yearly
        .find()
        .ifPresent(
            cost ->
                inputs.add(
                    new Input("c", cost.amount(), currency.code(), "step:" + id + ".yearlyCost")));
    return inputs;
  }

  private Plan plan(PlanResult result) {
    if (result.flows().isEmpty()) {
      return new Plan(
          result.sequence(),
          result.flows(),
          result.total(),
          result.checks(),
          sources.effects().emissions(),
          sources.effects().wood());
    }
    EmissionBinding after = new EmissionBinding(after(result), Recorder.OFF);
    return new Plan(
        result.sequence(),
        result.flows(),
        result.total(),
        result.checks(),
        after.accountWithoutInterval().orElse(null),
        after.wood().orElse(null));
  }

  /** The same factory with other amounts; what is not changed keeps its uncertainty. */
  Reconciled after(PlanResult result) {
    Map<String, Double> after = new LinkedHashMap<>();
    result.flows().forEach(change -> after.put(change.flow(), change.after().number()));
    List<FlowRow> rows = new ArrayList<>();
    Map<String, Double> before = new LinkedHashMap<>();
    for (FlowRow row : factory.flows()) {
      Double amount = after.get(row.id());
      double was = row.reconciled().find().orElse(0.0);
      before.put(row.id(), was);
      rows.add(amount == null ? row : changed(row, amount, was));
    }
    Map<String, Double> contents = new LinkedHashMap<>(factory.contents());
    contents.replaceAll((id, content) -> thickened(id, content, after, before));
    return new Reconciled(
        factory.dossier(), factory.period(), factory.bound(), rows, contents, factory.facts());
  }

  private static FlowRow changed(FlowRow row, double amount, double was) {
    Double sigma = row.sigma();
    return new FlowRow(
        row.id(),
        row.from(),
        row.to(),
        row.carrier(),
        row.unit(),
        row.measured(),
        row.measuredSigma(),
        Outcome.of(amount),
        sigma == null || was == 0 ? sigma : Double.valueOf(sigma * amount / was),
        row.status(),
        row.adjustment(),
        row.standardised());
  }

  /** The load as it is after, in the volume as it is after. */
  private static double thickened(
      String id, double content, Map<String, Double> after, Map<String, Double> before) {
    String flow = id.substring(0, id.lastIndexOf('.'));
    double was = before.getOrDefault(flow, 0.0);
    double is = after.getOrDefault(flow, was);
    double load = after.getOrDefault(id, content * was);
    return is > 0 ? load / is : content;
  }
}
