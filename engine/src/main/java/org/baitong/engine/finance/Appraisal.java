package org.baitong.engine.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** The investment appraisal of one measure or set of measures. */
public final class Appraisal {
  private final AppraisalBinding binding;
  private final CashModel model;
  private final CashModel.Flows flows;
  private final AppraisalTerms terms;
  private final Rate rate;
  private final List<Finding> findings;

  private Appraisal(AppraisalBinding binding, CashModel model) {
    this.binding = binding;
    this.model = model;
    this.terms = binding.terms;
    this.rate = binding.rate();
    this.findings = new ArrayList<>(binding.remarks);
    this.flows =
        model.flows(
            ones(binding.request.lines().size()), ones(binding.request.investments().size()));
  }

  /**
   * Appraises a request year by year.
   *
   * <p>Amounts stand at the prices of year 0. With an expected inflation everything is reckoned
   * nominal and a real rate of discount is raised by it; without one everything is real, and a
   * nominal rate, a loan or depreciation is refused. Missing with FINANCE_NOTHING, ID_DUPLICATE,
   * CURRENCY_WITHOUT_RATE, FINANCE_EXCHANGE_TWICE or FINANCE_INFLATION_MISSING.
   *
   * <p>Source: UNEP/UNIDO (1991), Audit and Reduction Manual for Industrial Emissions and Wastes,
   * payback; Brealey, Myers and Allen, Principles of Corporate Finance, chapters 2, 5 and 6.
   *
   * <p>Example: 40,000 that save 10,000 a year for 8 years at 10 % real have a net present value of
   * 13,349.
   */
  public static Outcome<AppraisalResult> appraise(AppraisalRequest request, Recorder recorder) {
    AppraisalBinding binding = new AppraisalBinding(request);
    CashModel model = binding.model();
    if (model == null) {
      return new Outcome.Missing<>(binding.refused);
    }
    Appraisal appraisal = new Appraisal(binding, model);
    AppraisalResult result = appraisal.result();
    if (!recorder.equals(Recorder.OFF)) {
      new AppraisalSteps(binding, model, appraisal.flows, result).record(recorder);
    }
    return Outcome.of(result, appraisal.findings);
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private Money money(double amount) {
    return terms.zero().withAmount(amount == 0 ? 0.0 : amount);
  }

  private AppraisalResult result() {
    List<AppraisalYear> years = new ArrayList<>();
    for (int year = 0; year <= terms.years(); year++) {
      years.add(year(year));
    }
    double r = rate.perYear().value();
    double value = Discounting.presentValue(flows.project, r);
    Map<LineKind, Money> presentValues = new EnumMap<>(LineKind.class);
    for (LineKind kind : LineKind.values()) {
      double[] amounts = byKind(kind);
      if (amounts != null) {
        presentValues.put(kind, money(Discounting.presentValue(amounts, r)));
      }
    }
    CashFlows project = cash(flows.project);
    InternalRates rates = Discounting.internalRates(project);
    remark(rates);
    double paid = -flows.investment[0] - model.grant();
    return new AppraisalResult(
        binding.request.id(),
        rate,
        years,
        money(value),
        money(Discounting.presentValue(flows.owner, r)),
        presentValues,
        money(resourceValue(r)),
        rates,
        Discounting.internalRates(cash(flows.owner)),
        Discounting.modifiedInternalRate(project, rate, rate),
        Discounting.annuity(money(value), rate.perYear(), terms.years()),
        paid > 0
            ? Outcome.of(new Ratio(value / paid))
            : Outcome.missing(Finding.info("FINANCE_NOTHING_INVESTED", binding.where(""))),
        simple(paid),
        Payback.cumulative(project, new Ratio(0)),
        Payback.cumulative(project, rate.perYear()),
        lowest(years));
  }

  /** Resource savings and operating cost alone, with the investment, its grant and their tax. */
  private double resourceValue(double r) {
    double[] factors = new double[binding.request.lines().size()];
    for (int i = 0; i < factors.length; i++) {
      LineKind kind = binding.request.lines().get(i).kind();
      boolean counts = kind == LineKind.RESOURCE_SAVING || kind == LineKind.OPERATING_COST;
      factors[i] = counts ? 1 : 0;
    }
    double[] all = ones(binding.request.investments().size());
    return Discounting.presentValue(model.flows(factors, all).project, r);
  }

  /** By the investment of year 0 and the lines of year 1, or of the first year that has any. */
  private Payback simple(double paid) {
    double net = 0;
    for (int year = 1; year <= terms.years() && net == 0; year++) {
      net = flows.operating[year];
    }
    int life = 0;
    for (Investment investment : binding.request.investments()) {
      life = StrictMath.max(life, investment.lifeYears());
    }
    return Payback.simple(money(paid), money(net), Payback.YEAR.times(life));
  }

  private AppraisalYear year(int year) {
    Map<LineKind, Money> lines = new EnumMap<>(LineKind.class);
    for (LineKind kind : LineKind.values()) {
      double[] amounts = byKind(kind);
      if (amounts != null) {
        lines.put(kind, money(amounts[year]));
      }
    }
    return new AppraisalYear(
        year,
        lines,
        money(flows.investment[year]),
        money(flows.residual[year]),
        money(year == 0 ? model.grant() : 0),
        money(flows.depreciation[year]),
        money(-flows.tax[year]),
        money(flows.project[year]),
        money(year == 0 ? model.borrowed() : 0),
        money(-model.interest()[year]),
        money(-model.repayment()[year]),
        money(flows.tax[year] - flows.ownerTax[year]),
        money(flows.owner[year]),
        cover(year));
  }

  /** Cash that the year's running leaves after tax, over what the bank wants. */
  private Outcome<Ratio> cover(int year) {
    double service = model.interest()[year] + model.repayment()[year];
    if (service == 0) {
      return Outcome.missing(Finding.info("FINANCE_NO_DEBT_SERVICE", binding.where("loan")));
    }
    double cover = (flows.operating[year] - flows.ownerTax[year]) / service;
    if (cover < 1) {
      findings.add(
          Finding.warning("FINANCE_COVER_BELOW_ONE", binding.where("loan"))
              .with("year", year, "1")
              .with("cover", cover, "1"));
    }
    return Outcome.of(new Ratio(cover));
  }

  private Outcome<Ratio> lowest(List<AppraisalYear> years) {
    Outcome<Ratio> lowest = years.getFirst().debtServiceCover();
    for (AppraisalYear year : years) {
      Outcome<Ratio> cover = year.debtServiceCover();
      if (cover.isUsable() && (!lowest.isUsable() || cover.get().value() < lowest.get().value())) {
        lowest = cover;
      }
    }
    return lowest;
  }

  private void remark(InternalRates rates) {
    switch (rates.kind()) {
      case ONE -> {}
      case UNDEFINED -> findings.add(info("FINANCE_IRR_UNDEFINED"));
      case NONE -> findings.add(info("FINANCE_IRR_NONE"));
      case SEVERAL ->
          findings.add(
              Finding.warning("FINANCE_IRR_SEVERAL", binding.where(""))
                  .with("count", rates.rates().size(), "1"));
    }
  }

  private Finding info(String code) {
    return Finding.info(code, binding.where(""));
  }

  private double @Nullable [] byKind(LineKind kind) {
    double[] sum = null;
    for (int i = 0; i < binding.request.lines().size(); i++) {
      if (binding.request.lines().get(i).kind() == kind) {
        sum = sum == null ? new double[terms.years() + 1] : sum;
        for (int year = 0; year < sum.length; year++) {
          sum[year] += kind.sign() * model.line(i, year);
        }
      }
    }
    return sum;
  }

  private CashFlows cash(double[] amounts) {
    List<Money> money = new ArrayList<>();
    for (double amount : amounts) {
      money.add(money(amount));
    }
    return new CashFlows(money, binding.level());
  }
}
