package org.baitong.engine.finance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.ExchangeRate;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** A request in one currency at one level of prices, or what stands against that. */
final class AppraisalBinding {
  final AppraisalRequest request;
  final AppraisalTerms terms;
  final List<Finding> refused = new ArrayList<>();
  final List<Finding> remarks = new ArrayList<>();

  AppraisalBinding(AppraisalRequest request) {
    this.request = request;
    this.terms = request.terms();
  }

  /** The request as a model; null when something was refused. */
  @Nullable CashModel model() {
    check();
    List<LineKind> kinds = new ArrayList<>();
    List<double[]> lines = new ArrayList<>();
    for (YearlyLine line : request.lines()) {
      kinds.add(line.kind());
      lines.add(amounts(line));
    }
    List<CashModel.Asset> assets = request.investments().stream().map(this::asset).toList();
    Loan loan = request.loan();
    Loan converted =
        loan == null
            ? null
            : new Loan(
                terms.zero().withAmount(convert(loan.principal(), "loan")),
                loan.interest(),
                loan.years(),
                loan.graceYears(),
                loan.repayment());
    double grant = request.grant() == null ? 0 : convert(request.grant(), "grant");
    if (!refused.isEmpty()) {
      return null;
    }
    CashModel model =
        new CashModel(
            new CashModel.Parts(
                terms.years(), kinds, lines, assets, grant, terms.tax(), converted));
    remark(model);
    return model;
  }

  /** Level of prices at which the flows stand. */
  PriceLevel level() {
    return terms.inflation() == null ? PriceLevel.REAL : PriceLevel.NOMINAL;
  }

  /** The rate of discount at the level of the flows. */
  Rate rate() {
    Ratio inflation = terms.inflation();
    return inflation == null ? terms.rate() : terms.rate().toNominal(inflation);
  }

  /** Prices of a year over those of year 0. */
  double inflated(int year) {
    Ratio inflation = terms.inflation();
    return inflation == null ? 1 : StrictMath.pow(1 + inflation.value(), year);
  }

  /** A line's price of a year over that of year 0, inflation included where there is any. */
  double price(YearlyLine line, int year) {
    double factor = line.path().factor(year);
    return line.path().level() == PriceLevel.REAL ? factor * inflated(year) : factor;
  }

  /** In the currency of the terms; notes what cannot be converted. */
  double convert(Money money, String field) {
    Currency to = terms.currency();
    if (money.currency().equals(to)) {
      return money.amount();
    }
    ExchangeRate rate = exchange(money.currency());
    if (rate == null) {
      refused.add(
          error("CURRENCY_WITHOUT_RATE", field)
              .with("currency", money.currency().code())
              .with("target", to.code()));
      return 0;
    }
    return money.amount() * rate.rate();
  }

  /** The rate from a currency into that of the terms, perhaps stated the other way round. */
  @Nullable ExchangeRate exchange(Currency from) {
    for (ExchangeRate rate : terms.exchange()) {
      if (rate.from().equals(from) && rate.to().equals(terms.currency())) {
        return rate;
      }
      if (rate.to().equals(from) && rate.from().equals(terms.currency())) {
        return rate.inverse();
      }
    }
    return null;
  }

  /** Years in which an investment is bought. */
  List<Integer> purchases(Investment investment) {
    List<Integer> years = new ArrayList<>();
    int year = investment.year();
    while (year < terms.years()) {
      years.add(year);
      if (!investment.replaced()) {
        break;
      }
      year += investment.lifeYears();
    }
    return years;
  }

  private double[] amounts(YearlyLine line) {
    double each = convert(line.perYear(), line.id());
    double[] amounts = new double[terms.years() + 1];
    int last = StrictMath.min(line.lastYear(), terms.years());
    for (int year = line.firstYear(); year <= last; year++) {
      amounts[year] = each * price(line, year);
    }
    return amounts;
  }

