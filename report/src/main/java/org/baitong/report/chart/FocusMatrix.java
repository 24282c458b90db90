package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.ChartTable.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which step loses how much of which priority flow, and how far it is in the team's hands. */
final class FocusMatrix {
  private FocusMatrix() {}

  static Optional<Chart> of(FactoryText text) {
    Optional<PriorityResult> found = text.assessment().priorities().find();
    if (found.isEmpty() || found.get().focusAreas().isEmpty()) {
      return Optional.empty();
    }
    List<PriorityResult.FocusArea> areas = found.get().focusAreas();
    List<String> flows =
        found.get().flows().stream()
            .map(PriorityResult.Ranked::id)
            .filter(id -> areas.stream().anyMatch(area -> area.flow().equals(id)))
            .toList();
    List<String> centres =
        new ArrayList<>(new TreeSet<>(areas.stream().map(a -> a.centre()).toList()));
    ObjectNode option = Ink.option();
    Ink.grid(option, 8, 16).put("bottom", 58);
    option.set(
        "xAxis",
        Ink.names(centres.stream().map(id -> Ink.folded(text.names().of(id), 14)).toList()));
    ((ObjectNode) option.get("xAxis").get("axisLabel")).put("interval", 0);
    ObjectNode rowsAxis =
        Ink.names(flows.stream().map(id -> Ink.folded(text.names().loss(id), 22)).toList());
    rowsAxis.put("inverse", true);
    option.set("yAxis", rowsAxis);
    ObjectNode scale = option.putObject("visualMap");
    scale.put("min", 0).put("max", 3).put("calculable", false).put("orient", "horizontal");
    scale.put("left", "center").put("bottom", 0).put("dimension", 2).put("itemHeight", 120);
    scale.putArray("text").add(text.text("chart.focus.high")).add(text.text("chart.focus.low"));
    scale.putObject("inRange").putArray("color").add("#EAF6F1").add("#7CC9AE").add(Ink.GREEN);
    ObjectNode series = Ink.series(option, "heatmap");
    ArrayNode data = series.putArray("data");
    List<List<Cell>> rows = new ArrayList<>();
    for (PriorityResult.FocusArea area : areas) {
      String share = text.formats().number(area.share().value() * 100, 0) + " %";
      ObjectNode cell = Ink.mark(0, share, "inside");
      cell.set(
          "value",
          Ink.JSON
              .arrayNode()
              .add(centres.indexOf(area.centre()))
              .add(flows.indexOf(area.flow()))
              .add(area.score().value()));
      cell.putObject("itemStyle").put("borderColor", "#FFFFFF").put("borderWidth", 2);
      data.add(cell);
      rows.add(
          List.of(
              Cell.of(text.names().loss(area.flow())),
              Cell.of(text.names().of(area.centre())),
              Cells.percent(text, area.share().value()),
              Cells.figure(text, area.controllability()),
              Cells.figure(text, area.score().value())));
    }
    PriorityResult.FocusArea first = areas.getFirst();
    return Optional.of(
        new Chart(
            "focus-matrix",
            text.text("chart.focus.title"),
            text.text(
                "chart.focus.finding",
                "centre",
                text.names().of(first.centre()),
                "share",
                text.formats().number(first.share().value() * 100, 0) + " %",
                "flow",
                text.names().loss(first.flow())),
            option,
            new ChartTable(
                List.of(
                    text.text("chart.flow"),
                    text.text("chart.centre"),
                    text.text("report.share"),
                    text.text("chart.control"),
                    text.text("chart.score")),
                rows),
            new Chart.Size(680, 108 + 42 * flows.size())));
  }
}
