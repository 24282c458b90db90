package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.report.FactoryText;
import org.baitong.report.PrintedTotals;
import org.baitong.report.chart.ChartTable.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The losses by falling cost with their cumulative share and the 80 % mark. */
final class LossPareto {
  private static final int BARS = 12;
  private static final double MARK = 80;

  private LossPareto() {}

  static Optional<Chart> of(FactoryText text) {
    Optional<PrintedTotals> found = PrintedTotals.of(text.assessment()).find();
    if (found.isEmpty() || found.get().lost() <= 0) {
      return Optional.empty();
    }
    double minor = Math.pow(10, text.currency().minorDigits());
    List<PrintedTotals.Loss> losses =
        found.get().losses().stream().filter(loss -> loss.amount() > 0).toList();
    double total = losses.stream().mapToLong(PrintedTotals.Loss::amount).sum() / minor;
    List<List<Cell>> rows = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    ArrayNode bars = Ink.JSON.arrayNode();
    ArrayNode line = Ink.JSON.arrayNode();
    double sum = 0;
    int needed = 0;
    for (PrintedTotals.Loss loss : losses) {
      double amount = loss.amount() / minor;
      boolean below = sum / total * 100 < MARK;
      needed += below ? 1 : 0;
      sum += amount;
      String name = text.names().loss(loss.id());
      String centre = text.names().of(loss.centre());
      rows.add(
          List.of(
              Cell.of(name),
              Cell.of(centre),
              Cells.money(text, amount),
              Cells.percent(text, amount / total),
              Cells.percent(text, sum / total)));
      if (labels.size() < BARS) {
        labels.add(Ink.folded(name + " (" + centre + ")", 44));
        ObjectNode bar = Ink.mark(amount, text.money(amount), "right");
        bar.putObject("itemStyle").put("color", below ? Ink.ORANGE : Ink.PALE);
        bars.add(bar);
        line.add(Ink.JSON.arrayNode().add(sum / total * 100).add(labels.size() - 1));
      }
    }
    ObjectNode option = Ink.option();
    ObjectNode grid = Ink.grid(option, 28, 70);
    grid.put("bottom", 24);
    ObjectNode names = Ink.names(labels);
    names.put("inverse", true);
    ((ObjectNode) names.get("axisLabel")).put("interval", 0).put("hideOverlap", false);
    option.set("yAxis", names);
    ArrayNode axes = option.putArray("xAxis");
    ObjectNode money = Ink.amounts("");
    money.put("position", "bottom");
    axes.add(money);
    ObjectNode share = Ink.amounts("");
    share.put("position", "top");
    share.put("min", 0);
    share.put("max", 100);
    ((ObjectNode) share.get("axisLabel")).put("formatter", "{value} %");
    share.putObject("splitLine").put("show", false);
    axes.add(share);
    ObjectNode columns = Ink.series(option, "bar");
    columns.put("barMaxWidth", 18);
    columns.set("data", bars);
    ObjectNode cumulative = Ink.series(option, "line");
    cumulative.put("xAxisIndex", 1);
    cumulative.put("symbolSize", 5);
    cumulative.putObject("lineStyle").put("color", Ink.BLUE).put("width", 1.5);
    cumulative.putObject("itemStyle").put("color", Ink.BLUE);
    cumulative.set("data", line);
    ObjectNode mark = cumulative.putObject("markLine");
    mark.put("silent", true);
    mark.put("symbol", "none");
    mark.putObject("lineStyle").put("color", Ink.BLUE).put("type", "dashed");
    // The axis above says 80 % already.
    mark.putObject("label").put("show", false);
    mark.putArray("data").addObject().put("xAxis", MARK);
    return Optional.of(
        new Chart(
            "loss-pareto",
            text.text("chart.pareto.title"),
            text.text(
                "chart.pareto.finding",
                "count",
                text.formats().number(needed, 0),
                "all",
                text.formats().number(losses.size(), 0),
                "total",
                text.money(total)),
            option,
            new ChartTable(
                List.of(
                    text.text("chart.loss"),
                    text.text("chart.centre"),
                    text.currency().code(),
                    text.text("report.share"),
                    text.text("chart.cumulative")),
                rows),
            new Chart.Size(680, 70 + Ink.bars(labels, 26))));
  }
}
