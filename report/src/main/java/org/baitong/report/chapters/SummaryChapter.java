package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.assessment.Assessment;
import org.baitong.engine.outcome.Severity;
import org.baitong.report.EffectLines;
import org.baitong.report.FactoryText;
import org.baitong.report.KeyMessage;
import org.baitong.report.Names;
import org.baitong.report.PrintedTotals;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** One page for the owner: how much, in which five flows, where, how sure, what is missing. */
final class SummaryChapter {
  private static final int FLOWS = 5;

  private SummaryChapter() {}

  static List<Block> of(FactoryText text) {
    Assessment assessment = text.assessment();
    List<Block> blocks = new ArrayList<>();
    String name =
        Names.choose(
            assessment.factory().nameEn(),
            assessment.factory().nameKm(),
            text.messages().formats().language());
    blocks.add(new Block.Heading(1, text.text("report.title", "name", name)));
    blocks.add(new Block.Text(period(text), Tone.QUIET));
    Optional<PrintedTotals> printed = PrintedTotals.of(assessment).find();
    printed.ifPresent(totals -> blocks.add(figures(text, totals)));
    blocks.add(new Block.Points(KeyMessage.lines(text), false));
    printed.ifPresent(totals -> blocks.add(losses(text, totals)));
    List<String> effects = EffectLines.of(text);
    if (!effects.isEmpty()) {
      blocks.add(new Block.Points(effects, false));
    }
    return blocks;
  }

  static String period(FactoryText text) {
    return text.text(
        "report.period",
        "first",
        text.formats().month(text.assessment().period().first()),
        "last",
        text.formats().month(text.assessment().period().last()));
  }

  private static Block figures(FactoryText text, PrintedTotals totals) {
    long open =
        text.assessment().findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .count();
    String share =
        totals.inputs() == 0
            ? text.text("report.unknown")
            : text.formats().number(100.0 * (double) totals.lost() / (double) totals.inputs(), 1)
                + " %";
    return new Block.Figures(
        List.of(
            new Block.Figure(
                text.formats().money(totals.lost(), totals.currency()),
                text.text("paper.lost"),
                Tone.ALERT),
            new Block.Figure(share, text.text("paper.lostshare"), Tone.ALERT),
            new Block.Figure(
                text.formats().number((double) open, 0), text.text("paper.open"), Tone.PLAIN)));
  }

  private static Block losses(FactoryText text, PrintedTotals totals) {
    List<List<Cell>> rows = new ArrayList<>();
    totals.losses().stream()
        .filter(loss -> loss.amount() > 0)
        .limit(FLOWS)
        .forEach(
            loss ->
                rows.add(
                    List.of(
                        new Cell(text.names().loss(loss.id())),
                        new Cell(text.names().of(loss.centre())),
                        new Cell(text.formats().money(loss.amount(), totals.currency())))));
    return new Block.Table(
        text.text("report.topfive"),
        List.of(
            new Column(text.text("chart.loss"), 3, false),
            new Column(text.text("chart.centre"), 3, false),
            new Column(text.currency().code(), 2, true)),
        rows);
  }
}
