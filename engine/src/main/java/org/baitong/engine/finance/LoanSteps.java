package org.baitong.engine.finance;

import java.util.List;
import org.baitong.engine.explain.Input;

/** The derivation of a loan's schedule. */
final class LoanSteps {
  private final AppraisalSteps steps;
  private final AppraisalBinding binding;
  private final CashModel model;

  LoanSteps(AppraisalSteps steps, AppraisalBinding binding, CashModel model) {
    this.steps = steps;
    this.binding = binding;
    this.model = model;
  }

  void year(int year) {
    Loan loan = binding.request.loan();
    if (loan == null || year > loan.years()) {
      return;
    }
    double before = owed(year - 1);
    Input owed =
        year == 1
            ? steps.given("b", before, "loan.principal")
            : steps.step("b", before, "owed." + (year - 1));
    Input rate = steps.given("j", loan.interest().value(), "loan.interest");
    double interest = model.interest()[year];
    double repaid = model.repayment()[year];
    steps.add("interest." + year, "b * j", List.of(owed, rate), interest);
    int left = loan.years() - StrictMath.max(loan.graceYears(), year - 1);
    Input terms = steps.given("n", left, "loan.years left");
    if (year <= loan.graceYears()) {
      steps.add("repayment." + year, "b * 0", List.of(owed), repaid);
    } else if (loan.repayment() == Loan.Repayment.EQUAL_PRINCIPAL || loan.interest().value() == 0) {
      steps.add("repayment." + year, "b / n", List.of(owed, terms), repaid);
    } else {
      // The same payment every year is the annuity of what is still owed.
      steps.add(
          "repayment." + year,
          "b * j / (1 - (1 + j) ^ (-n)) - b * j",
          List.of(owed, rate, terms),
          repaid);
    }
    steps.add(
        "owed." + year,
        "b - p",
        List.of(owed, steps.step("p", repaid, "repayment." + year)),
        owed(year));
  }

  private double owed(int year) {
    double owed = model.borrowed();
    for (int k = 1; k <= year; k++) {
      owed -= model.repayment()[k];
    }
    return owed;
  }
}
