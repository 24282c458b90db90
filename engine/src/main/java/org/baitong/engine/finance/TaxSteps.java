package org.baitong.engine.finance;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.jspecify.annotations.Nullable;

/** The derivation of depreciation, taxable income and tax. */
final class TaxSteps {
  private final AppraisalSteps steps;
  private final AppraisalBinding binding;
  private final CashModel model;
  private final CashModel.Flows flows;

  TaxSteps(AppraisalSteps steps, AppraisalBinding binding, CashModel model, CashModel.Flows flows) {
    this.steps = steps;
    this.binding = binding;
    this.model = model;
    this.flows = flows;
  }

  void year(int year) {
    Tax tax = binding.terms.tax();
    if (tax == null) {
      return;
    }
    depreciation(year);
    one(tax, year, "tax.", null);
    one(tax, year, "ownerTax.", model.interest());
  }

  private void depreciation(int year) {
    List<Input> inputs = new ArrayList<>();
    StringBuilder formula = new StringBuilder("k * (0");
    inputs.add(steps.given("k", model.depreciable(), "share not granted"));
    for (Investment investment : binding.request.investments()) {
      Depreciation depreciation = investment.depreciation();
      for (int bought : binding.purchases(investment)) {
        if (depreciation != null && bought < year) {
          int number = inputs.size();
          int index = binding.request.investments().indexOf(investment);
          double price = model.assets().get(index).spending()[bought];
          formula.append(" + p").append(number).append(" * d").append(number);
          inputs.add(steps.step("p" + number, price, investment.id() + "." + bought));
          inputs.add(
              steps.given(
                  "d" + number,
                  depreciation.of(year - bought),
                  investment.id() + ".depreciation in its year " + (year - bought)));
        }
      }
    }
    steps.add(
        "depreciation." + year, formula.append(")").toString(), inputs, flows.depreciation[year]);
  }

  private void one(Tax law, int year, String name, double @Nullable [] interest) {
    boolean owner = interest != null;
    double income = model.income(flows, year, interest);
    List<Input> inputs = new ArrayList<>();
    inputs.add(steps.given("o", flows.operating[year], "lines of year " + year));
    inputs.add(steps.step("d", flows.depreciation[year], "depreciation." + year));
    String formula = "o - d";
    if (owner && year <= loanYears()) {
      formula += " - i";
      inputs.add(steps.step("i", model.interest()[year], "interest." + year));
    }
    if (year == model.years()) {
      formula += " + g";
      inputs.add(steps.given("g", flows.gain, "sale above book value at the horizon"));
    }
    steps.add(name + "income." + year, formula, inputs, income);
    double due = owner ? flows.ownerTax[year] : flows.tax[year];
    double used = owner ? flows.ownerUsed[year] : flows.used[year];
    Input taxed = steps.step("y", income, name + "income." + year);
    Input rate = steps.given("q", law.rate().value(), "tax.rate, " + law.source());
    Input old = steps.given("u", used, "losses of earlier years that are used");
    if (year <= law.holidayYears()) {
      steps.add(name + year, "0 * y", List.of(taxed), due);
    } else if (law.losses() == Tax.Losses.OFFSET) {
      steps.add(name + year, "q * y", List.of(rate, taxed), due);
    } else {
      steps.add(name + year, "q * max(0, y - u)", List.of(rate, taxed, old), due);
    }
  }

  private int loanYears() {
    Loan loan = binding.request.loan();
    return loan == null ? 0 : loan.years();
  }
}
