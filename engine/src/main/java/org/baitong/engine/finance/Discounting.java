package org.baitong.engine.finance;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * Present values and rates of return of cash flows; received is positive, paid negative.
 *
 * <p>Source: Brealey, Myers and Allen, Principles of Corporate Finance, chapters 2 and 5; names as
 * in spreadsheets.
 */
public final class Discounting {
  private static final double DAYS_A_YEAR = 365;

  /** An annuity at a smaller rate than this is a plain sum to every digit that counts. */
  private static final double NO_RATE = 1e-12;

  private Discounting() {}

  /**
   * Net present value in year 0, whose flow is not discounted. Missing with FINANCE_LEVELS_MIXED
   * when flows and rate are not at one level of prices.
   *
   * <p>Example: -40000, 8000, 9200, 10000, 12000, 14500 at 8 % is 1922.06.
   */
  public static Outcome<Money> netPresentValue(CashFlows flows, Rate rate) {
    if (flows.level() != rate.level()) {
      return Outcome.missing(mixed(flows.level(), rate.level(), "rate"));
    }
    double[] values = flows.values();
    return Outcome.of(
        flows.amounts().getFirst().withAmount(presentValue(values, rate.perYear().value())));
  }

  /** The present value of amounts at the ends of the years 0, 1, 2 ... */
  static double presentValue(double[] amounts, double rate) {
    double factor = 1 / (1 + rate);
    double sum = 0;
    for (int year = amounts.length - 1; year >= 0; year--) {
      sum = sum * factor + amounts[year];
    }
    return sum;
  }

  /**
   * Every rate above -100 % at which the net present value is zero. No rate is preferred when there
   * are several.
   *
   * <p>Example: -70000, 12000, 15000, 18000, 21000, 26000 has one, 8.663 %.
   */
  public static InternalRates internalRates(CashFlows flows) {
    double[] values = flows.values();
    return rates(values, CashFlows.yearEnds(values.length), flows.level());
  }

  /**
   * Modified internal rate of return: what is paid is financed at one rate, what is received earns
   * another. Missing with FINANCE_IRR_UNDEFINED when nothing is paid or nothing received,
   * FINANCE_LEVELS_MIXED when the levels of prices differ.
   */
  public static Outcome<Rate> modifiedInternalRate(CashFlows flows, Rate finance, Rate reinvest) {
    if (finance.level() != flows.level()) {
      return Outcome.missing(mixed(flows.level(), finance.level(), "financeRate"));
    }
    if (reinvest.level() != flows.level()) {
      return Outcome.missing(mixed(flows.level(), reinvest.level(), "reinvestRate"));
    }
    double paid = 0;
    double received = 0;
    double[] values = flows.values();
    int last = values.length - 1;
    for (int year = 0; year <= last; year++) {
      if (values[year] < 0) {
        paid -= values[year] * finance.discount(year);
      } else {
        received += values[year] / reinvest.discount(last - year);
      }
    }
    if (paid == 0 || received == 0) {
      return Outcome.missing(Finding.error("FINANCE_IRR_UNDEFINED", Where.of("cashFlows", "")));
    }
    double growth = StrictMath.pow(received / paid, 1.0 / last);
    return Outcome.of(new Rate(new Ratio(growth - 1), flows.level()));
  }

  /**
   * Net present value on the first flow's day, in years of 365 days. The flows may stand in any
   * order; the earliest is the first. Throws when there are none or their currencies differ.
   */
  public static Money netPresentValue(List<DatedFlow> flows, Ratio perYear) {
    Rate.requireAboveMinusOne("The rate", perYear);
    List<DatedFlow> sorted = sorted(flows);
    double[] times = times(sorted);
    double sum = 0;
    for (int i = 0; i < times.length; i++) {
      sum += sorted.get(i).amount().amount() * StrictMath.pow(1 + perYear.value(), -times[i]);
    }
    return sorted.getFirst().amount().withAmount(sum);
  }

