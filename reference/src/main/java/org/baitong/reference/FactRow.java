package org.baitong.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baitong.engine.factor.Distribution;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** One row of a table on its way to a fact; everything that is wrong with it is found at once. */
final class FactRow {
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?");
  private static final Pattern GEOGRAPHY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
  private static final List<String> WORDS =
      List.of("subject", "gas", "sector", "tier", "guideline", "purpose");

  /** The columns of edition 2026-11 and those of the key that its ids stand for. */
  static final List<String> OLD_WITH_KEY =
      Stream.concat(FactTable.OLD_COLUMNS.stream(), Stream.of("quantity", "subject", "geography"))
          .toList();

  private static final Map<String, Distribution> DISTRIBUTIONS = new HashMap<>();

  static {
    for (Distribution distribution : Distribution.values()) {
      DISTRIBUTIONS.put(distribution.name().toLowerCase(Locale.ROOT), distribution);
    }
  }

  private final Where where;
  private final Map<String, Integer> index;
  private final String[] cells;
  private final List<Finding> findings = new ArrayList<>();

  FactRow(Where where, Map<String, Integer> index, String[] cells) {
    this.where = where;
    this.index = index;
    this.cells = cells;
  }

  /** The cells of edition 2026-11 with the key that the id stands for: uncertainty.meter. */
  static String[] withKey(String[] cells) {
    String id = cells[0].strip();
    int dot = id.indexOf('.');
    String[] full = Arrays.copyOf(cells, OLD_WITH_KEY.size());
    full[cells.length] = dot < 0 ? id : id.substring(0, dot);
    full[cells.length + 1] = dot < 0 ? "" : id.substring(dot + 1);
    full[cells.length + 2] = Key.WORLD;
    return full;
  }

  /** What is wrong with the row. */
  List<Finding> findings() {
    return findings;
  }

  /** The fact; empty when something is wrong. */
  Optional<Fact> read() {
    for (String column : FactTable.REQUIRED) {
      if (cell(column).isEmpty()) {
        add(error("FACT_CELL_EMPTY").with("column", column));
      }
    }
    String id = cell("id");
    if (!id.isEmpty() && !Fact.isId(id)) {
      add(error("FACT_ID").with("id", id));
    }
    words();
    Figure figure = figure();
    Validity validity = validity();
    boolean verified = yes("verified");
    boolean boundsVerified = yes("bounds_verified");
    if (!findings.isEmpty() || figure == null || validity == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact(
            id,
            new Key(
                cell("quantity"),
                cell("subject"),
                cell("gas"),
                cell("sector"),
                cell("tier"),
                cell("guideline"),
                cell("purpose"),
                cell("geography")),
            figure,
            validity,
            new Origin(
                cell("source"),
                cell("page"),
                cell("licence"),
                verified,
                boundsVerified,
                cell("superseded_by"),
                cell("note"))));
  }

  private void words() {
    if (!cell("quantity").isEmpty() && FactKind.find(cell("quantity")).isEmpty()) {
      add(error("FACT_QUANTITY").with("quantity", cell("quantity")));
    }
    String geography = cell("geography");
    if (!geography.isEmpty()
        && !geography.equals(Key.WORLD)
        && !GEOGRAPHY.matcher(geography).matches()) {
      add(error("FACT_GEOGRAPHY").with("geography", geography));
    }
    for (String column : WORDS) {
      if (!cell(column).isEmpty() && !Key.isWord(cell(column))) {
        add(error("FACT_WORD").with("column", column).with("text", cell(column)));
      }
    }
  }

