package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.baitong.engine.outcome.Outcome;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;
import org.jspecify.annotations.Nullable;

/** Greenhouse gases gas by gas, as CO2e under three sets, and the wood in its three views. */
final class EmissionChapter {
  private static final double TONNE = 1000;

  private EmissionChapter() {}

  static List<Block> of(FactoryText text, Map<String, Chart> charts) {
    List<Block> blocks = new ArrayList<>();
    EmissionAccount account = text.assessment().effects().emissions();
    if (account != null) {
      blocks.add(new Block.Heading(2, text.text("emissions.heading")));
      blocks.add(new Block.Text(text.text("emissions.intro")));
      LossChapter.picture(blocks, charts, "emissions");
      views(text, account, blocks);
      gases(text, account, blocks);
      sources(text, account, blocks);
    }
    WoodAccount wood = text.assessment().effects().wood();
    if (wood != null) {
      wood(text, wood, blocks);
    }
    return blocks;
  }

  private static void views(FactoryText text, EmissionAccount account, List<Block> blocks) {
    blocks.add(table(text, "emissions.views", account.views()));
    EmissionAccount.Market market = account.market();
    if (market != null) {
      blocks.add(new Block.Text(text.text("emissions.market.intro")));
      blocks.add(table(text, "emissions.market", market.views()));
    }
    doubts(text, account, blocks);
  }

  private static Block.Table table(
      FactoryText text, String caption, List<EmissionAccount.View> views) {
    List<List<Cell>> rows = new ArrayList<>();
    for (EmissionAccount.View view : views) {
      rows.add(
          List.of(
              new Cell(view.gwpSet()),
              outcome(text, view.total()),
              tonnes(text, view.byScope().get("SCOPE_1")),
              tonnes(text, view.byScope().get("SCOPE_2")),
              tonnes(text, view.byScope().get("SCOPE_3")),
              tonnes(text, view.memo().get("CO2_BIOGENIC"))));
    }
    return new Block.Table(
        text.text(caption),
        List.of(
            new Column(text.text("emissions.set"), 2, false),
            new Column(text.text("report.total"), 2, true),
            new Column(text.text("scope.SCOPE_1"), 1.6, true),
            new Column(text.text("scope.SCOPE_2"), 1.6, true),
            new Column(text.text("scope.SCOPE_3"), 1.6, true),
            new Column(text.text("emissions.memo"), 2.4, true)),
        rows);
  }

  private static void doubts(FactoryText text, EmissionAccount account, List<Block> blocks) {
    EmissionAccount.Interval interval = account.interval();
    if (interval != null) {
      blocks.add(
          new Block.Text(
              text.text(
                  "emissions.interval",
                  "low",
                  number(text, interval.low()),
                  "high",
                  number(text, interval.high()),
                  "drawnLow",
                  number(text, interval.drawnLow()),
                  "drawnHigh",
                  number(text, interval.drawnHigh()),
                  "largest",
                  text.names().origin(interval.largest()))));
    }
    if (!account.incomplete().isEmpty()) {
      String sources =
          account.incomplete().stream().map(text.names()::source).collect(Collectors.joining(", "));
      blocks.add(new Block.Text(text.text("emissions.incomplete", "sources", sources), Tone.ALERT));
    }
  }

  private static void gases(FactoryText text, EmissionAccount account, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    account
        .gases()
        .forEach(
            (gas, kilograms) ->
                rows.add(
                    List.of(
                        new Cell(text.text("gas." + gas)),
                        new Cell(
                            text.formats().number(kilograms, kilograms < 100 ? 2 : 0),
                            kilograms))));
    blocks.add(
        new Block.Table(
            text.text("emissions.gases"),
            List.of(new Column(text.text("emissions.gas"), 5, false), new Column("kg", 2, true)),
            rows));
  }

