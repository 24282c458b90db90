package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.limit.Check;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.Verdict;
import org.baitong.report.FactoryText;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** A table of readings against their limits, with the sources of the limits named below it. */
final class LimitTable {
  private final FactoryText text;
  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<String, Integer> sources = new LinkedHashMap<>();

  /**
   * An empty table.
   *
   * @param text words and formats
   * @param leading the columns before reading, limit, margin, verdict and source
   */
  LimitTable(FactoryText text, List<Column> leading) {
    this.text = text;
    this.columns = new ArrayList<>(leading);
    columns.add(new Column(text.text("pollution.measured"), 2, true));
    columns.add(new Column(text.text("pollution.limit"), 2, true));
    columns.add(new Column(text.text("pollution.margin"), 1.4, true));
    columns.add(new Column(text.text("pollution.verdict"), 2.6, false));
    columns.add(new Column(text.text("chart.source"), 1.1, false));
  }

  /** Adds what the decisive check says behind the cells of the leading columns. */
  void add(List<Cell> leading, Held held) {
    List<Cell> row = new ArrayList<>(leading);
    row.addAll(checked(held));
    rows.add(row);
  }

  private List<Cell> checked(Held held) {
    Check check = held.decisive();
    Tone tone =
        held.verdict() == Verdict.EXCEEDED || held.verdict() == Verdict.TOO_CLOSE
            ? Tone.ALERT
            : Tone.PLAIN;
    Cell verdict = new Cell(text.text("verdict." + held.verdict().name()), tone);
    if (check == null) {
      Cell reading =
          held.readings().isEmpty()
              ? new Cell(text.text("report.notmeasured"), Tone.ALERT)
              : level(
                  held.readings().getFirst().value().value(),
                  held.readings().getFirst().value().unit());
      return List.of(reading, new Cell(""), new Cell(""), verdict, new Cell(""));
    }
    return List.of(
        level(check.value().value(), check.value().unit()),
        level(check.bound().value(), check.bound().unit()),
        check.margin().find().map(this::percent).orElse(new Cell("")),
        verdict,
        source(check));
  }

  private Cell source(Check check) {
    boolean verified = check.limit().verified();
    String words =
        check.limit().source() + (verified ? "" : " " + text.text("pollution.unverified"));
    int number = sources.computeIfAbsent(words, key -> sources.size() + 1);
    return new Cell(mark(number), verified ? Tone.PLAIN : Tone.ALERT);
  }

  private String mark(int number) {
    return "[" + text.formats().number(number, 0) + "]";
  }

  private Cell level(double value, String unit) {
    return new Cell(text.formats().figure(value, unit), value);
  }

  private Cell percent(double share) {
    return new Cell(text.formats().number(share * 100, 0) + " %", share * 100);
  }

  /** The table and below it its sources; nothing when no row was added. */
  List<Block> blocks(String caption) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table(caption, columns, rows));
    sources.forEach(
        (words, number) -> blocks.add(new Block.Text(mark(number) + " " + words, Tone.QUIET)));
    return blocks;
  }
}
