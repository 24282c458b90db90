package org.baitong.assessment.emission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baitong.assessment.bind.Conversion;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.emission.SourceRequests.Source;
import org.baitong.dossier.LandfilledYear;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.Landfill;
import org.baitong.engine.emission.LandfillRequest;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;

/**
 * Waste in a landfill, twice: what the waste of earlier years emits in the year (in the totals),
 * and what the year's waste will have emitted in the end (apart).
 */
final class LandfillBinding {
  private final Reconciled sources;
  private final FlowActivity flows;
  private final SourceRequests requests;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();

  LandfillBinding(
      Reconciled sources, FlowActivity flows, SourceRequests requests, Recorder recorder) {
    this.sources = sources;
    this.flows = flows;
    this.requests = requests;
    this.recorder = recorder;
  }

  List<Finding> findings() {
    return findings;
  }

  private int year() {
    return sources.period().last().getYear();
  }

  /** The year's row where earlier years are stated, and the row of the waste's whole life. */
  List<EmissionBinding.Calculated> rows(Source source) {
    List<EmissionBinding.Calculated> rows = new ArrayList<>();
    Factors factors = requests.landfill(source);
    earlier(source, factors).ifPresent(rows::add);
    rows.add(lifetime(source, factors));
    return rows;
  }

  private EmissionBinding.Calculated lifetime(Source source, Factors factors) {
    RowKey key = source.key();
    String id = key.id() + ".lifetime";
    Source apart = as(source, new RowKey(id, key.category(), key.scope(), Purpose.LIFETIME));
    TreeMap<Integer, ActivityData> deposits = new TreeMap<>();
    flows.mass(id, source.flow(), source.taken()).ifPresent(data -> deposits.put(year(), data));
    if (deposits.isEmpty()) {
      Finding unmeasured =
          Finding.warning("FLOW_UNMEASURED", Where.of("flows", source.flow().id()))
              .with("flow", source.flow().id());
      return new EmissionBinding.Calculated(apart, Outcome.missing(unmeasured));
    }
    LandfillRequest request = new LandfillRequest(key, deposits, factors, null);
    return new EmissionBinding.Calculated(apart, Landfill.lifetime(request, recorder));
  }

  private static Source as(Source source, RowKey key) {
    return new Source(source.row(), source.flow(), source.carrier(), key);
  }

  /** First-order decay in the year of what the years before it left. */
  private Optional<EmissionBinding.Calculated> earlier(Source source, Factors factors) {
    SortedMap<Integer, ActivityData> deposits = deposits(source);
    if (deposits.isEmpty()) {
      say("LANDFILL_EARLIER_YEARS", source);
      return Optional.empty();
    }
    if (sources.period().months().size() != 12) {
      say("LANDFILL_NO_WHOLE_YEAR", source);
      return Optional.empty();
    }
    List<String> gaps = new ArrayList<>();
    for (int year = deposits.firstKey(); year < year(); year++) {
      if (!deposits.containsKey(year)) {
        gaps.add(String.valueOf(year));
      }
    }
    if (!gaps.isEmpty()) {
      findings.add(
          Finding.warning("LANDFILL_YEARS_MISSING", Where.of("sources", source.row().id()))
              .with("source", source.row().id())
              .with("years", String.join(", ", gaps)));
    }
    findings.add(
        Finding.info("LANDFILL_SINCE", Where.of("sources", source.row().id()))
            .with("source", source.row().id())
            .with("year", String.valueOf(deposits.firstKey())));
    RowKey key = source.key();
    LandfillRequest request =
        new LandfillRequest(key, deposits, requests.decay(source, factors), null);
    Outcome<EmissionRow> row = Landfill.year(recovered(source, request), year(), recorder);
    RowKey of = new RowKey(key.id() + "." + year(), key.category(), key.scope(), Purpose.INVENTORY);
    return Optional.of(new EmissionBinding.Calculated(as(source, of), row));
  }

  private void say(String code, Source source) {
    findings.add(
        Finding.warning(code, Where.of("sources", source.row().id()))
            .with("source", source.row().id()));
  }

  /** The part of what the waste generates, before the cover oxidises any, that is caught. */
  private LandfillRequest recovered(Source source, LandfillRequest request) {
    Double percent = source.row().recoveredPercent();
    Double oxidised =
        request.factors().find(Role.COVER_OXIDATION).map(factor -> factor.in("1")).orElse(null);
    Mass emitted =
        Landfill.year(request, year(), Recorder.OFF)
            .find()
            .flatMap(row -> row.gases().find(Gas.CH4_BIOGENIC))
            .orElse(null);
    if (percent == null || emitted == null || oxidised == null || oxidised >= 1) {
      return request;
    }
    double caught = emitted.kilograms() / (1 - oxidised) * percent / 100;
    return new LandfillRequest(
        request.key(),
        request.deposits(),
        request.factors(),
        ActivityData.of(
            Mass.of(caught), "data:sources/" + source.row().id() + "/recoveredPercent"));
  }

  private SortedMap<Integer, ActivityData> deposits(Source source) {
    TreeMap<Integer, ActivityData> deposits = new TreeMap<>();
    Double kilograms = FlowActivity.kilograms(source.carrier());
    for (LandfilledYear row : sources.dossier().environment().landfilled()) {
      Where where = Where.of("landfilled", row.id(), "year");
      if (!row.source().equals(source.row().id())) {
        continue;
      }
      if (row.year() >= year()) {
        findings.add(
            Finding.warning("LANDFILLED_NOT_EARLIER", where)
                .with("year", String.valueOf(row.year()))
                .with("assessed", String.valueOf(year())));
        continue;
      }
      Outcome<Conversion.Factor> units =
          sources.bound().conversion().factor(row.unit(), source.carrier());
      if (!units.isUsable() || kilograms == null) {
        findings.add(
            Finding.warning("LANDFILLED_MASS_UNKNOWN", Where.of("landfilled", row.id(), "unit"))
                .with("unit", row.unit())
                .with("carrier", source.carrier().id()));
        continue;
      }
      double factor = units.get().factor() * kilograms;
      String step = "activity." + source.key().id() + "." + row.year() + ".mass";
      String address = "data:landfilled/" + row.id();
      recorder.record(
          () ->
              new Step(
                  step,
                  "a * k",
                  List.of(
                      new Input("a", row.amount(), row.unit(), address + "/amount"),
                      new Input("k", factor, "kg", address + "/unit")),
                  row.amount() * factor,
                  "kg",
                  ""));
      deposits.put(row.year(), ActivityData.of(Mass.of(row.amount() * factor), "step:" + step));
    }
    return deposits;
  }
}
