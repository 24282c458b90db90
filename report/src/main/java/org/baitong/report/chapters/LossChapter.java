package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.report.FactoryText;
import org.baitong.report.PrintedTotals;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** What the losses cost, which flows come first and in which step to look. */
final class LossChapter {
  private LossChapter() {}

  static List<Block> of(FactoryText text, Map<String, Chart> charts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.NewPage());
    blocks.add(new Block.Heading(2, text.text("paper.losses")));
    Optional<PrintedTotals> printed = PrintedTotals.of(text.assessment()).find();
    if (printed.isEmpty()) {
      blocks.add(new Block.Text(text.text("report.lost.unknown"), Tone.ALERT));
    } else {
      blocks.add(new Block.Text(text.text("paper.losses.intro")));
      picture(blocks, charts, "cost-waterfall");
      blocks.add(identity(text, printed.get()));
    }
    picture(blocks, charts, "loss-pareto");
    picture(blocks, charts, "sankey-money");
    products(text, blocks);
    priorities(text, blocks, charts);
    return blocks;
  }

  static void picture(List<Block> blocks, Map<String, Chart> charts, String id) {
    Chart chart = charts.get(id);
    if (chart != null) {
      blocks.add(new Block.Picture(chart));
    }
  }

  private static Block identity(FactoryText text, PrintedTotals totals) {
    List<List<Cell>> rows =
        List.of(
            row(text, totals, "report.inputs", totals.inputs(), Tone.PLAIN),
            row(text, totals, "report.productcost", totals.products(), Tone.PLAIN),
            row(text, totals, "report.losses", totals.lost(), Tone.ALERT),
            row(text, totals, "report.stock", totals.stock(), Tone.PLAIN),
            row(text, totals, "report.unaccounted", totals.unaccounted(), Tone.PLAIN));
    return new Block.Table(
        text.text("report.identity"),
        List.of(
            new Column(text.text("report.what"), 5, false),
            new Column(text.currency().code(), 2, true)),
        rows);
  }

  private static List<Cell> row(
      FactoryText text, PrintedTotals totals, String key, long amount, Tone tone) {
    return List.of(
        new Cell(text.text(key)), new Cell(text.formats().money(amount, totals.currency()), tone));
  }

  private static void products(FactoryText text, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (var product : text.assessment().products()) {
      String unit =
          product.unit().equals("{piece}")
              ? text.text("report.piece")
              : text.formats().unit(product.unit());
      rows.add(
          List.of(
              new Cell(text.names().of(product.carrier())),
              new Cell(text.formats().number(product.quantity(), 0) + " " + unit),
              new Cell(
                  product
                      .costPerUnit()
                      .find()
                      .map(
                          cost ->
                              text.formats().number(cost, text.currency().minorDigits() + 2)
                                  + " / "
                                  + unit)
                      .orElse(text.text("report.unknown")))));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              text.text("paper.products"),
              List.of(
                  new Column(text.text("report.productcost"), 4, false),
                  new Column(text.text("paper.quantity"), 3, true),
                  new Column(text.currency().code(), 3, true)),
              rows));
    }
  }

  private static void priorities(FactoryText text, List<Block> blocks, Map<String, Chart> charts) {
    Optional<PriorityResult> found = text.assessment().priorities().find();
    if (found.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, text.text("report.focus")));
    blocks.add(new Block.Text(text.text("paper.focus.intro")));
    picture(blocks, charts, "focus-matrix");
    List<List<Cell>> rows = new ArrayList<>();
    for (PriorityResult.Ranked flow : found.get().flows()) {
      if (flow.priority()) {
        String clauses =
            flow.clauses().stream()
                .map(clause -> text.text("clause." + clause.name()))
                .collect(Collectors.joining(", "));
        rows.add(
            List.of(
                new Cell(text.names().loss(flow.id())),
                new Cell(
                    flow.npoCost()
                        .find()
                        .map(cost -> text.money(cost.amount()))
                        .orElse(text.text("report.unknown"))),
                new Cell(
                    flow.overrideReason().isEmpty()
                        ? clauses
                        : clauses + " " + flow.overrideReason())));
      }
    }
    blocks.add(
        new Block.Table(
            text.text("paper.priorities"),
            List.of(
                new Column(text.text("report.lost.what"), 3, false),
                new Column(text.currency().code(), 2, true),
                new Column(text.text("report.clauses"), 4, false)),
            rows));
  }
}
