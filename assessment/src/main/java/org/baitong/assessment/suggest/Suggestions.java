package org.baitong.assessment.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.baitong.assessment.bind.Pollution;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Measure;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.library.Condition;
import org.baitong.reference.library.Library;
import org.baitong.reference.library.LibraryMeasure;
import org.baitong.reference.library.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the library suggests to a factory; a suggestion is a question to the team and carries no
 * saving.
 *
 * @param list refused practices first, then by what is at stake, then by the strength of the reason
 * @param findings what limits the suggestions
 */
public record Suggestions(List<Suggestion> list, List<Finding> findings) {
  public Suggestions {
    list = List.copyOf(list);
    findings = List.copyOf(findings);
  }

  /**
   * What suggestions rest on.
   *
   * @param dossier a checked dossier
   * @param costs what each loss costs; missing leaves the rules that ask for losses silent
   * @param pollution outlets and stacks against their limits
   * @param library the measures and their rules
   */
  public record Request(
      Dossier dossier, Outcome<MfcaResult> costs, Pollution pollution, Library library) {}

  /**
   * Every measure that fits the sector and one of whose rules the dossier meets.
   *
   * <p>Example: a dossier with bare steam lines and a priced loss of fabric in cutting gets
   * "insulate-pipes" and "marker-efficiency", each with its reason.
   */
  public static Suggestions of(Request request) {
    Situation situation = new Situation(request);
    String isic = request.dossier().factory().isic();
    Set<String> taken =
        request.dossier().improvement().measures().stream()
            .map(Measure::library)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Suggestion> found = new ArrayList<>();
    for (LibraryMeasure measure : request.library().list()) {
      if (measure.fits(isic)) {
        Suggestion suggestion = suggest(measure, situation, taken.contains(measure.id()));
        if (suggestion != null) {
          found.add(suggestion);
        }
      }
    }
    found.sort(
        Comparator.comparing(Suggestion::isRefused)
            .reversed()
            .thenComparing(
                Comparator.comparingDouble(
                        (Suggestion s) -> s.atStake() == null ? 0 : s.atStake().amount())
                    .reversed())
            .thenComparingInt(Suggestions::strength));
    return new Suggestions(found, findings(request, isic));
  }

  private static List<Finding> findings(Request request, @Nullable String isic) {
    List<Finding> findings = new ArrayList<>();
    if (isic == null || isic.isBlank()) {
      findings.add(
          Finding.info(
              "SUGGEST_NO_SECTOR", Where.of("factory", request.dossier().factory().id(), "isic")));
    }
    for (Measure measure : request.dossier().improvement().measures()) {
      String id = measure.library();
      if (id != null) {
        Where where = Where.of("measures", measure.id(), "library");
        LibraryMeasure known = request.library().find(id).orElse(null);
        if (known == null) {
          findings.add(
              Finding.warning("MEASURE_NOT_IN_LIBRARY", where)
                  .with("measure", measure.id())
                  .with("found", id));
        } else if (known.shelf() == LibraryMeasure.Shelf.BLOCKED) {
          findings.add(
              Finding.warning("MEASURE_REFUSED", where)
                  .with("measure", measure.id())
                  .with("found", id));
        }
      }
    }
    return findings;
  }

  /** A reason that names one step stands before one that holds anywhere. */
  private static int strength(Suggestion suggestion) {
    boolean everywhere = suggestion.rule().equals("always");
    return everywhere ? 2 : suggestion.rule().contains("+") ? 0 : 1;
  }

  /** One measure, or null when none of its rules holds. */
  private static @Nullable Suggestion suggest(
      LibraryMeasure measure, Situation situation, boolean taken) {
    String first = "";
    Set<Evidently> all = new LinkedHashSet<>();
    for (Rule rule : measure.rules()) {
      List<Evidently> met = met(rule, situation);
      if (!met.isEmpty() && first.isEmpty()) {
        first = rule.toString();
      }
      all.addAll(met);
    }
    if (all.isEmpty()) {
      return null;
    }
    Set<String> losses = new LinkedHashSet<>();
    Set<String> centres = new LinkedHashSet<>();
    Set<String> flows = new LinkedHashSet<>();
    Set<Finding> reasons = new LinkedHashSet<>();
    for (Evidently one : all) {
      reasons.add(one.reason());
      if (one.centre() != null) {
        centres.add(one.centre());
      }
      if (one.flow() != null) {
        flows.add(one.flow());
        if (one.loss()) {
          losses.add(one.flow());
        }
      }
    }
    return new Suggestion(
        measure,
        first,
        List.copyOf(reasons),
        List.copyOf(centres),
        List.copyOf(flows),
        situation.cost(losses),
        taken);
  }

  /** What meets every condition of a rule at one step; empty when one of them is not met. */
  private static List<Evidently> met(Rule rule, Situation situation) {
    List<List<Evidently>> parts = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      parts.add(situation.all(condition));
    }
    List<Evidently> met = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Evidently one : parts.get(i)) {
        if (othersMeet(one, i, parts)) {
          met.add(one);
        }
      }
    }
    return met;
  }

  private static boolean othersMeet(Evidently one, int own, List<List<Evidently>> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (i != own && parts.get(i).stream().noneMatch(one::meets)) {
        return false;
      }
    }
    return true;
  }
}