  /** Every rate at which the value of dated flows is zero, in years of 365 days. */
  public static InternalRates internalRates(List<DatedFlow> flows, PriceLevel level) {
    List<DatedFlow> sorted = sorted(flows);
    double[] amounts = sorted.stream().mapToDouble(flow -> flow.amount().amount()).toArray();
    return rates(amounts, times(sorted), level);
  }

  /**
   * The factor by which a payment at the end of each period becomes its present value, {@code (1 -
   * (1 + r)^-n) / r}; n at a rate of 0. Throws for a rate of -1 or below and less than one period.
   */
  public static Ratio annuityFactor(Ratio perPeriod, int periods) {
    Rate.requireAboveMinusOne("The rate of one period", perPeriod);
    if (periods < 1) {
      throw new IllegalArgumentException("periods is " + periods + "\nMaybe 10: from 1.");
    }
    double r = perPeriod.value();
    return new Ratio(
        StrictMath.abs(r) < NO_RATE
            ? periods
            : -StrictMath.expm1(-periods * StrictMath.log1p(r)) / r);
  }

  /** The equal payment at the end of each period: 10000 over 10 at 8 %/12 is 1037.03. */
  public static Money annuity(Money presentValue, Ratio perPeriod, int periods) {
    return presentValue.times(1 / annuityFactor(perPeriod, periods).value());
  }

  /** What an equal payment at the end of each period is worth now: 500 over 240 at 8 %/12 59777. */
  public static Money presentValueOfAnnuity(Money payment, Ratio perPeriod, int periods) {
    return payment.times(annuityFactor(perPeriod, periods).value());
  }

  /**
   * The even saving of each period that an investment and its net present value imply: 84,000 and
   * 864,000 over 10 years at 12 % imply 167,781.
   */
  public static Money impliedSaving(
      Money investment, Money netPresentValue, Ratio perPeriod, int periods) {
    return annuity(investment.plus(netPresentValue), perPeriod, periods);
  }

  private static InternalRates rates(double[] amounts, double[] times, PriceLevel level) {
    List<Rate> rates = new ArrayList<>();
    for (double zero : Roots.of(amounts, times)) {
      rates.add(new Rate(new Ratio(StrictMath.expm1(zero)), level));
    }
    boolean paid = false;
    boolean received = false;
    for (double amount : amounts) {
      paid |= amount < 0;
      received |= amount > 0;
    }
    InternalRates.Kind kind =
        !paid || !received
            ? InternalRates.Kind.UNDEFINED
            : switch (rates.size()) {
              case 0 -> InternalRates.Kind.NONE;
              case 1 -> InternalRates.Kind.ONE;
              default -> InternalRates.Kind.SEVERAL;
            };
    return new InternalRates(kind, rates);
  }

  private static List<DatedFlow> sorted(List<DatedFlow> flows) {
    if (flows.isEmpty()) {
      throw new IllegalArgumentException(
          "There are no dated flows\nMaybe state the first payment.");
    }
    List<DatedFlow> sorted = new ArrayList<>(flows);
    sorted.sort((a, b) -> a.date().compareTo(b.date()));
    for (DatedFlow flow : sorted) {
      flow.amount().in(sorted.getFirst().amount().currency(), "The flow of " + flow.date());
    }
    List<DatedFlow> merged = new ArrayList<>();
    for (DatedFlow flow : sorted) {
      if (!merged.isEmpty() && merged.getLast().date().equals(flow.date())) {
        Money both = merged.removeLast().amount().plus(flow.amount());
        merged.add(new DatedFlow(flow.date(), both));
      } else {
        merged.add(flow);
      }
    }
    return merged;
  }

  private static double[] times(List<DatedFlow> sorted) {
    return sorted.stream()
        .mapToDouble(
            flow -> ChronoUnit.DAYS.between(sorted.getFirst().date(), flow.date()) / DAYS_A_YEAR)
        .toArray();
  }

  static Finding mixed(PriceLevel flows, PriceLevel rate, String field) {
    return Finding.error("FINANCE_LEVELS_MIXED", Where.of("cashFlows", "", field))
        .with("field", field)
        .with("flows", flows.name())
        .with("rate", rate.name());
  }
}
