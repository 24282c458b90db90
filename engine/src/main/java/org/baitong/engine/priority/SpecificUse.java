package org.baitong.engine.priority;

import java.util.Objects;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Stated;

/**
 * How much of something is used for how much output.
 *
 * <p>Example: {@code new SpecificUse(Stated.of(1.4, "kW.h"), Stated.of(1, "{piece}"))}.
 *
 * @param used what is drawn from outside
 * @param output the product output it serves
 */
public record SpecificUse(Stated used, Stated output) {
  public SpecificUse {
    Objects.requireNonNull(used);
    Objects.requireNonNull(output);
  }

  /** Use of one unit for each unit of output, in the units both are read in. */
  double perOutput() {
    return used.number() / output.number();
  }

  /** The same use, read in the units of another; throws unless both measure the same. */
  SpecificUse readAs(SpecificUse other, String flow) {
    require(used.quantity(), other.used.quantity(), flow);
    require(output.quantity(), other.output.quantity(), flow);
    return new SpecificUse(
        new Stated(used.quantity(), other.used.unit()),
        new Stated(output.quantity(), other.output.unit()));
  }

  private static void require(Quantity one, Quantity other, String flow) {
    if (one.dimension() != other.dimension() || !one.basis().equals(other.basis())) {
      throw new IllegalArgumentException(
          "The benchmark of "
              + flow
              + " does not measure what its actual use does: "
              + one
              + " and "
              + other
              + "\nMaybe state the benchmark for the same kind of amount, on the same basis.");
    }
  }
}
