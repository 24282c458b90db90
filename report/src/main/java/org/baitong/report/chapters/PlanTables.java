package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.improve.Improvements;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.measure.PlanResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.baitong.report.FactoryText;
import org.baitong.report.Names;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;
import org.jspecify.annotations.Nullable;

/** The factory's own measures: what each saves, alone and together, and the factory after them. */
final class PlanTables {
  private static final double TONNE = 1000;

  private PlanTables() {}

  /** Everything about the measures of the dossier; empty without any. */
  static List<Block> of(FactoryText text) {
    Improvements improvements = text.assessment().improvements();
    List<Block> blocks = new ArrayList<>();
    if (improvements.measures().isEmpty()) {
      return blocks;
    }
    blocks.add(new Block.Heading(3, text.text("plan.heading")));
    Improvements.Plan plan = improvements.plan().find().orElse(null);
    if (plan != null) {
      blocks.add(figures(text, improvements, plan));
    }
    blocks.add(new Block.Text(text.text("plan.intro")));
    blocks.add(measures(text, improvements));
    List<String> reasons = reasons(text, improvements);
    if (!reasons.isEmpty()) {
      blocks.add(new Block.Text(text.text("plan.notdone"), Tone.ALERT));
      blocks.add(new Block.Points(reasons, false));
    }
    if (plan != null && !plan.flows().isEmpty()) {
      blocks.add(flows(text, plan));
      blocks.add(accounts(text, improvements, plan));
    }
    if (plan != null && !plan.checks().isEmpty()) {
      blocks.add(checks(text, plan));
    }
    return blocks;
  }

  private static Block figures(
      FactoryText text, Improvements improvements, Improvements.Plan plan) {
    List<Block.Figure> figures = new ArrayList<>();
    figures.add(
        new Block.Figure(
            text.money(plan.total().money().amount()), text.text("plan.saves"), Tone.STRONG));
    figures.add(
        new Block.Figure(
            text.formats().number(plan.sequence().size(), 0),
            text.text(
                "plan.planned", "all", text.formats().number(improvements.measures().size(), 0)),
            Tone.PLAIN));
    EmissionAccount before = text.assessment().effects().emissions();
    EmissionAccount after = plan.emissions();
    if (before != null && after != null) {
      Double was = before.view(EmissionAccount.USUAL_SET).total().find().orElse(null);
      Double becomes = after.view(EmissionAccount.USUAL_SET).total().find().orElse(null);
      if (was != null && becomes != null) {
        figures.add(
            new Block.Figure(
                text.formats().number((becomes - was) / TONNE, 0) + " t CO2e",
                text.text("plan.co2e", "set", EmissionAccount.USUAL_SET),
                Tone.PLAIN));
      }
    }
    return new Block.Figures(figures);
  }

