package org.baitong.report.chapters;

import java.util.List;
import org.baitong.language.FirstUse;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Figure;

/**
 * The blocks of a paper with the English behind each unreviewed term at its first use. The title
 * and the cells of tables stay as they are: they are the factory's own words and figures.
 */
final class Glossed {
  private final FirstUse firstUse;

  private Glossed(FirstUse firstUse) {
    this.firstUse = firstUse;
  }

  static List<Block> of(List<Block> blocks, FirstUse firstUse) {
    Glossed glossed = new Glossed(firstUse);
    return blocks.stream().map(glossed::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Heading heading when heading.level() == 1 -> heading;
      case Block.Heading(int level, String text) -> new Block.Heading(level, firstUse.in(text));
      case Block.Text(String text, Block.Tone tone) -> new Block.Text(firstUse.in(text), tone);
      case Block.Points(List<String> items, boolean numbered) ->
          new Block.Points(items.stream().map(firstUse::in).toList(), numbered);
      case Block.Figures(List<Figure> figures) ->
          new Block.Figures(figures.stream().map(this::figure).toList());
      case Block.Table table ->
          new Block.Table(
              firstUse.in(table.caption()),
              table.columns().stream().map(this::column).toList(),
              table.rows());
      case Block.Picture(Chart chart) -> new Block.Picture(chart(chart));
      case Block.NewPage page -> page;
    };
  }

  private Figure figure(Figure figure) {
    return new Figure(figure.value(), firstUse.in(figure.label()), figure.tone());
  }

  private Column column(Column column) {
    return new Column(firstUse.in(column.heading()), column.weight(), column.number());
  }

  private Chart chart(Chart chart) {
    return new Chart(
        chart.id(),
        firstUse.in(chart.title()),
        firstUse.in(chart.finding()),
        chart.option(),
        chart.table(),
        chart.size());
  }
}
