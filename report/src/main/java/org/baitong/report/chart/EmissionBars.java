package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.ChartTable.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Emissions by source as CO2e, each with its 95 % interval. */
final class EmissionBars {
  private static final double TONNE = 1000;

  private EmissionBars() {}

  static Optional<Chart> of(FactoryText text) {
    EmissionAccount account = text.assessment().effects().emissions();
    if (account == null) {
      return Optional.empty();
    }
    List<EmissionAccount.Source> known =
        account.sources().stream()
            .filter(source -> source.counts() && source.co2e().find().isPresent())
            .sorted(Comparator.comparingDouble(source -> -source.co2e().find().orElse(0.0)))
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    ArrayNode bars = Ink.JSON.arrayNode();
    ArrayNode lines = Ink.JSON.arrayNode();
    for (EmissionAccount.Source source : known) {
      String name = text.names().source(source.id());
      double tonnes = source.co2e().find().orElse(0.0) / TONNE;
      Double low = source.low();
      Double high = source.high();
      ObjectNode bar = Ink.mark(tonnes, "", "right");
      bar.putObject("itemStyle").put("color", colour(source.scope()));
      bars.add(bar);
      if (low != null && high != null) {
        ArrayNode line = lines.addArray();
        end(line, Math.max(0, low / TONNE), names.size());
        end(line, high / TONNE, names.size());
      }
      names.add(Ink.folded(name, 44));
      rows.add(
          List.of(
              Cell.of(name),
              Cell.of(source.category()),
              Cell.of(text.text("scope." + source.scope())),
              Cells.figure(text, tonnes),
              low == null ? Cells.unknown(text) : Cells.figure(text, low / TONNE),
              high == null ? Cells.unknown(text) : Cells.figure(text, high / TONNE)));
    }
    ObjectNode option = Ink.option();
    Ink.grid(option, 26, 40);
    ObjectNode axis = Ink.names(names);
    axis.put("inverse", true);
    ((ObjectNode) axis.get("axisLabel")).put("interval", 0).put("hideOverlap", false);
    option.set("yAxis", axis);
    option.set("xAxis", Ink.amounts(""));
    ObjectNode series = Ink.series(option, "bar");
    series.put("barMaxWidth", 18);
    series.set("data", bars);
    ObjectNode intervals = series.putObject("markLine");
    intervals.put("silent", true).put("animation", false);
    intervals.putArray("symbol").add("rect").add("rect");
    intervals.putArray("symbolSize").add(2).add(2);
    intervals.putObject("label").put("show", false);
    intervals.putObject("lineStyle").put("color", Ink.TEXT).put("type", "solid").put("width", 1.2);
    intervals.set("data", lines);
    EmissionAccount.Source first = known.getFirst();
    EmissionAccount.View view = account.view(EmissionAccount.USUAL_SET);
    double total = view.total().find().orElse(0.0) / TONNE;
    return Optional.of(
        new Chart(
            "emissions",
            text.text("chart.emissions.title", "set", EmissionAccount.USUAL_SET),
            text.text(
                view.total().isUsable() ? "chart.emissions.finding" : "chart.emissions.atleast",
                "total",
                text.formats().number(total, 0) + " t CO2e",
                "source",
                text.names().source(first.id()),
                "amount",
                text.formats().number(first.co2e().find().orElse(0.0) / TONNE, 0) + " t"),
            option,
            new ChartTable(
                List.of(
                    text.text("chart.source"),
                    "IPCC 2006",
                    text.text("chart.scope"),
                    "t CO2e (" + EmissionAccount.USUAL_SET + ")",
                    text.text("chart.low"),
                    text.text("chart.high")),
                rows),
            new Chart.Size(680, 70 + Ink.bars(names, 26))));
  }

  private static void end(ArrayNode line, double amount, int row) {
    line.addObject().putArray("coord").add(amount).add(row);
  }

  private static String colour(String scope) {
    return switch (scope) {
      case "SCOPE_1" -> Ink.ORANGE;
      case "SCOPE_2" -> Ink.BLUE;
      default -> Ink.GREY;
    };
  }
}
