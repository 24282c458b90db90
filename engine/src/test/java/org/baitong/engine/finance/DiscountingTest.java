package org.baitong.engine.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.baitong.engine.finance.InternalRates.Kind;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Present values and rates of return; the published vectors are in the casebook. */
@Tag("PL2")
class DiscountingTest {
  private static CashFlows flows(double... amounts) {
    return CashFlows.of(Currency.USD, PriceLevel.REAL, amounts);
  }

  private static Rate real(double rate) {
    return Rate.real(new Ratio(rate));
  }

  private static double npv(CashFlows flows, double rate) {
    return Discounting.netPresentValue(flows, real(rate)).get().amount();
  }

  private static List<Double> rates(CashFlows flows) {
    return Discounting.internalRates(flows).rates().stream()
        .map(rate -> rate.perYear().value())
        .toList();
  }

  @Test
  void bothRatesOfTheOilPumpAreFound() {
    // Lorie and Savage 1955: -1600, 10000, -10000 has the internal rates 25 % and 400 %.
    InternalRates rates = Discounting.internalRates(flows(-1600, 10000, -10000));
    assertThat(rates.kind()).isEqualTo(Kind.SEVERAL);
    assertThat(rates(flows(-1600, 10000, -10000)))
        .satisfiesExactly(
            a -> assertThat(a).isCloseTo(0.25, within(1e-12)),
            b -> assertThat(b).isCloseTo(4, within(1e-12)));
  }

  @Test
  void threeRatesAndADoubleOneAreFound() {
    // By construction: -(x - 1.1)(x - 1.2)(x - 1.5) and -(x - 1.1)^2 with x = 1 + r.
    assertThat(rates(flows(-1000, 3800, -4770, 1980)))
        .satisfiesExactly(
            a -> assertThat(a).isCloseTo(0.1, within(1e-9)),
            b -> assertThat(b).isCloseTo(0.2, within(1e-9)),
            c -> assertThat(c).isCloseTo(0.5, within(1e-9)));
    assertThat(rates(flows(-1000, 2200, -1210)))
        .singleElement()
        .satisfies(a -> assertThat(a).isCloseTo(0.1, within(1e-6)));
  }

  @Test
  void noRateAndNoQuestionAreTwoAnswers() {
    assertThat(Discounting.internalRates(flows(1000, -3000, 2500)).kind()).isEqualTo(Kind.NONE);
    assertThat(Discounting.internalRates(flows(0, 100, 100)).kind()).isEqualTo(Kind.UNDEFINED);
    assertThat(Discounting.internalRates(flows(0, 0)).kind()).isEqualTo(Kind.UNDEFINED);
    assertThat(Discounting.internalRates(flows(-5, -5)).kind()).isEqualTo(Kind.UNDEFINED);
  }

  @Test
  void aLosingInvestmentHasANegativeRate() {
    assertThat(rates(flows(-100, 50)))
        .singleElement()
        .satisfies(a -> assertThat(a).isCloseTo(-0.5, within(1e-12)));
  }

