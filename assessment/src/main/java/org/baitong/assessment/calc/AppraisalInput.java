package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.finance.AppraisalRequest;
import org.baitong.engine.finance.AppraisalTerms;
import org.baitong.engine.finance.Depreciation;
import org.baitong.engine.finance.Investment;
import org.baitong.engine.finance.LineKind;
import org.baitong.engine.finance.Loan;
import org.baitong.engine.finance.PriceLevel;
import org.baitong.engine.finance.PricePath;
import org.baitong.engine.finance.Tax;
import org.baitong.engine.finance.YearlyLine;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.ExchangeRate;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads an appraisal. */
final class AppraisalInput {
  private static final int LONGEST = 60;

  static final String FIELDS =
      """
      `id`, `currency`, `years` (horizon), `rate` with `rateLevel` (real, nominal), `inflation`
      (without it everything is real), `exchange` (`from`, `to`, `rate`, `date`, `source`), `tax`
      (`rate`, `holidayYears`, `losses`: offset, carried, `carryYears`, `source`), `investments`
      (`id`, `amount`, `currency`, `year`, `lifeYears`, `replaced`, `residual`, `depreciation`:
      `method` straight_line with `years` or declining_balance with `share`), `lines` (`id`, `kind`:
      resource_saving, labour_productivity, non_energy_benefit, new_earning, operating_cost,
      `perYear` at the prices of year 0, `currency`, `firstYear`, `lastYear`, `growth` by year, the
      last holding on, `growthLevel`), `loan` (`principal`, `interest`, `years`, `graceYears`,
      `repayment`: annuity, equal_principal), `grant`""";

  private AppraisalInput() {}

  static AppraisalRequest read(JsonFields f) {
    Currency currency = f.currency();
    AppraisalTerms terms = terms(f, currency);
    List<Investment> investments = new ArrayList<>();
    for (JsonFields one : f.objects("investments")) {
      investments.add(investment(one, terms));
      one.done();
    }
    List<YearlyLine> lines = new ArrayList<>();
    for (JsonFields one : f.objects("lines")) {
      lines.add(line(one, terms));
      one.done();
    }
    JsonFields loan = f.object("loan");
    Double grant = f.number("grant");
    return new AppraisalRequest(
        f.textOr("id", "measure"),
        terms,
        investments,
        lines,
        loan == null ? null : loan(loan, currency),
        grant == null ? null : Money.undated(grant, currency));
  }

  private static AppraisalTerms terms(JsonFields f, Currency currency) {
    PriceLevel level = FinanceFields.level(f, "rateLevel");
    List<ExchangeRate> exchange = new ArrayList<>();
    for (JsonFields one : f.objects("exchange")) {
      exchange.add(
          new ExchangeRate(
              code(one, "from"),
              code(one, "to"),
              one.requireNumber("rate"),
              Times.day(one, "date"),
              one.requireText("source")));
      one.done();
    }
    JsonFields tax = f.object("tax");
    return new AppraisalTerms(
        FinanceFields.requireWhole(f, "years", LONGEST),
        FinanceFields.rate(f, "rate", level),
        f.ratio("inflation"),
        currency,
        exchange,
        tax == null ? null : tax(tax));
  }

  private static Currency code(JsonFields f, String field) {
    String code = f.requireText(field);
    return Currency.find(code)
        .orElseThrow(
            () ->
                JsonFields.refuse(
                    f.at(field) + " is \"" + code + "\", no ISO 4217 code", "KHR or USD?"));
  }

  private static Tax tax(JsonFields f) {
    Tax.Losses losses = f.choice(Tax.Losses.class, "losses");
    Tax tax =
        new Tax(
            FinanceFields.ratio(f, "rate"),
            FinanceFields.whole(f, "holidayYears", 0, LONGEST),
            losses == null ? Tax.Losses.OFFSET : losses,
            FinanceFields.whole(f, "carryYears", 0, LONGEST),
            f.requireText("source"));
    f.done();
    return tax;
  }

  private static Investment investment(JsonFields f, AppraisalTerms terms) {
    Currency currency = FinanceFields.currency(f, terms.currency());
    Double residual = f.number("residual");
    JsonFields depreciation = f.object("depreciation");
    return new Investment(
        f.requireText("id", "name"),
        FinanceFields.money(f, "amount", currency),
        FinanceFields.whole(f, "year", 0, LONGEST),
        FinanceFields.whole(f, "lifeYears", terms.years(), 200),
        Boolean.TRUE.equals(f.flag("replaced")),
        residual == null ? null : Money.undated(residual, currency),
        depreciation == null ? null : depreciation(depreciation));
  }

  private static Depreciation depreciation(JsonFields f) {
    Depreciation.Method method = f.choice(Depreciation.Method.class, "method");
    if (method == null) {
      throw JsonFields.refuse(
          f.at("method") + " is missing", "straight_line or declining_balance?");
    }
    Ratio share = f.ratio("share");
    Depreciation depreciation =
        new Depreciation(
            method, FinanceFields.whole(f, "years", 0, 200), share == null ? new Ratio(0) : share);
    f.done();
    return depreciation;
  }

  private static YearlyLine line(JsonFields f, AppraisalTerms terms) {
    LineKind kind = f.choice(LineKind.class, "kind");
    List<Ratio> growth = new ArrayList<>();
    for (double one : FinanceFields.numbers(f, "growth")) {
      growth.add(new Ratio(one));
    }
    return new YearlyLine(
        f.requireText("id", "name"),
        kind == null ? LineKind.RESOURCE_SAVING : kind,
        FinanceFields.money(f, "perYear", FinanceFields.currency(f, terms.currency())),
        FinanceFields.whole(f, "firstYear", 1, LONGEST),
        FinanceFields.whole(f, "lastYear", terms.years(), 200),
        new PricePath(FinanceFields.level(f, "growthLevel"), growth));
  }

  private static @Nullable Loan loan(JsonFields f, Currency currency) {
    Loan.Repayment repayment = f.choice(Loan.Repayment.class, "repayment");
    Loan loan =
        new Loan(
            FinanceFields.money(f, "principal", currency),
            FinanceFields.ratio(f, "interest"),
            FinanceFields.requireWhole(f, "years", LONGEST),
            FinanceFields.whole(f, "graceYears", 0, LONGEST),
            repayment == null ? Loan.Repayment.ANNUITY : repayment);
    f.done();
    return loan;
  }
}
