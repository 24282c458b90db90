package org.baitong.engine.emission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.factor.Factor;

/**
 * Global warming potentials of one assessment report, in kg CO2e per kg.
 *
 * <p>Methane has two entries, because the sixth report tells fossil from biogenic methane; carbon
 * dioxide is the unit and has none.
 *
 * @param name "AR4", "AR5" or "AR6"
 * @param values by gas
 */
public record GwpSet(String name, Map<Gas, Factor> values) {
  public GwpSet {
    Map<Gas, Factor> copy = new EnumMap<>(Gas.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /** kg CO2e per kg of a gas; empty when this set does not name it. */
  public Optional<Double> find(Gas gas) {
    return gas.isUnit()
        ? Optional.of(1.0)
        : Optional.ofNullable(values.get(gas)).map(factor -> factor.in("1"));
  }
}
