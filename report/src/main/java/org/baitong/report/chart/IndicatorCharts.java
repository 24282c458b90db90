package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.assessment.bind.Indicators;
import org.baitong.engine.indicator.RecpResult;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.ChartTable.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Before and after: indexed to the baseline = 100 with outward as better, and as amounts. */
final class IndicatorCharts {
  private static final int AXES = 3;

  private IndicatorCharts() {}

  private record Compared(RecpResult.Row row, RecpResult.Relative relative) {}

  private static List<Compared> compared(FactoryText text) {
    for (Indicators.Comparison comparison :
        text.assessment().effects().indicators().comparisons()) {
      List<Compared> rows = new ArrayList<>();
      comparison
          .result()
          .find()
          .ifPresent(
              result ->
                  result.rows().stream()
                      .filter(row -> row.product().isEmpty() && row.relative().isUsable())
                      .forEach(row -> rows.add(new Compared(row, row.relative().get()))));
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return List.of();
  }

  /** The six-axis spider; empty with fewer than three comparable indicators. */
  static Optional<Chart> radar(FactoryText text) {
    List<Compared> rows =
        compared(text).stream().filter(row -> row.relative().index().isUsable()).toList();
    if (rows.size() < AXES) {
      return Optional.empty();
    }
    double most = 100;
    for (Compared row : rows) {
      most = Math.max(most, row.relative().index().get());
    }
    ObjectNode option = Ink.option();
    ObjectNode radar = option.putObject("radar");
    radar.put("radius", "66%").put("splitNumber", 4);
    radar.putObject("axisName").put("color", Ink.TEXT).put("fontSize", Ink.SMALL);
    ArrayNode axes = radar.putArray("indicator");
    ArrayNode before = Ink.JSON.arrayNode();
    ArrayNode after = Ink.JSON.arrayNode();
    List<List<Cell>> table = new ArrayList<>();
    int better = 0;
    for (Compared row : rows) {
      double index = row.relative().index().get();
      String name = text.text("indicator." + row.row().indicator().name());
      axes.addObject()
          .put("name", Ink.folded(name, 18) + " " + text.formats().number(index, 0))
          .put("min", 0)
          .put("max", Math.ceil(most / 20) * 20);
      before.add(100);
      after.add(index);
      better += row.relative().direction() == RecpResult.Direction.BETTER ? 1 : 0;
      table.add(
          List.of(
              Cell.of(name),
              Cells.figure(text, 100),
              new Cell(text.formats().number(index, 1), index)));
    }
    legend(option, text);
    ObjectNode series = Ink.series(option, "radar");
    ArrayNode data = series.putArray("data");
    ObjectNode base = data.addObject().put("name", text.text("indicators.base"));
    base.set("value", before);
    base.putObject("itemStyle").put("color", Ink.GREY);
    ObjectNode now = data.addObject().put("name", text.text("indicators.now"));
    now.set("value", after);
    now.putObject("itemStyle").put("color", Ink.GREEN);
    now.putObject("areaStyle").put("opacity", 0.2);
    return Optional.of(
        new Chart(
            "indicator-radar",
            text.text("chart.radar.title"),
            text.text(
                "chart.radar.finding",
                "better",
                text.formats().number(better, 0),
                "all",
                text.formats().number(rows.size(), 0)),
            option,
            new ChartTable(
                List.of(
                    text.text("indicators.name"),
                    text.text("indicators.base"),
                    text.text("indicators.now")),
                table),
            new Chart.Size(680, 360)));
  }

  /** Absolute amounts before and after, each in percent of its baseline so that one scale fits. */
  static Optional<Chart> bars(FactoryText text) {
    List<Compared> rows =
        compared(text).stream()
            .filter(row -> row.row().absolute().changePercent().isUsable())
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    ArrayNode before = Ink.JSON.arrayNode();
    ArrayNode after = Ink.JSON.arrayNode();
    List<List<Cell>> table = new ArrayList<>();
    for (Compared row : rows) {
      RecpResult.Absolute amount = row.row().absolute();
      String name = text.text("indicator." + row.row().indicator().name());
      double base = amount.base().get();
      double now = amount.now().get();
      names.add(Ink.folded(name, 24));
      before.add(Ink.mark(100, text.formats().figure(round(base), amount.unit()), "right"));
      after.add(
          Ink.mark(
              100 + amount.changePercent().get(),
              text.formats().figure(round(now), amount.unit()),
              "right"));
      table.add(
          List.of(
              Cell.of(name),
              new Cell(text.formats().figure(base, amount.unit()), base),
              new Cell(text.formats().figure(now, amount.unit()), now)));
    }
    ObjectNode option = Ink.option();
    Ink.grid(option, 34, 110);
    ObjectNode axis = Ink.names(names);
    axis.put("inverse", true);
    option.set("yAxis", axis);
    option.set("xAxis", Ink.amounts(""));
    legend(option, text);
    ObjectNode first = Ink.series(option, "bar").put("name", text.text("indicators.base"));
    first.putObject("itemStyle").put("color", Ink.PALE);
    first.set("data", before);
    ObjectNode second = Ink.series(option, "bar").put("name", text.text("indicators.now"));
    second.putObject("itemStyle").put("color", Ink.GREEN);
    second.set("data", after);
    return Optional.of(
        new Chart(
            "indicator-bars",
            text.text("chart.bars.title"),
            text.text("chart.bars.finding"),
            option,
            new ChartTable(
                List.of(
                    text.text("indicators.name"),
                    text.text("indicators.base"),
                    text.text("indicators.now")),
                table),
            new Chart.Size(680, 64 + Ink.bars(names, 46))));
  }

  private static double round(double value) {
    double size = Math.abs(value);
    double step = size >= 1000 ? 1 : size >= 10 ? 0.1 : 0.001;
    return Math.round(value / step) * step;
  }

  private static void legend(ObjectNode option, FactoryText text) {
    ObjectNode legend = option.putObject("legend");
    legend.put("top", 0).put("left", "center");
    legend.putArray("data").add(text.text("indicators.base")).add(text.text("indicators.now"));
  }
}
