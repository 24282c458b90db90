package org.baitong.engine.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;

/**
 * Something that savings are counted in beside money: energy bought, fresh water, dry wood, a gas.
 *
 * @param id for example "energy" or "CO2_fossil"
 * @param unit in which it is read
 * @param perUnit what one unit of a flow counts, by flow; a flow that is absent counts nothing
 */
public record Account(String id, UnitOfMeasure unit, Map<String, Rate> perUnit) {
  public Account {
    perUnit = Collections.unmodifiableMap(new LinkedHashMap<>(perUnit));
    perUnit.forEach(
        (flow, rate) -> {
          if (!rate.each().unit().equals(unit)) {
            throw new IllegalArgumentException(
                id + " is read in " + unit.ucum() + ", but " + flow + " counts " + rate.each());
          }
        });
  }

  /**
   * What one unit of a flow counts.
   *
   * @param each the amount
   * @param origin {@code step:}, {@code data:} or {@code factor:}
   */
  public record Rate(Stated each, String origin) {}
}
