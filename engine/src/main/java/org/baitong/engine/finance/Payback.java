package org.baitong.engine.finance;

import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * After what time an investment has come back. Never a negative or infinite number: "never" is a
 * state of its own.
 *
 * @param state how it comes back
 * @param time after which it has; null when it never does
 */
public record Payback(State state, @Nullable TimeSpan time) {
  /** The year by which times of appraisals are counted: 365.25 days, UCUM "a". */
  public static final TimeSpan YEAR = new TimeSpan(31_557_600);

  /** How an investment comes back. */
  public enum State {
    /** Nothing is invested. */
    IMMEDIATE,
    /** Within the life of the investment. */
    WITHIN_LIFE,
    /** Only later than the investment lives; the time says when it would. */
    AFTER_LIFE,
    /** Nothing is saved, or less than interest eats. */
    NEVER
  }

  public Payback {
    if ((state == State.NEVER) != (time == null)) {
      throw new IllegalArgumentException("Payback " + state + " with the time " + time);
    }
  }

  private static final Payback IMMEDIATE = new Payback(State.IMMEDIATE, new TimeSpan(0));
  private static final Payback NEVER = new Payback(State.NEVER, null);

  /**
   * Investment over yearly saving (UNEP/UNIDO 1991): 2,850 over 42,110 a year is 0.068 a.
   *
   * @param life how long it saves
   */
  public static Payback simple(Money investment, Money savingPerYear, TimeSpan life) {
    savingPerYear.in(investment.currency(), "The yearly saving");
    if (investment.amount() <= 0) {
      return IMMEDIATE;
    }
    if (savingPerYear.amount() <= 0) {
      return NEVER;
    }
    return after(investment.amount() / savingPerYear.amount(), life);
  }

  /**
   * The same with interest: {@code -ln(1 - I r / S) / ln(1 + r)}; never when a year's interest is
   * no less than the saving.
   */
  public static Payback discounted(
      Money investment, Money savingPerYear, TimeSpan life, Rate rate) {
    Payback simple = simple(investment, savingPerYear, life);
    double r = rate.perYear().value();
    if (simple.state == State.IMMEDIATE || simple.state == State.NEVER || r == 0) {
      return simple;
    }
    double eaten = investment.amount() * r / savingPerYear.amount();
    return eaten >= 1 ? NEVER : after(-StrictMath.log1p(-eaten) / StrictMath.log1p(r), life);
  }

  /**
   * When the discounted flows have added up to zero for good, the flow of a year spread evenly over
   * it. Never when they end below zero, which says nothing about later years.
   */
  public static Payback cumulative(CashFlows flows, Ratio rate) {
    double[] values = flows.values();
    double[] sums = new double[values.length];
    double sum = 0;
    boolean invested = false;
    for (int year = 0; year < values.length; year++) {
      sum += values[year] * StrictMath.pow(1 + rate.value(), -year);
      sums[year] = sum;
      invested |= sum < 0;
    }
    if (!invested) {
      return IMMEDIATE;
    }
    if (sum < 0) {
      return NEVER;
    }
    int year = values.length - 1;
    while (sums[year] >= 0) {
      year--;
    }
    double part = -sums[year] / (sums[year + 1] - sums[year]);
    return new Payback(State.WITHIN_LIFE, YEAR.times(year + part));
  }

  /** So many years: {@code Payback.life(8)} for a life of eight. */
  public static TimeSpan life(int years) {
    return YEAR.times(years);
  }

  /** In years of 365.25 days: {@code payback.years()} of 20 months is 1.667; null when never. */
  public @Nullable Ratio years() {
    return time == null ? null : time.dividedBy(YEAR);
  }

  private static Payback after(double years, TimeSpan life) {
    TimeSpan time = YEAR.times(years);
    return new Payback(time.compare(life) <= 0 ? State.WITHIN_LIFE : State.AFTER_LIFE, time);
  }
}
