package org.baitong.engine.emission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one emission: where it belongs, by which method, with which data.
 *
 * @param key source, category, scope and purpose
 * @param method the formula
 * @param amounts activity data by their meaning
 * @param factors resolved factors by their role
 */
public record EmissionRequest(
    RowKey key, Method method, Map<Amount, ActivityData> amounts, Factors factors) {
  public EmissionRequest {
    Map<Amount, ActivityData> copy = new EnumMap<>(Amount.class);
    copy.putAll(amounts);
    amounts = Collections.unmodifiableMap(copy);
  }

  @Nullable ActivityData amount(Amount amount) {
    return amounts.get(amount);
  }

  boolean has(Amount amount) {
    return amounts.containsKey(amount);
  }
}
