package org.baitong.engine.quantity;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in one currency at the prices of a date; never rounded here.
 *
 * <p>Example: {@code new Money(12.5, Currency.USD, date).plus(more)}.
 *
 * @param amount finite, in whole currency units
 * @param currency its currency
 * @param priceDate the date whose prices it stands for; null when its source names none
 */
public record Money(double amount, Currency currency, @Nullable LocalDate priceDate) {
  public Money {
    Checks.requireFinite("An amount of money", amount);
    Objects.requireNonNull(currency);
  }

  /** Of prices whose date nobody stated: {@code Money.undated(12.5, Currency.USD)}. */
  public static Money undated(double amount, Currency currency) {
    return new Money(amount, currency, null);
  }

  /** Another amount in the same currency at the same prices. */
  public Money withAmount(double newAmount) {
    return new Money(newAmount, currency, priceDate);
  }

  /**
   * This amount; throws when it is not in the currency that a whole is kept in, naming both.
   *
   * @param what whose amount it is, for the message
   */
  public Money in(Currency whole, String what) {
    if (!currency.equals(whole)) {
      throw new IllegalArgumentException(
          what
              + " is in "
              + currency.code()
              + ", the rest in "
              + whole.code()
              + "\nMaybe convert it first, with an exchange rate, its date and source.");
    }
    return this;
  }

  /** The sum in one currency, dated by the later of the two; throws on two currencies. */
  public Money plus(Money other) {
    requireSame("Addition", other);
    return new Money(amount + other.amount, currency, later(other));
  }

  /** The difference in one currency, dated by the later of the two; throws on two currencies. */
  public Money minus(Money other) {
    requireSame("Subtraction", other);
    return new Money(amount - other.amount, currency, later(other));
  }

  /** The amount scaled by a plain number. */
  public Money times(double factor) {
    return new Money(amount * factor, currency, priceDate);
  }

  /** The quotient of two amounts in one currency; throws on zero and on two currencies. */
  public Ratio dividedBy(Money other) {
    requireSame("Division", other);
    if (other.amount == 0) {
      throw new IllegalArgumentException("Division of " + this + " by zero: " + other);
    }
    return new Ratio(amount / other.amount);
  }

  /** The price of one unit: {@code paid.dividedBy(Mass.of(2))}; throws on a quantity of zero. */
  public UnitPrice dividedBy(Quantity quantity) {
    if (quantity.value() == 0) {
      throw new IllegalArgumentException("No unit price for a quantity of zero");
    }
    return new UnitPrice(
        new Money(amount / quantity.value(), currency, priceDate),
        quantity.dimension(),
        quantity.basis());
  }

  /** Like {@code compareTo}, in one currency. */
  public int compare(Money other) {
    requireSame("Comparison", other);
    return Double.compare(amount, other.amount);
  }

  private @Nullable LocalDate later(Money other) {
    return later(priceDate, other.priceDate);
  }

  /** The later of two dates; an unstated one gives way. */
  static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? b : a;
  }

  private void requireSame(String action, Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          action
              + " mixes the currencies "
              + currency.code()
              + " and "
              + other.currency.code()
              + "\nMaybe convert one of them first, with an exchange rate, its date and source.");
    }
  }
}
