package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.bind.Indicators;
import org.baitong.engine.indicator.RecpResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** Resource productivity and pollution intensity, absolute and relative always side by side. */
final class IndicatorChapter {
  private IndicatorChapter() {}

  static List<Block> of(FactoryText text, Map<String, Chart> charts) {
    List<Block> blocks = new ArrayList<>();
    for (Indicators.Comparison comparison :
        text.assessment().effects().indicators().comparisons()) {
      comparison.result().find().ifPresent(result -> table(text, comparison, result, blocks));
    }
    if (!blocks.isEmpty()) {
      List<Block> start = new ArrayList<>();
      start.add(new Block.Heading(2, text.text("indicators.heading")));
      start.add(new Block.Text(text.text("indicators.intro")));
      LossChapter.picture(start, charts, "indicator-radar");
      LossChapter.picture(start, charts, "indicator-bars");
      blocks.addAll(0, start);
    }
    return blocks;
  }

  private static void table(
      FactoryText text, Indicators.Comparison comparison, RecpResult result, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (RecpResult.Output output : result.output()) {
      String name =
          text.text("indicator.OUTPUT")
              + (output.product().isEmpty() ? "" : ": " + text.names().of(output.product()));
      rows.add(absolute(text, name, output.amount(), new Cell(""), new Cell("")));
    }
    for (RecpResult.Row row : result.rows()) {
      String name =
          text.text("indicator." + row.indicator().name())
              + (row.product().isEmpty() ? "" : " / " + text.names().of(row.product()));
      rows.add(absolute(text, name, row.absolute(), relative(text, row), avoided(text, row)));
    }
    String caption =
        comparison.first().isEmpty()
            ? text.text("indicators.nobaseline")
            : text.text(
                "indicators.against", "first", comparison.first(), "last", comparison.last());
    blocks.add(
        new Block.Table(
            caption,
            List.of(
                new Column(text.text("indicators.name"), 3, false),
                new Column(text.text("indicators.base"), 2, true),
                new Column(text.text("indicators.now"), 2, true),
                new Column(text.text("indicators.change"), 1.5, true),
                new Column(text.text("indicators.relative"), 2.6, true),
                new Column(text.text("indicators.avoided"), 2, true)),
            rows));
  }

  private static List<Cell> absolute(
      FactoryText text, String name, RecpResult.Absolute amount, Cell relative, Cell avoided) {
    return List.of(
        new Cell(name),
        figure(text, amount.base(), amount.unit()),
        figure(text, amount.now(), amount.unit()),
        percent(text, amount.changePercent()),
        relative,
        avoided);
  }

  private static Cell figure(FactoryText text, Outcome<Double> amount, String unit) {
    return amount
        .find()
        .map(value -> new Cell(text.formats().figure(value, unit), value))
        .orElse(new Cell(text.text("report.unknown"), Tone.QUIET));
  }

  private static Cell percent(FactoryText text, Outcome<Double> change) {
    return change.find().map(value -> new Cell(text.change(value), value)).orElse(new Cell(""));
  }

  private static Cell relative(FactoryText text, RecpResult.Row row) {
    return switch (row.relative()) {
      case Outcome.Missing<RecpResult.Relative> missing ->
          new Cell(text.text("report.unknown"), Tone.QUIET);
      case Outcome.Value<RecpResult.Relative>(var value, var ignored) -> relative(text, row, value);
      case Outcome.Disqualified<RecpResult.Relative>(var value, var ignored) ->
          new Cell(
              relative(text, row, value).text() + " (" + text.text("report.disqualified") + ")",
              Tone.ALERT);
    };
  }

  private static Cell relative(FactoryText text, RecpResult.Row row, RecpResult.Relative relative) {
    String kind = text.text("indicators.kind." + row.indicator().kind().name());
    Tone tone = relative.direction() == RecpResult.Direction.WORSE ? Tone.ALERT : Tone.PLAIN;
    return new Cell(
        kind + " " + text.change(relative.changePercent()), tone, relative.changePercent());
  }

  private static Cell avoided(FactoryText text, RecpResult.Row row) {
    return row.relative()
        .find()
        .map(
            relative ->
                new Cell(
                    text.formats().figure(relative.avoided(), row.absolute().unit()),
                    relative.avoided()))
        .orElse(new Cell(""));
  }
}
