package org.baitong.engine.choice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;

/**
 * A measure that may be chosen.
 *
 * @param id unique
 * @param ownValue net present value of all that overlaps with nothing: its own savings less
 *     investment and operating cost
 * @param ownCo2e saved by what overlaps with nothing; negative when it emits
 * @param uses by id of a limit what it takes of it, in the limit's unit; not negative
 * @param acts on flows that other measures may act on too
 */
public record Candidate(
    String id, Money ownValue, Mass ownCo2e, Map<String, Double> uses, List<Act> acts) {
  public Candidate {
    Objects.requireNonNull(ownCo2e);
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    acts = List.copyOf(acts);
    for (Map.Entry<String, Double> use : uses.entrySet()) {
      if (!(use.getValue() >= 0) || use.getValue().isInfinite()) {
        throw new IllegalArgumentException(
            id
                + " takes "
                + use.getValue()
                + " of "
                + use.getKey()
                + "\nMaybe 0 or more: what it gives is no use of a limit.");
      }
    }
  }
}
