package org.baitong.report.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Reading;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.ChartTable.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Month by month, as read: bought energy and water, and what was made, one panel each. */
final class MonthlyLines {
  private static final int PANELS = 6;
  private static final int HEIGHT = 96;

  private MonthlyLines() {}

  static Optional<Chart> of(FactoryText text) {
    List<Reading> readings = readings(text.dossier());
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    List<YearMonth> months = text.assessment().period().months();
    ObjectNode option = Ink.option();
    ArrayNode grids = option.putArray("grid");
    ArrayNode columns = option.putArray("xAxis");
    ArrayNode scales = option.putArray("yAxis");
    ArrayNode titles = option.putArray("title");
    List<String> headings = new ArrayList<>(List.of(text.text("chart.month")));
    int missing = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      String name = name(text, reading);
      headings.add(name);
      int top = 26 + i * HEIGHT;
      grids.addObject().put("left", 70).put("right", 16).put("top", top).put("height", HEIGHT - 46);
      titles
          .addObject()
          .put("text", name)
          .put("left", 8)
          .put("top", top - 24)
          .put("padding", 0)
          .putObject("textStyle")
          .put("fontSize", Ink.SMALL)
          .put("color", Ink.TEXT);
      ObjectNode axis =
          Ink.names(months.stream().map(m -> text.formats().month(m).split(" ", 2)[0]).toList());
      axis.put("gridIndex", i);
      axis.put("boundaryGap", false);
      ((ObjectNode) axis.get("axisLabel")).put("fontSize", 9);
      columns.add(axis);
      ObjectNode scale = Ink.amounts("");
      scale.put("gridIndex", i).put("splitNumber", 2).put("min", 0);
      ((ObjectNode) scale.get("axisLabel")).put("fontSize", 9);
      scales.add(scale);
      ObjectNode line = Ink.series(option, "line");
      line.put("xAxisIndex", i).put("yAxisIndex", i).put("symbolSize", 4);
      line.put("connectNulls", false);
      ArrayNode data = line.putArray("data");
      for (YearMonth month : months) {
        Double value = reading.months().get(month.toString());
        missing += value == null ? 1 : 0;
        if (value == null) {
          data.addNull();
        } else {
          data.add(value.doubleValue());
        }
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (YearMonth month : months) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(text.formats().month(month))));
      for (Reading reading : readings) {
        Double value = reading.months().get(month.toString());
        row.add(value == null ? Cells.unknown(text) : Cells.figure(text, value));
      }
      rows.add(row);
    }
    String finding =
        missing == 0
            ? text.text(
                "chart.monthly.complete", "count", text.formats().number(readings.size(), 0))
            : text.text("chart.monthly.missing", "count", text.formats().number(missing, 0));
    return Optional.of(
        new Chart(
            "monthly",
            text.text("chart.monthly.title"),
            finding,
            option,
            new ChartTable(headings, rows),
            new Chart.Size(680, 10 + HEIGHT * readings.size())));
  }

  private static String name(FactoryText text, Reading reading) {
    String to =
        text.dossier().flows().stream()
            .filter(flow -> flow.id().equals(reading.flow()) && !isOutput(text.dossier(), flow))
            .map(flow -> " (" + text.names().of(flow.to()) + ")")
            .findFirst()
            .orElse("");
    return text.names().loss(reading.flow()) + to + ", " + text.formats().unit(reading.unit());
  }

  /** Bought energy and water, then products, those with monthly values. */
  private static List<Reading> readings(Dossier dossier) {
    List<Reading> found = new ArrayList<>();
    for (boolean output : new boolean[] {true, false}) {
      for (Reading reading : dossier.readings()) {
        boolean wanted =
            dossier.flows().stream()
                .filter(flow -> flow.id().equals(reading.flow()))
                .anyMatch(flow -> output ? isOutput(dossier, flow) : isSupply(dossier, flow));
        if (wanted && reading.months().size() > 1 && found.size() < PANELS) {
          found.add(reading);
        }
      }
    }
    return found;
  }

  private static boolean isOutput(Dossier dossier, Flow flow) {
    return flow.to().equals(Dossier.OUTSIDE) && kind(dossier, flow) == Carrier.Kind.PRODUCT;
  }

  private static boolean isSupply(Dossier dossier, Flow flow) {
    Carrier.Kind kind = kind(dossier, flow);
    return flow.from().equals(Dossier.OUTSIDE)
        && (kind == Carrier.Kind.ENERGY || kind == Carrier.Kind.WATER);
  }

  private static Carrier.Kind kind(Dossier dossier, Flow flow) {
    return dossier.carriers().stream()
        .filter(carrier -> carrier.id().equals(flow.carrier()))
        .map(Carrier::kind)
        .findFirst()
        .orElse(Carrier.Kind.OPERATING);
  }
}
