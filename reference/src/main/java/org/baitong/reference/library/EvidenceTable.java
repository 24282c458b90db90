package org.baitong.reference.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** The table of published results. */
final class EvidenceTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "measure",
          "country",
          "sector",
          "effects",
          "investment",
          "saving",
          "currency",
          "payback_low",
          "payback_high",
          "grade",
          "source",
          "year",
          "conditions_en",
          "conditions_km");

  private EvidenceTable() {}

  static List<Evidence> read(List<String> lines, List<Finding> findings) {
    List<Evidence> results = new ArrayList<>();
    new LibraryRows("evidence", COLUMNS, findings).each(lines, row -> read(row, results));
    return results;
  }

  private static void read(LibraryRows.Row row, List<Evidence> results) {
    String id = row.required("id");
    String measure = row.required("measure");
    String source = row.required("source");
    String english = row.required("conditions_en");
    String khmer = row.required("conditions_km");
    List<Evidence.Effect> effects = effects(row);
    Money investment = money(row, "investment");
    Money saving = money(row, "saving");
    Evidence.Payback payback = payback(row);
    Evidence.Grade grade = row.constant("grade", row.text("grade"), Evidence.Grade.class);
    Double year = row.number("year");
    if (row.isGood() && grade != null) {
      results.add(
          new Evidence(
              id,
              measure,
              row.text("country"),
              row.list("sector", ","),
              effects,
              investment,
              saving,
              payback,
              grade,
              source,
              year == null ? null : year.intValue(),
              english,
              khmer));
    }
  }

  /** Effects between semicolons, each "subject low high unit". */
  private static List<Evidence.Effect> effects(LibraryRows.Row row) {
    List<Evidence.Effect> effects = new ArrayList<>();
    for (String part : row.list("effects", ";")) {
      List<String> words = List.of(part.split(" ", -1));
      Double low = words.size() == 4 ? LibraryRows.parse(words.get(1)) : null;
      Double high = words.size() == 4 ? LibraryRows.parse(words.get(2)) : null;
      if (low == null || high == null || low > high || !isUnit(words.get(3))) {
        row.wrong("effects", part, "subject, low, high (not below low) and a unit");
      } else {
        effects.add(new Evidence.Effect(words.get(0), low, high, words.get(3)));
      }
    }
    return effects;
  }

  private static boolean isUnit(String code) {
    return code.equals("%") || Units.parse(code).isUsable();
  }

  private static @Nullable Money money(LibraryRows.Row row, String column) {
    Double amount = row.number(column);
    if (amount == null) {
      return null;
    }
    String currency = row.text("currency");
    Optional<Currency> known = Currency.find(currency);
    if (known.isEmpty()) {
      row.wrong("currency", currency, "an ISO 4217 code");
      return null;
    }
    return Money.undated(amount, known.get());
  }

  private static Evidence.@Nullable Payback payback(LibraryRows.Row row) {
    Double low = row.number("payback_low");
    Double high = row.number("payback_high");
    if (low == null && high == null) {
      return null;
    }
    if (low == null || high == null || low > high) {
      row.wrong("payback_high", row.text("payback_high"), "years, not below payback_low");
      return null;
    }
    return new Evidence.Payback(low, high);
  }
}
