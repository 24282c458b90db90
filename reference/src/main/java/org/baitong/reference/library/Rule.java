package org.baitong.reference.library;

import java.util.List;
import java.util.stream.Collectors;

/**
 * When a measure is suggested: every condition must hold, at one step of the process where it
 * speaks of one.
 *
 * <p>Example: {@code use:STEAM+centre:ironing} fires when steam is used at a step called ironing.
 *
 * @param conditions at least one
 */
public record Rule(List<Condition> conditions) {
  public Rule {
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("A rule needs a condition");
    }
  }

  /** As it is written in the table. */
  @Override
  public String toString() {
    return conditions.stream().map(Condition::toString).collect(Collectors.joining("+"));
  }
}
