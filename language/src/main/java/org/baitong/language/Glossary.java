package org.baitong.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the field in English and Khmer, each with whether somebody of the field has reviewed
 * the Khmer.
 *
 * <p>Example: {@code Glossary.bundled().find("wastewater")} is "ទឹកសំណល់", not reviewed.
 */
public final class Glossary {
  private static final String HEAD = "english\tkhmer\talso\treviewed";
  private static final Glossary BUNDLED = load();

  private final List<Term> terms;

  /** Every spelling by its first character, the longest first. */
  private final Map<Integer, List<Spelling>> spellings = new HashMap<>();

  /**
   * A term.
   *
   * @param english in lower case, as it stands in parentheses
   * @param khmer as we write it
   * @param also other Khmer spellings in use
   * @param reviewed whether somebody of the field has confirmed the Khmer
   */
  public record Term(String english, String khmer, List<String> also, boolean reviewed) {
    public Term {
      also = List.copyOf(also);
    }
  }

  /**
   * A place in a text where a term is used.
   *
   * @param term which
   * @param start of its first character
   * @param end behind its last character
   */
  public record Use(Term term, int start, int end) {}

  private record Spelling(String khmer, Term term) {}

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      spelling(term.khmer(), term);
      term.also().forEach(other -> spelling(other, term));
    }
    spellings
        .values()
        .forEach(
            list ->
                list.sort(Comparator.comparingInt((Spelling s) -> s.khmer().length()).reversed()));
  }

  private void spelling(String khmer, Term term) {
    spellings
        .computeIfAbsent(khmer.codePointAt(0), first -> new ArrayList<>())
        .add(new Spelling(khmer, term));
  }

  /** The glossary that Baitong brings. */
  public static Glossary bundled() {
    return BUNDLED;
  }

  /**
   * Reads a table with tabs between its columns "english", "khmer", "also" (spellings between
   * semicolons) and "reviewed" (yes or no).
   *
   * @throws IllegalArgumentException naming the line and what is wrong with it
   */
  public static Glossary parse(String table) {
    List<String> lines = table.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      throw new IllegalArgumentException(
          "The glossary begins with \""
              + (lines.isEmpty() ? "" : lines.getFirst())
              + "\".\nMaybe the head line \""
              + HEAD.replace("\t", " | ")
              + "\" was meant.");
    }
    List<Term> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      Term term = term(i + 1, lines.get(i).split("\t", -1));
      List<String> forms = new ArrayList<>(term.also());
      forms.add(term.english());
      forms.add(term.khmer());
      for (String form : forms) {
        if (!seen.add(form)) {
          throw wrong(i + 1, "\"" + form + "\" stands twice", "one of the two lines to delete");
        }
      }
      terms.add(term);
    }
    return new Glossary(terms);
  }

  private static Term term(int line, String[] cells) {
    if (cells.length != 4) {
      throw wrong(line, "there are " + cells.length + " cells", "four, with tabs between them");
    }
    if (cells[0].isBlank() || !cells[0].equals(cells[0].strip())) {
      throw wrong(line, "the English is \"" + cells[0] + "\"", "a term without spaces around it");
    }
    List<String> also = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";", -1));
    khmer(line, cells[1]);
    also.forEach(other -> khmer(line, other));
    if (!cells[3].equals("yes") && !cells[3].equals("no")) {
      throw wrong(line, "reviewed is \"" + cells[3] + "\"", "yes or no");
    }
    return new Term(cells[0], cells[1], also, cells[3].equals("yes"));
  }

  private static void khmer(int line, String text) {
    boolean khmer = text.codePoints().allMatch(c -> c == ' ' || Khmer.isLetterOrSign(c));
    if (text.isBlank() || !text.equals(text.strip()) || !khmer) {
      throw wrong(line, "the Khmer is \"" + text + "\"", "a term in Khmer script");
    }
  }

  private static IllegalArgumentException wrong(int line, String what, String maybe) {
    return new IllegalArgumentException(
        "Line " + line + " of the glossary: " + what + ".\nMaybe " + maybe + ".");
  }

  /** All terms in the order of the table. */
  public List<Term> terms() {
    return terms;
  }

  /** The term of an English word, written as in the table. */
  public Optional<Term> find(String english) {
    return terms.stream().filter(term -> term.english().equals(english)).findFirst();
  }

  /**
   * Where terms stand in a Khmer text, from left to right; of two that begin at one place the
   * longer one, and never one inside another. {@code uses("ទឹកសំណល់")} is one use of "wastewater".
   */
  public List<Use> uses(String text) {
    List<Use> uses = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Use use = at(text, i);
      if (use == null) {
        i++;
      } else {
        uses.add(use);
        i = use.end();
      }
    }
    return uses;
  }

  private @Nullable Use at(String text, int start) {
    if (start > 0 && text.charAt(start - 1) == Khmer.COENG) {
      return null;
    }
    for (Spelling spelling : spellings.getOrDefault((int) text.charAt(start), List.of())) {
      int end = start + spelling.khmer().length();
      // A sign behind would belong to the last letter: another word.
      if (text.startsWith(spelling.khmer(), start)
          && (end == text.length() || !Khmer.isSign(text.charAt(end)))) {
        return new Use(spelling.term(), start, end);
      }
    }
    return null;
  }

  private static Glossary load() {
    try (var stream = Glossary.class.getResourceAsStream("glossary.tsv")) {
      byte[] bytes = Objects.requireNonNull(stream, "glossary.tsv").readAllBytes();
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("glossary.tsv cannot be read", unreadable);
    }
  }
}
