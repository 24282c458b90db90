package org.baitong.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * An edition of reference data with the layers laid over it. Never a silent default: an unknown id
 * throws, a question without exactly one answer is missing with its reason.
 *
 * <p>Example: {@code ReferenceData.base().get("uncertainty.meter").value()} is 2 (percent).
 */
public final class ReferenceData {
  /** Edition of the rows bundled with this release. */
  public static final String EDITION = Editions.LATEST;

  private final String edition;
  private final Map<String, Fact> facts;

  /** The key under which a fact is asked for: that of the edition's row which it replaces. */
  private final Map<String, Key> keys;

  private final Map<String, List<Fact>> byQuantity;
  private final Map<String, Classification> terms;
  private final List<Layer> layers;
  private final List<Replacement> replacements;

  private ReferenceData(
      String edition, Map<String, Fact> facts, Map<String, Key> keys, History history) {
    this.edition = edition;
    this.facts = Collections.unmodifiableMap(facts);
    this.keys = Collections.unmodifiableMap(keys);
    this.byQuantity =
        facts.values().stream().collect(Collectors.groupingBy(fact -> fact.key().quantity()));
    this.terms = Map.copyOf(history.terms());
    this.layers = List.copyOf(history.layers());
    this.replacements = List.copyOf(history.replacements());
  }

  private record History(
      List<Layer> layers, List<Replacement> replacements, Map<String, Classification> terms) {}

  private static final class Base {
    static final ReferenceData LATEST = edition(Editions.LATEST);
  }

  /** The rows bundled with this release. */
  public static ReferenceData base() {
    return Base.LATEST;
  }

  /** The editions whose rows this release holds, oldest first. */
  public static List<String> editions() {
    return Editions.list();
  }

  /**
   * The rows of an edition. Throws when this release does not hold it.
   *
   * <p>Example: {@code ReferenceData.edition("2026-11").list().size()} is 12.
   */
  public static ReferenceData edition(String name) {
    return of(name, Editions.read(name));
  }

  /** An edition of given rows. Throws when two have one id. */
  static ReferenceData of(String name, Collection<Fact> rows) {
    Map<String, Fact> facts = new TreeMap<>();
    Map<String, Key> keys = new TreeMap<>();
    for (Fact fact : rows) {
      if (facts.putIfAbsent(fact.id(), fact) != null) {
        throw new IllegalArgumentException(
            "Fact " + fact.id() + " stands in the tables twice\nMaybe one row has a wrong id");
      }
      keys.put(fact.id(), fact.key());
    }
    return new ReferenceData(name, facts, keys, new History(List.of(), List.of(), Map.of()));
  }

  /**
   * The same data with a layer laid over it. Missing, with every reason, when a guard refuses a
   * row; else each replacement is an information FACT_REPLACED, each addition FACT_ADDED.
   *
   * <p>Example: {@code base.overlaid(new Layer(Level.SITE, "site.tsv", facts))}.
   */
  public Outcome<ReferenceData> overlaid(Layer layer) {
    List<Finding> refused = new ArrayList<>(FactGuards.check(layer.facts(), this));
    boolean under = !layers.isEmpty() && layers.getLast().level().compareTo(layer.level()) > 0;
    if (under || layer.level() == Layer.Level.BASE) {
      refused.add(
          Finding.error("FACT_LAYER_ORDER", Where.of("layer", layer.name()))
              .with("layer", layer.name()));
    }
    for (Fact fact : layer.facts()) {
      Key asked = keys.get(fact.id());
      if (asked != null && !isSameButGuideline(asked, fact.key())) {
        refused.add(
            Finding.error("FACT_KEY_CHANGED", Where.of("fact", fact.id()))
                .with("id", fact.id())
                .with("key", asked.text())
                .with("other", fact.key().text()));
      }
    }
    if (!refused.isEmpty()) {
      return new Outcome.Missing<>(refused);
    }
    List<Finding> said = new ArrayList<>();
    for (Fact fact : layer.facts()) {
      Fact before = facts.get(fact.id());
      Finding finding =
          Finding.info(before == null ? "FACT_ADDED" : "FACT_REPLACED", Where.of("fact", fact.id()))
              .with("id", fact.id())
              .with("layer", layer.name())
              .with("value", fact.value(), fact.unit());
      said.add(before == null ? finding : finding.with("before", before.value(), before.unit()));
    }
    return Outcome.of(with(layer), said);
  }

