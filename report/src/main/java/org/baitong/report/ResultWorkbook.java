package org.baitong.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.SteadyZip;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultSheet.Styles;

/**
 * The results as a workbook whose sums and differences are live formulas with their results stored,
 * so that a consultant sees the arithmetic and a viewer without a calculator sees the figures.
 */
public final class ResultWorkbook {
  private static final String MONEY = "#,##0.00";
  private static final String QUANTITY = "#,##0.###";
  private static final String PERCENT = "0.0%";

  private final Assessment assessment;
  private final Dossier dossier;
  private final Messages messages;
  private final Names names;
  private final XSSFWorkbook workbook;
  private final Styles styles;

  private ResultWorkbook(
      Assessment assessment, Dossier dossier, Language language, XSSFWorkbook workbook) {
    this.assessment = assessment;
    this.dossier = dossier;
    this.messages = Messages.of(language);
    this.names = new Names(dossier, language);
    this.workbook = workbook;
    this.styles = new Styles(workbook);
  }

  /** The bytes of {@code result.xlsx} in one language. */
  public static byte[] write(Assessment assessment, Dossier dossier, Language language) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var properties = workbook.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
      properties.setCreator("Baitong");
      ResultWorkbook report = new ResultWorkbook(assessment, dossier, language, workbook);
      report.summary();
      report.losses();
      report.balance();
      report.ledger();
      report.priorities();
      report.measurements();
      report.findings();
      ResultSheet.evaluate(workbook);
      workbook.write(bytes);
      return SteadyZip.rewrite(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ResultSheet sheet(String key, int... widths) {
    return new ResultSheet(workbook, styles, messages.text(key), widths);
  }

  private void summary() {
    ResultSheet sheet = sheet("report.summary", 44, 18, 18, 18, 18, 18);
    if (assessment.factory().fictional()) {
      sheet.row(words(messages.text("report.fictional")));
    }
    sheet.row(words(assessment.factory().nameEn()));
    sheet.row(words(assessment.period().first() + " - " + assessment.period().last()));
    sheet.row(words(messages.text("report.identity")));
    sheet.blank();
    sheet.head(
        List.of(
            assessment.currency(),
            text("report.category.material"),
            text("report.category.energy"),
            text("report.category.system"),
            text("report.category.waste"),
            text("report.total")));
    if (assessment.costs().find().isEmpty()) {
      sheet.row(words(messages.text("report.lost.unknown")));
      return;
    }
    var totals = assessment.costs().find().get().totals();
    int inputs = categories(sheet, "report.inputs", totals.inputs());
    int products = categories(sheet, "report.productcost", totals.products());
    categories(sheet, "report.losses", totals.losses());
    categories(sheet, "report.stock", totals.stockChange());
    int last = categories(sheet, "report.unaccounted", totals.unaccounted());
    List<Content> difference = new ArrayList<>();
    difference.add(words(messages.text("report.identity")));
    for (char column = 'B'; column <= 'F'; column++) {
      difference.add(
          new Content.Formula(
              column + "" + inputs + "-SUM(" + column + products + ":" + column + last + ")",
              MONEY));
    }
    sheet.row(difference.toArray(Content[]::new));
  }

  private int categories(ResultSheet sheet, String key, CategoryCosts costs) {
    int row = sheet.nextRow();
    sheet.row(
        words(text(key)),
        money(costs.material()),
        money(costs.energy()),
        money(costs.system()),
        money(costs.wasteManagement()),
        costs.total().find().isEmpty()
            ? new Content.Figure(null, MONEY)
            : new Content.Formula("SUM(B" + row + ":E" + row + ")", MONEY));
    return row;
  }

  private void losses() {
    if (assessment.costs().find().isEmpty()) {
      return;
    }
    MfcaResult costs = assessment.costs().find().get();
    ResultSheet sheet = sheet("report.losses", 14, 34, 26, 14, 10, 16, 16, 16, 16, 18, 10);
    sheet.head(
        List.of(
            text("report.flow"),
            text("report.carrier"),
            text("report.centre"),
            text("report.reconciled"),
            text("report.unit"),
            text("report.category.material"),
            text("report.category.energy"),
            text("report.category.system"),
            text("report.category.waste"),
            text("report.total"),
            text("report.share")));
    List<FlowResult> rows = new ArrayList<>(costs.losses());
    rows.sort(
        Comparator.comparingDouble((FlowResult row) -> -row.costs().total().find().orElse(0.0))
            .thenComparing(FlowResult::id));
    int first = sheet.nextRow();
    int last = first + rows.size() - 1;
    for (FlowResult loss : rows) {
      int row = sheet.nextRow();
      sheet.row(
          words(loss.id()),
          words(names.loss(loss.id())),
          words(names.of(loss.centre())),
          new Content.Figure(loss.quantity(), QUANTITY),
          words(loss.unit()),
          money(loss.costs().material()),
          money(loss.costs().energy()),
          money(loss.costs().system()),
          money(loss.costs().wasteManagement()),
          new Content.Formula("SUM(F" + row + ":I" + row + ")", MONEY),
          new Content.Formula(
              "IF(J$" + (last + 1) + "=0,0,J" + row + "/J$" + (last + 1) + ")", PERCENT));
    }
    sheet.row(
        words(text("report.total")),
        words(""),
        words(""),
        words(""),
        words(""),
        ResultSheet.sum(5, first, last, MONEY),
        ResultSheet.sum(6, first, last, MONEY),
        ResultSheet.sum(7, first, last, MONEY),
        ResultSheet.sum(8, first, last, MONEY),
        ResultSheet.sum(9, first, last, MONEY),
        ResultSheet.sum(10, first, last, PERCENT));
  }

  private void balance() {
    ResultSheet sheet = sheet("report.balance", 14, 26, 26, 34, 10, 16, 16, 16, 16, 18);
    sheet.head(
        List.of(
            text("report.flow"),
            text("report.centre"),
            text("report.centre"),
            text("report.carrier"),
            text("report.unit"),
            text("report.measured"),
            text("report.reconciled"),
            text("report.adjustment"),
            text("report.uncertainty"),
            text("report.status")));
    for (Balance.FlowRow flow : assessment.balance().flows()) {
      int row = sheet.nextRow();
      boolean both = flow.measured() != null && flow.reconciled().find().isPresent();
      sheet.row(
          words(flow.id()),
          words(names.of(flow.from())),
          words(names.of(flow.to())),
          words(names.of(flow.carrier())),
          words(flow.unit()),
          new Content.Figure(flow.measured(), QUANTITY),
          new Content.Figure(flow.reconciled().find().orElse(null), QUANTITY),
          both ? new Content.Formula("G" + row + "-F" + row, QUANTITY) : words(""),
          new Content.Figure(flow.sigma(), QUANTITY),
          words(text("status." + flow.status())));
    }
  }

  private void ledger() {
    ResultSheet sheet = sheet("report.ledger", 14, 44, 18, 18, 18, 12, 34);
    sheet.head(
        List.of(
            text("report.account"),
            text("report.what"),
            assessment.currency(),
            text("report.carried"),
            text("report.leftout"),
            "=0",
            text("report.reason")));
    int first = sheet.nextRow();
    for (LedgerCarry.Carried line : assessment.ledger()) {
      int row = sheet.nextRow();
      sheet.row(
          words(line.line()),
          words(ledgerText(line.line())),
          new Content.Figure(line.ledger(), MONEY),
          new Content.Figure(line.carried(), MONEY),
          new Content.Figure(line.leftOut(), MONEY),
          new Content.Formula("C" + row + "-D" + row + "-E" + row, MONEY),
          words(line.reason().isEmpty() ? "" : text(line.reason())));
    }
    int last = sheet.nextRow() - 1;
    sheet.row(
        words(text("report.total")),
        words(""),
        ResultSheet.sum(2, first, last, MONEY),
        ResultSheet.sum(3, first, last, MONEY),
        ResultSheet.sum(4, first, last, MONEY),
        ResultSheet.sum(5, first, last, MONEY),
        words(""));
  }

  private String ledgerText(String id) {
    return dossier.ledger().stream()
        .filter(line -> line.id().equals(id))
        .map(LedgerLine::text)
        .findFirst()
        .orElse("");
  }

  private void priorities() {
    if (assessment.priorities().find().isEmpty()) {
      return;
    }
    PriorityResult result = assessment.priorities().find().get();
    ResultSheet sheet = sheet("report.priorities", 34, 18, 12, 16, 40, 44);
    sheet.head(
        List.of(
            text("report.carrier"),
            assessment.currency(),
            text("report.share"),
            text("report.cumulative"),
            text("report.clauses"),
            text("report.reason")));
    int first = sheet.nextRow();
    int last = first + result.flows().size() - 1;
    for (PriorityResult.Ranked flow : result.flows()) {
      int row = sheet.nextRow();
      boolean known = flow.npoCost().find().isPresent();
      sheet.row(
          words(names.loss(flow.id())),
          money(flow.npoCost()),
          known
              ? new Content.Formula("B" + row + "/SUM(B$" + first + ":B$" + last + ")", PERCENT)
              : words("?"),
          known
              ? new Content.Formula(
                  "SUM(B$" + first + ":B" + row + ")/SUM(B$" + first + ":B$" + last + ")", PERCENT)
              : words("?"),
          words(
              flow.clauses().stream()
                  .map(clause -> text("clause." + clause.name()))
                  .reduce((a, b) -> a + ", " + b)
                  .orElse("")),
          words(flow.overrideReason()));
    }
    sheet.blank();
    sheet.row(words(text("report.focus")));
    for (PriorityResult.FocusArea area : result.focusAreas()) {
      sheet.row(
          words(names.loss(area.flow())),
          words(names.of(area.centre())),
          new Content.Figure(area.share(), PERCENT),
          new Content.Figure(area.score(), "0.00"));
    }
  }

  private void measurements() {
    ResultSheet sheet = sheet("report.next", 40, 16, 18, 18, 18, 18);
    sheet.head(
        List.of(
            text("report.what"),
            text("report.flow"),
            assessment.currency(),
            text("report.uncertainty"),
            text("report.uncertainty"),
            text("report.adjustment")));
    for (Balance.NextMeasurement next : assessment.balance().next()) {
      int row = sheet.nextRow();
      sheet.row(
          words(next.name()),
          words(next.flow()),
          new Content.Figure(next.cost(), MONEY),
          new Content.Figure(next.sigmaBefore(), MONEY),
          new Content.Figure(next.sigmaAfter(), MONEY),
          new Content.Formula("D" + row + "-E" + row, MONEY));
    }
  }

  private void findings() {
    ResultSheet sheet = sheet("report.findings", 12, 34, 80, 80);
    sheet.head(
        Stream.of("report.severity", "report.where", "report.what", "report.todo")
            .map(this::text)
            .toList());
    for (Finding finding : assessment.findings()) {
      var where = finding.where();
      sheet.row(
          words(text("severity." + finding.severity().name())),
          words(where.kind() + " " + where.id() + " " + where.field()),
          words(messages.text(finding)),
          words(messages.advice(finding)));
    }
  }

  private String text(String key) {
    return messages.text(key);
  }

  private static Content words(String text) {
    return new Content.Words(text);
  }

  private static Content money(Outcome<Double> amount) {
    return new Content.Figure(amount.find().orElse(null), MONEY);
  }
}
