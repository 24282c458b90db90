package org.baitong.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.language.FirstUse;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultStyles.Role;
import org.jspecify.annotations.Nullable;

/** What every sheet of the results workbook is written from, and the contents of its cells. */
final class Context {
  static final String PERCENT = "0.0%";

  final Assessment assessment;
  final Dossier dossier;
  final Language language;
  final Messages messages;
  final Names names;
  private final XSSFWorkbook workbook;
  private final ResultStyles styles;
  private final Currency currency;
  private final FirstUse firstUse;

  Context(Assessment assessment, Dossier dossier, Language language, XSSFWorkbook workbook) {
    this.assessment = assessment;
    this.dossier = dossier;
    this.language = language;
    this.messages = Messages.of(language);
    this.names = new Names(dossier, language);
    this.workbook = workbook;
    this.styles = new ResultStyles(workbook);
    this.currency = new Currency(assessment.currency());
    this.firstUse = new FirstUse(language);
  }

  /** The same for texts that charts and chapters use too. */
  FactoryText factoryText() {
    return new FactoryText(assessment, dossier, messages, names);
  }

  /** A sheet with its name, the factory and the notice on demonstration data above the rows. */
  ResultSheet sheet(String key, int... widths) {
    String name = text(key);
    XSSFSheet raw = workbook.createSheet(name);
    ResultSheet sheet = new ResultSheet(raw, styles, firstUse::in, widths);
    String factory =
        Names.choose(assessment.factory().nameEn(), assessment.factory().nameKm(), language);
    String notice = assessment.factory().fictional() ? text("report.fictional") : "";
    sheet.printed(notice, factory);
    if (!notice.isEmpty()) {
      sheet.line(notice, Role.ALERT);
    }
    sheet.line(name + " - " + factory + " - " + period(), Role.TITLE);
    if (messages.has(key + ".note")) {
      sheet.line(text(key + ".note"), Role.NOTE);
    }
    return sheet;
  }

  String period() {
    return messages.text(
        "report.period",
        Map.of(
            "first", Arg.of(messages.formats().month(assessment.period().first())),
            "last", Arg.of(messages.formats().month(assessment.period().last()))));
  }

  String text(String key) {
    return messages.text(key);
  }

  List<String> texts(String... keys) {
    return Stream.of(keys).map(this::text).toList();
  }

  /** "1,234.50" for dollars, "1,235" for riel. */
  String moneyFormat() {
    int digits = currency.minorDigits();
    return digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
  }

  /** Two decimals more than money has: a price of a piece or a litre. */
  String priceFormat() {
    return "#,##0." + "0".repeat(currency.minorDigits() + 2);
  }

  /** Whole minor units as the currency counts: 12345 cents are 123.45. */
  double major(long minorUnits) {
    return java.math.BigDecimal.valueOf(minorUnits, currency.minorDigits()).doubleValue();
  }

  Content words(String text) {
    return new Content.Words(text, Role.CALCULATED);
  }

  Content entered(String text) {
    return new Content.Words(text, Role.ENTERED);
  }

  Content strong(String text) {
    return new Content.Words(text, Role.TOTAL);
  }

  Content alert(String text) {
    return new Content.Words(text, Role.ALERT);
  }

  /** The word that stands where a number is neither known nor zero. */
  Content unknown() {
    return new Content.Words(text("report.unknown"), Role.UNKNOWN);
  }

  Content money(double amount) {
    return new Content.Figure(amount, moneyFormat(), Role.CALCULATED);
  }

  Content money(Outcome<Double> amount) {
    return figure(amount, moneyFormat());
  }

  Content money(Money amount) {
    return money(amount.amount());
  }

  Content amount(Outcome<Money> amount) {
    return figure(amount.map(Money::amount), moneyFormat());
  }

  /** Its figure; "unknown" when missing; the figure with its word when disqualified. */
  Content figure(Outcome<Double> amount, String format) {
    return switch (amount) {
      case Outcome.Value<Double>(Double value, var ignored) ->
          new Content.Figure(value, format, Role.CALCULATED);
      case Outcome.Missing<Double> missing -> unknown();
      case Outcome.Disqualified<Double>(Double value, var ignored) ->
          new Content.Figure(value, disqualified(format), Role.ALERT);
    };
  }

  Content figure(@Nullable Double value, String format, Role role) {
    return value == null ? unknown() : new Content.Figure(value, format, role);
  }

  /** A quantity with the decimals that its size deserves. */
  Content quantity(@Nullable Double value, Role role) {
    return value == null ? unknown() : new Content.Figure(value, quantityFormat(value), role);
  }

  static String quantityFormat(double value) {
    double size = Math.abs(value);
    if (size == 0 || size >= 1000) {
      return "#,##0";
    }
    if (size >= 10) {
      return "#,##0.0";
    }
    return size >= 0.1 ? "0.000" : size >= 1e-5 ? "0.000000" : "0.00E+00";
  }

  Content formula(String formula, String format) {
    return new Content.Formula(formula, format, Role.FORMULA);
  }

  /** A formula that is only as good as what it adds: unknown or disqualified when that is. */
  Content formula(String formula, Outcome<?> standsFor, String format) {
    return switch (standsFor) {
      case Outcome.Value<?> value -> formula(formula, format);
      case Outcome.Missing<?> missing -> unknown();
      case Outcome.Disqualified<?> disqualified ->
          new Content.Formula(formula, disqualified(format), Role.ALERT);
    };
  }

  /** The sum of a column between two rows as formulas count them, over what these outcomes say. */
  Content sum(int column, int first, int last, List<? extends Outcome<?>> parts) {
    boolean usable = true;
    for (Outcome<?> part : parts) {
      if (part.find().isEmpty()) {
        return unknown();
      }
      usable &= part.isUsable();
    }
    String letter = ResultSheet.letter(column);
    String formula = last < first ? "0" : "SUM(" + letter + first + ":" + letter + last + ")";
    return usable
        ? new Content.Formula(formula, moneyFormat(), Role.TOTAL)
        : new Content.Formula(formula, disqualified(moneyFormat()), Role.ALERT);
  }

  Content sum(int column, int first, int last) {
    return sum(column, first, last, List.of());
  }

  private String disqualified(String format) {
    return format + "\" (" + text("report.disqualified") + ")\"";
  }

  /** The four categories of a cost. */
  List<Content> categories(CategoryCosts costs) {
    return List.of(
        amount(costs.material()),
        amount(costs.energy()),
        amount(costs.system()),
        amount(costs.wasteManagement()));
  }

  List<String> categoryHeads() {
    return texts(
        "report.category.material",
        "report.category.energy",
        "report.category.system",
        "report.category.waste");
  }
}
