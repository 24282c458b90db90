package org.baitong.assessment.suggest;

import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Money;
import org.baitong.reference.library.LibraryMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the library that the dossier calls for.
 *
 * @param measure the measure, with its evidence if there is any
 * @param rule the rule that fired first, as it is written in the library
 * @param reasons what the dossier shows, a finding each
 * @param centres where; ids
 * @param flows which flows; ids
 * @param atStake what those losses cost a year: the ceiling of any saving, never a saving; null
 *     when no priced loss is among the reasons
 * @param taken whether the dossier already holds a measure taken from it
 */
public record Suggestion(
    LibraryMeasure measure,
    String rule,
    List<Finding> reasons,
    List<String> centres,
    List<String> flows,
    @Nullable Money atStake,
    boolean taken) {
  public Suggestion {
    reasons = List.copyOf(reasons);
    centres = List.copyOf(centres);
    flows = List.copyOf(flows);
  }

  /** Whether it is no measure at all and stands here as a warning. */
  public boolean isRefused() {
    return measure.shelf() == LibraryMeasure.Shelf.BLOCKED;
  }
}