  @Test
  void theValueAtEveryInternalRateIsZero() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 300; i++) {
      double[] amounts = new double[2 + random.nextInt(20)];
      double size = 0;
      for (int year = 0; year < amounts.length; year++) {
        amounts[year] = StrictMath.rint(random.nextDouble(-1000, 1000));
        size += StrictMath.abs(amounts[year]);
      }
      CashFlows flows = flows(amounts);
      for (double rate : rates(flows)) {
        double largest = size * StrictMath.max(1, StrictMath.pow(1 + rate, 1.0 - amounts.length));
        assertThat(npv(flows, rate)).isCloseTo(0, within(1e-10 * largest));
      }
    }
  }

  @Test
  void everyChangeOfSignBetweenRatesIsFound() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 200; i++) {
      double[] amounts = new double[3 + random.nextInt(10)];
      for (int year = 0; year < amounts.length; year++) {
        amounts[year] = StrictMath.rint(random.nextDouble(-100, 100));
      }
      CashFlows flows = flows(amounts);
      List<Double> found = rates(flows);
      double before = npv(flows, -0.6);
      for (double rate = -0.599; rate < 3; rate += 0.001) {
        double now = npv(flows, rate);
        double low = rate - 0.0011;
        double high = rate + 0.0001;
        if (before * now < 0) {
          assertThat(found).anyMatch(r -> r > low && r < high);
        }
        before = now;
      }
    }
  }

  @Test
  void conventionalFlowsFallWithTheRate() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      double[] amounts = new double[2 + random.nextInt(15)];
      amounts[0] = -random.nextDouble(1, 1e6);
      for (int year = 1; year < amounts.length; year++) {
        amounts[year] = random.nextDouble(0, 1e6);
      }
      double rate = random.nextDouble(-0.5, 1);
      assertThat(npv(flows(amounts), rate + 0.01)).isLessThan(npv(flows(amounts), rate));
      assertThat(Discounting.internalRates(flows(amounts)).kind()).isEqualTo(Kind.ONE);
    }
  }

  @Test
  void datedFlowsGiveTheSameRatesInAnyOrder() {
    List<DatedFlow> dated =
        List.of(
            dated("2008-10-30", 4250),
            dated("2008-01-01", -10000),
            dated("2009-02-15", 3250),
            dated("2009-04-01", 2750),
            dated("2008-03-01", 2750));
    // Worked example of the Microsoft Excel reference for XIRR: 0.373362535.
    assertThat(Discounting.internalRates(dated, PriceLevel.NOMINAL).rates())
        .singleElement()
        .satisfies(rate -> assertThat(rate.perYear().value()).isCloseTo(0.373362535, within(2e-8)));
    assertThat(Discounting.netPresentValue(dated, new Ratio(0.09)).amount())
        .isCloseTo(2086.64760203, within(1e-6));
  }

  private static DatedFlow dated(String date, double amount) {
    return new DatedFlow(LocalDate.parse(date), Money.undated(amount, Currency.USD));
  }

  @Test
  void realAndNominalAreNeverMixed() {
    CashFlows real = flows(-100, 60, 60);
    Rate nominal = Rate.nominal(new Ratio(0.1));
    assertThat(Discounting.netPresentValue(real, nominal).findings().getFirst().code())
        .isEqualTo("FINANCE_LEVELS_MIXED");
    assertThat(Discounting.modifiedInternalRate(real, real(0.1), nominal).isUsable()).isFalse();
    Ratio inflation = new Ratio(0.03);
    assertThat(real(0.1).toNominal(inflation).perYear().value()).isCloseTo(0.133, within(1e-12));
    assertThat(real(0.1).toNominal(inflation).toReal(inflation).perYear().value())
        .isCloseTo(0.1, within(1e-15));
  }

  @Test
  void annuityAtNoRateIsAPlainShare() {
    assertThat(Discounting.annuityFactor(new Ratio(0), 8).value()).isEqualTo(8);
    assertThat(Discounting.annuityFactor(new Ratio(1e-9), 8).value()).isCloseTo(8, within(1e-6));
    assertThat(Discounting.annuityFactor(new Ratio(-0.5), 2).value()).isCloseTo(6, within(1e-12));
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    Money usd = Money.undated(1, Currency.USD);
    Money khr = Money.undated(1, Currency.KHR);
    assertThatThrownBy(() -> new CashFlows(List.of(usd, khr), PriceLevel.REAL))
        .hasMessageContaining("KHR");
    assertThatThrownBy(() -> new CashFlows(List.of(), PriceLevel.REAL))
        .hasMessageContaining("no year");
    assertThatThrownBy(() -> real(-1)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> Rate.effective(new Ratio(0.1), 0)).hasMessageContaining("periods");
    assertThatThrownBy(() -> Discounting.annuityFactor(new Ratio(0.1), 0))
        .hasMessageContaining("periods is 0");
    assertThatThrownBy(() -> Discounting.netPresentValue(List.of(), new Ratio(0.1)))
        .hasMessageContaining("no dated flows");
    assertThatThrownBy(() -> flows(-1, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Depreciation(Depreciation.Method.STRAIGHT_LINE, 0, new Ratio(0)))
        .hasMessageContaining("straight line");
    assertThatThrownBy(() -> new Loan(usd, new Ratio(0.1), 3, 3, Loan.Repayment.ANNUITY))
        .hasMessageContaining("grace");
    assertThatThrownBy(() -> Investment.of("PUMP", Money.undated(-1, Currency.USD), 3))
        .hasMessageContaining("PUMP");
    assertThatThrownBy(
            () -> new YearlyLine("S", LineKind.RESOURCE_SAVING, usd, 0, 3, PricePath.STEADY))
        .hasMessageContaining("year 0");
    assertThatThrownBy(() -> new Tax(new Ratio(1.2), 0, Tax.Losses.OFFSET, 0, "law"))
        .hasMessageContaining("1.2");
  }
}
