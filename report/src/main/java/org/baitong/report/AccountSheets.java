package org.baitong.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.engine.ema.NpoLine;
import org.baitong.engine.ema.NpoResult;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.quantity.Money;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultStyles.Role;

/** The ledger line by line, and non-product output top-down from it. */
final class AccountSheets {
  private AccountSheets() {}

  /** Carried + left out = ledger, line by line. */
  static void ledger(Context context) {
    ResultSheet sheet = context.sheet("sheet.ledger", 16, 46, 20, 20, 20, 14, 46);
    sheet.head(
        List.of(
            context.text("report.account"),
            context.text("report.what"),
            context.text("report.ledger") + " (" + context.assessment.currency() + ")",
            context.text("report.carried"),
            context.text("report.leftout"),
            context.text("report.difference"),
            context.text("report.reason")));
    int first = sheet.nextRow();
    for (LedgerCarry.Carried line : context.assessment.ledger()) {
      int row = sheet.nextRow();
      sheet.row(
          context.entered(context.names.account(line.line())),
          context.entered(context.names.ledgerText(line.line())),
          new Content.Figure(line.ledger(), context.moneyFormat(), Role.ENTERED),
          context.money(line.carried()),
          context.money(line.leftOut()),
          difference(context, row),
          context.words(line.reason().isEmpty() ? "" : context.text(line.reason())));
    }
    int last = sheet.nextRow() - 1;
    sheet.row(
        context.strong(context.text("report.total")),
        context.strong(""),
        context.sum(2, first, last),
        context.sum(3, first, last),
        context.sum(4, first, last),
        difference(context, last + 1),
        context.words(""));
  }

  private static Content difference(Context context, int row) {
    return context.formula(
        "ROUND(C" + row + "-D" + row + "-E" + row + ",4)", context.moneyFormat());
  }

  /** What of the books never became product: lines, then categories, cost centres and media. */
  static void nonProductOutput(Context context) {
    if (context.assessment.nonProductOutput().find().isEmpty()) {
      return;
    }
    NpoResult result = context.assessment.nonProductOutput().find().get();
    ResultSheet sheet = context.sheet("sheet.npo", 16, 46, 30, 20, 12, 24, 20, 24);
    sheet.head(
        List.of(
            context.text("report.account"),
            context.text("report.what"),
            context.text("report.category"),
            context.text("report.ledger") + " (" + context.assessment.currency() + ")",
            context.text("report.npo.share"),
            context.text("report.source"),
            context.text("report.npo.cost"),
            context.text("report.status")));
    int first = sheet.nextRow();
    for (NpoLine line : result.lines()) {
      line(context, sheet, line);
    }
    int last = sheet.nextRow() - 1;
    sheet.row(
        context.strong(context.text("report.total")),
        context.strong(""),
        context.strong(""),
        context.strong(""),
        context.strong(""),
        context.strong(""),
        context.sum(6, first, last),
        context.strong(""));
    totals(context, sheet, result, last + 1);
    Map<String, Money> categories = new LinkedHashMap<>();
    result
        .byCategory()
        .forEach((category, amount) -> categories.put(text(context, "ema", category), amount));
    part(context, sheet, "report.npo.category", categories);
    Map<String, Money> centres = new LinkedHashMap<>();
    result
        .byCostCentre()
        .forEach(
            (id, amount) ->
                centres.put(
                    id.isEmpty() ? context.text("report.npo.nocentre") : context.names.of(id),
                    amount));
    part(context, sheet, "report.npo.centre", centres);
    Map<String, Money> media = new LinkedHashMap<>();
    for (Map.Entry<Medium, Money> medium : new TreeMap<>(result.byMedium()).entrySet()) {
      media.put(text(context, "medium", medium.getKey()), medium.getValue());
    }
    media.put(context.text("medium.none"), result.withoutMedium());
    part(context, sheet, "report.npo.medium", media);
  }

  private static void line(Context context, ResultSheet sheet, NpoLine line) {
    int row = sheet.nextRow();
    boolean byShare = line.countsAmountTimesShare();
    Content npo =
        switch (line.status()) {
          case LEFT_OUT, BLOCKED -> context.words("");
          case NOT_ASSESSED, UNMAPPED -> context.unknown();
          case COUNTED ->
              byShare
                  ? context.formula("D" + row + "*E" + row, line.npo(), context.moneyFormat())
                  : context.amount(line.npo());
        };
    sheet.row(
        context.entered(context.names.account(line.id())),
        context.entered(context.names.ledgerText(line.id())),
        context.words(
            line.category() == null
                ? context.text("report.npo.unmapped")
                : text(context, "ema", line.category())),
        new Content.Figure(line.amount().amount(), context.moneyFormat(), Role.ENTERED),
        line.share() == null
            ? context.words("")
            : new Content.Figure(line.share().share().value(), Context.PERCENT, Role.CALCULATED),
        context.words(
            line.share() == null ? "" : text(context, "losssource", line.share().source())),
        npo,
        context.words(text(context, "npostatus", line.status())));
  }

  private static void totals(Context context, ResultSheet sheet, NpoResult result, int total) {
    sheet.blank();
    int turnover = sheet.nextRow();
    labelled(context, sheet, "report.npo.turnover", context.amount(result.turnover()));
    labelled(context, sheet, "report.npo.production", context.money(result.productionCost()));
    labelled(context, sheet, "report.npo.notassessed", context.money(result.notAssessed()));
    labelled(
        context,
        sheet,
        "report.npo.ofturnover",
        context.formula("G" + total + "/G" + turnover, result.shareOfTurnover(), Context.PERCENT));
    labelled(
        context,
        sheet,
        "report.npo.ofproduction",
        context.formula(
            "G" + total + "/G" + (turnover + 1), result.shareOfProductionCost(), Context.PERCENT));
  }

  private static void labelled(Context context, ResultSheet sheet, String key, Content content) {
    List<Content> cells = new ArrayList<>();
    cells.add(context.words(""));
    cells.add(context.words(context.text(key)));
    for (int i = 2; i < 6; i++) {
      cells.add(context.words(""));
    }
    cells.add(content);
    sheet.row(cells);
  }

  private static void part(
      Context context, ResultSheet sheet, String key, Map<String, Money> amounts) {
    sheet.blank();
    sheet.line(context.text(key), Role.SECTION);
    int first = sheet.nextRow();
    amounts.forEach(
        (label, amount) -> amount(context, sheet, context.words(label), context.money(amount)));
    amount(
        context,
        sheet,
        context.strong(context.text("report.total")),
        context.sum(6, first, sheet.nextRow() - 1));
  }

  private static void amount(Context context, ResultSheet sheet, Content label, Content amount) {
    List<Content> cells = new ArrayList<>(List.of(context.words(""), label));
    for (int i = 2; i < 6; i++) {
      cells.add(context.words(""));
    }
    cells.add(amount);
    sheet.row(cells);
  }

  private static String text(Context context, String kind, Enum<?> value) {
    return context.text(kind + "." + value.name().toLowerCase(Locale.ROOT));
  }
}
