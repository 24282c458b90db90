package org.baitong.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.dossier.Similar;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.language.LegacyKhmer;
import org.baitong.language.ParsedNumber;
import org.baitong.language.SearchKey;
import org.baitong.language.StrictNumberParser;
import org.jspecify.annotations.Nullable;

/** Understands single cells by the type of their column; what it cannot, it tells. */
final class CellReader {
  private final Raw.Log log;
  private final Map<String, Boolean> legacyFonts = new HashMap<>();

  /** By the column itself: columns are made once, in {@link Sheets}. */
  private final IdentityHashMap<Column, Map<String, Object>> choices = new IdentityHashMap<>();

  CellReader(Raw.Log log) {
    this.log = log;
  }

  /**
   * The value of a filled cell, as the dossier's field holds it; null when a finding says why not.
   */
  @Nullable Object value(Column column, Grid.Content content, Where where) {
    if (isBroken(content, where)) {
      return null;
    }
    if (content instanceof Grid.Content.Text(String text, List<String> fonts)) {
      for (String font : fonts) {
        if (legacyFonts.computeIfAbsent(font, LegacyKhmer::isLegacyFont)) {
          log.add(
              Finding.warning("LEGACY_KHMER_FONT", where).with("font", font).with("found", text));
          break;
        }
      }
    }
    return switch (column.type()) {
      case NUMBER -> number(content, where, false);
      case PERCENT -> number(content, where, true);
      case INTEGER -> whole(content, where);
      case YES_NO, CHOICE -> choice(column, content, where);
      case DAY, MONTH, PERIOD, DATE -> date(column.type(), content, where);
      case TEXT, ID, REFERENCE, UNIT, CURRENCY -> text(column.type(), content);
    };
  }

  /** The quantity of a month; null when a finding says why not. */
  @Nullable Double quantity(Grid.Content content, Where where) {
    return isBroken(content, where) ? null : number(content, where, false);
  }

  /** Whether the cell holds an error or a formula that was never calculated; tells so. */
  private boolean isBroken(Grid.Content content, Where where) {
    if (content instanceof Grid.Content.Fault(String code)) {
      log.add(Finding.error("CELL_ERROR", where).with("found", code));
      return true;
    }
    if (content instanceof Grid.Content.Uncalculated(String formula)) {
      log.add(Finding.error("FORMULA_UNCALCULATED", where).with("formula", "=" + formula));
      return true;
    }
    return false;
  }

  /** A number; text only by the strict parser. A cell shown as 12 % holds 0.12 but means 12. */
  private @Nullable Double number(Grid.Content content, Where where, boolean percent) {
    return switch (content) {
      case Grid.Content.Figure figure when figure.date() ->
          refused(Finding.error("NUMBER_IS_DATE", where).with("found", show(figure)));
      case Grid.Content.Figure figure when figure.percent() ->
          percent
              ? Double.valueOf(
                  new BigDecimal(Double.toString(figure.value())).movePointRight(2).doubleValue())
              : refused(Finding.error("PERCENT_UNEXPECTED", where).with("found", show(figure)));
      case Grid.Content.Figure figure -> figure.value();
      case Grid.Content.Text(String text, var ignored) ->
          switch (StrictNumberParser.parse(text)) {
            case ParsedNumber.Accepted(double value, var plain, boolean sign) ->
                sign && !percent
                    ? refused(Finding.error("PERCENT_UNEXPECTED", where).with("found", text))
                    : Double.valueOf(value);
            case ParsedNumber.Ambiguous(var readings, Finding finding) ->
                refused(at(finding, where));
            case ParsedNumber.Refused(Finding finding) -> refused(at(finding, where));
          };
      default -> refused(Finding.error("NUMBER_EXPECTED", where).with("found", show(content)));
    };
  }

  private static Finding at(Finding finding, Where where) {
    return new Finding(finding.code(), finding.severity(), where, finding.args());
  }

