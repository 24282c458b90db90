package org.baitong.engine.ema;

import java.util.Objects;
import org.baitong.engine.quantity.Ratio;

/**
 * The share of an input that ends in non-product output, with where it was got from.
 *
 * @param share 0 to 1
 * @param source where it was got from
 * @param confidence how sure the team is
 */
public record LossShare(Ratio share, Source source, Confidence confidence) {
  /** Where a loss share was got from. */
  public enum Source {
    /** From a reconciled balance. */
    BALANCE,
    MEASURED,
    ESTIMATED,
    /** Fixed by the category: operating materials and water are lost. */
    BY_DEFINITION
  }

  /** How sure the team is of it. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  public LossShare {
    Objects.requireNonNull(share);
    Objects.requireNonNull(source);
    Objects.requireNonNull(confidence);
  }
}
