package org.baitong.assessment.emission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.bind.FuelAnalyses;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.emission.SourceRequests.Source;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.EmissionSource.Activity;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Outlet;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;

/** The emission of every source a dossier names, and the wood it burns. */
public final class EmissionBinding {
  private static final List<String> SETS = List.of("AR4", EmissionAccount.USUAL_SET, "AR6");
  private static final List<String> ORGANICS = List.of("COD", "BOD5");

  private final Reconciled sources;
  private final Recorder recorder;
  private final FlowActivity flows;
  private final Resolver resolver;
  private final SourceRequests requests;
  private final WoodBinding wood;
  private final MarketBinding market;
  private final LandfillBinding landfill;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Outcome<EmissionRow>> rows = new LinkedHashMap<>();
  private final Map<String, Source> bySource = new LinkedHashMap<>();

  /** A row, or why there is none, with the source it stands for. */
  record Calculated(Source source, Outcome<EmissionRow> row) {}

  /** Calculates every source. */
  public EmissionBinding(Reconciled sources, Recorder recorder) {
    this.sources = sources;
    this.recorder = recorder;
    this.flows = new FlowActivity(sources.flows(), sources.bound(), recorder);
    this.resolver = new Resolver(sources.facts());
    FuelAnalyses fuels = new FuelAnalyses(sources, recorder);
    this.requests = new SourceRequests(sources, flows, fuels, resolver);
    this.wood = new WoodBinding(sources.dossier(), flows, requests, recorder);
    this.market = new MarketBinding(sources, requests, recorder);
    this.landfill = new LandfillBinding(sources, flows, requests, recorder);
    for (EmissionSource row : sources.dossier().environment().sources()) {
      Flow flow = sources.bound().carriers().flow(row.flow());
      if (flow != null) {
        calculate(row, flow);
      }
    }
    RefrigerantRows.of(sources.dossier(), resolver, recorder).forEach(rows::put);
    rows.values()
        .forEach(row -> row.findings().stream().map(Resolver::warning).forEach(findings::add));
    findings.addAll(resolver.findings());
    findings.addAll(wood.findings());
    findings.addAll(fuels.findings());
    findings.addAll(market.findings());
    findings.addAll(landfill.findings());
  }

  /** Missing factors, unmeasured flows, wood of unproven origin. */
  public List<Finding> findings() {
    return findings.stream().distinct().toList();
  }