  private static Block measures(FactoryText text, Improvements improvements) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Improvements.MeasureRow row : improvements.measures()) {
      PlanResult.Row savings = row.savings();
      boolean planned = savings.state() == PlanResult.State.PLANNED;
      rows.add(
          List.of(
              new Cell(name(text, row) + " (" + row.id() + ")"),
              new Cell(
                  text.text("plan.state." + savings.state().name()),
                  planned ? Tone.PLAIN : Tone.ALERT),
              money(text, savings.alone().find().map(PlanResult.Saving::money).orElse(null)),
              money(text, savings.inPlan().find().map(PlanResult.Saving::money).orElse(null)),
              money(text, savings.fair().find().orElse(null)),
              money(text, row.investment().find().orElse(null)),
              row.payback()
                  .find()
                  .map(years -> new Cell(text.formats().number(years, 1), years))
                  .orElse(new Cell(""))));
    }
    String currency = text.currency().code();
    return new Block.Table(
        text.text("plan.caption", "currency", currency),
        List.of(
            new Column(text.text("suggestion.measure"), 3.4, false),
            new Column(text.text("plan.state"), 1.6, false),
            new Column(text.text("plan.alone"), 1.6, true),
            new Column(text.text("plan.inplan"), 1.6, true),
            new Column(text.text("plan.fair"), 1.6, true),
            new Column(text.text("plan.investment"), 1.6, true),
            new Column(text.text("plan.payback"), 1.2, true)),
        rows);
  }

  private static String name(FactoryText text, Improvements.MeasureRow row) {
    return Names.choose(row.nameEn(), row.nameKm(), text.messages().formats().language());
  }

  private static Cell money(FactoryText text, @Nullable Money money) {
    return money == null
        ? new Cell("")
        : new Cell(text.formats().number(money.amount(), 0), money.amount());
  }

  /** Why a measure is not part of the plan. */
  private static List<String> reasons(FactoryText text, Improvements improvements) {
    List<String> reasons = new ArrayList<>();
    for (Improvements.MeasureRow row : improvements.measures()) {
      if (row.savings().state() == PlanResult.State.PLANNED) {
        continue;
      }
      Outcome<PlanResult.Saving> outcome =
          row.savings().alone().isUsable() ? row.savings().inPlan() : row.savings().alone();
      for (Finding finding : outcome.findings()) {
        reasons.add(
            name(text, row)
                + " ("
                + row.id()
                + "): "
                + text.messages().text(text.names().named(finding)));
      }
    }
    return reasons.stream().distinct().toList();
  }

  private static Block flows(FactoryText text, Improvements.Plan plan) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PlanResult.FlowChange change : plan.flows()) {
      double before = change.before().number();
      double after = change.after().number();
      rows.add(
          List.of(
              new Cell(text.names().withId(change.flow())),
              stated(text, change.before()),
              stated(text, change.after()),
              before == 0
                  ? new Cell("")
                  : new Cell(
                      text.change((after - before) / before * 100),
                      (after - before) / before * 100)));
    }
    return new Block.Table(
        text.text("plan.flows"),
        List.of(
            new Column(text.text("plan.flow"), 5, false),
            new Column(text.text("plan.before"), 2.2, true),
            new Column(text.text("plan.after"), 2.2, true),
            new Column(text.text("plan.change"), 1.4, true)),
        rows);
  }

  private static Cell stated(FactoryText text, Stated stated) {
    return new Cell(text.formats().figure(stated.number(), stated.unit().ucum()), stated.number());
  }

  private static Block accounts(
      FactoryText text, Improvements improvements, Improvements.Plan plan) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<String, Stated> entry : plan.total().amounts().entrySet()) {
      String id = entry.getKey();
      if (improvements.accounts().containsKey(id) && entry.getValue().number() != 0) {
        rows.add(List.of(new Cell(account(text, id)), stated(text, entry.getValue())));
      }
    }
    return new Block.Table(
        text.text("plan.accounts"),
        List.of(
            new Column(text.text("plan.account"), 5, false),
            new Column(text.text("plan.lessayear"), 3, true)),
        rows);
  }

  /** "gas.CH4" is "CH4", "load.COD" the load's name; the rest are words. */
  private static String account(FactoryText text, String id) {
    if (id.startsWith("gas.")) {
      return id.substring("gas.".length());
    }
    return id.startsWith("load.")
        ? text.names().of(id.substring("load.".length()))
        : text.text("plan.account." + id);
  }

  private static Block checks(FactoryText text, Improvements.Plan plan) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PlanResult.Checked check : plan.checks()) {
      rows.add(
          List.of(
              new Cell(text.names().withId(check.watch())),
              level(text, check.before().value(), check.before().unit()),
              level(text, check.after().value(), check.after().unit()),
              verdict(text, check.verdictBefore()),
              verdict(text, check.verdictAfter())));
    }
    return new Block.Table(
        text.text("plan.checks"),
        List.of(
            new Column(text.text("plan.watch"), 4, false),
            new Column(text.text("plan.before"), 1.8, true),
            new Column(text.text("plan.after"), 1.8, true),
            new Column(text.text("plan.verdictbefore"), 1.8, false),
            new Column(text.text("plan.verdictafter"), 1.8, false)),
        rows);
  }

  private static Cell level(FactoryText text, double value, String unit) {
    return new Cell(text.formats().figure(value, unit), value);
  }

  private static Cell verdict(FactoryText text, Verdict verdict) {
    return new Cell(
        text.text("verdict." + verdict.name()),
        verdict == Verdict.EXCEEDED ? Tone.ALERT : Tone.PLAIN);
  }
}
