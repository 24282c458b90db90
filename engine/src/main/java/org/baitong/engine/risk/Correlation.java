package org.baitong.engine.risk;

/**
 * How two variables move together: the correlation of the normal numbers behind their draws
 * (Gaussian copula).
 *
 * @param one id of a variable
 * @param other id of another
 * @param value from -1 to 1, both excluded
 */
public record Correlation(String one, String other, double value) {
  public Correlation {
    if (!(value > -1 && value < 1)) {
      throw new IllegalArgumentException(
          "The correlation of "
              + one
              + " and "
              + other
              + " is "
              + value
              + "\nMaybe make them one variable: a correlation lies between -1 and 1.");
    }
  }
}
