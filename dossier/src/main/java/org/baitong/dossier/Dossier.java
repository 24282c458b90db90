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
 * @param texts text as it was typed, by field address, where a number came from text
 * @param origins where a field came from, by field address, for example "Readings!D7"
 * @param chain room for later links of the chain (causes, measures, plan, ...), kept verbatim
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

  /** A row with a stable id. */
  public sealed interface Row
      permits Carrier,
          Centre,
          Concentration,
          Decision,
          Flow,
          Instrument,
          LedgerLine,
          LocalUnitRow,
          FactorOverride,
          Price,
          Rate,
          Reading,
          Share,
          Spread,
          Stock {
    /** The row's stable id, unique within its section. */
    String id();
  }
}
