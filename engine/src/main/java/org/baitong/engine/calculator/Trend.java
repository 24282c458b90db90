package org.baitong.engine.calculator;

/**
 * A direction that physics demands, tried on random requests: when one field grows and all others
 * stay, a result does not fall (or does not rise).
 *
 * @param field name of the request's field
 * @param result name of the result's field
 * @param rises whether the result rises with the field
 */
public record Trend(String field, String result, boolean rises) {
  /** {@code Trend.rises("insulatedPipe.diameter", "heatLoss")}: it never falls. */
  public static Trend rises(String field, String result) {
    return new Trend(field, result, true);
  }

  /** It never rises. */
  public static Trend falls(String field, String result) {
    return new Trend(field, result, false);
  }
}
