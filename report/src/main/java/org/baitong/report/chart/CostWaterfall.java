package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.report.FactoryText;
import org.baitong.report.PrintedTotals;
import org.baitong.report.chart.ChartTable.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From everything that was paid, category by category of loss, down to the cost of the product. */
final class CostWaterfall {
  private static final List<String> LOSSES =
      List.of(
          "report.category.material",
          "report.category.energy",
          "report.category.system",
          "report.category.waste");

  private CostWaterfall() {}

  private record Bar(String name, double base, double amount, String colour) {}

  static Optional<Chart> of(FactoryText text) {
    Optional<PrintedTotals> found = PrintedTotals.of(text.assessment()).find();
    if (found.isEmpty() || found.get().inputs() <= 0) {
      return Optional.empty();
    }
    PrintedTotals printed = found.get();
    double minor = Math.pow(10, text.currency().minorDigits());
    List<Bar> bars = new ArrayList<>();
    double level = printed.inputs() / minor;
    bars.add(new Bar(text.text("report.inputs"), 0, level, Ink.BLUE));
    for (int i = 0; i < LOSSES.size(); i++) {
      double lost = printed.lostByCategory().get(i) / minor;
      if (lost != 0) {
        String name = text.text("report.losses") + ": " + text.text(LOSSES.get(i));
        level = step(bars, new Bar(name, level, -lost, Ink.ORANGE));
      }
    }
    level =
        step(bars, new Bar(text.text("report.stock"), level, -printed.stock() / minor, Ink.GREY));
    level =
        step(
            bars,
            new Bar(
                text.text("report.unaccounted"),
                level,
                -printed.unaccounted() / minor,
                Ink.YELLOW));
    bars.add(new Bar(text.text("report.productcost"), 0, level, Ink.GREEN));
    ObjectNode option = Ink.option();
    Ink.grid(option, 12, 84);
    List<String> labels = bars.stream().map(bar -> Ink.folded(bar.name(), 34)).toList();
    ObjectNode names = Ink.names(labels);
    names.put("inverse", true);
    option.set("yAxis", names);
    ObjectNode axis = Ink.amounts("");
    axis.put("splitNumber", 4);
    option.set("xAxis", axis);
    ArrayNode hidden = Ink.JSON.arrayNode();
    ArrayNode shown = Ink.JSON.arrayNode();
    List<List<Cell>> rows = new ArrayList<>();
    for (Bar bar : bars) {
      hidden.add(Math.min(bar.base(), bar.base() + bar.amount()));
      ObjectNode mark = Ink.mark(Math.abs(bar.amount()), text.money(bar.amount()), "right");
      mark.putObject("itemStyle").put("color", bar.colour());
      shown.add(mark);
      rows.add(List.of(Cell.of(bar.name()), Cells.money(text, bar.amount())));
    }
    ObjectNode below = Ink.series(option, "bar");
    below.put("stack", "all").put("silent", true);
    below.putObject("itemStyle").put("color", "transparent");
    below.set("data", hidden);
    ObjectNode above = Ink.series(option, "bar");
    above.put("stack", "all").put("barMaxWidth", 22);
    above.set("data", shown);
    double lost = printed.lost() / minor;
    return Optional.of(
        new Chart(
            "cost-waterfall",
            text.text("chart.waterfall.title"),
            text.text(
                "chart.waterfall.finding",
                "inputs",
                text.money(printed.inputs() / minor),
                "lost",
                text.money(lost),
                "share",
                text.formats().number(lost / (printed.inputs() / minor) * 100, 1) + " %"),
            option,
            new ChartTable(List.of(text.text("report.what"), text.currency().code()), rows),
            new Chart.Size(680, 56 + Ink.bars(labels, 28))));
  }

  private static double step(List<Bar> bars, Bar bar) {
    if (bar.amount() != 0) {
      bars.add(bar);
    }
    return bar.base() + bar.amount();
  }
}
