package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.baitong.assessment.bind.Workforce;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.people.Complaints;
import org.baitong.engine.people.ExposureResult;
import org.baitong.engine.people.Heads;
import org.baitong.engine.people.People;
import org.baitong.engine.people.SafetyResult;
import org.baitong.engine.people.Trainings;
import org.baitong.report.FactoryText;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** Heads, safety, exposures, complaints and trainings; women's share from counts only. */
final class PeopleChapter {
  private PeopleChapter() {}

  static List<Block> of(FactoryText text) {
    Workforce people = text.assessment().effects().people();
    List<Block> blocks = new ArrayList<>();
    people.heads().find().ifPresent(heads -> heads(text, heads, blocks));
    people.safety().find().ifPresent(safety -> safety(text, safety, blocks));
    people.exposures().find().ifPresent(exposures -> exposures(text, exposures, blocks));
    people.complaints().find().ifPresent(complaints -> complaints(text, complaints, blocks));
    people.trainings().find().ifPresent(trainings -> trainings(text, trainings, blocks));
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(2, text.text("people.heading")));
    }
    return blocks;
  }

  /** "87 %", or "84 to 89 %" where sex is not stated for all. */
  static String women(FactoryText text, Outcome<People.Range> share) {
    return share.find().map(text::share).orElse(text.text("report.unknown"));
  }

  private static void heads(FactoryText text, Heads heads, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    heads
        .byContract()
        .forEach(
            (contract, people) -> rows.add(row(text, text.text("contract." + contract), people)));
    rows.add(row(text, text.text("report.total"), heads.all()));
    blocks.add(
        new Block.Table(
            text.text("people.heads", "share", women(text, heads.womenShare())),
            List.of(
                new Column(text.text("people.contract"), 4, false),
                new Column(text.text("people.women"), 1.5, true),
                new Column(text.text("people.men"), 1.5, true),
                new Column(text.text("people.notstated"), 1.5, true),
                new Column(text.text("report.total"), 1.5, true)),
            rows));
  }

  private static List<Cell> row(FactoryText text, String name, People people) {
    return List.of(
        new Cell(name),
        count(text, people.female()),
        count(text, people.male()),
        count(text, people.notStated()),
        count(text, people.total()));
  }

  private static Cell count(FactoryText text, long count) {
    return new Cell(text.formats().number((double) count, 0), (double) count);
  }

  private static void safety(FactoryText text, SafetyResult safety, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SafetyResult.Rate rate : safety.rates()) {
      rows.add(
          List.of(
              new Cell(text.text("safety." + rate.measure().name())),
              count(text, rate.events()),
              count(text, rate.people().total()),
              figure(text, rate.perMillionHours()),
              new Cell(interval(text, rate))));
    }
    blocks.add(
        new Block.Table(
            text.text("people.safety"),
            List.of(
                new Column(text.text("people.measure"), 4, false),
                new Column(text.text("people.events"), 1.3, true),
                new Column(text.text("people.persons"), 1.3, true),
                new Column(text.text("people.rate"), 2, true),
                new Column("95 %", 2, true)),
            rows));
  }

  private static String interval(FactoryText text, SafetyResult.Rate rate) {
    return rate.low().find().isPresent() && rate.high().find().isPresent()
        ? text.formats().number(rate.low().find().get(), 2)
            + " - "
            + text.formats().number(rate.high().find().get(), 2)
        : "";
  }

  private static Cell figure(FactoryText text, Outcome<Double> value) {
    return value
        .find()
        .map(number -> new Cell(text.formats().number(number, 2), number))
        .orElse(new Cell(text.text("report.unknown"), Tone.QUIET));
  }

  private static void exposures(FactoryText text, ExposureResult exposures, List<Block> blocks) {
    LimitTable table =
        new LimitTable(text, List.of(new Column(text.text("people.place"), 4.4, false)));
    for (ExposureResult.Row row : exposures.rows()) {
      String detail = row.detail().isEmpty() ? "" : " (" + row.detail() + ")";
      String agent = text.text("agent." + row.agent().name());
      table.add(
          List.of(new Cell(text.names().of(row.place()) + ": " + agent + detail)), row.held());
    }
    blocks.addAll(table.blocks(text.text("people.exposures")));
  }

  private static void complaints(FactoryText text, Complaints complaints, List<Block> blocks) {
    blocks.add(
        new Block.Text(
            text.text(
                "people.complaints",
                "count",
                text.formats().number(complaints.count(), 0),
                "open",
                text.formats().number(complaints.open(), 0),
                "median",
                days(text, complaints.median()),
                "oldest",
                days(text, complaints.oldestOpen()))));
  }

  private static String days(FactoryText text, Outcome<Double> days) {
    return days.find().map(value -> text.formats().number(value, 0)).orElse("-");
  }

  private static void trainings(FactoryText text, Trainings trainings, List<Block> blocks) {
    blocks.add(
        new Block.Text(
            text.text(
                "people.trainings",
                "events",
                text.formats().number(trainings.events(), 0),
                "people",
                text.formats().number((double) trainings.participations().total(), 0),
                "women",
                women(text, trainings.womenShare()))));
  }
}
