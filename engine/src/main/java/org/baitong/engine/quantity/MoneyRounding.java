package org.baitong.engine.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rounds for print only, so that printed rows add up to the printed total. */
public final class MoneyRounding {
  /** How far the parts may be from the total, relative to the sum of their sizes. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-11");

  private static final BigDecimal SMALLEST_TOLERANCE = new BigDecimal("1e-6");

  private record Remainder(int index, BigDecimal fraction, BigDecimal size) {}

  private MoneyRounding() {}

  /** The amount in whole minor units (cents; riel), halves away from zero: 2.675 USD is 268. */
  public static long minorUnits(Money money) {
    return minor(money).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /**
   * The parts in whole minor units whose sum is the rounded total, by largest remainder: every part
   * is rounded down, and the missing units go to the largest remainders; of equal ones to the
   * larger amount, then to the earlier part. No part moves by a whole unit or more.
   *
   * <p>Example: three parts of 1/3 USD and a total of 1 USD give 34, 33, 33.
   *
   * <p>Throws when the currencies differ or the parts do not add up to the total.
   */
  public static List<Long> largestRemainder(List<Money> parts, Money total) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal sizes = BigDecimal.ZERO;
    for (Money part : parts) {
      if (!part.currency().equals(total.currency())) {
        throw new IllegalArgumentException(
            "A part in " + part.currency().code() + " of a total in " + total.currency().code());
      }
      sum = sum.add(minor(part));
      sizes = sizes.add(minor(part).abs());
    }
    BigDecimal off = minor(total).subtract(sum).abs();
    if (off.compareTo(sizes.multiply(TOLERANCE).max(SMALLEST_TOLERANCE)) > 0) {
      throw new IllegalArgumentException(
          "The parts do not add up to the total " + total + "; they are off by " + off);
    }
    return largestRemainder(parts, minorUnits(total));
  }

  /**
   * The parts in whole minor units whose sum is a total that is printed already, perhaps as a part
   * of another sum. Where that total was itself moved, a part may move by one whole unit.
   *
   * <p>Example: 1.004 and 1.004 USD under a printed total of 202 cents give 101, 101. Throws when
   * the printed total is not the parts' sum to within one unit a part.
   */
  public static List<Long> largestRemainder(List<Money> parts, long printedTotal) {
    BigInteger printed = BigInteger.ZERO;
    List<BigInteger> floors = new ArrayList<>();
    List<Remainder> remainders = new ArrayList<>();
    for (Money part : parts) {
      BigDecimal exact = minor(part);
      BigDecimal floor = exact.setScale(0, RoundingMode.FLOOR);
      remainders.add(new Remainder(floors.size(), exact.subtract(floor), exact.abs()));
      floors.add(floor.toBigIntegerExact());
      printed = printed.add(floor.toBigIntegerExact());
    }
    remainders.sort(
        Comparator.comparing(Remainder::fraction)
            .thenComparing(Remainder::size)
            .reversed()
            .thenComparingInt(Remainder::index));
    BigInteger missing = BigInteger.valueOf(printedTotal).subtract(printed);
    if (missing.abs().compareTo(BigInteger.valueOf(remainders.size())) > 0) {
      throw new IllegalArgumentException(
          "The parts differ from the printed total by more than they can be rounded: " + missing);
    }
    boolean up = missing.signum() >= 0;
    List<Remainder> moved = up ? remainders : remainders.reversed();
    for (Remainder remainder : moved.subList(0, missing.abs().intValueExact())) {
      BigInteger step = up ? BigInteger.ONE : BigInteger.ONE.negate();
      floors.set(remainder.index(), floors.get(remainder.index()).add(step));
    }
    return floors.stream().map(BigInteger::longValueExact).toList();
  }

  /** In minor units; the shortest decimal of the double, so that 0.1 is a tenth. */
  private static BigDecimal minor(Money money) {
    return BigDecimal.valueOf(money.amount()).movePointRight(money.currency().minorDigits());
  }
}
