package org.baitong.engine.finance;

import org.baitong.engine.quantity.Ratio;

/**
 * Tax on income.
 *
 * @param rate of taxable income, from 0 and below 1
 * @param holidayYears first years without tax; depreciation runs in them
 * @param losses what becomes of a year's loss
 * @param carryYears for how many years a loss is carried, oldest first; 0 when it is offset
 * @param source law or adviser that says so
 */
public record Tax(Ratio rate, int holidayYears, Losses losses, int carryYears, String source) {
  /** What becomes of a loss. */
  public enum Losses {
    /** It lowers the tax on the factory's other income in the same year. */
    OFFSET,
    /** It lowers taxable income of later years. */
    CARRIED
  }

  public Tax {
    if (!(rate.value() >= 0 && rate.value() < 1)) {
      throw new IllegalArgumentException(
          "The rate of tax is " + rate.value() + "\nMaybe 0.2 for 20 %.");
    }
    if (holidayYears < 0 || carryYears < 0 || (losses == Losses.OFFSET && carryYears > 0)) {
      throw new IllegalArgumentException(
          "A tax holiday of "
              + holidayYears
              + " years, losses "
              + losses
              + " for "
              + carryYears
              + "\nMaybe 0 or more years; only losses that are carried have years.");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("Tax names no source\nMaybe the law and its article.");
    }
  }
}