  /**
   * The same edition with some facts replaced by what somebody states; every replacement names an
   * id that is there. Throws otherwise.
   *
   * <p>Example: {@code base.overlaid(List.of(fact)).get(fact.id())} is {@code fact}.
   */
  public ReferenceData overlaid(Collection<Fact> stated) {
    stated.forEach(fact -> get(fact.id()));
    return stated.isEmpty()
        ? this
        : with(new Layer(Layer.Level.SITE, "dossier", List.copyOf(stated)));
  }

  private ReferenceData with(Layer layer) {
    Map<String, Fact> changed = new TreeMap<>(facts);
    Map<String, Key> asked = new TreeMap<>(keys);
    List<Replacement> all = new ArrayList<>(replacements);
    for (Fact fact : layer.facts()) {
      all.add(new Replacement(layer.name(), changed.put(fact.id(), fact), fact));
      asked.putIfAbsent(fact.id(), fact.key());
    }
    List<Layer> more = new ArrayList<>(layers);
    more.add(layer);
    return new ReferenceData(edition, changed, asked, new History(more, all, terms));
  }

  /**
   * The same data with terms laid over the classifications they belong to. Missing, with every
   * reason, when a scheme is unknown or a term is refused.
   *
   * <p>Example: {@code base.withTerms("ewc-full.tsv", terms).get().classification("EWC")}.
   */
  public Outcome<ReferenceData> withTerms(String layer, List<Term> more) {
    Map<String, List<Term>> schemes = new TreeMap<>();
    more.forEach(
        term -> schemes.computeIfAbsent(term.scheme(), scheme -> new ArrayList<>()).add(term));
    Map<String, Classification> laid = new TreeMap<>(terms);
    List<Finding> said = new ArrayList<>();
    List<Finding> refused = new ArrayList<>();
    schemes.forEach(
        (scheme, rows) -> {
          if (!Classification.schemes().contains(scheme)) {
            refused.add(
                Finding.error("TERM_OTHER_SCHEME", Where.of("layer", layer))
                    .with("code", rows.getFirst().code())
                    .with("scheme", scheme)
                    .with("expected", String.join(", ", Classification.schemes())));
            return;
          }
          Outcome<Classification> outcome = classification(scheme).overlaid(layer, rows);
          outcome.find().ifPresent(whole -> laid.put(scheme, whole));
          (outcome.isUsable() ? said : refused).addAll(outcome.findings());
        });
    return refused.isEmpty()
        ? Outcome.of(
            new ReferenceData(
                edition,
                new TreeMap<>(facts),
                new TreeMap<>(keys),
                new History(layers, replacements, laid)),
            said)
        : new Outcome.Missing<>(refused);
  }

  /** A list of codes with what was laid over it. Throws when there is no such scheme. */
  public Classification classification(String scheme) {
    Classification laid = terms.get(scheme);
    return laid == null ? Classification.get(scheme) : laid;
  }

  /** The edition these facts belong to; part of every result. */
  public String edition() {
    return edition;
  }

  /** The layers over the edition, widest first. */
  public List<Layer> layers() {
    return layers;
  }

  /** Every fact that a layer replaced or added, in the order in which it happened. */
  public List<Replacement> replacements() {
    return replacements;
  }

  /** The fact with this id. Throws when there is none: a missing fact is never a default. */
  public Fact get(String id) {
    Fact fact = facts.get(id);
    if (fact == null) {
      throw new IllegalArgumentException(
          "No fact \""
              + id
              + "\" in edition "
              + edition
              + "\nMaybe search: baitong factors search");
    }
    return fact;
  }

  /**
   * The fact with this id; with the warning FACT_SUPERSEDED when another has replaced it, missing
   * with FACTOR_MISSING when there is none.
   */
  public Outcome<Fact> find(String id) {
    Fact fact = facts.get(id);
    if (fact == null) {
      return Outcome.missing(
          Finding.error("FACTOR_MISSING", Where.of("fact", id))
              .with("key", id)
              .with("edition", edition));
    }
    if (!fact.superseded()) {
      return Outcome.of(fact);
    }
    Finding warning =
        Finding.warning("FACT_SUPERSEDED", Where.of("fact", id))
            .with("id", id)
            .with("by", fact.origin().supersededBy());
    return Outcome.of(fact, List.of(warning));
  }

  /** Whether there is a fact with this id. */
  public boolean has(String id) {
    return facts.containsKey(id);
  }

  /** All facts in the order of their ids, superseded ones among them. */
  public Collection<Fact> list() {
    return facts.values();
  }

  /** All facts of a kind of quantity in the order of their ids. */
  public List<Fact> list(String quantity) {
    return byQuantity.getOrDefault(quantity, List.of());
  }

