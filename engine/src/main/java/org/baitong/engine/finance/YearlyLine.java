package org.baitong.engine.finance;

import java.util.Objects;
import org.baitong.engine.quantity.Money;

/**
 * Money of the same kind that comes or goes every year.
 *
 * @param id unique within the request
 * @param kind what it is, and with it the sign
 * @param perYear of a whole year at the prices of year 0; an operating cost is stated positive
 * @param firstYear from 1
 * @param lastYear last year in which it comes; later than the horizon is cut off
 * @param path how its price grows
 */
public record YearlyLine(
    String id, LineKind kind, Money perYear, int firstYear, int lastYear, PricePath path) {
  public YearlyLine {
    Objects.requireNonNull(path);
    if (firstYear < 1 || lastYear < firstYear) {
      throw new IllegalArgumentException(
          "Line "
              + id
              + " runs from year "
              + firstYear
              + " to "
              + lastYear
              + "\nMaybe from 1 to its life: year 0 is the investment's.");
    }
  }
}
