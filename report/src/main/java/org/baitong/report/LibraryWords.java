package org.baitong.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.quantity.Money;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.Classification;
import org.baitong.reference.Term;
import org.baitong.reference.library.Evidence;
import org.baitong.reference.library.LibraryMeasure;
import org.baitong.reference.library.SideEffect;
import org.jspecify.annotations.Nullable;

/**
 * Measures of the library in words, on paper and in the terminal.
 *
 * @param messages in the language of the reader
 */
public record LibraryWords(Messages messages) {

  /** Its name in the reader's language. */
  public String name(LibraryMeasure measure) {
    return isKhmer() ? measure.nameKm() : measure.nameEn();
  }

  /** How it is done and what to mind. */
  public String how(LibraryMeasure measure) {
    return isKhmer() ? measure.howKm() : measure.howEn();
  }

  /** What else it changes, by whom it concerns; empty when nothing is known. */
  public String sideEffects(LibraryMeasure measure) {
    Map<SideEffect.Concern, List<String>> byConcern = new LinkedHashMap<>();
    for (SideEffect effect : measure.sideEffects()) {
      byConcern
          .computeIfAbsent(effect.concern(), concern -> new ArrayList<>())
          .add(messages.text("sideeffect." + effect.name()));
    }
    return byConcern.entrySet().stream()
        .map(
            entry ->
                messages.text("concern." + entry.getKey().name())
                    + ": "
                    + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** The technology sheet: one line each, what is unknown is left out. */
  public List<String> sheet(LibraryMeasure measure) {
    List<String> lines = new ArrayList<>();
    lines.add(name(measure));
    lines.add("  " + how(measure));
    add(lines, "library.practice", messages.text("practice." + measure.practice().name()));
    add(lines, "library.shelf", messages.text("shelf." + measure.shelf().name()));
    add(lines, "library.sectors", sectors(measure.sectors()));
    add(
        lines,
        "library.rules",
        measure.rules().stream().map(Object::toString).collect(Collectors.joining("; ")));
    add(lines, "library.causes", String.join(", ", measure.causes()));
    add(lines, "library.calculators", String.join(", ", measure.calculators()));
    if (measure.cost() != null) {
      add(lines, "library.cost", messages.text("cost." + measure.cost().name()));
    }
    if (measure.persistence() != null) {
      add(
          lines,
          "library.persistence",
          messages.text("persistence." + measure.persistence().name()));
    }
    add(lines, "library.sideeffects", sideEffects(measure));
    for (Evidence evidence : measure.evidence()) {
      add(lines, "library.evidence", evidence(evidence));
    }
    return lines;
  }

  /** One published result in one sentence, with its grade and source. */
  public String evidence(Evidence evidence) {
    Formats formats = messages.formats();
    List<String> parts = new ArrayList<>();
    for (Evidence.Effect effect : evidence.effects()) {
      parts.add(messages.text("evidence.subject." + effect.subject()) + " " + range(effect));
    }
    amount(parts, "evidence.investment", evidence.investment());
    amount(parts, "evidence.saving", evidence.saving());
    Evidence.Payback payback = evidence.payback();
    if (payback != null) {
      parts.add(
          messages.text(
              "evidence.payback", Map.of("years", Arg.of(years(payback.low(), payback.high())))));
    }
    evidence
        .recomputedPayback()
        .ifPresent(
            years ->
                parts.add(
                    messages.text(
                        evidence.isDoubtful() ? "evidence.doubtful" : "evidence.recomputed",
                        Map.of("years", Arg.of(formats.number(years, 2))))));
    parts.add(isKhmer() ? evidence.conditionsKm() : evidence.conditionsEn());
    String year = evidence.year() == null ? "" : " (" + evidence.year() + ")";
    return sectors(evidence.sector())
        + (evidence.country().isEmpty() ? "" : ", " + evidence.country())
        + ": "
        + String.join("; ", parts)
        + ". ["
        + evidence.grade()
        + ", "
        + messages.text("evidence.grade." + evidence.grade())
        + "] "
        + evidence.source()
        + year;
  }

  private void amount(List<String> parts, String key, @Nullable Money money) {
    if (money != null) {
      parts.add(
          messages.text(
              key,
              Map.of(
                  "money",
                  Arg.of(
                      messages.formats().number(money.amount(), 0)
                          + " "
                          + money.currency().code()))));
    }
  }

  private String range(Evidence.Effect effect) {
    Formats formats = messages.formats();
    String unit = effect.unit().equals("%") ? "%" : formats.unit(effect.unit());
    return effect.low() == effect.high()
        ? formats.number(effect.low()) + " " + unit
        : formats.number(effect.low()) + " … " + formats.number(effect.high()) + " " + unit;
  }

  private String years(double low, double high) {
    Formats formats = messages.formats();
    return low == high
        ? formats.number(low, 2)
        : formats.number(low, 2) + "–" + formats.number(high, 2);
  }

  /** Codes with their names; every sector where none is named. */
  private String sectors(List<String> codes) {
    if (codes.isEmpty()) {
      return messages.text("library.everysector");
    }
    Classification isic = Classification.get(Classification.ISIC);
    return codes.stream()
        .map(code -> code + isic.find(code).map(this::inWords).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private String inWords(Term term) {
    return " " + (isKhmer() && !term.khmer().isEmpty() ? term.khmer() : term.english());
  }

  private void add(List<String> lines, String key, String text) {
    if (!text.isEmpty()) {
      lines.add("  " + messages.text(key) + ": " + text);
    }
  }

  private boolean isKhmer() {
    return messages.formats().language() == Language.KM;
  }
}
