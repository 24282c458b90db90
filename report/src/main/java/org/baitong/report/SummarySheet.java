package org.baitong.report;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.Conventional;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultStyles.Role;

/** The first sheet: the message, the printed totals, the identity and conventional costing. */
final class SummarySheet {
  private final Context context;
  private final ResultSheet sheet;

  private SummarySheet(Context context) {
    this.context = context;
    this.sheet = context.sheet("sheet.summary", 46, 24, 24, 24, 24, 24);
  }

  static void write(Context context) {
    SummarySheet summary = new SummarySheet(context);
    summary.sheet.severalTables();
    for (String line : KeyMessage.lines(context.factoryText())) {
      summary.sheet.line(line, Role.CALCULATED);
    }
    summary.printed();
    if (context.assessment.costs().find().isPresent()) {
      MfcaResult costs = context.assessment.costs().find().get();
      int losses = summary.identity(costs.totals());
      summary.conventional(costs, losses);
    }
    summary.legend();
  }

  private void section(String key) {
    sheet.blank();
    sheet.line(context.text(key), Role.SECTION);
    if (context.messages.has(key + ".note")) {
      sheet.line(context.text(key + ".note"), Role.NOTE);
    }
  }

  /** Constants in whole minor units with formulas that prove that they add up. */
  private void printed() {
    section("report.printed");
    Outcome<PrintedTotals> outcome = PrintedTotals.of(context.assessment);
    if (outcome.find().isEmpty() || context.assessment.costs().find().isEmpty()) {
      sheet.line(context.text("report.lost.unknown"), Role.ALERT);
      return;
    }
    PrintedTotals printed = outcome.find().get();
    Totals totals = context.assessment.costs().find().get().totals();
    sheet.head(
        List.of(
            context.text("report.what"),
            context.assessment.currency(),
            context.text("report.share")));
    int inputs = sheet.nextRow();
    printedRow("report.inputs", printed.inputs(), totals.inputs().total(), inputs);
    printedRow("report.productcost", printed.products(), totals.products().total(), inputs);
    int losses = sheet.nextRow();
    printedRow("report.losses", printed.lost(), totals.losses().total(), inputs);
    printedRow("report.stock", printed.stock(), totals.stockChange().total(), inputs);
    int last = sheet.nextRow();
    printedRow("report.unaccounted", printed.unaccounted(), totals.unaccounted().total(), inputs);
    sheet.row(
        context.strong(context.text("report.difference")),
        total("ROUND(B" + inputs + "-SUM(B" + (inputs + 1) + ":B" + last + "),6)"));
    CategoryCosts lost = totals.losses();
    List<Outcome<Money>> parts =
        List.of(lost.material(), lost.energy(), lost.system(), lost.wasteManagement());
    List<String> names = context.categoryHeads();
    int first = sheet.nextRow();
    for (int i = 0; i < parts.size(); i++) {
      printedRow(
          context.text("report.losses") + ": " + names.get(i),
          printed.lostByCategory().get(i),
          parts.get(i),
          inputs);
    }
    sheet.row(
        context.strong(context.text("report.difference")),
        total("ROUND(B" + losses + "-SUM(B" + first + ":B" + (first + 3) + "),6)"));
  }

  private Content total(String formula) {
    return new Content.Formula(formula, context.moneyFormat(), Role.TOTAL);
  }

  private void printedRow(String key, long minorUnits, Outcome<Money> exact, int inputs) {
    int row = sheet.nextRow();
    sheet.row(
        context.words(context.text(key)),
        context.money(exact.map(ignored -> context.major(minorUnits))),
        context.formula(
            "IF(B$" + inputs + "=0,0,B" + row + "/B$" + inputs + ")", exact, Context.PERCENT));
  }

  /** The identity by category in full precision; gives the row of the losses. */
  private int identity(Totals totals) {
    section("report.exact");
    List<String> heads = new ArrayList<>(List.of(context.assessment.currency()));
    heads.addAll(context.categoryHeads());
    heads.add(context.text("report.total"));
    sheet.head(heads);
    int inputs = categories("report.inputs", totals.inputs());
    int products = categories("report.productcost", totals.products());
    int losses = categories("report.losses", totals.losses());
    categories("report.stock", totals.stockChange());
    int last = categories("report.unaccounted", totals.unaccounted());
    List<Content> difference = new ArrayList<>();
    difference.add(context.strong(context.text("report.difference")));
    for (char column = 'B'; column <= 'F'; column++) {
      // A rounding error of the computer is no difference in the books.
      difference.add(
          total(
              "ROUND(" + column + inputs + "-SUM(" + column + products + ":" + column + last
                  + "),4)"));
    }
    sheet.row(difference);
    return losses;
  }

  private int categories(String key, CategoryCosts costs) {
    int row = sheet.nextRow();
    List<Content> cells = new ArrayList<>(List.of(context.words(context.text(key))));
    cells.addAll(context.categories(costs));
    cells.add(
        context.formula("SUM(B" + row + ":E" + row + ")", costs.total(), context.moneyFormat()));
    sheet.row(cells);
    return row;
  }

  private void conventional(MfcaResult costs, int losses) {
    section("report.compared");
    sheet.head(
        List.of(
            context.assessment.currency(),
            context.text("report.mfca"),
            context.text("report.conventional.name"),
            context.text("report.difference")));
    Conventional other = costs.conventional();
    compared(
        "report.productcost",
        "F" + (losses - 1),
        costs.totals().products().total(),
        other.product());
    int row =
        compared("report.losses", "F" + losses, costs.totals().losses().total(), other.loss());
    sheet.row(
        context.words(context.text("report.lossshare")),
        context.formula(
            "IF(F" + (losses - 2) + "=0,0,F" + losses + "/F" + (losses - 2) + ")",
            costs.totals().lossShare(),
            Context.PERCENT),
        context.formula(
            "IF(C" + (row - 1) + "+C" + row + "=0,0,C" + row + "/(C" + (row - 1) + "+C" + row
                + "))",
            other.lossShare(),
            Context.PERCENT));
  }

  private int compared(String key, String cell, Outcome<Money> mfca, Outcome<Money> other) {
    int row = sheet.nextRow();
    boolean both = mfca.find().isPresent() && other.find().isPresent();
    sheet.row(
        context.words(context.text(key)),
        context.formula(cell, mfca, context.moneyFormat()),
        context.amount(other),
        both
            ? context.formula("B" + row + "-C" + row, mfca, context.moneyFormat())
            : context.unknown());
    return row;
  }

  private void legend() {
    section("report.legend");
    sheet.row(context.entered(context.text("report.legend.entered")));
    sheet.row(context.words(context.text("report.legend.calculated")));
    sheet.row(new Content.Words(context.text("report.legend.formula"), Role.FORMULA));
    sheet.row(context.alert(context.text("report.legend.alert")));
    sheet.blank();
    sheet.row(
        context.words(context.text("report.method")), context.words(context.assessment.method()));
    sheet.row(
        context.words(context.text("report.edition")), context.words(context.assessment.edition()));
  }
}
