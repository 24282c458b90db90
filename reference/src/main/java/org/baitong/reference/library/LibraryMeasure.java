package org.baitong.reference.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure of the library; it never carries a saving of its own, only what others published.
 *
 * @param id stable id
 * @param practice of cleaner production
 * @param sectors prefixes of ISIC Rev. 4 codes it fits; empty fits every sector
 * @param rules any of them suggests it
 * @param causes codes of the causes it removes (T1 to T6, M1 to M7)
 * @param calculators engineering calculators that give its saving
 * @param cost what its investment is made of; null when it is blocked
 * @param persistence what its saving needs to last; null when it is blocked
 * @param sideEffects what else it changes
 * @param nameEn English name
 * @param nameKm Khmer name
 * @param howEn how it is done and what to mind, in English
 * @param howKm the same in Khmer
 * @param evidence published results; empty on the checklist shelf
 */
public record LibraryMeasure(
    String id,
    Practice practice,
    List<String> sectors,
    List<Rule> rules,
    List<String> causes,
    List<String> calculators,
    @Nullable CostBasis cost,
    @Nullable Persistence persistence,
    List<SideEffect> sideEffects,
    String nameEn,
    String nameKm,
    String howEn,
    String howKm,
    List<Evidence> evidence) {
  public LibraryMeasure {
    sectors = List.copyOf(sectors);
    rules = List.copyOf(rules);
    causes = List.copyOf(causes);
    calculators = List.copyOf(calculators);
    sideEffects = List.copyOf(sideEffects);
    evidence = List.copyOf(evidence);
  }

  /** Where a measure stands in the library. */
  public enum Shelf {
    /** Somebody published what it brought. */
    EVIDENCE,
    /** Standard practice, without a figure. */
    CHECKLIST,
    /** Refused, with the reason. */
    BLOCKED
  }

  /** A measure stands with evidence only when a published result is cited. */
  public Shelf shelf() {
    if (practice == Practice.BLOCKED) {
      return Shelf.BLOCKED;
    }
    return evidence.isEmpty() ? Shelf.CHECKLIST : Shelf.EVIDENCE;
  }

  /** Whether it fits a class of ISIC Rev. 4; an unknown class fits only what fits everybody. */
  public boolean fits(@Nullable String isic) {
    return sectors.isEmpty() || (isic != null && sectors.stream().anyMatch(isic::startsWith));
  }
}
