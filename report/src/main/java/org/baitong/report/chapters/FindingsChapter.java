package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Severity;
import org.baitong.report.FactoryText;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** What is missing or doubtful and what to do about it; findings of one kind stand together. */
final class FindingsChapter {
  private static final int EXAMPLES = 3;

  private FindingsChapter() {}

  static List<Block> of(FactoryText text) {
    Map<String, List<Finding>> byCode = new LinkedHashMap<>();
    for (Finding finding : text.assessment().findings()) {
      byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, text.text("report.findings")));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Finding> all : byCode.values()) {
      Finding first = text.names().named(all.getFirst());
      StringBuilder what = new StringBuilder();
      for (Finding finding : all.stream().limit(EXAMPLES).toList()) {
        what.append(what.isEmpty() ? "" : "\n")
            .append(text.messages().text(text.names().named(finding)));
      }
      if (all.size() > EXAMPLES) {
        what.append(' ')
            .append(
                text.text(
                    "report.findings.same",
                    "count",
                    text.formats().number(all.size() - EXAMPLES, 0)));
      }
      Tone tone = first.severity() == Severity.INFO ? Tone.PLAIN : Tone.ALERT;
      rows.add(
          List.of(
              new Cell(text.text("severity." + first.severity().name()), tone),
              new Cell(what.toString()),
              new Cell(text.messages().advice(first))));
    }
    if (rows.isEmpty()) {
      blocks.add(new Block.Text(text.text("paper.findings.none")));
    } else {
      blocks.add(
          new Block.Table(
              "",
              List.of(
                  new Column(text.text("report.severity"), 1.2, false),
                  new Column(text.text("report.finding"), 4.4, false),
                  new Column(text.text("report.todo"), 4, false)),
              rows));
    }
    return blocks;
  }
}
