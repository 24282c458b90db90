package org.baitong.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.baitong.language.SearchKey;
import org.jspecify.annotations.Nullable;

/** Reads months and days from the forms that people and Excel give them. */
final class Months {
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s?[-/.]?\\s?(\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:t00:00:00.*)?");
  private static final Pattern NAME_YEAR = Pattern.compile("([^\\d]+?)[-\\s,./']*(\\d{4}|\\d{2})");
  private static final Pattern YEAR_NAME = Pattern.compile("(\\d{4})[-\\s,./']*([^\\d]+)");

  private static final List<List<String>> NAMES =
      List.of(
          List.of("january", "jan", "មករា"),
          List.of("february", "feb", "កុម្ភៈ", "កុម្ភះ"),
          List.of("march", "mar", "មីនា"),
          List.of("april", "apr", "មេសា"),
          List.of("may", "ឧសភា"),
          List.of("june", "jun", "មិថុនា"),
          List.of("july", "jul", "កក្កដា"),
          List.of("august", "aug", "សីហា"),
          List.of("september", "sep", "sept", "កញ្ញា"),
          List.of("october", "oct", "តុលា"),
          List.of("november", "nov", "វិច្ឆិកា"),
          List.of("december", "dec", "ធ្នូ"));

  private Months() {}

  /** "2025-01" of a heading such as "2025-01", "01/2025", "Jan 2025", "មករា ២០២៥" or a date. */
  static Optional<String> month(Grid.Content content) {
    return switch (content) {
      case Grid.Content.Figure figure when figure.date() ->
          date(figure).map(date -> month(date.getYear(), date.getMonthValue()));
      case Grid.Content.Figure figure -> month(CellReader.show(figure));
      case Grid.Content.Text(String text, var ignored) -> month(text);
      default -> Optional.empty();
    };
  }

  /** The same, where a month's name without a year means that of {@code year}. */
  static Optional<String> month(Grid.Content content, @Nullable Integer year) {
    Optional<String> stated = month(content);
    if (stated.isPresent() || year == null) {
      return stated;
    }
    int number = number(SearchKey.of(CellReader.show(content)));
    return number == 0 ? Optional.empty() : Optional.of(month(year, number));
  }

  private static Optional<String> month(String text) {
    String key = SearchKey.of(text);
    Matcher day = DAY.matcher(key);
    if (day.matches() && Integer.parseInt(day.group(3)) == 1) {
      return checked(day.group(1), day.group(2));
    }
    Matcher yearMonth = YEAR_MONTH.matcher(key);
    if (yearMonth.matches()) {
      return checked(yearMonth.group(1), yearMonth.group(2));
    }
    Matcher monthYear = MONTH_YEAR.matcher(key);
    if (monthYear.matches()) {
      return checked(monthYear.group(2), monthYear.group(1));
    }
    Matcher nameYear = NAME_YEAR.matcher(key);
    if (nameYear.matches()) {
      String year = nameYear.group(2).length() == 2 ? "20" + nameYear.group(2) : nameYear.group(2);
      return named(year, nameYear.group(1));
    }
    Matcher yearName = YEAR_NAME.matcher(key);
    return yearName.matches() ? named(yearName.group(1), yearName.group(2)) : Optional.empty();
  }

  /** Whether it is a month's name with no year, which cannot be placed. */
  static boolean isMonthWithoutYear(String text) {
    return number(SearchKey.of(text)) > 0;
  }

  private static Optional<String> named(String year, String name) {
    int month = number(name);
    return month == 0 ? Optional.empty() : Optional.of(month(Integer.parseInt(year), month));
  }

  private static int number(String name) {
    String stripped = name.strip();
    String bare = stripped.startsWith("ខែ") ? stripped.substring(2).strip() : stripped;
    for (int i = 0; i < NAMES.size(); i++) {
      for (String known : NAMES.get(i)) {
        if (SearchKey.of(known).equals(bare)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static Optional<String> checked(String year, String month) {
    int number = Integer.parseInt(month);
    int full = Integer.parseInt(year);
    return number >= 1 && number <= 12 && full >= 1900 && full <= 2199
        ? Optional.of(month(full, number))
        : Optional.empty();
  }

  private static String month(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  /** The day of a cell that Excel shows as a date. */
  static Optional<LocalDate> date(Grid.Content.Figure figure) {
    if (!DateUtil.isValidExcelDate(figure.value())) {
      return Optional.empty();
    }
    return Optional.of(DateUtil.getLocalDateTime(figure.value(), figure.from1904()).toLocalDate());
  }

  /** The day of a text "2024-12-31" or "2024/12/31"; other orders are ambiguous and refused. */
  static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(SearchKey.of(text));
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
