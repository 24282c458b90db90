package org.baitong.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baitong.assessment.bind.Products;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.CentreResult;
import org.baitong.engine.mfca.Earning;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultStyles.Role;
import org.jspecify.annotations.Nullable;

/** What losses, centres and products cost. */
final class CostSheets {
  private CostSheets() {}

  /** Every loss, the dearest first. */
  static void losses(Context context) {
    if (context.assessment.costs().find().isEmpty()) {
      return;
    }
    MfcaResult costs = context.assessment.costs().find().get();
    ResultSheet sheet =
        context.sheet("sheet.losses", 34, 28, 19, 14, 9, 17, 17, 17, 17, 18, 10, 18);
    List<String> heads =
        new ArrayList<>(
            context.texts(
                "report.carrier",
                "report.centre",
                "report.flow",
                "report.reconciled",
                "report.unit"));
    heads.addAll(context.categoryHeads());
    heads.addAll(context.texts("report.total", "report.share", "report.rounded"));
    sheet.head(heads);
    Map<String, Long> printed = new LinkedHashMap<>();
    PrintedTotals.of(context.assessment)
        .find()
        .ifPresent(totals -> totals.losses().forEach(row -> printed.put(row.id(), row.amount())));
    List<FlowResult> rows = new ArrayList<>(costs.losses());
    rows.sort(
        Comparator.comparingDouble(
                (FlowResult row) -> -row.costs().total().find().map(Money::amount).orElse(0.0))
            .thenComparing(FlowResult::id));
    int first = sheet.nextRow();
    int last = first + rows.size() - 1;
    boolean known = costs.totals().losses().total().find().isPresent();
    for (FlowResult loss : rows) {
      int row = sheet.nextRow();
      Outcome<Money> total = loss.costs().total();
      Long rounded = printed.get(loss.id());
      List<Content> cells =
          new ArrayList<>(
              List.of(
                  context.words(context.names.loss(loss.id())),
                  context.words(context.names.of(loss.centre())),
                  context.words(loss.id()),
                  context.quantity(number(loss.quantity()), Role.CALCULATED),
                  context.words(context.messages.formats().unit(loss.unit().ucum()))));
      cells.addAll(context.categories(loss.costs()));
      cells.add(context.formula("SUM(F" + row + ":I" + row + ")", total, context.moneyFormat()));
      cells.add(
          known
              ? context.formula(
                  "IF(J$" + (last + 1) + "=0,0,J" + row + "/J$" + (last + 1) + ")",
                  total,
                  Context.PERCENT)
              : context.unknown());
      cells.add(
          rounded == null
              ? context.unknown()
              : context.money(total.map(ignored -> context.major(rounded))));
      sheet.row(cells);
    }
    List<Content> sums = new ArrayList<>(List.of(context.strong(context.text("report.total"))));
    for (int i = 0; i < 4; i++) {
      sums.add(context.strong(""));
    }
    sums.add(context.sum(5, first, last, parts(rows, CategoryCosts::material)));
    sums.add(context.sum(6, first, last, parts(rows, CategoryCosts::energy)));
    sums.add(context.sum(7, first, last, parts(rows, CategoryCosts::system)));
    sums.add(context.sum(8, first, last, parts(rows, CategoryCosts::wasteManagement)));
    sums.add(context.sum(9, first, last, parts(rows, CategoryCosts::total)));
    sums.add(context.strong(""));
    sums.add(context.sum(11, first, last, parts(rows, CategoryCosts::total)));
    sheet.row(sums);
    earnings(context, sheet, costs.earnings());
  }

  private static @Nullable Double number(@Nullable Stated stated) {
    return stated == null ? null : stated.number();
  }

  private static List<Outcome<Money>> parts(
      List<FlowResult> rows, Function<CategoryCosts, Outcome<Money>> part) {
    return rows.stream().map(row -> part.apply(row.costs())).toList();
  }

