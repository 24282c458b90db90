package org.baitong.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * A published list of codes, such as ISIC or the European list of waste.
 *
 * <p>Example: {@code Classification.get("ISIC4").find("1410")} is the manufacture of wearing
 * apparel.
 */
public final class Classification {
  /** International Standard Industrial Classification, revision 4. */
  public static final String ISIC = "ISIC4";

  /** Provinces of Cambodia. */
  public static final String PROVINCES = "KH-PROVINCES";

  /** European list of waste. */
  public static final String WASTE = "EWC";

  /** Units that Baitong reads. */
  public static final String UNITS = "UCUM";

  /** Currencies. */
  public static final String CURRENCIES = "ISO4217";

  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put(ISIC, "isic4");
    TABLES.put(PROVINCES, "kh-provinces");
    TABLES.put(WASTE, "ewc");
    TABLES.put(UNITS, "ucum");
  }

  private final String scheme;
  private final Map<String, Term> terms;

  private Classification(String scheme, List<Term> terms) {
    this.scheme = scheme;
    Map<String, Term> byCode = new LinkedHashMap<>();
    terms.forEach(term -> byCode.put(term.code(), term));
    this.terms = Collections.unmodifiableMap(byCode);
  }

  /** The schemes that this release holds. */
  public static List<String> schemes() {
    List<String> schemes = new ArrayList<>(TABLES.keySet());
    schemes.add(CURRENCIES);
    return schemes;
  }

  /** A scheme by its name; read when it is asked for. Throws when there is none. */
  public static Classification get(String scheme) {
    if (scheme.equals(CURRENCIES)) {
      return new Classification(scheme, currencies());
    }
    String table = TABLES.get(scheme);
    if (table == null) {
      throw new IllegalArgumentException(
          "There is no classification \"" + scheme + "\"\nMaybe one of: " + schemes());
    }
    List<String> lines = BundledTables.lines("terms/" + table + ".tsv");
    return new Classification(scheme, TermTable.read(table, lines).get());
  }

  /**
   * The same list with terms laid over it: a code that is there takes the new term, others are
   * added. Missing, with every reason, when a term is of another scheme, stands twice, or under a
   * parent that neither list has; else each replacement and the additions are an information.
   *
   * <p>Example: {@code Classification.get("EWC").overlaid("full.tsv", terms)}.
   */
  public Outcome<Classification> overlaid(String layer, List<Term> more) {
    List<Finding> refused = new ArrayList<>();
    Map<String, Term> whole = new LinkedHashMap<>(terms);
    Map<String, Term> seen = new LinkedHashMap<>();
    List<Finding> said = new ArrayList<>();
    int added = 0;
    for (Term term : more) {
      Where where = Where.of("term", term.code());
      if (!term.scheme().equals(scheme)) {
        refused.add(
            Finding.error("TERM_OTHER_SCHEME", where)
                .with("code", term.code())
                .with("scheme", term.scheme())
                .with("expected", scheme));
      } else if (seen.putIfAbsent(term.code(), term) != null) {
        refused.add(
            Finding.error("TERM_TWICE", where).with("code", term.code()).with("scheme", scheme));
      }
      Term before = whole.put(term.code(), kept(terms.get(term.code()), term));
      if (before == null) {
        added++;
      } else if (!before.english().equals(term.english())) {
        said.add(
            Finding.info("TERM_REPLACED", where)
                .with("code", term.code())
                .with("scheme", scheme)
                .with("layer", layer)
                .with("before", before.english())
                .with("now", term.english()));
      }
    }
    for (Term term : more) {
      if (!term.parent().isEmpty() && !whole.containsKey(term.parent())) {
        refused.add(
            Finding.error("TERM_PARENT", Where.of("term", term.code()))
                .with("code", term.code())
                .with("scheme", scheme)
                .with("parent", term.parent()));
      }
    }
    if (!refused.isEmpty()) {
      return new Outcome.Missing<>(refused);
    }
    said.add(
        Finding.info("TERMS_ADDED", Where.of("layer", layer))
            .with("count", added, "1")
            .with("scheme", scheme)
            .with("layer", layer));
    return Outcome.of(new Classification(scheme, List.copyOf(whole.values())), said);
  }

  /** Official files have no Khmer names: the name that is known stays. */
  private static Term kept(@Nullable Term before, Term term) {
    return before == null || !term.khmer().isEmpty()
        ? term
        : new Term(
            term.scheme(),
            term.code(),
            term.english(),
            before.khmer(),
            term.parent(),
            term.source(),
            term.licence(),
            term.verified(),
            term.note());
  }

  /** The name of the scheme. */
  public String scheme() {
    return scheme;
  }

  /** The entry of a code; empty when there is none. */
  public Optional<Term> find(String code) {
    return Optional.ofNullable(terms.get(code));
  }

  /** All entries in the order of the publication. */
  public List<Term> list() {
    return List.copyOf(terms.values());
  }

  /** The entries directly below a code; those at the top below the empty code. */
  public List<Term> below(String code) {
    return terms.values().stream().filter(term -> term.parent().equals(code)).toList();
  }

  /** Codes and names of ISO 4217 as the Java platform keeps them. */
  private static List<Term> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .map(
            currency ->
                new Term(
                    CURRENCIES,
                    currency.getCurrencyCode(),
                    currency.getDisplayName(Locale.ENGLISH),
                    currency.getCurrencyCode().equals("KHR") ? "រៀល" : "",
                    "",
                    "ISO 4217 as the Java platform keeps it",
                    "fact",
                    true,
                    ""))
        .toList();
  }
}
