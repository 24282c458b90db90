package org.baitong.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Checks of dates, months and the completeness of years. */
final class TimeCheck {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Dossier dossier;
  private final List<Finding> findings = new ArrayList<>();

  private TimeCheck(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Finding> check(Dossier dossier) {
    TimeCheck check = new TimeCheck(dossier);
    check.dates();
    check.months();
    return check.findings;
  }

  private void dates() {
    for (Concentration row : dossier.concentrations()) {
      date(Where.of("concentrations", row.id(), "validFrom"), row.validFrom(), MONTH);
      date(Where.of("concentrations", row.id(), "validTo"), row.validTo(), MONTH);
    }
    for (Stock row : dossier.stocks()) {
      date(Where.of("stocks", row.id(), "date"), row.date(), DAY);
    }
    for (Price row : dossier.prices()) {
      date(Where.of("prices", row.id(), "validFrom"), row.validFrom(), DAY);
    }
    for (LedgerLine row : dossier.ledger()) {
      date(Where.of("ledger", row.id(), "period"), row.period(), YEAR, MONTH);
    }
    for (Rate row : dossier.rates()) {
      date(Where.of("rates", row.id(), "date"), row.date(), DAY, MONTH, YEAR);
    }
    for (Refrigerant row : dossier.environment().refrigerants()) {
      date(Where.of("refrigerants", row.id(), "period"), row.period(), YEAR, MONTH);
    }
    for (Sample row : dossier.environment().samples()) {
      date(Where.of("samples", row.id(), "date"), row.date(), DAY, MONTH, YEAR);
    }
    for (PowerContract row : dossier.environment().contracts()) {
      span("contracts", row.id(), row.first(), row.last());
    }
    for (FuelAnalysis row : dossier.environment().fuels()) {
      date(Where.of("fuels", row.id(), "date"), row.date(), DAY, MONTH, YEAR);
    }
    for (Baseline row : dossier.performance().baselines()) {
      span("baselines", row.id(), row.first(), row.last());
    }
    for (AbnormalMonth row : dossier.performance().abnormal()) {
      date(Where.of("abnormal", row.id(), "month"), row.month(), MONTH);
    }
    for (HeadCount row : dossier.people().heads()) {
      date(Where.of("heads", row.id(), "date"), row.date(), DAY);
    }
    for (HoursWorked row : dossier.people().hours()) {
      span("hours", row.id(), row.first(), row.last());
    }
    for (Incident row : dossier.people().incidents()) {
      date(Where.of("incidents", row.id(), "month"), row.month(), MONTH);
    }
    for (Exposure row : dossier.people().exposures()) {
      date(Where.of("exposures", row.id(), "date"), row.date(), DAY, MONTH, YEAR);
    }
    for (Complaint row : dossier.people().complaints()) {
      date(Where.of("complaints", row.id(), "received"), row.received(), DAY);
      date(Where.of("complaints", row.id(), "answered"), row.answered(), DAY);
    }
    for (Training row : dossier.people().trainings()) {
      date(Where.of("trainings", row.id(), "date"), row.date(), DAY);
    }
  }

  private void span(String section, String id, String first, String last) {
    date(Where.of(section, id, "first"), first, MONTH);
    date(Where.of(section, id, "last"), last, MONTH);
    if (isMonth(first) && isMonth(last) && first.compareTo(last) > 0) {
      findings.add(
          Finding.error("MONTHS_REVERSED", Where.of(section, id, "last"))
              .with("first", first)
              .with("last", last));
    }
  }

  /** Whether the text is a month, "2025-01". */
  static boolean isMonth(String text) {
    return MONTH.matcher(text).matches();
  }

  private static boolean isReal(String text, Pattern pattern) {
    if (!pattern.equals(DAY)) {
      return true;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException noSuchDay) {
      return false;
    }
  }

  private void date(Where where, @Nullable String text, Pattern... allowed) {
    if (text == null) {
      return;
    }
    for (Pattern pattern : allowed) {
      if (pattern.matcher(text).matches() && isReal(text, pattern)) {
        return;
      }
    }
    findings.add(Finding.error("DATE_NOT_READABLE", where).with("found", text));
  }

  /**
   * A reading lacks a month of a year in which others have it; or the months in use are more than
   * twelve and no whole number of years.
   */
  private void months() {
    TreeSet<String> used = new TreeSet<>();
    for (Reading reading : dossier.readings()) {
      for (String month : reading.months().keySet()) {
        Where where = Where.of("readings", reading.id(), month);
        date(where, month, MONTH);
        if (MONTH.matcher(month).matches()) {
          used.add(month);
        }
      }
    }
    for (Reading reading : dossier.readings()) {
      TreeSet<String> missing = new TreeSet<>();
      for (String month : used) {
        boolean sameYear =
            reading.months().keySet().stream()
                .anyMatch(own -> own.startsWith(month.substring(0, 4)));
        if (sameYear && !reading.months().containsKey(month)) {
          missing.add(month);
        }
      }
      if (!missing.isEmpty()) {
        findings.add(
            Finding.warning("MONTH_MISSING", Where.of("readings", reading.id(), missing.first()))
                .with("flow", reading.flow())
                .with("months", String.join(", ", missing)));
      }
    }
    if (used.size() > 12 && used.size() % 12 != 0) {
      findings.add(
          Finding.warning("MONTHS_NO_WHOLE_YEAR", Where.of("readings", "", used.last()))
              .with("count", used.size(), "1")
              .with("first", used.first())
              .with("last", used.last()));
    }
  }
}