  private @Nullable Figure figure() {
    Double value = number("value");
    Double low = number("low");
    Double high = number("high");
    Distribution distribution = distribution();
    if (value == null || distribution == null) {
      return null;
    }
    if (cell("low").isEmpty() != cell("high").isEmpty()) {
      add(error("FACT_BOUND_ALONE").with("low", cell("low")).with("high", cell("high")));
      return null;
    }
    double from = low == null ? value : low;
    double to = high == null ? value : high;
    if (!(from <= value && value <= to)) {
      add(
          error("FACT_BOUNDS")
              .with("id", cell("id"))
              .with("value", cell("value"))
              .with("low", cell("low"))
              .with("high", cell("high")));
      return null;
    }
    if ((distribution != Distribution.NONE && from == to)
        || (distribution == Distribution.LOGNORMAL && from <= 0)) {
      add(
          error("FACT_DISTRIBUTION_BOUNDS")
              .with("distribution", cell("distribution"))
              .with("low", cell("low")));
      return null;
    }
    return cell("unit").isEmpty() ? null : new Figure(value, cell("unit"), from, to, distribution);
  }

  private @Nullable Double number(String column) {
    String text = cell(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!isPlain(text) && !NUMBER.matcher(text).matches()) {
      add(error("FACT_NUMBER").with("column", column).with("text", text));
      return null;
    }
    return Double.valueOf(text);
  }

  /** Digits with at most one point between them; nearly every number is. */
  private static boolean isPlain(String text) {
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = i > 0 && i < text.length() - 1;
      if (c == '.' && !point && inside) {
        point = true;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() < 30;
  }

  private @Nullable Distribution distribution() {
    String text = cell("distribution");
    if (text.isEmpty()) {
      return Distribution.NONE;
    }
    Distribution known = DISTRIBUTIONS.get(text);
    if (known != null) {
      return known;
    }
    add(error("FACT_DISTRIBUTION").with("distribution", text));
    return null;
  }

  private @Nullable Validity validity() {
    int before = findings.size();
    LocalDate from = day("from", 1, 1);
    LocalDate to = day("to", 12, 31);
    if (findings.size() > before) {
      return null;
    }
    if (from != null && to != null && from.isAfter(to)) {
      add(error("FACT_PERIOD").with("from", cell("from")).with("to", cell("to")));
      return null;
    }
    return new Validity(from, to);
  }

  private @Nullable LocalDate day(String column, int month, int day) {
    String text = cell(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (text.matches("(19|20|21)[0-9]{2}")) {
        return LocalDate.of(Integer.parseInt(text), month, day);
      }
      if (text.matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Answered below, like any other text.
    }
    add(error("FACT_DATE").with("column", column).with("text", text));
    return null;
  }

  private boolean yes(String column) {
    String text = cell(column);
    if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
      add(error("FACT_YES_NO").with("column", column).with("text", text));
    }
    return text.equals("yes");
  }

  private String cell(String column) {
    Integer place = index.get(column);
    return place == null ? "" : cells[place].strip();
  }

  private Finding error(String code) {
    return Finding.error(code, where);
  }

  private void add(Finding finding) {
    findings.add(finding);
  }

  /** The cells of a fact in the order of the table's columns. */
  static List<String> cells(Fact fact) {
    Key key = fact.key();
    Figure figure = fact.figure();
    Origin origin = fact.origin();
    return List.of(
        fact.id(),
        key.quantity(),
        key.subject(),
        key.gas(),
        key.sector(),
        key.tier(),
        key.guideline(),
        key.purpose(),
        key.geography(),
        day(fact.validity().from(), 1),
        day(fact.validity().to(), 12),
        number(figure.value()),
        figure.unit(),
        figure.hasBounds() ? number(figure.low()) : "",
        figure.hasBounds() ? number(figure.high()) : "",
        figure.distribution() == Distribution.NONE
            ? ""
            : figure.distribution().name().toLowerCase(Locale.ROOT),
        flat(origin.source()),
        flat(origin.page()),
        flat(origin.licence()),
        origin.verified() ? "yes" : "no",
        origin.boundsVerified() ? "yes" : "no",
        origin.supersededBy(),
        flat(origin.note()));
  }

  private static String day(@Nullable LocalDate day, int month) {
    if (day == null) {
      return "";
    }
    boolean whole = day.getMonthValue() == month && day.getDayOfMonth() == (month == 1 ? 1 : 31);
    return whole ? String.valueOf(day.getYear()) : day.toString();
  }

  private static String number(double value) {
    String text = String.valueOf(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String flat(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }
}
