package org.baitong.engine.emission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.baitong.engine.factor.Factor;

/**
 * A refrigerant's year: either a complete mass balance or a charge with a leak rate.
 *
 * @param request method REFRIGERANT_BALANCE with all seven amounts, or REFRIGERANT_LEAK with
 *     CHARGE_BEGIN and the factor LEAK (DURATION for a part of a year)
 * @param composition share of each gas in the refrigerant, 1 for a pure one
 */
public record RefrigerantRequest(EmissionRequest request, Map<Gas, Factor> composition) {
  public RefrigerantRequest {
    Map<Gas, Factor> copy = new EnumMap<>(Gas.class);
    copy.putAll(composition);
    composition = Collections.unmodifiableMap(copy);
  }
}
