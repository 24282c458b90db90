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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NpoTest {
  private static final LossShare TENTH =
      new LossShare(0.1, LossShare.Source.ESTIMATED, LossShare.Confidence.LOW);

  private static Outcome<NpoResult> npo(List<String> assets, LedgerLine... lines) {
    return Npo.calculate(new NpoRequest("USD", List.of(lines), TENTH, null, assets), Recorder.OFF);
  }

  /** By hand: 1000 x 0.1 + 50 + 80 x 0.1 + 20 - 5 = 173. */
  @Test
  @Tag("SP9")
  void theTotalIsTheSumOfTheBlocksAndUnassessedEnergyIsNotZero() {
    Recorder.Tape tape = new Recorder.Tape();
    NpoRequest request =
        new NpoRequest(
            "USD",
            List.of(
                LedgerLine.of("1", EmaCategory.MATERIAL_RAW, 1000).losing(TENTH),
                LedgerLine.of("2", EmaCategory.MATERIAL_OPERATING, 50),
                LedgerLine.of("3", EmaCategory.ENERGY, 400),
                LedgerLine.of("4", EmaCategory.SYSTEM_LABOUR, 80),
                LedgerLine.of("5", EmaCategory.WASTE_MANAGEMENT, 20)
                    .at("YARD", "", Map.of(Medium.WASTE, 1.0)),
                LedgerLine.of("6", EmaCategory.EARNING, 5),
                LedgerLine.of("7", EmaCategory.REVENUE, 1730),
                LedgerLine.of("8", EmaCategory.EXCLUDED, 9).because("interest")),
            TENTH,
            null,
            List.of());
    Outcome<NpoResult> outcome = Npo.calculate(request, tape);
    NpoResult r = outcome.get();
    assertThat(r.total()).isCloseTo(173, within(1e-9));
    assertThat(r.notAssessed()).isEqualTo(400);
    assertThat(r.percentOfTurnover().get()).isCloseTo(10, within(1e-9));
    assertThat(r.byMedium()).containsEntry(Medium.WASTE, 20.0);
    assertThat(r.lines().get(2).npo()).isInstanceOf(Outcome.Missing.class);
    assertThat(r.ledger().difference()).isZero();
    assertThat(r.ledger().carried() + r.ledger().leftOut()).isEqualTo(r.ledger().ledger());
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-9));
    }
    assertThat(outcome.findings()).extracting(Finding::code).contains("LOSS_NOT_ASSESSED");
  }

  @Test
  @Tag("SP9")
  void depreciationOfTreatmentPlantIsCountedOnce() {
    LedgerLine depreciation =
        LedgerLine.of("1", EmaCategory.SYSTEM_DEPRECIATION, 100).at("", "WWTP", Map.of());
    LedgerLine treatment =
        LedgerLine.of("2", EmaCategory.WASTE_MANAGEMENT, 100).at("", "WWTP", Map.of());
    Outcome<NpoResult> twice = npo(List.of(), depreciation, treatment);
    assertThat(twice.get().total()).isCloseTo(100, within(1e-9));
    assertThat(twice.get().lines().getFirst().status()).isEqualTo(NpoLine.Status.BLOCKED);
    assertThat(twice.findings())
        .extracting(Finding::code)
        .containsExactly("DEPRECIATION_COUNTED_TWICE");
    assertThat(npo(List.of("WWTP"), depreciation).get().total()).isCloseTo(100, within(1e-9));
  }

  @Test
  @Tag("SP9")
  void unmappedLinesAndWrongSharesAreNamed() {
    assertThat(npo(List.of(), LedgerLine.of("1", null, 5)).get().ledger().difference())
        .isEqualTo(5);
    Outcome<NpoResult> wrong =
        npo(
            List.of(),
            LedgerLine.of("1", EmaCategory.ENERGY, Double.NaN),
            LedgerLine.of("1", EmaCategory.ENERGY, 1)
                .losing(new LossShare(1.2, LossShare.Source.MEASURED, LossShare.Confidence.HIGH)));
    assertThat(wrong.findings())
        .extracting(Finding::code)
        .containsExactly("NUMBER_NOT_FINITE", "ID_DUPLICATE", "SHARE_ABOVE_ONE");
  }

  @Test
  @Tag("SP9")
  void carriedPlusLeftOutIsTheLedgerLineByLine() {
    LedgerCheck.Request request =
        new LedgerCheck.Request(
            "USD",
            List.of(
                LedgerLine.of("1", EmaCategory.MATERIAL_RAW, 100),
                LedgerLine.of("2", EmaCategory.EXCLUDED, 30).because("canteen")),
            List.of(new LedgerCheck.Posting("1", 80), new LedgerCheck.Posting("9", 1)),
            0.005);
    Outcome<LedgerReconciliation> outcome = LedgerCheck.reconcile(request);
    assertThat(outcome.get().difference()).isEqualTo(20);
    assertThat(outcome.get().leftOut()).isEqualTo(30);
    assertThat(outcome.findings())
        .extracting(Finding::code)
        .containsExactly("POSTING_NOT_IN_LEDGER", "LEDGER_DIFFERENCE");
  }
}