  private @Nullable Integer whole(Grid.Content content, Where where) {
    Double number = number(content, where, false);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || Math.abs(number) > 1e9) {
      log.add(Finding.error("WHOLE_NUMBER_EXPECTED", where).with("found", show(content)));
      return null;
    }
    return (int) (double) number;
  }

  private @Nullable Object choice(Column column, Grid.Content content, Where where) {
    String text = show(content);
    Map<String, Object> words = choices.computeIfAbsent(column, CellReader::words);
    Object value = words.get(Keys.of(text));
    if (value == null) {
      for (String part : text.split("/", -1)) {
        value = value == null ? words.get(Keys.of(part)) : value;
      }
    }
    if (value != null) {
      return value;
    }
    List<Choices.Choice> choices = Choices.list(column);
    List<String> allowed = choices.stream().map(choice -> choice.words().en()).toList();
    Arg suggestion =
        Similar.find(text, allowed).map(Arg::of).orElseGet(() -> Arg.key("suggestion.none"));
    return refused(
        Finding.error("CHOICE_UNKNOWN", where)
            .with("found", text)
            .with("allowed", String.join(", ", allowed))
            .with("suggestion", suggestion));
  }

  /** The values of a column's choices by every word that means them. */
  private static Map<String, Object> words(Column column) {
    Map<String, Object> words = new HashMap<>();
    for (Choices.Choice choice : Choices.list(column)) {
      Keys.of(choice.words()).forEach(key -> words.putIfAbsent(key, choice.value()));
      words.putIfAbsent(Keys.of(choice.code()), choice.value());
    }
    if (column.type() == Column.Type.YES_NO) {
      List.of("បាទ", "ចាស", "y", "1").forEach(word -> words.put(Keys.of(word), true));
      List.of("n", "0").forEach(word -> words.put(Keys.of(word), false));
    }
    return words;
  }

  private @Nullable String date(Column.Type type, Grid.Content content, Where where) {
    Optional<String> day =
        switch (content) {
          case Grid.Content.Figure figure when figure.date() ->
              Months.date(figure).map(Object::toString);
          case Grid.Content.Text(String text, var ignored) ->
              Months.day(text).map(Object::toString);
          default -> Optional.empty();
        };
    boolean isYear = SearchKey.of(show(content)).matches("\\d{4}");
    Optional<String> year = isYear ? Optional.of(SearchKey.of(show(content))) : Optional.empty();
    Optional<String> month = Months.month(content);
    Optional<String> read =
        switch (type) {
          case DAY -> day;
          case MONTH -> month;
          case PERIOD -> year.or(() -> month);
          default -> day.or(() -> year).or(() -> month);
        };
    if (read.isEmpty()) {
      log.add(Finding.error("DATE_NOT_READABLE", where).with("found", show(content)));
    }
    return read.orElse(null);
  }

  /** Text as it was typed; of names that others refer to, without spaces at the ends. */
  private static String text(Column.Type type, Grid.Content content) {
    String text = show(content);
    return switch (type) {
      case ID, REFERENCE, UNIT -> text.strip();
      case CURRENCY -> SearchKey.of(text).toUpperCase(java.util.Locale.ROOT);
      default -> text;
    };
  }

  /** Tells the finding and gives the null that says so. */
  private @Nullable Double refused(Finding finding) {
    log.add(finding);
    return null;
  }

  /** A cell's content as a person sees it, whole numbers without decimals. */
  static String show(Grid.Content content) {
    return switch (content) {
      case Grid.Content.Text(String text, var ignored) -> text;
      case Grid.Content.Figure figure when figure.date() ->
          Months.date(figure).map(Object::toString).orElseGet(() -> plain(figure.value()));
      case Grid.Content.Figure figure when figure.percent() ->
          new BigDecimal(Double.toString(figure.value()))
                  .movePointRight(2)
                  .stripTrailingZeros()
                  .toPlainString()
              + " %";
      case Grid.Content.Figure figure -> plain(figure.value());
      case Grid.Content.Flag(boolean value) -> value ? "TRUE" : "FALSE";
      case Grid.Content.Fault(String code) -> code;
      case Grid.Content.Uncalculated(String formula) -> "=" + formula;
    };
  }

  private static String plain(double value) {
    return Math.abs(value) < 1e15 && value == Math.rint(value)
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
