package org.baitong.acceptance.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Decision;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierVersion;
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
import org.jspecify.annotations.Nullable;

/**
 * The record of the fictional garment factory of {@code examples/}: its true balance closes, its
 * readings are the truth with measurement noise, and one meter is wrong.
 *
 * <p>Example: {@code GarmentFactory.dossier().centres().size()} is 13.
 */
public final class GarmentFactory {

  /** The flow whose meter has the gross error. */
  public static final String WRONG_METER = "F-SOFT-WASH";

  private static final String YEAR = "2025";
  private static final String OPENING = "2024-12-31";
  private static final String CLOSING = "2025-12-31";

  private GarmentFactory() {}

  /** The dossier, the same at every call and on every machine. */
  public static Dossier dossier() {
    List<Reading> readings = readings();
    return new Dossier(
        Dossier.FORMAT,
        DossierVersion.CURRENT.number(),
        factory(),
        centres(),
        carriers(),
        flows(),
        readings,
        concentrations(),
        stocks(),
        prices(),
        ledger(readings),
        spreads(),
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
        units(),
        rates(),
        List.of(),
        instruments(),
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

  private static List<Centre> centres() {
    return Table.rows(GarmentNetwork.CENTRES, 7).stream()
        .map(
            r ->
                new Centre(
                    r.get(0),
                    r.get(1),
                    r.find(2),
                    r.constant(Centre.Kind.class, 3),
                    r.find(4),
                    r.constant(Centre.Key.class, 5),
                    (int) r.number(6)))
        .toList();
  }

  private static List<Carrier> carriers() {
    return Table.rows(GarmentNetwork.CARRIERS, 13).stream()
        .map(
            r ->
                new Carrier(
                    r.get(0),
                    r.get(1),
                    r.find(2),
                    r.constant(Carrier.Kind.class, 3),
                    r.get(4),
                    r.find(5),
                    r.findNumber(6),
                    r.findNumber(7),
                    r.findNumber(8),
                    r.findConstant(Carrier.Heating.class, 9),
                    r.findFlag(10),
                    r.findNumber(11),
                    r.findConstant(Carrier.Flag.class, 12)))
        .toList();
  }

  private static List<Flow> flows() {
    return GarmentNetwork.flows().stream()
        .map(
            r ->
                new Flow(
                    r.get(0),
                    r.get(1),
                    r.get(2),
                    r.get(3),
                    r.constant(Flow.Side.class, 4),
                    r.get(5).equals("yes"),
                    r.find(6),
                    r.findConstant(Flow.Medium.class, 7),
                    r.find(8)))
        .toList();
  }

  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (Table.Row r : GarmentNetwork.flows()) {
      String unit = r.find(10);
      if (unit == null) {
        continue;
      }
      String id = "R-" + r.get(0);
      double truth = r.number(9) / unitSize(unit, r.get(3)) * r.number(13);
      boolean coarse = unit.equals("t") || unit.equals("stere") || truth < 5_000;
      readings.add(
          new Reading(
              id,
              r.get(0),
              unit,
              r.constant(Reading.Source.class, 11),
              r.number(12),
              basis(r.get(3)),
              Noise.of(id).months(truth, r.number(12), coarse ? 1 : 0)));
    }
    return readings;
  }

  private static Reading.@Nullable Basis basis(String carrier) {
    return switch (carrier) {
      case "WOOD" -> Reading.Basis.WET;
      case "AIR" -> Reading.Basis.NORMAL;
      default -> null;
    };
  }

  /** How many of the carrier's own unit one unit of a reading is. */
  static double unitSize(String unit, String carrier) {
    return units().stream()
        .filter(u -> u.name().equals(unit) && carrier.equals(u.carrier()))
        .mapToDouble(LocalUnitRow::value)
        .findFirst()
        .orElse(1);
  }

  private static List<Concentration> concentrations() {
    return Table.rows(GarmentNetwork.CONCENTRATIONS, 6).stream()
        .map(
            r -> {
              String id = "C-" + r.get(0);
              double value = Noise.of(id).value(r.number(2), r.number(5));
              return new Concentration(
                  id,
                  r.get(0),
                  r.get(1),
                  Math.rint(value),
                  r.get(3),
                  r.constant(Reading.Source.class, 4),
                  r.number(5),
                  null,
                  null);
            })
        .toList();
  }

  private static List<Stock> stocks() {
    List<Stock> stocks = new ArrayList<>();
    for (Table.Row r : Table.rows(GarmentNetwork.STOCKS, 7)) {
      stocks.add(stock(r, OPENING, 2));
      stocks.add(stock(r, CLOSING, 3));
    }
    return stocks;
  }

  /** Stock counts carry no noise: what is counted is what was written on the count sheet. */
  private static Stock stock(Table.Row r, String date, int column) {
    return new Stock(
        "S-" + r.get(0) + "-" + date,
        r.get(0),
        r.get(1),
        date,
        r.number(column),
        r.get(4),
        r.constant(Reading.Source.class, 5),
        r.number(6));
  }

  private static List<Price> prices() {
    return Table.rows(GarmentBooks.PRICES, 6).stream()
        .map(
            r ->
                new Price(
                    "P-" + r.get(0) + "-" + r.get(1),
                    r.get(0),
                    r.constant(Price.Kind.class, 1),
                    r.number(2),
                    r.get(3),
                    r.get(4),
                    r.find(5)))
        .toList();
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
    for (Table.Row r : Table.rows(GarmentBooks.LEDGER, 11)) {
      lines.add(
          new LedgerLine(
              r.get(0),
              r.get(0),
              r.get(1),
              r.number(2),
              r.get(3),
              YEAR,
              r.constant(LedgerLine.Category.class, 4),
              r.find(5),
              r.find(6),
              r.findConstant(Flow.Medium.class, 7),
              r.findNumber(8),
              r.findConstant(LedgerLine.LossSource.class, 9),
              r.find(10)));
    }
    return lines;
  }

  private static List<Spread> spreads() {
    List<Spread> spreads = new ArrayList<>();
    for (Table.Row r : Table.rows(GarmentBooks.SPREADS, 3)) {
      for (String pair : r.get(2).split(" ", -1)) {
        int equals = pair.indexOf('=');
        String centre = pair.substring(0, equals);
        spreads.add(
            new Spread(
                r.get(0) + "-" + centre,
                r.get(0),
                centre,
                Double.parseDouble(pair.substring(equals + 1)),
                r.get(1)));
      }
    }
    return spreads;
  }

  private static List<LocalUnitRow> units() {
    return Table.rows(GarmentNetwork.UNITS, 8).stream()
        .map(
            r ->
                new LocalUnitRow(
                    r.get(0),
                    r.get(1),
                    r.find(2),
                    r.number(3),
                    r.get(4),
                    r.findConstant(Reading.Basis.class, 5),
                    r.findNumber(6),
                    r.get(7)))
        .toList();
  }

  private static List<Rate> rates() {
    return Table.rows(GarmentBooks.RATES, 6).stream()
        .map(r -> new Rate(r.get(0), r.get(1), r.get(2), r.number(3), r.get(4), r.get(5)))
        .toList();
  }

  private static List<Instrument> instruments() {
    return Table.rows(GarmentBooks.INSTRUMENTS, 5).stream()
        .map(
            r ->
                new Instrument(
                    "I-" + r.get(0), r.get(0), r.get(1), r.findNumber(2), r.find(3), r.number(4)))
        .toList();
  }

  /** The true quantity of every flow in its carrier's unit, by flow id. */
  static Map<String, Double> truth() {
    Map<String, Double> truth = new HashMap<>();
    GarmentNetwork.flows().forEach(r -> truth.put(r.get(0), r.number(9)));
    return truth;
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