  private static void sources(FactoryText text, EmissionAccount account, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (EmissionAccount.Source source : account.sources()) {
      rows.add(
          List.of(
              new Cell(text.names().source(source.id())),
              new Cell(source.category()),
              new Cell(text.text("scope." + source.scope())),
              new Cell(
                  text.text("purpose." + source.purpose()),
                  source.counts() ? Tone.PLAIN : Tone.QUIET),
              outcome(text, source.co2e()),
              source.low() == null || source.high() == null
                  ? new Cell("")
                  : new Cell(number(text, source.low()) + " - " + number(text, source.high()))));
    }
    blocks.add(
        new Block.Table(
            text.text("emissions.sources"),
            List.of(
                new Column(text.text("chart.source"), 4, false),
                new Column("IPCC 2006", 1.3, false),
                new Column(text.text("chart.scope"), 1.3, false),
                new Column(text.text("emissions.purpose"), 2.4, false),
                new Column("t CO2e (" + EmissionAccount.USUAL_SET + ")", 1.7, true),
                new Column("95 %", 2, true)),
            rows));
  }

  private static void wood(FactoryText text, WoodAccount wood, List<Block> blocks) {
    blocks.add(new Block.Heading(2, text.text("wood.heading")));
    blocks.add(new Block.Text(text.text("wood.intro")));
    List<List<Cell>> totals = new ArrayList<>();
    for (WoodAccount.Total total : wood.totals()) {
      totals.add(List.of(new Cell(text.text(total.view())), outcome(text, total.co2e())));
    }
    blocks.add(
        new Block.Table(
            text.text("wood.totals"),
            List.of(
                new Column(text.text("wood.view"), 6, false),
                new Column("t CO2e (" + EmissionAccount.USUAL_SET + ")", 2, true)),
            totals));
    List<List<Cell>> rows = new ArrayList<>();
    for (WoodAccount.Lot lot : wood.lots()) {
      boolean proven = lot.mitigation().isUsable();
      Double part = lot.nonRenewable();
      rows.add(
          List.of(
              new Cell(text.names().of(lot.carrier()) + " (" + lot.id() + ")"),
              new Cell(text.text("wood.origin." + lot.origin())),
              lot.proof() == null
                  ? new Cell(text.text("wood.unproven"), Tone.ALERT)
                  : new Cell(lot.proof()),
              tonnes(text, lot.mass()),
              tonnes(text, lot.dry()),
              new Cell(
                  part == null
                      ? text.text("report.unknown")
                      : text.formats().number(part * 100, 0) + " %"),
              new Cell(
                  text.text(proven ? "wood.counts" : "wood.disqualified"),
                  proven ? Tone.PLAIN : Tone.ALERT)));
    }
    blocks.add(
        new Block.Table(
            text.text("wood.lots"),
            List.of(
                new Column(text.text("wood.lot"), 2.6, false),
                new Column(text.text("wood.origin"), 2, false),
                new Column(text.text("wood.proof"), 2.4, false),
                new Column(text.text("wood.mass"), 1.2, true),
                new Column(text.text("wood.dry"), 1.2, true),
                new Column("fNRB", 1.5, true),
                new Column(text.text("wood.mitigation"), 2, false)),
            rows));
  }

  private static Cell outcome(FactoryText text, Outcome<Double> kilograms) {
    return switch (kilograms) {
      case Outcome.Value<Double>(Double value, var ignored) ->
          new Cell(number(text, value), value / TONNE);
      case Outcome.Missing<Double> missing -> new Cell(text.text("report.unknown"), Tone.ALERT);
      case Outcome.Disqualified<Double>(Double value, var ignored) ->
          new Cell(
              text.text("emissions.atleast", "amount", number(text, value)),
              Tone.ALERT,
              value / TONNE);
    };
  }

  private static Cell tonnes(FactoryText text, @Nullable Double kilograms) {
    return kilograms == null ? new Cell("") : new Cell(number(text, kilograms), kilograms / TONNE);
  }

  private static String number(FactoryText text, double kilograms) {
    double tonnes = kilograms / TONNE;
    return text.formats().number(tonnes, Math.abs(tonnes) >= 100 ? 0 : 2);
  }
}
