package org.baitong.engine.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.ExchangeRate;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appraisals whose figures are recomputed by closed forms beside them. */
@Tag("PL2")
class AppraisalTest {
  private static final Offset<Double> CENT = within(1e-6);

  private static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  private static YearlyLine saving(String id, double amount, int years) {
    return new YearlyLine(id, LineKind.RESOURCE_SAVING, usd(amount), 1, years, PricePath.STEADY);
  }

  private static AppraisalRequest plain(double investment, double saving, int years) {
    return new AppraisalRequest(
        "M1",
        AppraisalTerms.real(years, new Ratio(0.1), Currency.USD),
        List.of(Investment.of("BUY", usd(investment), years)),
        List.of(saving("SAVE", saving, years)),
        null,
        null);
  }

  private static AppraisalResult result(AppraisalRequest request) {
    return Appraisal.appraise(request, Recorder.OFF).get();
  }

  private static List<String> codes(AppraisalRequest request) {
    return Appraisal.appraise(request, Recorder.OFF).findings().stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void evenSavingsFollowTheAnnuity() {
    AppraisalResult r = result(plain(40000, 10000, 8));
    double factor = (1 - StrictMath.pow(1.1, -8)) / 0.1;
    assertThat(r.netPresentValue().amount()).isCloseTo(-40000 + 10000 * factor, CENT);
    assertThat(r.simple().years()).isEqualTo(new Ratio(4));
    assertThat(r.equivalentAnnual().amount()).isCloseTo(10000 - 40000 / factor, CENT);
    assertThat(r.internalRates().kind()).isEqualTo(InternalRates.Kind.ONE);
    assertThat(r.presentValues().keySet()).containsExactly(LineKind.RESOURCE_SAVING);
    assertThat(r.lowestCover().isUsable()).isFalse();
  }

  @Test
  void noInvestmentIsImmediateAndNoSavingNever() {
    AppraisalResult free = result(plain(0, 500, 3));
    assertThat(free.simple().state()).isEqualTo(Payback.State.IMMEDIATE);
    assertThat(free.discounted().state()).isEqualTo(Payback.State.IMMEDIATE);
    assertThat(free.internalRates().kind()).isEqualTo(InternalRates.Kind.UNDEFINED);
    assertThat(codes(plain(0, 500, 3))).contains("FINANCE_IRR_UNDEFINED");
    for (double saving : new double[] {0, -500}) {
      AppraisalResult never = result(plain(1000, saving, 3));
      assertThat(never.simple().state()).isEqualTo(Payback.State.NEVER);
      assertThat(never.simple().years()).isNull();
      assertThat(never.discounted().state()).isEqualTo(Payback.State.NEVER);
    }
    Payback late = result(plain(10000, 900, 8)).simple();
    assertThat(late.state()).isEqualTo(Payback.State.AFTER_LIFE);
  }

  @Test
  void inflationOnBothSidesLeavesARealAppraisalAsItIs() {
    AppraisalRequest real = plain(40000, 10000, 8);
    AppraisalTerms inflated =
        new AppraisalTerms(
            8, Rate.real(new Ratio(0.1)), new Ratio(0.05), Currency.USD, List.of(), null);
    AppraisalResult nominal =
        result(new AppraisalRequest("M1", inflated, real.investments(), real.lines(), null, null));
    assertThat(nominal.rate().perYear().value()).isCloseTo(0.155, within(1e-12));
    assertThat(nominal.netPresentValue().amount())
        .isCloseTo(result(real).netPresentValue().amount(), CENT);
    assertThat(nominal.internalRates().rates().getFirst().toReal(new Ratio(0.05)).perYear().value())
        .isCloseTo(result(real).internalRates().rates().getFirst().perYear().value(), within(1e-9));
  }

  /** Everything at once; each part is recomputed in the tests below. */
  static AppraisalRequest everything(Tax.Losses losses) {
    AppraisalTerms terms =
        new AppraisalTerms(
            10,
            Rate.nominal(new Ratio(0.12)),
            new Ratio(0.03),
            Currency.USD,
            List.of(
                new ExchangeRate(
                    Currency.USD,
                    Currency.KHR,
                    4000,
                    LocalDate.of(2025, 6, 30),
                    "constructed rate")),
            new Tax(
                new Ratio(0.2), 2, losses, losses == Tax.Losses.CARRIED ? 5 : 0, "constructed"));
    return new AppraisalRequest(
        "ALL",
        terms,
        List.of(
            new Investment(
                "BOILER",
                usd(60000),
                0,
                20,
                false,
                null,
                Depreciation.decliningBalance(new Ratio(0.2))),
            new Investment(
                "TRAPS",
                Money.undated(16_000_000, Currency.KHR),
                0,
                4,
                true,
                usd(100),
                Depreciation.straightLine(4))),
        List.of(
            new YearlyLine(
                "WOOD",
                LineKind.RESOURCE_SAVING,
                Money.undated(60_000_000, Currency.KHR),
                1,
                10,
                new PricePath(PriceLevel.REAL, List.of(new Ratio(0.02), new Ratio(0.01)))),
            new YearlyLine(
                "POWER",
                LineKind.RESOURCE_SAVING,
                usd(2000),
                2,
                10,
                new PricePath(PriceLevel.NOMINAL, List.of(new Ratio(0.04)))),
            new YearlyLine(
                "HOURS", LineKind.LABOUR_PRODUCTIVITY, usd(900), 1, 10, PricePath.STEADY),
            new YearlyLine(
                "QUALITY", LineKind.NON_ENERGY_BENEFIT, usd(400), 1, 10, PricePath.STEADY),
            new YearlyLine("CARE", LineKind.OPERATING_COST, usd(700), 1, 10, PricePath.STEADY)),
        new Loan(usd(30000), new Ratio(0.09), 6, 1, Loan.Repayment.ANNUITY),
        usd(6400));
  }

  @Test
  void everyStepEvaluatesToItsValueAndLeadsBack() {
    for (Tax.Losses losses : Tax.Losses.values()) {
      Recorder.Tape tape = new Recorder.Tape();
      AppraisalResult r = Appraisal.appraise(everything(losses), tape).get();
      assertThat(tape.list()).hasSizeGreaterThan(100);
      for (Step step : tape.list()) {
        double again = Evaluate.step(step);
        double scale = StrictMath.max(1, StrictMath.abs(step.value()));
        assertThat(again).as(step.id()).isCloseTo(step.value(), within(1e-9 * scale));
        for (Input input : step.inputs()) {
          if (input.origin().startsWith("step:")) {
            Step origin = tape.find(input.origin().substring(5)).orElseThrow();
            assertThat(origin.value()).as(step.id()).isEqualTo(input.value());
          }
        }
      }
      assertThat(tape.find("finance.ALL.npv").orElseThrow().value())
          .isEqualTo(r.netPresentValue().amount());
    }
  }

  @Test
  void aRecorderChangesNothing() {
    AppraisalRequest request = everything(Tax.Losses.CARRIED);
    assertThat(Appraisal.appraise(request, new Recorder.Tape()))
        .isEqualTo(Appraisal.appraise(request, Recorder.OFF));
  }

  @Test
  void benefitsStandApartFromResourceSavings() {
    AppraisalRequest all = everything(Tax.Losses.OFFSET);
    AppraisalRequest alone =
        new AppraisalRequest(
            "ALL",
            all.terms(),
            all.investments(),
            all.lines().stream()
                .filter(
                    line ->
                        line.kind() == LineKind.RESOURCE_SAVING
                            || line.kind() == LineKind.OPERATING_COST)
                .toList(),
            all.loan(),
            all.grant());
    assertThat(result(all).resourceValue().amount())
        .isCloseTo(result(alone).netPresentValue().amount(), CENT);
    assertThat(result(all).netPresentValue().amount())
        .isGreaterThan(result(all).resourceValue().amount());
    assertThat(result(all).presentValues())
        .containsKeys(LineKind.LABOUR_PRODUCTIVITY, LineKind.NON_ENERGY_BENEFIT);
    assertThat(result(all).presentValues().get(LineKind.OPERATING_COST))
        .satisfies(cost -> assertThat(cost.amount()).isNegative());
  }

  @Test
  void aLoanIsPaidBackAndAddsNothingAtItsOwnRate() {
    AppraisalTerms terms =
        new AppraisalTerms(
            8, Rate.nominal(new Ratio(0.09)), new Ratio(0), Currency.USD, List.of(), null);
    for (Loan.Repayment repayment : Loan.Repayment.values()) {
      for (int grace : new int[] {0, 2}) {
        Loan loan = new Loan(usd(20000), new Ratio(0.09), 6, grace, repayment);
        AppraisalRequest base = plain(25000, 7000, 8);
        AppraisalResult r =
            result(new AppraisalRequest("M1", terms, base.investments(), base.lines(), loan, null));
        // Discounted at the loan's own rate, its flows are worth nothing.
        assertThat(r.ownerValue().amount()).isCloseTo(r.netPresentValue().amount(), CENT);
        double repaid = r.years().stream().mapToDouble(y -> y.repayment().amount()).sum();
        assertThat(repaid).isCloseTo(-20000, CENT);
        assertThat(r.years().get(7).debtServiceCover().isUsable()).isFalse();
        double service = r.years().get(6).interest().plus(r.years().get(6).repayment()).amount();
        assertThat(r.years().get(6).debtServiceCover().get().value())
            .isCloseTo(-7000 / service, within(1e-9));
      }
    }
  }

  @Test
  void taxFollowsHolidayLossesAndDisposal() {
    // By hand: 1000 written off in 4 parts of 250, saving 200 a year, 20 % tax, sold for 100.
    for (Tax.Losses losses : Tax.Losses.values()) {
      AppraisalTerms terms =
          new AppraisalTerms(
              6,
              Rate.nominal(new Ratio(0.1)),
              new Ratio(0),
              Currency.USD,
              List.of(),
              new Tax(
                  new Ratio(0.2), 1, losses, losses == Tax.Losses.CARRIED ? 2 : 0, "constructed"));
      Investment investment =
          new Investment("BUY", usd(1000), 0, 6, false, usd(100), Depreciation.straightLine(4));
      AppraisalResult r =
          result(
              new AppraisalRequest(
                  "M1", terms, List.of(investment), List.of(saving("S", 200, 6)), null, null));
      List<Double> tax =
          r.years().stream().map(y -> -y.tax().amount()).map(t -> t == 0 ? 0.0 : t).toList();
      List<Double> expected =
          losses == Tax.Losses.OFFSET
              // The holiday's loss is lost; then -50 three times, 200, and 200 + 100 for the sale.
              ? List.of(0.0, 0.0, -10.0, -10.0, -10.0, 40.0, 60.0)
              // Year 5 may use the losses of years 3 and 4; those of 1 and 2 are too old.
              : List.of(0.0, 0.0, 0.0, 0.0, 0.0, 20.0, 60.0);
      assertThat(tax).hasSize(7);
      for (int year = 0; year < 7; year++) {
        assertThat(tax.get(year)).as("%s %s", losses, year).isCloseTo(expected.get(year), CENT);
      }
    }
  }

  @Test
  void replacementAndUnusedLifeStandInTheirYears() {
    Investment investment = new Investment("LAMP", usd(900), 0, 3, true, null, null);
    AppraisalRequest request =
        new AppraisalRequest(
            "M1",
            AppraisalTerms.real(7, new Ratio(0.1), Currency.USD),
            List.of(investment),
            List.of(saving("S", 500, 7)),
            null,
            null);
    AppraisalResult r = result(request);
    assertThat(r.years().stream().map(y -> y.investment().amount()).toList())
        .containsExactly(-900.0, 0.0, 0.0, -900.0, 0.0, 0.0, -900.0, 0.0);
    assertThat(r.years().get(7).residual().amount()).isCloseTo(600, CENT);
    assertThat(codes(request)).contains("FINANCE_RESIDUAL_ASSUMED");
  }

  @Test
  void rielNeedARateAndTakeItsDate() {
    AppraisalRequest all = everything(Tax.Losses.OFFSET);
    AppraisalTerms t = all.terms();
    AppraisalTerms without =
        new AppraisalTerms(t.years(), t.rate(), t.inflation(), t.currency(), List.of(), t.tax());
    AppraisalRequest unrated =
        new AppraisalRequest("ALL", without, all.investments(), all.lines(), null, null);
    Outcome<AppraisalResult> outcome = Appraisal.appraise(unrated, Recorder.OFF);
    assertThat(outcome.isUsable()).isFalse();
    assertThat(codes(unrated)).containsOnly("CURRENCY_WITHOUT_RATE");
    Recorder.Tape tape = new Recorder.Tape();
    assertThat(Appraisal.appraise(all, tape).isUsable()).isTrue();
    assertThat(tape.find("finance.ALL.WOOD.1").orElseThrow().inputs())
        .anyMatch(input -> input.origin().equals("factor:constructed rate, 2025-06-30"));
    AppraisalTerms twice =
        new AppraisalTerms(
            t.years(),
            t.rate(),
            t.inflation(),
            t.currency(),
            List.of(t.exchange().getFirst(), t.exchange().getFirst().inverse()),
            t.tax());
    assertThat(
            codes(new AppraisalRequest("ALL", twice, all.investments(), all.lines(), null, null)))
        .containsOnly("FINANCE_EXCHANGE_TWICE");
  }

  @Test
  void aRealAppraisalRefusesWhatIsNominal() {
    AppraisalRequest base = plain(1000, 300, 5);
    AppraisalTerms nominal =
        new AppraisalTerms(5, Rate.nominal(new Ratio(0.1)), null, Currency.USD, List.of(), null);
    Loan loan = new Loan(usd(500), new Ratio(0.1), 3, 0, Loan.Repayment.ANNUITY);
    YearlyLine path =
        new YearlyLine(
            "S",
            LineKind.RESOURCE_SAVING,
            usd(1),
            1,
            5,
            new PricePath(PriceLevel.NOMINAL, List.of(new Ratio(0.1))));
    assertThat(
            codes(
                new AppraisalRequest("M1", nominal, base.investments(), List.of(path), loan, null)))
        .containsExactly(
            "FINANCE_INFLATION_MISSING", "FINANCE_INFLATION_MISSING", "FINANCE_INFLATION_MISSING");
  }

  @Test
  void slipsAreNoticed() {
    AppraisalRequest base = plain(1000, 300, 5);
    assertThat(codes(new AppraisalRequest("M1", base.terms(), List.of(), List.of(), null, null)))
        .containsExactly("FINANCE_NOTHING");
    List<YearlyLine> twice = List.of(saving("S", 1, 5), saving("S", 2, 5));
    assertThat(
            codes(new AppraisalRequest("M1", base.terms(), base.investments(), twice, null, null)))
        .containsExactly("ID_DUPLICATE");
    Investment shorter = Investment.of("BUY", usd(1000), 3);
    assertThat(
            codes(
                new AppraisalRequest(
                    "M1", base.terms(), List.of(shorter), base.lines(), null, usd(2000))))
        .contains("FINANCE_SAVING_OUTLIVES", "FINANCE_FUNDS_ABOVE_INVESTMENT");
    Investment late = new Investment("BUY", usd(1000), 9, 3, false, null, null);
    assertThat(
            codes(
                new AppraisalRequest("M1", base.terms(), List.of(late), base.lines(), null, null)))
        .contains("FINANCE_AFTER_HORIZON");
  }

  @Test
  void orderOfLinesChangesNothingBeyondTheLastDigits() {
    AppraisalRequest all = everything(Tax.Losses.CARRIED);
    double value = result(all).netPresentValue().amount();
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      List<YearlyLine> lines = new ArrayList<>(all.lines());
      Collections.shuffle(lines, random);
      double shuffled =
          result(
                  new AppraisalRequest(
                      "ALL", all.terms(), all.investments(), lines, all.loan(), all.grant()))
              .netPresentValue()
              .amount();
      assertThat(shuffled).isCloseTo(value, within(1e-12 * StrictMath.abs(value)));
    }
  }
}
