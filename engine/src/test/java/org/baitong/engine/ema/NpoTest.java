package org.baitong.engine.ema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NpoTest {
  private static final LossShare TENTH =
      new LossShare(new Ratio(0.1), LossShare.Source.ESTIMATED, LossShare.Confidence.LOW);

  private static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  private static Outcome<NpoResult> npo(List<String> assets, LedgerLine... lines) {
    return Npo.calculate(
        new NpoRequest(Currency.USD, List.of(lines), TENTH, null, assets), Recorder.OFF);
  }

  /** By hand: 1000 x 0.1 + 50 + 80 x 0.1 + 20 - 5 = 173. */
  @Test
  @Tag("SP9")
  void theTotalIsTheSumOfTheBlocksAndUnassessedEnergyIsNotZero() {
    Recorder.Tape tape = new Recorder.Tape();
    NpoRequest request =
        new NpoRequest(
            Currency.USD,
            List.of(
                LedgerLine.of("1", EmaCategory.MATERIAL_RAW, usd(1000)).losing(TENTH),
                LedgerLine.of("2", EmaCategory.MATERIAL_OPERATING, usd(50)),
                LedgerLine.of("3", EmaCategory.ENERGY, usd(400)),
                LedgerLine.of("4", EmaCategory.SYSTEM_LABOUR, usd(80)),
                LedgerLine.of("5", EmaCategory.WASTE_MANAGEMENT, usd(20))
                    .at(new LedgerLine.Place("YARD", "", Map.of(Medium.WASTE, new Ratio(1)))),
                LedgerLine.of("6", EmaCategory.EARNING, usd(5)),
                LedgerLine.of("7", EmaCategory.REVENUE, usd(1730)),
                LedgerLine.of("8", EmaCategory.EXCLUDED, usd(9)).because("interest")),
            TENTH,
            null,
            List.of());
    Outcome<NpoResult> outcome = Npo.calculate(request, tape);
    NpoResult r = outcome.get();
    assertThat(r.total().amount()).isCloseTo(173, within(1e-9));
    assertThat(r.notAssessed().amount()).isEqualTo(400);
    assertThat(r.shareOfTurnover().get().value()).isCloseTo(0.1, within(1e-9));
    assertThat(r.byMedium()).containsEntry(Medium.WASTE, usd(20));
    assertThat(r.lines().get(2).npo()).isInstanceOf(Outcome.Missing.class);
    assertThat(r.ledger().difference().amount()).isZero();
    assertThat(r.ledger().carried().plus(r.ledger().leftOut())).isEqualTo(r.ledger().ledger());
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-9));
    }
    assertThat(outcome.findings()).extracting(Finding::code).contains("LOSS_NOT_ASSESSED");
  }

  @Test
  @Tag("SP9")
  void depreciationOfTreatmentPlantIsCountedOnce() {
    LedgerLine depreciation =
        LedgerLine.of("1", EmaCategory.SYSTEM_DEPRECIATION, usd(100))
            .at(new LedgerLine.Place("", "WWTP", Map.of()));
    LedgerLine treatment =
        LedgerLine.of("2", EmaCategory.WASTE_MANAGEMENT, usd(100))
            .at(new LedgerLine.Place("", "WWTP", Map.of()));
    Outcome<NpoResult> twice = npo(List.of(), depreciation, treatment);
    assertThat(twice.get().total().amount()).isCloseTo(100, within(1e-9));
    assertThat(twice.get().lines().getFirst().status()).isEqualTo(NpoLine.Status.BLOCKED);
    assertThat(twice.findings())
        .extracting(Finding::code)
        .containsExactly("DEPRECIATION_COUNTED_TWICE");
    assertThat(npo(List.of("WWTP"), depreciation).get().total().amount())
        .isCloseTo(100, within(1e-9));
  }

  @Test
  @Tag("SP9")
  void unmappedLinesAndWrongSharesAreNamed() {
    assertThat(npo(List.of(), LedgerLine.of("1", null, usd(5))).get().ledger().difference())
        .isEqualTo(usd(5));
    Outcome<NpoResult> wrong =
        npo(
            List.of(),
            LedgerLine.of("1", EmaCategory.ENERGY, usd(1e31)),
            LedgerLine.of("1", EmaCategory.ENERGY, usd(1))
                .losing(
                    new LossShare(
                        new Ratio(1.2), LossShare.Source.MEASURED, LossShare.Confidence.HIGH)));
    assertThat(wrong.findings())
        .extracting(Finding::code)
        .containsExactly("NUMBER_NOT_FINITE", "ID_DUPLICATE", "SHARE_ABOVE_ONE");
  }

  @Test
  @Tag("SP9")
  void carriedPlusLeftOutIsTheLedgerLineByLine() {
    LedgerCheck.Request request =
        new LedgerCheck.Request(
            Currency.USD,
            List.of(
                LedgerLine.of("1", EmaCategory.MATERIAL_RAW, usd(100)),
                LedgerLine.of("2", EmaCategory.EXCLUDED, usd(30)).because("canteen")),
            List.of(new LedgerCheck.Posting("1", usd(80)), new LedgerCheck.Posting("9", usd(1))),
            usd(0.005));
    Outcome<LedgerReconciliation> outcome = LedgerCheck.reconcile(request);
    assertThat(outcome.get().difference()).isEqualTo(usd(20));
    assertThat(outcome.get().leftOut()).isEqualTo(usd(30));
    assertThat(outcome.findings())
        .extracting(Finding::code)
        .containsExactly("POSTING_NOT_IN_LEDGER", "LEDGER_DIFFERENCE");
  }
}
