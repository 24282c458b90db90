package org.baitong.acceptance.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Instrument;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.dossier.Price;
import org.baitong.dossier.Rate;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Spread;

/**
 * The record of the fictional brewery and soft-drink plant of {@code examples/}: a deep anaerobic
 * lagoon, cold stores, oil and gas boilers, an outlet over its limit.
 *
 * <p>Example: {@code BeveragePlant.dossier().environment().outlets()} has the outlet to the stream.
 */
public final class BeveragePlant {
  private static final Map<String, Double> SOLD_2024_HL =
      Map.of("F-BEER", 111_000.0, "F-SOFT", 75_000.0);

  private BeveragePlant() {}

  /** The dossier, the same at every call and on every machine. */
  public static Dossier dossier() {
    var units = Records.units(BeverageNetwork.UNITS);
    Factory factory =
        new Factory(
            "EXAMPLE-DRINKS",
            "Example Drinks (fictional)",
            "រោងចក្រភេសជ្ជៈឧទាហរណ៍ (ប្រឌិត)",
            "1103",
            "KH-18",
            "USD",
            true,
            112,
            208,
            "Fictional. Sizes follow published intensities, see examples/README.md; every price,"
                + " name and reading is invented.");
    Dossier dossier =
        Dossier.empty(factory)
            .with(Centre.class, Records.centres(BeverageNetwork.CENTRES))
            .with(Carrier.class, Records.carriers(BeverageNetwork.CARRIERS))
            .with(Flow.class, Records.flows(BeverageNetwork.FLOWS))
            .with(Reading.class, withYearBefore(Records.readings(BeverageNetwork.FLOWS, units)))
            .with(Concentration.class, Records.concentrations(BeverageNetwork.CONCENTRATIONS))
            .with(Price.class, Records.prices(BeverageBooks.PRICES))
            .with(LedgerLine.class, Records.ledger(BeverageBooks.LEDGER))
            .with(Spread.class, Records.spreads(BeverageBooks.SPREADS))
            .with(LocalUnitRow.class, units)
            .with(Rate.class, Records.rates(BeverageBooks.RATES))
            .with(Instrument.class, Records.instruments(BeverageBooks.INSTRUMENTS));
    return GroupRecords.add(dossier, BeverageGroups.TABLES);
  }

  /** A baseline of two products needs each by itself: what was sold in 2024 stands beside 2025. */
  private static List<Reading> withYearBefore(List<Reading> readings) {
    List<Reading> all = new ArrayList<>();
    for (Reading r : readings) {
      Double sold = SOLD_2024_HL.get(r.flow());
      Map<String, Double> months = new TreeMap<>(r.months());
      if (sold != null) {
        Noise.of(r.id() + "-2024")
            .months(sold, 0.2, 0)
            .forEach((month, hl) -> months.put(month.replace("2025-", "2024-"), hl));
      }
      all.add(
          new Reading(
              r.id(), r.flow(), r.unit(), r.source(), r.uncertaintyPercent(), r.basis(), months));
    }
    return all;
  }

  /** The true quantity of every flow in its carrier's unit, by flow id. */
  public static Map<String, Double> truth() {
    return Records.truth(BeverageNetwork.FLOWS);
  }
}
