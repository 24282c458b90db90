package org.baitong.engine.emission;

import java.util.List;
import org.baitong.engine.factor.Factor;

/**
 * One source's emission of one period, gas by gas, with the formulas that gave it.
 *
 * @param key source, category, scope and purpose
 * @param tier tier of the method, such as "T1" or "T2b"
 * @param amounts one for each gas the method gives
 * @param steps intermediate results in their order, such as the energy of the fuel
 * @param factors every factor that was used, once
 */
public record EmissionRow(
    RowKey key,
    String tier,
    List<GasAmount> amounts,
    List<Term.Derived> steps,
    List<Factor> factors) {
  public EmissionRow {
    amounts = List.copyOf(amounts);
    steps = List.copyOf(steps);
    factors = List.copyOf(factors);
  }

  /** The masses by gas. */
  public GasVector gases() {
    GasVector sum = GasVector.EMPTY;
    for (GasAmount amount : amounts) {
      sum = sum.plus(GasVector.of(amount.gas(), amount.mass()));
    }
    return sum;
  }
}
