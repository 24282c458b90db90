package org.baitong.acceptance.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Decision;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Instrument;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.dossier.Price;
import org.baitong.dossier.Rate;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Share;
import org.baitong.dossier.Spread;
import org.baitong.dossier.Stock;

/**
 * The record of the fictional garment factory of {@code examples/}: its true balance closes, its
 * readings are the truth with measurement noise, and one meter is wrong.
 *
 * <p>Example: {@code GarmentFactory.dossier().centres().size()} is 13.
 */
public final class GarmentFactory {

  /** The flow whose meter has the gross error. */
  public static final String WRONG_METER = "F-SOFT-WASH";

  /** Spent operating materials and the flow they were bought by. */
  private static final Map<String, String> BOUGHT =
      Map.of(
          "F-OIL-LOSS", "F-OIL",
          "F-CHEM-LOSS", "F-CHEM",
          "F-PUMICE-LOSS", "F-PUMICE",
          "F-SALT-LOSS", "F-SALT");

  private static final double CHEMICALS_STOCKED_KG = 500;
  private static final String COUNTED = "2025-12";

  private static final Share CUTTING_TIME =
      new Share(
          "SH-CUTTING",
          "CUTTING",
          "SYSTEM",
          null,
          null,
          95,
          "Time study May 2025 (fictional): 5 % of the hours go to recutting and sorting offcuts");

  private static final List<Decision> DECISIONS =
      List.of(
          new Decision(
              "D-STEAM", "STEAM", true, "Leaks can be mended on one Sunday at no cost (fictional)"),
          new Decision(
              "D-SLUDGE",
              "SLUDGE",
              false,
              "It only carries what was lost in washing; act there (fictional)"));

  private GarmentFactory() {}

  /** The dossier, the same at every call and on every machine. */
  public static Dossier dossier() {
    return GarmentMeasures.add(GroupRecords.add(network(), GarmentGroups.TABLES));
  }

  private static Dossier network() {
    List<LocalUnitRow> units = Records.units(GarmentNetwork.UNITS);
    List<Reading> readings = readings(units);
    return Dossier.empty(factory())
        .with(Centre.class, Records.centres(GarmentNetwork.CENTRES))
        .with(Carrier.class, Records.carriers(GarmentNetwork.CARRIERS))
        .with(Flow.class, Records.flows(GarmentNetwork.FLOWS))
        .with(Reading.class, readings)
        .with(Concentration.class, Records.concentrations(GarmentNetwork.CONCENTRATIONS))
        .with(Stock.class, Records.stocks(GarmentNetwork.STOCKS))
        .with(Price.class, Records.prices(GarmentBooks.PRICES))
        .with(LedgerLine.class, ledger(readings))
        .with(Spread.class, Records.spreads(GarmentBooks.SPREADS))
        .with(Share.class, List.of(CUTTING_TIME))
        .with(LocalUnitRow.class, units)
        .with(Rate.class, Records.rates(GarmentBooks.RATES))
        .with(Instrument.class, Records.instruments(GarmentBooks.INSTRUMENTS))
        .with(Decision.class, DECISIONS);
  }

  /** The readings of the tables, the copies of purchases, and a second meter on the grid. */
  private static List<Reading> readings(List<LocalUnitRow> units) {
    List<Reading> made = Records.readings(GarmentNetwork.FLOWS, units);
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : made) {
      String bought = BOUGHT.get(reading.flow());
      readings.add(
          bought == null
              ? reading
              : copy(reading, find(made, bought), unitSize(find(made, bought), units)));
      if (reading.flow().equals("F-GRID")) {
        readings.add(checkMeter());
      }
    }
    return readings;
  }

  private static Reading find(List<Reading> readings, String flow) {
    return readings.stream().filter(r -> r.flow().equals(flow)).findFirst().orElseThrow();
  }

  private static double unitSize(Reading reading, List<LocalUnitRow> units) {
    String carrier = reading.flow().equals("F-CHEM") ? "WASH_CHEM" : "SALT";
    return Records.unitSize(units, reading.unit(), carrier);
  }

  /** What the factory calculates as spent: what was bought, less what was added to the stock. */
  private static Reading copy(Reading spent, Reading bought, double unitSize) {
    Map<String, Double> months = new TreeMap<>();
    bought
        .months()
        .forEach(
            (month, quantity) -> {
              boolean counted = month.equals(COUNTED) && bought.flow().equals("F-CHEM");
              months.put(month, quantity * unitSize - (counted ? CHEMICALS_STOCKED_KG : 0));
            });
    return new Reading(
        spent.id(),
        spent.flow(),
        spent.unit(),
        spent.source(),
        spent.uncertaintyPercent(),
        spent.basis(),
        months);
  }

  private static Reading checkMeter() {
    double truth = Records.truth(GarmentNetwork.FLOWS).getOrDefault("F-GRID", Double.NaN);
    String id = "R-F-GRID-CHECK";
    return new Reading(
        id, "F-GRID", "kW.h", Reading.Source.METER, 1.0, null, Noise.of(id).months(truth, 1, 0));
  }

  private static Factory factory() {
    return new Factory(
        "EXAMPLE-GARMENT",
        "Example Garment (fictional)",
        "រោងចក្រកាត់ដេរឧទាហរណ៍ (ប្រឌិត)",
        "1410",
        "KH-8",
        "USD",
        true,
        1520,
        330,
        "Fictional. Sizes follow published intensities, see examples/README.md; every price, name"
            + " and reading is invented.");
  }

  private static List<LedgerLine> ledger(List<Reading> readings) {
    List<LedgerLine> lines = new ArrayList<>();
    Reading grid =
        readings.stream().filter(r -> r.flow().equals("F-GRID")).findFirst().orElseThrow();
    for (Map.Entry<String, Double> month : grid.months().entrySet()) {
      double cents = Math.rint(month.getValue() * GarmentBooks.ELECTRICITY_USD_PER_KWH * 100);
      lines.add(
          new LedgerLine(
              "6200-" + month.getKey(),
              "6200",
              "អគ្គិសនី (electricity bill) " + month.getKey(),
              cents / 100,
              "USD",
              month.getKey(),
              LedgerLine.Category.ENERGY,
              "ELECTRICITY",
              "POWER",
              null,
              GarmentBooks.ELECTRICITY_LOSS_PERCENT,
              LedgerLine.LossSource.ESTIMATED,
              null));
    }
    lines.addAll(Records.ledger(GarmentBooks.LEDGER));
    return lines;
  }

  /** The true quantity of every flow in its carrier's unit, by flow id. */
  public static Map<String, Double> truth() {
    return Records.truth(GarmentNetwork.FLOWS);
  }
}
