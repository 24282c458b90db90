package org.baitong.engine.calculator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands about one component of a request or result, once: from it come the reading of JSON,
 * the check of the range, the description and the manual page.
 *
 * <p>Example: {@code @Field(unit = "kPa", min = 50, max = 20_000, doc = "steam pressure") Pressure
 * pressure}. A component that may be left out is {@code @Nullable}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
  /** What it is, a few words in lower case. */
  String doc();

  /**
   * UCUM code of the unit in which the range stands and results are shown; of a price, the unit it
   * is for; empty for choices, records and lists.
   */
  String unit() default "";

  /** The smallest value that is not refused, in {@link #unit}; of a list, the fewest entries. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest value that is not refused, in {@link #unit}; of a list, the most entries. */
  double max() default Double.POSITIVE_INFINITY;

  /** On which basis it is read. */
  Reading reading() default Reading.USUAL;
}
