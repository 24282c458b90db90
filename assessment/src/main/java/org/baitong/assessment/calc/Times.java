package org.baitong.assessment.calc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days and months in JSON: "2025-12-31", "2025-12". */
final class Times {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;

  private Times() {}

  static YearMonth month(JsonFields fields, String field) {
    String text = fields.requireText(field);
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= EARLIEST && month.getYear() <= LATEST) {
        return month;
      }
    } catch (DateTimeException notAMonth) {
      // Refused below, together with a month of another age.
    }
    throw JsonFields.refuse(fields.at(field) + " is \"" + text + "\", no month", "2025-01?");
  }

  static LocalDate day(JsonFields fields, String field) {
    LocalDate day = findDay(fields, field);
    if (day == null) {
      throw JsonFields.refuse(fields.at(field) + " is missing", "2025-01-31?");
    }
    return day;
  }

  static @Nullable LocalDate findDay(JsonFields fields, String field) {
    String text = fields.text(field);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
        return day;
      }
    } catch (DateTimeException notADay) {
      // Refused below, together with a day of another age.
    }
    throw JsonFields.refuse(fields.at(field) + " is \"" + text + "\", no day", "2025-01-31?");
  }

  /** First and last month of an object; the last is not before the first. */
  static YearMonth lastMonth(JsonFields fields, YearMonth first) {
    YearMonth last = month(fields, "last");
    if (last.isBefore(first)) {
      throw JsonFields.refuse(
          fields.at("last") + " is " + last + ", before " + first, "exchange the two?");
    }
    return last;
  }
}
