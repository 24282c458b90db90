package org.baitong.acceptance.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.dossier.Decision;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierVersion;
import org.baitong.dossier.Factory;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Share;

/**
 * The record of the fictional garment factory of {@code examples/}: its true balance closes, its
 * readings are the truth with measurement noise, and one meter is wrong.
 *
 * <p>Example: {@code GarmentFactory.dossier().centres().size()} is 13.
 */
public final class GarmentFactory {

  /** The flow whose meter has the gross error. */
  public static final String WRONG_METER = "F-SOFT-WASH";

  private GarmentFactory() {}

  /** The dossier, the same at every call and on every machine. */
  public static Dossier dossier() {
    List<LocalUnitRow> units = Records.units(GarmentNetwork.UNITS);
    List<Reading> readings = Records.readings(GarmentNetwork.FLOWS, units);
    return new Dossier(
        Dossier.FORMAT,
        DossierVersion.CURRENT.number(),
        factory(),
        Records.centres(GarmentNetwork.CENTRES),
        Records.carriers(GarmentNetwork.CARRIERS),
        Records.flows(GarmentNetwork.FLOWS),
        readings,
        Records.concentrations(GarmentNetwork.CONCENTRATIONS),
        Records.stocks(GarmentNetwork.STOCKS),
        Records.prices(GarmentBooks.PRICES),
        ledger(readings),
        Records.spreads(GarmentBooks.SPREADS),
        List.of(
            new Share(
                "SH-CUTTING",
                "CUTTING",
                "SYSTEM",
                null,
                null,
                95,
                "Time study May 2025 (fictional): 5 % of the hours go to recutting and sorting"
                    + " offcuts")),
        units,
        Records.rates(GarmentBooks.RATES),
        List.of(),
        Records.instruments(GarmentBooks.INSTRUMENTS),
        List.of(
            new Decision(
                "D-WASH_CHEM",
                "WASH_CHEM",
                true,
                "The main buyer restricts the substances used in washing (fictional)")),
        Map.of(),
        Map.of(),
        Map.of());
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
              null,
              LedgerLine.LossSource.NOT_ASSESSED,
              null));
    }
    lines.addAll(Records.ledger(GarmentBooks.LEDGER));
    return lines;
  }

  /** The true quantity of every flow in its carrier's unit, by flow id. */
  static Map<String, Double> truth() {
    return Records.truth(GarmentNetwork.FLOWS);
  }

  /**
   * Prints the size of the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Dossier d = dossier();
    System.out.printf(
        Locale.ROOT,
        "%d centres, %d flows, %d readings, %d ledger lines%n",
        d.centres().size(),
        d.flows().size(),
        d.readings().size(),
        d.ledger().size());
  }
}
