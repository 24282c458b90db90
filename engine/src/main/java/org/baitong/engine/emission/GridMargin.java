package org.baitong.engine.emission;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The margins of an electricity grid, all in one unit: what existing plants emit for one more unit
 * of demand, what new plants do, and their weighted mean (CDM tool 07).
 *
 * @param operating operating margin
 * @param build build margin
 * @param combined combined margin
 * @param weight weight of the operating margin, from 0 to 1
 */
public record GridMargin(double operating, double build, double combined, double weight) {
  /**
   * The margins of which three are given. Throws when not exactly three are, or when they do not
   * determine the fourth.
   *
   * <p>Example: operating 1046, combined 874, weight 0.75 imply a build margin of 358.
   */
  public static GridMargin of(
      @Nullable Double operating,
      @Nullable Double build,
      @Nullable Double combined,
      @Nullable Double weight) {
    long given = Stream.of(operating, build, combined, weight).filter(Objects::nonNull).count();
    if (given != 3) {
      throw new IllegalArgumentException(
          given
              + " of operating, build, combined and weight are given\nMaybe state three of them.");
    }
    if (operating == null) {
      double w = require(weight);
      double value = (require(combined) - (1 - w) * require(build)) / w;
      return checked(value, require(build), require(combined), w);
    }
    if (build == null) {
      double w = require(weight);
      return checked(
          operating, (require(combined) - w * operating) / (1 - w), require(combined), w);
    }
    if (combined == null) {
      double w = require(weight);
      return checked(operating, build, w * operating + (1 - w) * build, w);
    }
    return checked(operating, build, combined, (combined - build) / (operating - build));
  }

  private static double require(@Nullable Double number) {
    return Objects.requireNonNull(number);
  }

  private static GridMargin checked(
      double operating, double build, double combined, double weight) {
    if (!Double.isFinite(operating) || !Double.isFinite(build) || !Double.isFinite(weight)) {
      throw new IllegalArgumentException(
          "These three do not determine the fourth\nMaybe state another three of them.");
    }
    if (weight < 0 || weight > 1) {
      throw new IllegalArgumentException(
          "The weight is " + weight + "\nMaybe combined lies between operating and build.");
    }
    return new GridMargin(operating, build, combined, weight);
  }
}
