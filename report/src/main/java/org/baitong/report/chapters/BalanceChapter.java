package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.bind.Balance;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** The balance behind the money: flows, how well the measurements agree, what to measure next. */
final class BalanceChapter {
  private static final int SHOWN = 10;

  private BalanceChapter() {}

  static List<Block> of(FactoryText text, Map<String, Chart> charts) {
    Balance balance = text.assessment().balance();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, text.text("paper.balance")));
    Optional<Balance.Tests> tests = balance.tests().find();
    blocks.add(
        tests
            .map(
                found ->
                    new Block.Text(
                        text.text(
                            found.passes() ? "report.balance.passes" : "report.balance.fails",
                            "value",
                            text.formats().number(found.objective(), 1),
                            "limit",
                            text.formats().number(found.critical(), 1)),
                        found.passes() ? Tone.PLAIN : Tone.ALERT))
            .orElseGet(() -> new Block.Text(text.text("report.balance.untested"), Tone.ALERT)));
    for (String id : List.of("sankey-mass", "sankey-water", "sankey-energy", "monthly")) {
      LossChapter.picture(blocks, charts, id);
    }
    recheck(text, balance, blocks);
    next(text, balance, blocks);
    return blocks;
  }

  private static void recheck(FactoryText text, Balance balance, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String id : balance.recheck().stream().limit(SHOWN).toList()) {
      for (Balance.FlowRow flow : balance.flows()) {
        if (flow.id().equals(id)) {
          boolean suspect =
              balance.tests().find().stream().anyMatch(test -> test.suspects().contains(id));
          rows.add(
              List.of(
                  new Cell(text.names().withId(id), suspect ? Tone.ALERT : Tone.PLAIN),
                  new Cell(figure(text, flow.measured())),
                  new Cell(figure(text, flow.reconciled().find().orElse(null))),
                  new Cell(text.formats().unit(flow.unit()))));
        }
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              text.text("report.recheck"),
              List.of(
                  new Column(text.text("chart.flow"), 5, false),
                  new Column(text.text("report.measured"), 2, true),
                  new Column(text.text("report.reconciled"), 2, true),
                  new Column(text.text("report.unit"), 1.4, false)),
              rows));
    }
  }

  private static String figure(FactoryText text, @org.jspecify.annotations.Nullable Double value) {
    if (value == null) {
      return text.text("report.unknown");
    }
    double size = Math.abs(value);
    return text.formats().number(value, size >= 1000 ? 0 : size >= 10 ? 1 : 3);
  }

  private static void next(FactoryText text, Balance balance, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Balance.NextMeasurement next : balance.next().stream().limit(SHOWN).toList()) {
      rows.add(
          List.of(
              new Cell(next.name()),
              new Cell(text.names().withId(next.flow())),
              new Cell(text.money(next.cost())),
              new Cell(text.money(next.sigmaBefore() - next.sigmaAfter()))));
    }
    blocks.add(new Block.Heading(2, text.text("paper.next")));
    if (rows.isEmpty()) {
      blocks.add(new Block.Text(text.text("report.key.next.none")));
      return;
    }
    blocks.add(new Block.Text(text.text("paper.next.intro")));
    blocks.add(
        new Block.Table(
            text.text("report.next"),
            List.of(
                new Column(text.text("paper.instrument"), 3, false),
                new Column(text.text("chart.flow"), 4, false),
                new Column(text.text("paper.cost"), 2, true),
                new Column(text.text("paper.narrowing"), 2, true)),
            rows));
  }
}
