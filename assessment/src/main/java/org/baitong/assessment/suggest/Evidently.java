package org.baitong.assessment.suggest;

import org.baitong.engine.outcome.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the dossier that meets a condition.
 *
 * @param centre where; null when it holds anywhere
 * @param flow which flow; null when it is none
 * @param loss whether it is a priced loss
 * @param reason how it is told
 */
record Evidently(@Nullable String centre, @Nullable String flow, boolean loss, Finding reason) {

  /** Whether it can stand at the same step as another. */
  boolean meets(Evidently other) {
    String here = centre;
    String there = other.centre;
    return here == null || there == null || here.equals(there);
  }
}
