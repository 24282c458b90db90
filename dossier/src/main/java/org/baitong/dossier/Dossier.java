package org.baitong.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One factory's living TEST record over years.
 *
 * <p>Rows are addressed by {@code section/id} and their fields by {@code section/id/field}, for
 * example {@code readings/R-007/2025-03}; addresses never contain row numbers.
 *
 * @param format always "baitong-dossier"
 * @param version version of this format, see {@link DossierVersion}
 * @param factory who it is about
 * @param centres quantity centres (ISO 14051: parts of the process for which quantities are known)
 * @param carriers everything that flows: materials, energy carriers, water, products, wastes
 * @param flows arcs between centres, or between a centre and the outside
 * @param readings monthly quantities of flows
 * @param concentrations measured contents of flows, for loads such as COD
 * @param stocks counted stocks of carriers
 * @param prices purchase, sale and disposal prices
 * @param ledger lines of the trial balance and purchase ledger with their mapping
 * @param spreads how a ledger line is spread over several centres
 * @param shares explicit shares that replace a calculated key
 * @param units local units with their declared conversion
 * @param rates exchange rates
 * @param overrides reference values replaced by the consultant, each with its reason
 * @param instruments candidate measurements with what they cost
 * @param decisions the team's decisions on priority flows, each with its reason
 * @param environment what leaves to air, water and land (since version 2)
 * @param performance what indicators are measured with and compared to (since version 2)
 * @param people who works here, how safely, and what they say (since version 2)
 * @param improvement why losses arise and what could be done (since version 3)
 * @param texts text as it was typed, by field address, where a number came from text
 * @param origins where a field came from, by field address, for example "Readings!D7"
 * @param chain room for later links of the chain (plan, proof, ...), kept verbatim
 */
public record Dossier(
    String format,
    int version,
    Factory factory,
    List<Centre> centres,
    List<Carrier> carriers,
    List<Flow> flows,
    List<Reading> readings,
    List<Concentration> concentrations,
    List<Stock> stocks,
    List<Price> prices,
    List<LedgerLine> ledger,
    List<Spread> spreads,
    List<Share> shares,
    List<LocalUnitRow> units,
    List<Rate> rates,
    List<FactorOverride> overrides,
    List<Instrument> instruments,
    List<Decision> decisions,
    Environment environment,
    Performance performance,
    People people,
    Improvement improvement,
    Map<String, String> texts,
    Map<String, String> origins,
    Map<String, Object> chain) {

  /** The value of {@link #format()} in every dossier. */
  public static final String FORMAT = "baitong-dossier";

  /** The code that stands for everything outside the factory in {@link Flow#from()} and to(). */
  public static final String OUTSIDE = "OUTSIDE";

  public Dossier {
    centres = List.copyOf(centres);
    carriers = List.copyOf(carriers);
    flows = List.copyOf(flows);
    readings = List.copyOf(readings);
    concentrations = List.copyOf(concentrations);
    stocks = List.copyOf(stocks);
    prices = List.copyOf(prices);
    ledger = List.copyOf(ledger);
    spreads = List.copyOf(spreads);
    shares = List.copyOf(shares);
    units = List.copyOf(units);
    rates = List.copyOf(rates);
    overrides = List.copyOf(overrides);
    instruments = List.copyOf(instruments);
    decisions = List.copyOf(decisions);
    texts = sorted(texts);
    origins = sorted(origins);
    chain = sorted(chain);
  }

  private static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
    return Collections.unmodifiableMap(map == null ? new TreeMap<>() : new TreeMap<>(map));
  }

  /**
   * A dossier that says nothing yet but whom it is about, in the current version of the format;
   * {@code Dossier.empty(factory).with(Flow.class, flows)} has flows and nothing else.
   */
  public static Dossier empty(Factory factory) {
    return (Dossier)
        RecordShape.of(Dossier.class)
            .build(
                Map.of(
                    "format",
                    FORMAT,
                    "version",
                    DossierVersion.CURRENT.number(),
                    "factory",
                    factory));
  }

  /**
   * The same dossier with other rows in the one section that holds rows of this type; {@code
   * dossier.with(Rate.class, List.of())} has no exchange rates.
   */
  public <R extends Row> Dossier with(Class<R> type, List<R> rows) {
    for (RecordShape.Field field : RecordShape.of(Dossier.class).fields()) {
      if (field.holds(type)) {
        return with(field.name(), rows);
      } else if (Group.class.isAssignableFrom(field.type())) {
        RecordShape group = RecordShape.of(field.type().asSubclass(Record.class));
        for (RecordShape.Field section : group.fields()) {
          if (section.holds(type)) {
            Record old = (Record) RecordShape.of(Dossier.class).get(this, field.name());
            return with(field.name(), group.with(old, section.name(), rows));
          }
        }
      }
    }
    throw new IllegalArgumentException("No section holds " + type.getSimpleName());
  }

  /** The same record of another factory, or of the same with another profile. */
  public Dossier withFactory(Factory other) {
    return with("factory", other);
  }

  /** The same dossier with other typed texts, see {@link #texts()}. */
  public Dossier withTexts(Map<String, String> other) {
    return with("texts", other);
  }

  /** The same dossier with other origins, see {@link #origins()}. */
  public Dossier withOrigins(Map<String, String> other) {
    return with("origins", other);
  }

  /** The same dossier with other later links, see {@link #chain()}. */
  public Dossier withChain(Map<String, Object> other) {
    return with("chain", other);
  }

  private Dossier with(String field, Object value) {
    return (Dossier) RecordShape.of(Dossier.class).with(this, field, value);
  }

  /** Sections that belong together; in JSON an object of its own, in addresses invisible. */
  public sealed interface Group permits Environment, Improvement, Performance, People {}

  /** A row with a stable id. */
  public sealed interface Row
      permits AbnormalMonth,
          Baseline,
          Carrier,
          Cause,
          Centre,
          Complaint,
          Concentration,
          Decision,
          EmissionSource,
          Exposure,
          FactorOverride,
          Flow,
          FuelAnalysis,
          HeadCount,
          HoursWorked,
          Incident,
          Instrument,
          LandfilledYear,
          LedgerLine,
          Limit,
          LocalUnitRow,
          Measure,
          MeasureEffect,
          MeasureInput,
          MeasureLink,
          Outlet,
          PowerContract,
          Price,
          ProductWeight,
          Rate,
          Reading,
          Refrigerant,
          Sample,
          Share,
          Spread,
          Stock,
          Training,
          WasteStream,
          WoodLot {
    /** The row's stable id, unique within its section. */
    String id();
  }
}
