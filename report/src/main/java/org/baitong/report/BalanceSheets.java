package org.baitong.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baitong.assessment.bind.Balance;
import org.baitong.engine.outcome.Outcome;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultStyles.Role;

/** The reconciled balance, and what to measure next. */
final class BalanceSheets {
  private BalanceSheets() {}

  /** Every flow as measured and as reconciled, then every centre. */
  static void balance(Context context) {
    Balance balance = context.assessment.balance();
    ResultSheet sheet =
        context.sheet("sheet.balance", 20, 26, 26, 34, 9, 15, 14, 15, 14, 14, 34, 24);
    tests(context, sheet, balance.tests());
    sheet.head(
        context.texts(
            "report.flow",
            "report.from",
            "report.to",
            "report.carrier",
            "report.unit",
            "report.measured",
            "report.sigma.before",
            "report.reconciled",
            "report.sigma.after",
            "report.adjustment",
            "report.status",
            "report.check"));
    List<String> suspects = balance.tests().find().map(Balance.Tests::suspects).orElse(List.of());
    for (Balance.FlowRow flow : balance.flows()) {
      int row = sheet.nextRow();
      Double reconciled = flow.reconciled().find().orElse(null);
      List<Content> cells = new ArrayList<>();
      cells.add(context.words(flow.id()));
      cells.add(context.words(context.names.of(flow.from())));
      cells.add(context.words(context.names.of(flow.to())));
      cells.add(context.words(context.names.of(flow.carrier())));
      cells.add(context.words(context.messages.formats().unit(flow.unit())));
      cells.add(
          flow.measured() == null
              ? new Content.Words(context.text("report.notmeasured"), Role.UNKNOWN)
              : context.quantity(flow.measured(), Role.ENTERED));
      cells.add(sigma(context, flow.measuredSigma()));
      cells.add(context.quantity(reconciled, Role.CALCULATED));
      cells.add(sigma(context, flow.sigma()));
      cells.add(
          flow.measured() == null || reconciled == null
              ? context.words("")
              : context.formula("H" + row + "-F" + row, Context.quantityFormat(flow.measured())));
      cells.add(context.words(status(context, flow.status())));
      cells.add(check(context, flow.id(), suspects, balance.recheck()));
      sheet.row(cells);
    }
    centres(context, sheet, balance);
  }

  /** A flow without an uncertainty of its own stays empty: a constant, or not determined. */
  private static Content sigma(Context context, @org.jspecify.annotations.Nullable Double sigma) {
    return sigma == null ? context.words("") : context.quantity(sigma, Role.CALCULATED);
  }

  static String status(Context context, String status) {
    return context.text("status." + status.toLowerCase(Locale.ROOT));
  }

  private static Content check(
      Context context, String flow, List<String> suspects, List<String> recheck) {
    if (suspects.contains(flow)) {
      return context.alert(context.text("report.suspect"));
    }
    int rank = recheck.indexOf(flow);
    return rank < 0
        ? context.words("")
        : context.words(context.text("report.recheck.rank") + " " + (rank + 1));
  }

  private static void tests(Context context, ResultSheet sheet, Outcome<Balance.Tests> outcome) {
    if (outcome.find().isEmpty()) {
      sheet.line(context.text("report.balance.untested"), Role.ALERT);
      return;
    }
    Balance.Tests tests = outcome.find().get();
    sheet.line(
        KeyMessage.tests(tests, context.messages), tests.passes() ? Role.CALCULATED : Role.ALERT);
  }

  private static void centres(Context context, ResultSheet sheet, Balance balance) {
    sheet.blank();
    sheet.line(context.text("report.residuals"), Role.SECTION);
    sheet.head(
        List.of(
            "",
            context.text("report.centre"),
            context.text("report.layer"),
            "",
            context.text("report.unit"),
            context.text("report.residual.before"),
            "",
            context.text("report.residual.after")));
    for (Balance.CentreRow centre : balance.centres()) {
      String layer = "layer." + centre.layer().toLowerCase(Locale.ROOT);
      sheet.row(
          context.words(""),
          context.words(context.names.of(centre.centre())),
          context.words(
              context.messages.has(layer) ? context.text(layer) : context.names.of(centre.layer())),
          context.words(""),
          context.words(context.messages.formats().unit(centre.unit())),
          centre.residualBefore() == null
              ? new Content.Words(context.text("report.notmeasured"), Role.UNKNOWN)
              : context.quantity(centre.residualBefore(), Role.CALCULATED),
          context.words(""),
          // What is left after reconciling is a rounding error of the computer.
          context.figure(centre.residualAfter(), "#,##0.000", Role.CALCULATED));
    }
  }

  /** Measurements by what they take off the uncertainty of the loss cost. */
  static void measurements(Context context) {
    if (context.assessment.balance().next().isEmpty()) {
      return;
    }
    ResultSheet sheet = context.sheet("sheet.measurements", 44, 34, 16, 20, 20, 20, 18);
    sheet.head(
        context.texts(
            "report.measurement",
            "report.flow",
            "report.price",
            "report.uncertainty.before",
            "report.uncertainty.after",
            "report.narrowing",
            "report.narrowing.money"));
    for (Balance.NextMeasurement next : context.assessment.balance().next()) {
      int row = sheet.nextRow();
      sheet.row(
          context.entered(next.name()),
          context.words(context.names.withId(next.flow())),
          new Content.Figure(next.cost(), context.moneyFormat(), Role.ENTERED),
          context.money(next.sigmaBefore()),
          context.money(next.sigmaAfter()),
          context.formula("D" + row + "-E" + row, context.moneyFormat()),
          next.cost() == 0
              ? context.words(context.text("report.free"))
              : context.formula("F" + row + "/C" + row, "#,##0.00"));
    }
  }
}
