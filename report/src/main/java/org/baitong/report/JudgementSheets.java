package org.baitong.report;

import java.util.List;
import java.util.stream.Collectors;
import org.baitong.assessment.bind.UsedFact;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultStyles.Role;

/** Where to look first, what was taken on trust, and what a person should know. */
final class JudgementSheets {
  private JudgementSheets() {}

  /** Ranked flows with the clauses that fired, then the focus areas. */
  static void priorities(Context context) {
    if (context.assessment.priorities().find().isEmpty()) {
      return;
    }
    PriorityResult result = context.assessment.priorities().find().get();
    ResultSheet sheet = context.sheet("sheet.priorities", 38, 26, 12, 16, 12, 44, 44);
    sheet.severalTables();
    sheet.head(
        List.of(
            context.text("report.lost.what"),
            context.assessment.currency(),
            context.text("report.share"),
            context.text("report.cumulative"),
            context.text("report.priority"),
            context.text("report.clauses"),
            context.text("report.reason")));
    int first = sheet.nextRow();
    int last = first + result.flows().size() - 1;
    String all = "SUM(B$" + first + ":B$" + last + ")";
    for (PriorityResult.Ranked flow : result.flows()) {
      int row = sheet.nextRow();
      sheet.row(
          context.words(context.names.loss(flow.id())),
          context.amount(flow.npoCost()),
          context.formula(
              "IF(" + all + "=0,0,B" + row + "/" + all + ")", flow.npoCost(), Context.PERCENT),
          context.formula(
              "IF(" + all + "=0,0,SUM(B$" + first + ":B" + row + ")/" + all + ")",
              flow.npoCost(),
              Context.PERCENT),
          context.words(yesNo(context, flow.priority())),
          context.words(clauses(context, flow)),
          context.words(flow.overrideReason()));
    }
    sheet.blank();
    sheet.line(context.text("report.focus"), Role.SECTION);
    sheet.line(context.text("report.focus.note"), Role.NOTE);
    sheet.head(
        context.texts(
            "report.lost.what",
            "report.centre",
            "report.share",
            "report.controllability",
            "report.score",
            "report.coverage"));
    for (PriorityResult.FocusArea area : result.focusAreas()) {
      int row = sheet.nextRow();
      sheet.row(
          context.words(context.names.loss(area.flow())),
          context.words(context.names.of(area.centre())),
          new Content.Figure(area.share().value(), Context.PERCENT, Role.CALCULATED),
          new Content.Figure(area.controllability(), "0", Role.CALCULATED),
          context.formula("C" + row + "*D" + row, "0.00"),
          new Content.Figure(area.coverage().value(), Context.PERCENT, Role.CALCULATED));
    }
  }

  static String clauses(Context context, PriorityResult.Ranked flow) {
    return flow.clauses().stream()
        .map(clause -> context.text("clause." + clause.name()))
        .collect(Collectors.joining(", "));
  }

  private static String yesNo(Context context, boolean yes) {
    return context.text(yes ? "report.yes" : "report.no");
  }

  /** Default values used, and the consultant's own in their place. */
  static void facts(Context context) {
    if (context.assessment.facts().isEmpty()) {
      return;
    }
    ResultSheet sheet = context.sheet("sheet.facts", 46, 16, 14, 14, 14, 80);
    sheet.head(
        context.texts(
            "report.fact",
            "report.value",
            "report.unit",
            "report.verified",
            "report.overridden",
            "report.factsource"));
    for (UsedFact fact : context.assessment.facts()) {
      sheet.row(
          context.words(fact.id()),
          fact.overridden()
              ? context.quantity(fact.value(), Role.ENTERED)
              : context.quantity(fact.value(), Role.CALCULATED),
          context.words(context.messages.formats().unit(fact.unit())),
          fact.verified()
              ? context.words(context.text("report.yes"))
              : context.alert(context.text("report.no")),
          context.words(yesNo(context, fact.overridden())),
          fact.overridden() ? context.entered(fact.source()) : context.words(fact.source()));
    }
  }

  /** Every finding with its advice. */
  static void findings(Context context) {
    ResultSheet sheet = context.sheet("sheet.findings", 12, 36, 70, 70, 36);
    sheet.head(
        context.texts(
            "report.severity", "report.where", "report.finding", "report.todo", "report.code"));
    for (Finding finding : context.assessment.findings()) {
      Finding named = context.names.named(finding);
      String severity = context.text("severity." + finding.severity().name());
      sheet.row(
          finding.severity() == Severity.INFO ? context.words(severity) : context.alert(severity),
          context.words(where(context, finding)),
          context.words(context.messages.text(named)),
          context.words(context.messages.advice(named)),
          context.words(finding.code()));
    }
  }

  private static String where(Context context, Finding finding) {
    String id = finding.where().id();
    return id.isEmpty() ? context.text("report.where.all") : context.names.withId(id);
  }
}
