package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.baitong.assessment.bind.AirEmission;
import org.baitong.assessment.bind.Pollution;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.pollution.StackResult;
import org.baitong.engine.pollution.WasteResult;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.report.FactoryText;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** Outlets and stacks against their limits, loads, and solid waste by what becomes of it. */
final class PollutionChapter {
  private PollutionChapter() {}

  static List<Block> of(FactoryText text) {
    Pollution pollution = text.assessment().effects().pollution();
    List<Block> blocks = new ArrayList<>();
    for (Outcome<OutletResult> outcome : pollution.outlets()) {
      outcome.find().ifPresent(outlet -> outlet(text, outlet, blocks));
    }
    for (Outcome<StackResult> outcome : pollution.stacks()) {
      outcome.find().ifPresent(stack -> stack(text, stack, blocks));
    }
    air(text, pollution, blocks);
    pollution.waste().find().ifPresent(waste -> waste(text, waste, blocks));
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Text(text.text("pollution.intro")));
      blocks.addFirst(new Block.Heading(2, text.text("pollution.heading")));
    }
    return blocks;
  }

  private static void air(FactoryText text, Pollution pollution, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AirEmission one : pollution.air()) {
      rows.add(
          List.of(
              new Cell(text.names().source(one.source())),
              new Cell(one.pollutant()),
              one.mass()
                  .find()
                  .map(Mass::kilograms)
                  .map(kilograms -> new Cell(text.formats().figure(kilograms, "kg"), kilograms))
                  .orElse(new Cell(text.text("report.unknown"), Tone.QUIET))));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              text.text("pollution.air"),
              List.of(
                  new Column(text.text("chart.source"), 5, false),
                  new Column(text.text("pollution.pollutant"), 2, false),
                  new Column(text.text("pollution.amount"), 2, true)),
              rows));
    }
  }

  private static void outlet(FactoryText text, OutletResult outlet, List<Block> blocks) {
    LimitTable table =
        new LimitTable(
            text,
            List.of(
                new Column(text.text("pollution.parameter"), 2.6, false),
                new Column(text.text("pollution.load"), 1.8, true),
                new Column(text.text("pollution.removed"), 1.7, true)));
    for (OutletResult.Row row : outlet.rows()) {
      Cell removal =
          row.removal()
              .find()
              .map(share -> percent(text, share.value().value()))
              .orElse(new Cell(""));
      table.add(
          List.of(new Cell(row.held().parameter()), kilograms(text, row.load()), removal),
          row.held());
    }
    blocks.addAll(
        table.blocks(
            text.text(
                "pollution.outlet",
                "name",
                text.names().outlet(outlet.id()),
                "receiver",
                text.text("receiver." + outlet.receiver().name()))));
  }

  private static void stack(FactoryText text, StackResult stack, List<Block> blocks) {
    LimitTable table =
        new LimitTable(
            text,
            List.of(
                new Column(text.text("pollution.parameter"), 2.6, false),
                new Column(text.text("pollution.load"), 1.8, true)));
    for (StackResult.Row row : stack.rows()) {
      table.add(List.of(new Cell(row.held().parameter()), kilograms(text, row.load())), row.held());
    }
    blocks.addAll(
        table.blocks(text.text("pollution.stack", "name", text.names().outlet(stack.id()))));
  }

  private static Cell percent(FactoryText text, double share) {
    return new Cell(text.formats().number(share * 100, 0) + " %", share * 100);
  }

  private static Cell kilograms(FactoryText text, Outcome<Measured<Mass>> load) {
    return load.find()
        .map(mass -> mass.value().kilograms())
        .map(kilograms -> new Cell(text.formats().number(kilograms, 0) + " kg", kilograms))
        .orElse(new Cell(""));
  }

  private static void waste(FactoryText text, WasteResult waste, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    waste
        .byType()
        .forEach(
            (type, mass) -> rows.add(row(text, "pollution.type", text.names().of(type), mass)));
    waste
        .byFate()
        .forEach(
            (fate, mass) ->
                rows.add(row(text, "pollution.fate", text.text("fate." + fate.name()), mass)));
    waste
        .byHazard()
        .forEach(
            (hazard, mass) ->
                rows.add(
                    row(text, "pollution.hazard", text.text("hazard." + hazard.name()), mass)));
    if (rows.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Table(
            text.text("pollution.waste"),
            List.of(
                new Column(text.text("pollution.by"), 2, false),
                new Column(text.text("report.what"), 5, false),
                new Column("t", 2, true)),
            rows));
    waste
        .diverted()
        .find()
        .ifPresent(
            range ->
                blocks.add(
                    new Block.Text(
                        text.text(
                            "pollution.diverted",
                            "low",
                            text.formats().number(range.low().value() * 100, 0) + " %",
                            "high",
                            text.formats().number(range.high().value() * 100, 0) + " %"))));
  }

  private static List<Cell> row(FactoryText text, String by, String what, Mass mass) {
    double tonnes = mass.kilograms() / 1000;
    return List.of(
        new Cell(text.text(by)),
        new Cell(what),
        new Cell(text.formats().number(tonnes, tonnes < 100 ? 1 : 0), tonnes));
  }
}