  /** The account; empty when the dossier names no source. */
  public Optional<EmissionAccount> account() {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new AccountWriter(rows, bySource, sets(), recorder).account());
  }

  /** The account without its interval, whose draws take longer than all the rest. */
  public Optional<EmissionAccount> accountWithoutInterval() {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new AccountWriter(rows, bySource, sets(), recorder).account(null));
  }

  /** The wood; empty when none is burnt. */
  public Optional<WoodAccount> wood() {
    return wood.account(set(EmissionAccount.USUAL_SET));
  }

  private void calculate(EmissionSource row, Flow flow) {
    Activity activity = row.activity();
    Scope scope =
        activity == Activity.ELECTRICITY
            ? Scope.SCOPE_2
            : leaves(activity, flow) ? Scope.SCOPE_3 : Scope.SCOPE_1;
    Purpose purpose = activity == Activity.ELECTRICITY ? Purpose.LOCATION_BASED : Purpose.INVENTORY;
    String category = Category.of(activity, row.subject(), sources.dossier().factory().isic());
    Source source =
        new Source(
            row,
            flow,
            sources.bound().carriers().of(flow),
            new RowKey(row.id(), category, scope, purpose));
    switch (activity) {
      case LANDFILL -> landfill.rows(source).forEach(one -> put(one.source(), one.row()));
      case WASTEWATER -> wastewater(source);
      case ELECTRICITY -> {
        put(source, Emissions.calculate(requests.request(source), recorder));
        marginal(source);
        if (market.applies()) {
          market.rows(source).forEach(this::put);
        }
      }
      case STATIONARY -> {
        if (wood.isWood(source)) {
          wood.calculate(source).forEach((id, outcome) -> put(id, source, outcome));
        } else {
          put(source, Emissions.calculate(requests.request(source), recorder));
        }
      }
      default -> put(source, Emissions.calculate(requests.request(source), recorder));
    }
  }

  /** Whether somebody else treats it: what leaves the site, other than by its own outlet. */
  private boolean leaves(Activity activity, Flow flow) {
    boolean out = flow.to().equals(Dossier.OUTSIDE);
    return switch (activity) {
      case WASTEWATER ->
          out
              && sources.dossier().environment().outlets().stream()
                  .anyMatch(
                      outlet ->
                          outlet.flow().equals(flow.id())
                              && outlet.receiver() == Outlet.Receiver.SEWER);
      case LANDFILL, COMPOST, DIGESTION, INCINERATION -> out;
      default -> false;
    };
  }

  private void put(Source source, Outcome<EmissionRow> outcome) {
    put(source.key().id(), source, outcome);
  }

  private void put(String id, Source source, Outcome<EmissionRow> outcome) {
    rows.put(id, outcome);
    bySource.put(id, source);
  }

  /** What using less would save at the margin: for measures, in no inventory. */
  private void marginal(Source source) {
    RowKey key = source.key();
    Source apart =
        new Source(
            source.row(),
            source.flow(),
            source.carrier(),
            new RowKey(key.id() + ".marginal", key.category(), key.scope(), Purpose.MARGINAL));
    put(
        apart,
        Emissions.calculate(
            requests.electricity(apart, apart.taken(), requests.gridProject()), recorder));
  }

  /** Methane of the organic load; nitrous oxide where nitrogen is measured too. */
  private void wastewater(Source source) {
    String load =
        ORGANICS.stream()
            .filter(name -> sources.contents().containsKey(source.flow().id() + "." + name))
            .findFirst()
            .orElse("");
    Optional<ActivityData> organics = load(source, source.key().id(), load);
    if (organics.isEmpty()) {
      put(source, Outcome.missing(noLoad(source)));
      return;
    }
    EmissionRequest request = sludge(source, requests.wastewater(source, organics.get(), load));
    put(source, recovered(source, request));
    load(source, source.key().id() + ".N2O", "TN")
        .ifPresent(
            nitrogen -> {
              RowKey key = source.key();
              RowKey second =
                  new RowKey(key.id() + ".N2O", key.category(), key.scope(), key.purpose());
              put(
                  second.id(),
                  source,
                  Emissions.calculate(requests.nitrogen(second, nitrogen), recorder));
            });
  }

  private static Finding noLoad(Source source) {
    return Finding.warning("WASTEWATER_LOAD_MISSING", Where.of("sources", source.row().id()))
        .with("source", source.row().id())
        .with("flow", source.flow().id());
  }

  private Optional<ActivityData> load(Source source, String id, String load) {
    Double content = sources.contents().get(source.flow().id() + "." + load);
    return content == null
        ? Optional.empty()
        : flows.load(id, source.flow(), source.taken(), content);
  }

  /** The part of the organic load that is taken out as sludge before it decays. */
  private EmissionRequest sludge(Source source, EmissionRequest request) {
    Double percent = source.row().sludgePercent();
    ActivityData organics = request.amounts().get(Amount.ORGANICS);
    if (percent == null || organics == null) {
      return request;
    }
    double kilograms = organics.quantity().value();
    String step = "activity." + source.key().id() + ".sludge";
    recorder.record(
        () ->
            new Step(
                step,
                "t * p / 100",
                List.of(
                    new Input("t", kilograms, "kg", organics.origin()),
                    new Input(
                        "p", percent, "%", "data:sources/" + source.row().id() + "/sludgePercent")),
                kilograms * percent / 100,
                "kg",
                ""));
    Map<Amount, ActivityData> amounts = new EnumMap<>(request.amounts());
    amounts.put(
        Amount.SLUDGE_REMOVED, ActivityData.of(Mass.of(kilograms * percent / 100), "step:" + step));
    return new EmissionRequest(request.key(), request.method(), amounts, request.factors());
  }

  /** The caught part of the methane is taken off what the same row gives without it. */
  private Outcome<EmissionRow> recovered(Source source, EmissionRequest request) {
    Double percent = source.row().recoveredPercent();
    if (percent == null) {
      return Emissions.calculate(request, recorder);
    }
    Optional<Mass> caught =
        Emissions.calculate(request, Recorder.OFF)
            .find()
            .flatMap(row -> row.gases().times(percent / 100).find(Gas.CH4_BIOGENIC));
    if (caught.isEmpty()) {
      return Emissions.calculate(request, recorder);
    }
    Map<Amount, ActivityData> amounts = new EnumMap<>(Amount.class);
    amounts.putAll(request.amounts());
    amounts.put(
        Amount.METHANE_RECOVERED,
        ActivityData.of(caught.get(), "data:sources/" + source.row().id() + "/recoveredPercent"));
    return Emissions.calculate(
        new EmissionRequest(request.key(), request.method(), amounts, request.factors()), recorder);
  }

  private List<GwpSet> sets() {
    return SETS.stream().map(this::set).toList();
  }

  /** The bundled sets are there; without one nothing could be said. */
  private GwpSet set(String name) {
    return sources.facts().gwpSet(name).get();
  }
}
