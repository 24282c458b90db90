package org.baitong.engine.emission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.baitong.engine.quantity.Mass;

/**
 * Gases seen as CO2e under one GWP set. A view: it is computed from gases each time, never kept and
 * never added to another set's.
 *
 * @param gwpSet name of the set, printed with every figure
 * @param total all gases but the memo items
 * @param byGas each gas's part of the total
 * @param memo biogenic CO2 in kg CO2 and HCFCs in kg CO2e, beside the total
 */
public record Co2eView(String gwpSet, Mass total, Map<Gas, Mass> byGas, Map<Gas, Mass> memo) {
  public Co2eView {
    byGas = sorted(byGas);
    memo = sorted(memo);
  }

  private static Map<Gas, Mass> sorted(Map<Gas, Mass> masses) {
    Map<Gas, Mass> copy = new EnumMap<>(Gas.class);
    copy.putAll(masses);
    return Collections.unmodifiableMap(copy);
  }
}