  /**
   * The one fact that answers a question. Missing with FACTOR_KEY_OPEN when the question leaves a
   * part open that decides the value, FACTOR_MISSING when no row has the key, FACTOR_YEAR when none
   * covers the year (naming those there are), FACTOR_AMBIGUOUS when several answer.
   *
   * <p>Example: {@code base.select(Selection.ncv("wood")).get().value()} is 15.6 (MJ/kg).
   */
  public Outcome<Fact> select(Selection selection) {
    return choose(selection, 0);
  }

  /**
   * Like {@link #select}, but a fact up to some years older or newer answers when no fact covers
   * the year: with the warning FACTOR_NEAREST_YEAR, never silently.
   *
   * @param years how many years away the fact may be
   */
  public Outcome<Fact> selectNearest(Selection selection, int years) {
    return choose(selection, years);
  }

  private Outcome<Fact> choose(Selection selection, int years) {
    String open = openPart(selection);
    if (!open.isEmpty()) {
      return refuse("FACTOR_KEY_OPEN", selection, finding -> finding.with("part", open));
    }
    List<Fact> rows =
        list(selection.part("quantity")).stream()
            .filter(fact -> !fact.superseded() && selection.matches(asked(fact)))
            .toList();
    if (rows.isEmpty()) {
      return refuse("FACTOR_MISSING", selection, finding -> finding);
    }
    Integer year = selection.year();
    if (year == null) {
      return one(selection, rows);
    }
    List<Fact> covering = rows.stream().filter(fact -> fact.validity().covers(year)).toList();
    return covering.isEmpty() ? nearest(selection, rows, years) : one(selection, covering);
  }

  private Outcome<Fact> nearest(Selection selection, List<Fact> rows, int years) {
    int year = selection.year() == null ? 0 : selection.year();
    int least = rows.stream().mapToInt(fact -> fact.validity().distance(year)).min().orElse(0);
    List<Fact> near =
        rows.stream().filter(fact -> fact.validity().distance(year) == least).toList();
    if (least > years) {
      String there =
          rows.stream()
              .map(Fact::validity)
              .sorted(Comparator.comparing(Validity::text))
              .map(Validity::text)
              .distinct()
              .collect(Collectors.joining(", "));
      return refuse("FACTOR_YEAR", selection, finding -> finding.with("years", there));
    }
    Outcome<Fact> found = one(selection, near);
    if (!found.isUsable()) {
      return found;
    }
    Fact fact = found.get();
    return found.withFindings(
        List.of(
            Finding.warning("FACTOR_NEAREST_YEAR", Where.of("fact", fact.id()))
                .with("id", fact.id())
                .with("year", String.valueOf(year))
                .with("years", fact.validity().text())));
  }

  private Outcome<Fact> one(Selection selection, List<Fact> rows) {
    if (rows.size() == 1) {
      return Outcome.of(rows.getFirst());
    }
    String ids = rows.stream().map(Fact::id).limit(6).collect(Collectors.joining(", "));
    return refuse(
        "FACTOR_AMBIGUOUS",
        selection,
        finding -> finding.with("count", rows.size(), "1").with("ids", ids));
  }

  /** The part that must be asked for because it decides the value; empty when none is open. */
  private static String openPart(Selection selection) {
    boolean fire = selection.part("gas").equals("CH4") || selection.part("gas").equals("N2O");
    return switch (selection.part("quantity")) {
      case "" -> "quantity";
      case "ef-combustion" ->
          selection.part("gas").isEmpty()
              ? "gas"
              : fire && selection.part("sector").isEmpty() ? "sector" : "";
      case "gwp" -> selection.part("guideline").isEmpty() ? "guideline" : "";
      case "grid" ->
          selection.part("purpose").isEmpty() ? "purpose" : selection.year() == null ? "year" : "";
      default -> "";
    };
  }

  private Outcome<Fact> refuse(
      String code, Selection selection, java.util.function.UnaryOperator<Finding> more) {
    Finding finding =
        Finding.error(code, Where.of("fact", selection.part("quantity")))
            .with("key", selection.text())
            .with("edition", edition);
    return Outcome.missing(more.apply(finding));
  }

  private Key asked(Fact fact) {
    @Nullable Key key = keys.get(fact.id());
    return key == null ? fact.key() : key;
  }

  /** An own value has no guideline and still answers for the row that it replaces. */
  private static boolean isSameButGuideline(Key asked, Key key) {
    return asked.equals(key) || key.equals(asked.withoutGuideline());
  }

  /** The fact of an id; empty when there is none. */
  public Optional<Fact> peek(String id) {
    return Optional.ofNullable(facts.get(id));
  }
}
