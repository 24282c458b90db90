package org.baitong.engine.finance;

import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * Borrowed money, received in year 0 and paid back at the ends of years.
 *
 * @param principal positive
 * @param interest effective nominal rate of a year; 0 and more
 * @param years until the last payment, the years of grace included
 * @param graceYears first years in which only interest is paid; fewer than {@code years}
 * @param repayment how it is paid back after them
 */
public record Loan(
    Money principal, Ratio interest, int years, int graceYears, Repayment repayment) {
  /** How a loan is paid back. */
  public enum Repayment {
    /** Interest and repayment together are the same every year. */
    ANNUITY,
    /** The repayment is the same every year. */
    EQUAL_PRINCIPAL
  }

  public Loan {
    if (!(principal.amount() > 0) || !(interest.value() >= 0)) {
      throw new IllegalArgumentException(
          "A loan of "
              + principal.amount()
              + " at "
              + interest.value()
              + "\nMaybe a positive amount at 0.08 for 8 %.");
    }
    if (graceYears < 0 || years <= graceYears) {
      throw new IllegalArgumentException(
          "A loan over "
              + years
              + " years with "
              + graceYears
              + " of grace\nMaybe fewer years of grace than years.");
    }
  }

  /** What is paid back in a year, of the whole principal. */
  double repaid(int year) {
    if (year <= graceYears || year > years) {
      return 0;
    }
    int terms = years - graceYears;
    if (repayment == Repayment.EQUAL_PRINCIPAL) {
      return principal.amount() / terms;
    }
    double r = interest.value();
    double payment = Discounting.annuity(principal, interest, terms).amount();
    double left = principal.amount();
    for (int k = graceYears + 1; k < year; k++) {
      left -= payment - left * r;
    }
    return year == years ? left : payment - left * r;
  }
}
