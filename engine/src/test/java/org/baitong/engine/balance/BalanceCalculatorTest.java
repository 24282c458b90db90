package org.baitong.engine.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.balance.NextMeasurement.Candidate;
import org.baitong.engine.balance.NextMeasurement.Gain;
import org.baitong.engine.balance.NextMeasurement.Ranking;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BalanceCalculatorTest {
  private static final Layer COD = new Layer("COD", "kg");

  @Test
  @Tag("SP7")
  void oneCentreEqualsTheClosedForm() {
    // a = -V s r / sum(V) with r = 100 - 81 - 16 = 3 and V = 4, 0.6561, 2.56.
    BalanceResult result = calculate(cutting(Datum.relative(16, 0.1))).get();
    double sum = 4 + 0.6561 + 2.56;
    assertThat(result.flow("FABRIC").adjustment()).isCloseTo(-4 * 3 / sum, within(1e-12));
    assertThat(result.flow("PARTS").adjustment()).isCloseTo(0.6561 * 3 / sum, within(1e-12));
    assertThat(result.flow("WASTE").adjustment()).isCloseTo(2.56 * 3 / sum, within(1e-12));
    assertThat(result.centres().getFirst().residualBefore()).hasValue(3);
    assertThat(result.centres().getFirst().residualAfter().getAsDouble())
        .isCloseTo(0, within(1e-12));
    assertThat(result.test().passes()).isTrue();
  }

  @Test
  @Tag("SP7")
  void anUnmeasuredLossIsTheDifferenceWithItsUncertainty() {
    BalanceResult result = calculate(cutting(Datum.unknown())).get();
    assertThat(result.flow("WASTE").status()).isEqualTo(Status.OBSERVABLE);
    assertThat(result.flow("WASTE").reconciled().getAsDouble()).isCloseTo(19, within(1e-12));
    assertThat(result.flow("WASTE").stdDev().getAsDouble())
        .isCloseTo(Math.sqrt(4 + 0.6561), within(1e-12));
    assertThat(result.flow("WASTE").measured()).isEmpty();
  }

  @Test
  @Tag("SP7")
  void flowsThatCannotBeToldApartAreNamedAndGetNoValue() {
    Outcome<BalanceResult> outcome = calculate(twoUnknown());
    assertThat(outcome.get().flow("SCRAP").reconciled()).isEmpty();
    assertThat(outcome.findings())
        .filteredOn(f -> f.code().equals("FLOWS_UNOBSERVABLE_TOGETHER"))
        .extracting(f -> f.where().id())
        .containsExactly("WASTE", "SCRAP");
  }

  @Test
  void electricityThatGoesNowhereIsAnOpenLayer() {
    BalanceRequest request =
        new BalanceRequest(
            Map.of("SEW", Set.of(Layer.ENERGY)),
            List.of(
                new BalanceFlow(
                    "POWER",
                    null,
                    "SEW",
                    "kW.h",
                    Datum.relative(500, 0.01),
                    Map.of(Layer.ENERGY, Datum.exact(3.6)))),
            List.of(),
            0.95);
    Outcome<BalanceResult> outcome = calculate(request);
    assertThat(outcome.get().centres().getFirst().open()).isTrue();
    assertThat(outcome.findings()).anyMatch(f -> f.code().equals("LAYER_OPEN"));
    assertThat(outcome.get().flow("POWER").status()).isEqualTo(Status.NON_REDUNDANT);
    assertThat(outcome.get().test().critical()).isEmpty();
  }

  @Test
  @Tag("SP7")
  void loadsAndStocksTakePartInTheBalance() {
    // COD in = 10 m3 x 0.8 kg/m3; out = sludge 1 kg and 10 m3 x unknown; stock grows by 2 kg.
    BalanceRequest request =
        new BalanceRequest(
            Map.of("TANK", linked(Layer.WATER, COD)),
            List.of(
                water("IN", null, "TANK", Datum.relative(10, 0.01), Datum.relative(0.8, 0.05)),
                water("OUT", "TANK", null, Datum.relative(10.2, 0.01), Datum.unknown()),
                new BalanceFlow(
                    "SLUDGE",
                    "TANK",
                    null,
                    "kg",
                    Datum.relative(1, 0.1),
                    Map.of(COD, Datum.exact(1)))),
            List.of(
                new BalanceStock(
                    "S1", "TANK", COD, Datum.measured(3, 0.1), Datum.measured(5, 0.1))),
            0.95);
    BalanceResult result = calculate(request).get();
    double q = result.flow("OUT").reconciled().getAsDouble();
    assertThat(result.flow("IN").reconciled().getAsDouble()).isCloseTo(q, within(1e-10));
    BalanceResult.Quantity outContent =
        result.others().stream().filter(o -> o.id().equals("OUT.COD")).findFirst().orElseThrow();
    assertThat(outContent.status()).isEqualTo(Status.OBSERVABLE);
    assertThat(outContent.unit()).isEqualTo("kg/m3");
    assertThat(q * outContent.reconciled().getAsDouble()).isCloseTo(q * 0.8 - 1 - 2, within(1e-9));
  }

  @Test
  @Tag("SP12")
  void recordedStepsRepeatTheFigures() {
    Recorder.Tape tape = new Recorder.Tape();
    BalanceResult result =
        BalanceCalculator.calculate(cutting(Datum.relative(16, 0.1)), tape).get();
    Step step = tape.find("balance.flow.FABRIC").orElseThrow();
    assertThat(step.inputs().get(0).value() + step.inputs().get(1).value())
        .isEqualTo(result.flow("FABRIC").reconciled().getAsDouble());
    assertThat(tape.find("balance.residual.CUT.MATERIAL")).isPresent();
    assertThat(tape.find("balance.objective")).isPresent();
  }

  @Test
  @Tag("SP7")
  void theNextMeasurementIsTheOneThatNarrowsTheLossCostMostPerMoney() {
    Ranking ranking =
        NextMeasurement.rank(
                new NextMeasurement.Request(
                    cutting(Datum.unknown()),
                    Map.of("WASTE", 4.0),
                    List.of(
                        new Candidate("WASTE", 0.05, 200),
                        new Candidate("PARTS", 0.001, 200),
                        new Candidate("FABRIC", 0.001, 200)),
                    "USD"))
            .get();
    assertThat(ranking.stdDev()).isCloseTo(4 * Math.sqrt(4.6561), within(1e-10));
    assertThat(ranking.ranked())
        .extracting(g -> g.candidate().flow())
        .containsExactly("FABRIC", "WASTE", "PARTS");
    // Independent estimates combine as 1/(1/a + 1/b): fabric 2^2 and 0.1^2, then less the parts;
    // waste 4.6561 by difference and 0.95^2 by weighing.
    double fabric = 1 / (1 / 4.0 + 1 / 0.01) + 0.6561;
    double waste = 1 / (1 / 4.6561 + 1 / (0.95 * 0.95));
    assertThat(ranking.ranked().get(0).stdDevAfter())
        .isCloseTo(4 * Math.sqrt(fabric), within(1e-9));
    assertThat(ranking.ranked().get(1).stdDevAfter()).isCloseTo(4 * Math.sqrt(waste), within(1e-9));
  }

  @Test
  @Tag("SP7")
  void openFlowsGetTheStatedPriorAndFreeOrPerfectInstrumentsAreHandled() {
    Ranking ranking =
        NextMeasurement.rank(
                new NextMeasurement.Request(
                    twoUnknown(),
                    Map.of("WASTE", 4.0, "SCRAP", 1.0),
                    List.of(new Candidate("WASTE", 0, 0), new Candidate("PARTS", 0.01, 50)),
                    "USD"))
            .get();
    assertThat(ranking.priors()).containsOnlyKeys("WASTE", "SCRAP");
    assertThat(ranking.priors().values()).allMatch(upper -> Math.abs(upper - 100) < 1e-9);
    Gain best = ranking.ranked().getFirst();
    assertThat(best.candidate().flow()).isEqualTo("WASTE");
    assertThat(best.perMoney()).isEmpty();
    assertThat(best.stdDevAfter()).isLessThan(ranking.stdDev() / 2);
    Ranking none =
        NextMeasurement.rank(
                new NextMeasurement.Request(twoUnknown(), Map.of("WASTE", 4.0), List.of(), "USD"))
            .get();
    assertThat(none.ranked()).isEmpty();
  }

  @Test
  void unknownCentresAndRepeatedIdsAreRefusedByName() {
    BalanceFlow flow = kilograms("F", null, "NOWHERE", Datum.exact(1));
    assertThatThrownBy(() -> new BalanceRequest(Map.of(), List.of(flow), List.of(), 0.95))
        .hasMessageContaining("NOWHERE");
    BalanceFlow twice = kilograms("F", null, null, Datum.exact(1));
    assertThatThrownBy(() -> new BalanceRequest(Map.of(), List.of(twice, twice), List.of(), 0.95))
        .hasMessageContaining("F");
    assertThatThrownBy(() -> Datum.measured(Double.NaN, 1)).hasMessageContaining("NaN");
  }

  private static Outcome<BalanceResult> calculate(BalanceRequest request) {
    return BalanceCalculator.calculate(request, Recorder.OFF);
  }

  private static BalanceRequest cutting(Datum waste) {
    return new BalanceRequest(
        Map.of("CUT", Set.of(Layer.MATERIAL)),
        List.of(
            kilograms("FABRIC", null, "CUT", Datum.relative(100, 0.02)),
            kilograms("PARTS", "CUT", null, Datum.relative(81, 0.01)),
            kilograms("WASTE", "CUT", null, waste)),
        List.of(),
        0.95);
  }

  private static BalanceRequest twoUnknown() {
    return new BalanceRequest(
        Map.of("CUT", Set.of(Layer.MATERIAL)),
        List.of(
            kilograms("FABRIC", null, "CUT", Datum.relative(100, 0.02)),
            kilograms("PARTS", "CUT", null, Datum.relative(81, 0.01)),
            kilograms("WASTE", "CUT", null, Datum.unknown()),
            kilograms("SCRAP", "CUT", null, Datum.unknown())),
        List.of(),
        0.95);
  }

  private static BalanceFlow kilograms(
      String id, @Nullable String from, @Nullable String to, Datum amount) {
    return new BalanceFlow(id, from, to, "kg", amount, Map.of(Layer.MATERIAL, Datum.exact(1)));
  }

  private static BalanceFlow water(
      String id, @Nullable String from, @Nullable String to, Datum amount, Datum cod) {
    Map<Layer, Datum> contents = new LinkedHashMap<>();
    contents.put(Layer.WATER, Datum.exact(1));
    contents.put(COD, cod);
    return new BalanceFlow(id, from, to, "m3", amount, contents);
  }

  private static Set<Layer> linked(Layer... layers) {
    return new java.util.LinkedHashSet<>(List.of(layers));
  }
}