  private static void earnings(Context context, ResultSheet sheet, List<Earning> earnings) {
    if (earnings.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.line(context.text("report.earnings"), Role.SECTION);
    sheet.head(
        List.of(
            context.text("report.carrier"),
            context.text("report.price"),
            context.text("report.flow"),
            context.text("report.reconciled"),
            "",
            context.assessment.currency()));
    for (Earning earning : earnings) {
      int row = sheet.nextRow();
      sheet.row(
          context.words(context.names.loss(earning.flow())),
          new Content.Figure(
              earning.salePrice().each().amount(), context.priceFormat(), Role.CALCULATED),
          context.words(earning.flow()),
          context.quantity(earning.quantity().number(), Role.CALCULATED),
          context.words(""),
          context.formula("B" + row + "*D" + row, context.moneyFormat()));
    }
  }

  /** What came into every centre and where it went. */
  static void centres(Context context) {
    if (context.assessment.costs().find().isEmpty()) {
      return;
    }
    MfcaResult costs = context.assessment.costs().find().get();
    ResultSheet sheet =
        context.sheet("sheet.centres", 30, 11, 17, 17, 16, 17, 16, 16, 16, 16, 17, 16, 16, 16, 13);
    List<String> heads =
        new ArrayList<>(
            context.texts(
                "report.centre",
                "report.key",
                "report.carriedin",
                "report.newinput",
                "report.openingstock",
                "report.productcost"));
    for (String category : context.categoryHeads()) {
      heads.add(context.text("report.losses") + ": " + category);
    }
    heads.addAll(
        context.texts(
            "report.losses",
            "report.passedon",
            "report.closingstock",
            "report.unaccounted",
            "report.difference"));
    sheet.head(heads);
    for (CentreResult centre : costs.centres()) {
      int row = sheet.nextRow();
      List<Content> cells =
          new ArrayList<>(
              List.of(
                  context.words(context.names.of(centre.id())),
                  context.figure(centre.key().map(key -> key.product().value()), Context.PERCENT),
                  context.amount(centre.carriedIn().total()),
                  context.amount(centre.newInput().total()),
                  context.amount(centre.openingStock().total()),
                  context.amount(centre.product().total())));
      cells.addAll(context.categories(centre.loss()));
      cells.add(
          context.formula(
              "SUM(G" + row + ":J" + row + ")", centre.loss().total(), context.moneyFormat()));
      cells.add(context.amount(centre.passedOn().total()));
      cells.add(context.amount(centre.closingStock().total()));
      cells.add(context.amount(centre.unaccounted().total()));
      String difference =
          "ROUND(SUM(C" + row + ":E" + row + ")-F" + row + "-SUM(K" + row + ":N" + row + "),4)";
      cells.add(context.formula(difference, all(centre), context.moneyFormat()));
      sheet.row(cells);
    }
  }

  /** Missing when one of the totals is, else the product's. */
  private static Outcome<Money> all(CentreResult centre) {
    for (CategoryCosts costs :
        List.of(
            centre.carriedIn(),
            centre.newInput(),
            centre.openingStock(),
            centre.loss(),
            centre.passedOn(),
            centre.closingStock(),
            centre.unaccounted())) {
      if (costs.total().find().isEmpty()) {
        return costs.total();
      }
    }
    return centre.product().total();
  }

  /** Cost and footprint of one unit of every product. */
  static void products(Context context) {
    if (context.assessment.products().isEmpty()) {
      return;
    }
    ResultSheet sheet = context.sheet("sheet.products", 32, 34, 16, 12, 22, 22);
    sheet.severalTables();
    sheet.head(
        List.of(
            context.text("report.productcost"),
            context.text("report.flow"),
            context.text("report.reconciled"),
            context.text("report.unit"),
            context.assessment.currency(),
            context.text("report.costperunit")));
    for (Products.Product product : context.assessment.products()) {
      int row = sheet.nextRow();
      sheet.row(
          context.words(context.names.of(product.carrier())),
          context.words(product.flow()),
          context.quantity(product.quantity(), Role.CALCULATED),
          context.words(context.messages.formats().unit(product.unit())),
          context.money(product.cost()),
          context.formula("E" + row + "/C" + row, product.costPerUnit(), context.priceFormat()));
    }
    if (context.assessment.products().stream().allMatch(p -> p.footprints().isEmpty())) {
      return;
    }
    sheet.blank();
    sheet.line(context.text("report.footprint"), Role.SECTION);
    sheet.line(context.text("report.footprint.note"), Role.NOTE);
    sheet.head(
        context.texts(
            "report.productcost",
            "report.burden",
            "report.unit",
            "report.unit.product",
            "report.caused",
            "report.carriedburden"));
    for (Products.Product product : context.assessment.products()) {
      for (Products.PerUnit burden : product.footprints()) {
        sheet.row(
            context.words(context.names.of(product.carrier())),
            context.words(context.names.of(burden.burden())),
            context.words(context.messages.formats().unit(burden.unit())),
            context.words(context.messages.formats().unit(product.unit())),
            context.figure(
                burden.caused(), Context.quantityFormat(burden.caused().find().orElse(0.0))),
            context.figure(
                burden.carried(), Context.quantityFormat(burden.carried().find().orElse(0.0))));
      }
    }
  }
}
