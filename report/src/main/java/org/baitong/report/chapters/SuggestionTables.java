package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.baitong.assessment.suggest.Suggestion;
import org.baitong.engine.quantity.Money;
import org.baitong.reference.library.Evidence;
import org.baitong.reference.library.LibraryMeasure;
import org.baitong.report.FactoryText;
import org.baitong.report.LibraryWords;
import org.baitong.report.SuggestionLines;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** What the library suggests, why, and what others reached with it. */
final class SuggestionTables {
  /** Reasons printed of one suggestion. */
  private static final int REASONS = 2;

  /** Published results printed of one suggestion; those of the same division come first. */
  private static final int RESULTS = 2;

  /** Digits of a division of ISIC. */
  private static final int DIVISION = 2;

  private SuggestionTables() {}

  /** The first suggestions as a table, their published results below it, the refused ones apart. */
  static List<Block> of(FactoryText text, int most) {
    List<Suggestion> all = text.assessment().suggestions().list();
    List<Suggestion> open =
        all.stream().filter(s -> !s.isRefused() && !s.taken()).limit(most).toList();
    List<Suggestion> refused = all.stream().filter(Suggestion::isRefused).toList();
    List<Block> blocks = new ArrayList<>();
    if (open.isEmpty() && refused.isEmpty()) {
      return blocks;
    }
    blocks.add(new Block.Heading(3, text.text("suggestion.heading")));
    blocks.add(new Block.Text(text.text("suggestion.intro")));
    if (!open.isEmpty()) {
      blocks.add(table(text, open, all.size() - refused.size()));
      List<String> evidence = evidence(text, open);
      if (!evidence.isEmpty()) {
        blocks.add(new Block.Text(text.text("suggestion.published")));
        blocks.add(new Block.Points(evidence, false));
      }
    }
    if (!refused.isEmpty()) {
      blocks.add(new Block.Text(text.text("suggestion.refusedintro"), Tone.ALERT));
      blocks.add(new Block.Points(refused.stream().map(one -> refusal(text, one)).toList(), false));
    }
    return blocks;
  }

  private static Block table(FactoryText text, List<Suggestion> open, int known) {
    LibraryWords words = new LibraryWords(text.messages());
    List<List<Cell>> rows = new ArrayList<>();
    for (Suggestion suggestion : open) {
      LibraryMeasure measure = suggestion.measure();
      Money stake = suggestion.atStake();
      rows.add(
          List.of(
              new Cell(words.name(measure) + " (" + measure.id() + ")"),
              new Cell(String.join(" ", SuggestionLines.reasons(text, suggestion, REASONS))),
              stake == null ? new Cell("") : new Cell(text.money(stake.amount()), stake.amount()),
              new Cell(
                  text.text("practice." + measure.practice().name())
                      + "; "
                      + text.text("shelf." + measure.shelf().name()))));
    }
    return new Block.Table(
        text.text(
            "suggestion.caption",
            "shown",
            text.formats().number(open.size(), 0),
            "known",
            text.formats().number(known, 0)),
        List.of(
            new Column(text.text("suggestion.measure"), 3.2, false),
            new Column(text.text("suggestion.why"), 4.2, false),
            new Column(
                text.text("suggestion.stake", "currency", text.currency().code()), 1.8, true),
            new Column(text.text("suggestion.kind"), 2.4, false)),
        rows);
  }

  private static List<String> evidence(FactoryText text, List<Suggestion> open) {
    LibraryWords words = new LibraryWords(text.messages());
    List<String> points = new ArrayList<>();
    for (Suggestion suggestion : open) {
      suggestion.measure().evidence().stream()
          .sorted(Comparator.comparing(evidence -> !isNear(text, evidence)))
          .limit(RESULTS)
          .forEach(
              evidence ->
                  points.add(words.name(suggestion.measure()) + " - " + words.evidence(evidence)));
    }
    return points;
  }

  /** Whether a result comes from the factory's own division of ISIC. */
  private static boolean isNear(FactoryText text, Evidence evidence) {
    String isic = text.dossier().factory().isic();
    return isic != null
        && isic.length() >= DIVISION
        && evidence.sector().stream()
            .anyMatch(sector -> sector.startsWith(isic.substring(0, DIVISION)));
  }

  private static String refusal(FactoryText text, Suggestion refused) {
    LibraryWords words = new LibraryWords(text.messages());
    return words.name(refused.measure())
        + ": "
        + words.how(refused.measure())
        + SuggestionLines.reasons(text, refused, 1).stream()
            .map(reason -> " " + reason)
            .collect(Collectors.joining());
  }
}