  private CashModel.Asset asset(Investment investment) {
    int horizon = terms.years();
    double amount = convert(investment.amount(), investment.id());
    double[] spending = new double[horizon + 1];
    double[] written = new double[horizon + 1];
    double book = 0;
    double unused = 0;
    Depreciation depreciation = investment.depreciation();
    for (int bought : purchases(investment)) {
      double price = amount * inflated(bought);
      spending[bought] += price;
      unused = price * unusedLife(investment, bought);
      book += price;
      for (int year = bought + 1; year <= horizon && depreciation != null; year++) {
        double part = price * depreciation.of(year - bought);
        written[year] += part;
        book -= part;
      }
    }
    Money stated = investment.residual();
    double residual =
        stated == null ? unused : convert(stated, investment.id()) * inflated(horizon);
    return depreciation == null
        ? CashModel.Asset.untaxed(spending, residual)
        : new CashModel.Asset(spending, written, residual, book);
  }

  /** The part of its life that is left at the horizon. */
  double unusedLife(Investment investment, int bought) {
    double left = (double) (bought + investment.lifeYears() - terms.years());
    return StrictMath.max(0, left / investment.lifeYears());
  }

  private void check() {
    Set<String> ids = new HashSet<>();
    List<String> all = new ArrayList<>(request.investments().stream().map(Investment::id).toList());
    request.lines().forEach(line -> all.add(line.id()));
    for (String id : all) {
      if (!ids.add(id)) {
        refused.add(error("ID_DUPLICATE", id).with("id", id));
      }
    }
    if (all.isEmpty()) {
      refused.add(error("FINANCE_NOTHING", "lines"));
    }
    Set<Currency> known = new HashSet<>();
    for (ExchangeRate rate : terms.exchange()) {
      Currency other = rate.to().equals(terms.currency()) ? rate.from() : rate.to();
      if (!known.add(other)) {
        refused.add(error("FINANCE_EXCHANGE_TWICE", "exchange").with("currency", other.code()));
      }
    }
    if (terms.inflation() == null) {
      checkReal();
    }
  }

  private void checkReal() {
    if (terms.rate().level() == PriceLevel.NOMINAL) {
      refused.add(inflationMissing("rate"));
    }
    if (request.loan() != null) {
      refused.add(inflationMissing("loan"));
    }
    if (terms.tax() != null
        && request.investments().stream().anyMatch(one -> one.depreciation() != null)) {
      refused.add(inflationMissing("depreciation"));
    }
    for (YearlyLine line : request.lines()) {
      if (line.path().level() == PriceLevel.NOMINAL) {
        refused.add(inflationMissing(line.id()));
      }
    }
  }

  private void remark(CashModel model) {
    int works = 0;
    for (int i = 0; i < request.investments().size(); i++) {
      Investment investment = request.investments().get(i);
      works =
          StrictMath.max(
              works,
              investment.replaced() ? terms.years() : investment.year() + investment.lifeYears());
      if (investment.residual() == null && model.assets().get(i).residual() > 0) {
        remarks.add(
            Finding.info("FINANCE_RESIDUAL_ASSUMED", where(investment.id()))
                .with("row", investment.id())
                .with("amount", model.assets().get(i).residual(), terms.currency().code()));
      }
      if (investment.year() >= terms.years()) {
        remarks.add(
            Finding.warning("FINANCE_AFTER_HORIZON", where(investment.id()))
                .with("row", investment.id())
                .with("year", investment.year(), "1"));
      }
    }
    for (YearlyLine line : request.lines()) {
      boolean saves = line.kind() != LineKind.OPERATING_COST;
      int last = StrictMath.min(line.lastYear(), terms.years());
      if (saves && !request.investments().isEmpty() && last > works) {
        remarks.add(
            Finding.warning("FINANCE_SAVING_OUTLIVES", where(line.id()))
                .with("row", line.id())
                .with("last", last, "1")
                .with("life", works, "1"));
      }
    }
    double first = 0;
    for (CashModel.Asset asset : model.assets()) {
      first += asset.spending()[0];
    }
    if (model.borrowed() + model.grant() > first) {
      remarks.add(
          Finding.warning("FINANCE_FUNDS_ABOVE_INVESTMENT", where("loan"))
              .with("funds", model.borrowed() + model.grant(), terms.currency().code())
              .with("investment", first, terms.currency().code()));
    }
  }

  private Finding inflationMissing(String field) {
    return error("FINANCE_INFLATION_MISSING", field).with("row", field);
  }

  private Finding error(String code, String field) {
    return Finding.error(code, where(field)).with("measure", request.id());
  }

  Where where(String field) {
    return Where.of("measure", request.id(), field);
  }
}
