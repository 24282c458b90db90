package org.baitong.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An edition of reference data: facts by id. Never a silent default: an unknown id throws.
 *
 * <p>Example: {@code ReferenceData.base().get("uncertainty.meter").value()} is 2 (percent).
 */
public final class ReferenceData {
  /** Edition of the rows bundled with this release. */
  public static final String EDITION = "2026-11";

  private static final String HEADER = "id\tvalue\tunit\tlow\thigh\tsource\tlicence\tverified";
  private static final List<String> BASE = List.of("uncertainty", "method");

  private final String edition;
  private final Map<String, Fact> facts;

  private ReferenceData(String edition, Map<String, Fact> facts) {
    this.edition = edition;
    this.facts = Collections.unmodifiableMap(facts);
  }

  /** The rows bundled with this release. */
  public static ReferenceData base() {
    Map<String, Fact> facts = new TreeMap<>();
    for (String table : BASE) {
      read(table).forEach(fact -> add(facts, fact));
    }
    return new ReferenceData(EDITION, facts);
  }

  /**
   * The same edition with some facts replaced; every replacement names an id that is there.
   *
   * <p>Example: {@code base.overlaid(List.of(fact)).get(fact.id())} is {@code fact}.
   */
  public ReferenceData overlaid(Collection<Fact> replacements) {
    Map<String, Fact> changed = new TreeMap<>(facts);
    for (Fact fact : replacements) {
      get(fact.id());
      changed.put(fact.id(), fact);
    }
    return new ReferenceData(edition, changed);
  }

  /** Reads rows in the form of the bundled tables; throws naming the line that is wrong. */
  public static List<Fact> parse(String name, List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException("Table " + name + " does not begin with: " + HEADER);
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] cells = lines.get(i).split("\t", -1);
      try {
        if (cells.length != 8) {
          throw new IllegalArgumentException(cells.length + " cells instead of 8");
        }
        facts.add(
            new Fact(
                cells[0],
                Double.parseDouble(cells[1]),
                cells[2],
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                cells[5],
                cells[6],
                yes(cells[7])));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Table " + name + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return facts;
  }

  /** The edition these facts belong to; part of every result. */
  public String edition() {
    return edition;
  }

  /** The fact with this id. Throws when there is none: a missing fact is never a default. */
  public Fact get(String id) {
    Fact fact = facts.get(id);
    if (fact == null) {
      throw new IllegalArgumentException("No fact \"" + id + "\" in edition " + edition);
    }
    return fact;
  }

  /** Whether there is a fact with this id. */
  public boolean has(String id) {
    return facts.containsKey(id);
  }

  /** All facts in the order of their ids. */
  public Collection<Fact> list() {
    return facts.values();
  }

  private static void add(Map<String, Fact> facts, Fact fact) {
    if (facts.putIfAbsent(fact.id(), fact) != null) {
      throw new IllegalArgumentException("Fact " + fact.id() + " stands in the tables twice");
    }
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("verified is \"" + text + "\", not yes or no");
    };
  }

  private static List<Fact> read(String table) {
    try (InputStream stream = ReferenceData.class.getResourceAsStream("base/" + table + ".tsv")) {
      if (stream == null) {
        throw new IllegalStateException("Table " + table + " is not bundled");
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return parse(table, lines.lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
