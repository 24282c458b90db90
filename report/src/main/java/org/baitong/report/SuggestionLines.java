package org.baitong.report;

import java.util.ArrayList;
import java.util.List;
import org.baitong.assessment.suggest.Suggestion;
import org.baitong.engine.quantity.Money;
import org.baitong.reference.library.Evidence;
import org.baitong.reference.library.LibraryMeasure;

/** Suggestions as lines that a person reads in the terminal. */
public final class SuggestionLines {
  /** Reasons shown of one suggestion. */
  private static final int REASONS = 3;

  private SuggestionLines() {}

  /** The first suggestions, each with why, what is at stake and what is asked. */
  public static List<String> of(FactoryText text, int most) {
    List<Suggestion> all = text.assessment().suggestions().list();
    List<String> lines = new ArrayList<>();
    if (all.isEmpty()) {
      lines.add(text.text("suggestion.nothing"));
    }
    for (Suggestion suggestion : all.subList(0, Math.min(most, all.size()))) {
      add(text, suggestion, lines);
    }
    return lines;
  }

  private static void add(FactoryText text, Suggestion suggestion, List<String> lines) {
    LibraryWords words = new LibraryWords(text.messages());
    LibraryMeasure measure = suggestion.measure();
    lines.add(
        words.name(measure)
            + "  ["
            + measure.id()
            + ", "
            + text.text("shelf." + measure.shelf().name())
            + "]"
            + (suggestion.taken() ? " - " + text.text("suggestion.taken") : ""));
    reasons(text, suggestion, REASONS)
        .forEach(reason -> lines.add("  " + text.text("suggestion.why") + ": " + reason));
    lines.add("  " + words.how(measure));
    Money stake = suggestion.atStake();
    if (stake != null && !suggestion.isRefused()) {
      lines.add("  " + text.text("suggestion.atstake", "money", text.money(stake.amount())));
    }
    for (Evidence evidence : measure.evidence()) {
      lines.add("  " + text.text("library.evidence") + ": " + words.evidence(evidence));
    }
    if (measure.cost() != null) {
      lines.add("  " + asked(text, measure));
    }
  }

  /** Why it was suggested, in words; no more than so many reasons. */
  public static List<String> reasons(FactoryText text, Suggestion suggestion, int most) {
    return suggestion.reasons().stream()
        .map(reason -> text.messages().text(text.names().named(reason)))
        .distinct()
        .limit(most)
        .toList();
  }

  /** What the user is asked for, because the library has no figure of its own. */
  public static String asked(FactoryText text, LibraryMeasure measure) {
    String cost = measure.cost() == null ? "" : text.text("cost." + measure.cost().name());
    return measure.calculators().isEmpty()
        ? text.text("suggestion.askuser", "cost", cost)
        : text.text(
            "suggestion.ask",
            "calculators",
            String.join(", ", measure.calculators()),
            "cost",
            cost);
  }
}
