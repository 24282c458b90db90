package org.baitong.acceptance.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Instrument;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.dossier.Price;
import org.baitong.dossier.Rate;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Spread;
import org.baitong.dossier.Stock;
import org.jspecify.annotations.Nullable;

/** Makes the records of a dossier from the tables of an example; all data are of the year 2025. */
final class Records {

  /** Columns of a table of flows, see {@link GarmentNetwork#FLOWS}. */
  static final int FLOW_COLUMNS = 14;

  private static final String YEAR = "2025";
  private static final String OPENING = "2024-12-31";
  private static final String CLOSING = "2025-12-31";

  private Records() {}

  static List<Centre> centres(String table) {
    return Table.rows(table, 7).stream()
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

  static List<Carrier> carriers(String table) {
    return Table.rows(table, 13).stream()
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

  static List<Flow> flows(String table) {
    return Table.rows(table, FLOW_COLUMNS).stream()
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

  static List<Reading> readings(String table, List<LocalUnitRow> units) {
    List<Reading> readings = new ArrayList<>();
    for (Table.Row r : Table.rows(table, FLOW_COLUMNS)) {
      String unit = r.find(10);
      if (unit == null) {
        continue;
      }
      String id = "R-" + r.get(0);
      double truth = r.number(9) / unitSize(units, unit, r.get(3)) * r.number(13);
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
      case "AIR", "EXHAUST" -> Reading.Basis.NORMAL;
      default -> null;
    };
  }

  /** How many of the carrier's own unit one unit of a reading is. */
  static double unitSize(List<LocalUnitRow> units, String unit, String carrier) {
    return units.stream()
        .filter(u -> u.name().equals(unit) && carrier.equals(u.carrier()))
        .mapToDouble(LocalUnitRow::value)
        .findFirst()
        .orElse(1);
  }

  static List<Concentration> concentrations(String table) {
    return Table.rows(table, 6).stream()
        .map(
            r -> {
              String id = "C-" + r.get(0) + (r.get(1).equals("COD") ? "" : "-" + r.get(1));
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

  static List<Stock> stocks(String table) {
    List<Stock> stocks = new ArrayList<>();
    for (Table.Row r : Table.rows(table, 7)) {
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

  static List<Price> prices(String table) {
    return Table.rows(table, 6).stream()
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

  static List<Spread> spreads(String table) {
    List<Spread> spreads = new ArrayList<>();
    for (Table.Row r : Table.rows(table, 3)) {
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

  static List<LocalUnitRow> units(String table) {
    return Table.rows(table, 8).stream()
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

  static List<Rate> rates(String table) {
    return Table.rows(table, 6).stream()
        .map(r -> new Rate(r.get(0), r.get(1), r.get(2), r.number(3), r.get(4), r.get(5)))
        .toList();
  }

  static List<Instrument> instruments(String table) {
    return Table.rows(table, 5).stream()
        .map(
            r ->
                new Instrument(
                    "I-" + r.get(0), r.get(0), r.get(1), r.findNumber(2), r.find(3), r.number(4)))
        .toList();
  }

  static List<LedgerLine> ledger(String table) {
    List<LedgerLine> lines = new ArrayList<>();
    for (Table.Row r : Table.rows(table, 11)) {
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

  /** The true quantity of every flow in its carrier's unit, by flow id. */
  static Map<String, Double> truth(String table) {
    Map<String, Double> truth = new HashMap<>();
    Table.rows(table, FLOW_COLUMNS).forEach(r -> truth.put(r.get(0), r.number(9)));
    return truth;
  }
}
