package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.baitong.assessment.Explanation;
import org.baitong.assessment.bind.UsedFact;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Step;
import org.baitong.report.FactoryText;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** What the figures rest on: reference values with their sources, and how totals were derived. */
final class AnnexChapter {
  private static final int MOST = 40;
  private static final int INPUTS = 12;

  private AnnexChapter() {}

  static List<Block> of(FactoryText text, Explanation explanation) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, text.text("paper.annex")));
    facts(text, blocks);
    derivations(text, explanation, blocks);
    return blocks;
  }

  private static void facts(FactoryText text, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (UsedFact fact : text.assessment().facts()) {
      rows.add(
          List.of(
              new Cell(fact.id()),
              new Cell(text.formats().figure(fact.value(), fact.unit())),
              fact.overridden()
                  ? new Cell(text.text("report.overridden"), Tone.ALERT)
                  : fact.verified()
                      ? new Cell(text.text("report.yes"))
                      : new Cell(text.text("report.no"), Tone.ALERT),
              new Cell(fact.source())));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Heading(3, text.text("paper.facts")));
      blocks.add(new Block.Text(text.text("paper.facts.intro")));
      blocks.add(
          new Block.Table(
              "",
              List.of(
                  new Column(text.text("report.fact"), 3.6, false),
                  new Column(text.text("report.value"), 1.6, true),
                  new Column(text.text("report.verified"), 1.2, false),
                  new Column(text.text("report.factsource"), 5, false)),
              rows));
    }
  }

  /** The steps that nothing else uses: the ends of all chains. */
  private static void derivations(FactoryText text, Explanation explanation, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Step step : explanation.steps()) {
      boolean total = step.id().contains(".total.") || step.id().contains(".sum");
      if (!total || rows.size() >= MOST) {
        continue;
      }
      StringBuilder inputs = new StringBuilder();
      for (Input input : step.inputs().stream().limit(INPUTS).toList()) {
        inputs
            .append(inputs.isEmpty() ? "" : "; ")
            .append(input.name())
            .append(" = ")
            .append(text.formats().figure(input.value(), input.unit()));
      }
      if (step.inputs().size() > INPUTS) {
        inputs.append("; ...");
      }
      rows.add(
          List.of(
              new Cell(step.id()),
              new Cell(text.formats().figure(step.value(), step.unit())),
              new Cell(shortened(step.formula()) + "\n" + inputs)));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Heading(3, text.text("paper.derivations")));
      blocks.add(new Block.Text(text.text("paper.derivations.intro")));
      blocks.add(
          new Block.Table(
              "",
              List.of(
                  new Column(text.text("paper.figure"), 3.4, false),
                  new Column(text.text("report.value"), 2, true),
                  new Column(text.text("paper.derivation"), 6, false)),
              rows));
    }
  }

  private static String shortened(String formula) {
    return formula.length() > 160 ? formula.substring(0, 157) + "..." : formula;
  }
}
