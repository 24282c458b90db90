package org.baitong.assessment.emission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baitong.assessment.bind.Period;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.emission.FlowActivity.Taken;
import org.baitong.assessment.emission.SourceRequests.Source;
import org.baitong.dossier.PowerContract;
import org.baitong.dossier.Reading;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * Bought electricity by its contracts: a row for what each covers, and one for what none covers, by
 * the average of the grid, because no residual mix is published (GHG Protocol Scope 2 Guidance,
 * chapter 6). The rows stand beside the location-based one and are never added to it.
 */
final class MarketBinding {
  /** Shares that are thirds in a few decimals leave no rest. */
  private static final double NOTHING = 5e-4;

  private final Reconciled sources;
  private final SourceRequests requests;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();

  MarketBinding(Reconciled sources, SourceRequests requests, Recorder recorder) {
    this.sources = sources;
    this.requests = requests;
    this.recorder = recorder;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether the factory states any contract, so that a market-based total can be said. */
  boolean applies() {
    return !sources.dossier().environment().contracts().isEmpty();
  }

  /** The rows of one source of bought electricity, each with the source it stands for. */
  Map<Source, Outcome<EmissionRow>> rows(Source source) {
    Map<Source, Outcome<EmissionRow>> rows = new LinkedHashMap<>();
    List<Input> covered = new ArrayList<>();
    double part = 0;
    for (PowerContract contract : sources.dossier().environment().contracts()) {
      if (contract.flow().equals(source.flow().id()) && overlaps(contract)) {
        Source apart = apart(source, contract.id());
        Input own = covered(apart, contract);
        covered.add(own);
        part += own.value();
        Taken taken = taken(apart, "s * p", List.of(own), own.value());
        rows.put(
            apart,
            Emissions.calculate(requests.electricity(apart, taken, factor(contract)), recorder));
      }
    }
    if (1 - part > NOTHING) {
      Source rest = apart(source, "rest");
      List<Input> named = new ArrayList<>();
      StringBuilder formula = new StringBuilder("s * (1");
      for (Input input : covered) {
        String name = "p" + (named.size() + 1);
        named.add(new Input(name, input.value(), input.unit(), input.origin()));
        formula.append(" - ").append(name);
      }
      Taken taken = taken(rest, formula.append(')').toString(), named, 1 - part);
      rows.put(
          rest, Emissions.calculate(requests.electricity(rest, taken, requests.grid()), recorder));
      findings.add(
          Finding.info("MARKET_REST_BY_GRID", Where.of("sources", source.row().id()))
              .with("source", source.row().id())
              .with("share", 1 - part, "1"));
    }
    return rows;
  }

  private static Source apart(Source source, String part) {
    RowKey key = source.key();
    return new Source(
        source.row(),
        source.flow(),
        source.carrier(),
        new RowKey(
            key.id() + ".market." + part, key.category(), key.scope(), Purpose.MARKET_BASED));
  }

  private boolean overlaps(PowerContract contract) {
    Period period = sources.period();
    return !YearMonth.parse(contract.first()).isAfter(period.last())
        && !YearMonth.parse(contract.last()).isBefore(period.first());
  }

  private static SourceRequests.Supplied factor(PowerContract contract) {
    UnitOfMeasure unit = Units.parse(contract.unit()).get();
    return new SourceRequests.Supplied(
        Factor.exact("data:contracts/" + contract.id() + "/value", contract.value(), unit, ""),
        contract.gas() == PowerContract.CountedGas.CO2E);
  }

  /** The part of the flow in the period that a contract covers: its share in its months. */
  private Input covered(Source apart, PowerContract contract) {
    double months = months(contract);
    Double percent = contract.sharePercent();
    double share = percent == null ? 1 : percent / 100;
    String address = "data:contracts/" + contract.id();
    String step = "activity." + apart.key().id() + ".covered";
    recorder.record(
        () ->
            new Step(
                step,
                "c * m",
                List.of(
                    new Input("c", share, "1", address + "/sharePercent"),
                    new Input("m", months, "1", address + "/first")),
                share * months,
                "1",
                ""));
    return new Input("p", share * months, "1", "step:" + step);
  }

  /** What of the period's electricity was used in the months of a contract. */
  private double months(PowerContract contract) {
    YearMonth first = YearMonth.parse(contract.first());
    YearMonth last = YearMonth.parse(contract.last());
    Set<String> all =
        sources.period().months().stream().map(YearMonth::toString).collect(Collectors.toSet());
    List<YearMonth> inside =
        sources.period().months().stream()
            .filter(month -> !month.isBefore(first) && !month.isAfter(last))
            .toList();
    if (inside.size() == all.size()) {
      return 1;
    }
    for (Reading reading : sources.dossier().readings()) {
      if (reading.flow().equals(contract.flow()) && reading.months().keySet().containsAll(all)) {
        double whole = 0;
        double covered = 0;
        for (YearMonth month : sources.period().months()) {
          double amount = reading.months().getOrDefault(month.toString(), 0.0);
          whole += amount;
          covered += inside.contains(month) ? amount : 0;
        }
        if (whole > 0) {
          return covered / whole;
        }
      }
    }
    findings.add(
        Finding.warning("CONTRACT_MONTHS_EQUAL", Where.of("contracts", contract.id(), "first"))
            .with("id", contract.id())
            .with("flow", contract.flow()));
    return inside.size() / (double) all.size();
  }

  /** What the rows take of the flow: the source's own share times the part covered. */
  private Taken taken(Source apart, String formula, List<Input> parts, double part) {
    Taken own = apart.taken();
    String step = "activity." + apart.key().id() + ".share";
    recorder.record(
        () -> {
          List<Input> inputs = new ArrayList<>();
          inputs.add(new Input("s", own.share(), "1", own.shareOrigin()));
          inputs.addAll(parts);
          return new Step(step, formula, inputs, own.share() * part, "1", "");
        });
    return new Taken(own.share() * part, "step:" + step);
  }
}
