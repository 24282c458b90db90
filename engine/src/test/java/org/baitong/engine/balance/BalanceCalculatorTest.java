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
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BalanceCalculatorTest {
  private static final Layer COD = Layer.of("COD", "kg");

  @Test
  @Tag("SP7")
  void oneCentreEqualsTheClosedForm() {
    // a = -V s r / sum(V) with r = 100 - 81 - 16 = 3 and V = 4, 0.6561, 2.56.
    BalanceResult result = calculate(cutting(relative(16, 0.1))).get();
    double sum = 4 + 0.6561 + 2.56;
    assertThat(result.flow("FABRIC").adjustment().number()).isCloseTo(-4 * 3 / sum, within(1e-12));
    assertThat(result.flow("PARTS").adjustment().number())
        .isCloseTo(0.6561 * 3 / sum, within(1e-12));
    assertThat(result.flow("WASTE").adjustment().number()).isCloseTo(2.56 * 3 / sum, within(1e-12));
    assertThat(result.centres().getFirst().residualBefore()).hasValue(Stated.of(3, "kg"));
    assertThat(result.centres().getFirst().residualAfter().get().number())
        .isCloseTo(0, within(1e-12));
    assertThat(result.test().passes()).isTrue();
  }

  @Test
  @Tag("SP7")
  void anUnmeasuredLossIsTheDifferenceWithItsUncertainty() {
    BalanceResult result = calculate(cutting(Datum.unknown())).get();
    assertThat(result.flow("WASTE").status()).isEqualTo(Status.OBSERVABLE);
    assertThat(result.flow("WASTE").reconciled().get().number()).isCloseTo(19, within(1e-12));
    assertThat(result.flow("WASTE").stdDev().get().number())
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
                    unit("kW.h"),
                    Datum.relative(unit("kW.h").quantity(500), new Ratio(0.01)),
                    Map.of(Layer.ENERGY, Datum.exact(Energy.of(3.6e6))))),
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
                water("IN", null, "TANK", cubicMetres(10), relative(0.8, 0.05)),
                water("OUT", "TANK", null, cubicMetres(10.2), Datum.unknown()),
                new BalanceFlow(
                    "SLUDGE",
                    "TANK",
                    null,
                    unit("kg"),
                    relative(1, 0.1),
                    Map.of(COD, Datum.exact(Mass.of(1))))),
            List.of(
                new BalanceStock(
                    "S1",
                    "TANK",
                    COD,
                    Datum.measured(Mass.of(3), Mass.of(0.1)),
                    Datum.measured(Mass.of(5), Mass.of(0.1)))),
            0.95);
    BalanceResult result = calculate(request).get();
    double q = result.flow("OUT").reconciled().get().number();
    assertThat(result.flow("IN").reconciled().get().number()).isCloseTo(q, within(1e-10));
    BalanceResult.Reconciled outContent =
        result.others().stream().filter(o -> o.id().equals("OUT.COD")).findFirst().orElseThrow();
    assertThat(outContent.status()).isEqualTo(Status.OBSERVABLE);
    assertThat(outContent.unit().ucum()).isEqualTo("kg");
    assertThat(outContent.per()).isEqualTo(unit("m3"));
    assertThat(q * outContent.reconciled().get().number()).isCloseTo(q * 0.8 - 1 - 2, within(1e-9));
  }

  @Test
  @Tag("SP12")
  void recordedStepsRepeatTheFigures() {
    Recorder.Tape tape = new Recorder.Tape();
    BalanceResult result = BalanceCalculator.calculate(cutting(relative(16, 0.1)), tape).get();
    Step step = tape.find("balance.flow.FABRIC").orElseThrow();
    assertThat(step.inputs().get(0).value() + step.inputs().get(1).value())
        .isEqualTo(result.flow("FABRIC").reconciled().get().number());
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
                    Map.of("WASTE", perKilogram(4)),
                    List.of(
                        new Candidate("WASTE", new Ratio(0.05), usd(200)),
                        new Candidate("PARTS", new Ratio(0.001), usd(200)),
                        new Candidate("FABRIC", new Ratio(0.001), usd(200))),
                    Currency.USD))
            .get();
    assertThat(ranking.stdDev().amount()).isCloseTo(4 * Math.sqrt(4.6561), within(1e-10));
    assertThat(ranking.ranked())
        .extracting(g -> g.candidate().flow())
        .containsExactly("FABRIC", "WASTE", "PARTS");
    // Independent estimates combine as 1/(1/a + 1/b): fabric 2^2 and 0.1^2, then less the parts;
    // waste 4.6561 by difference and 0.95^2 by weighing.
    double fabric = 1 / (1 / 4.0 + 1 / 0.01) + 0.6561;
    double waste = 1 / (1 / 4.6561 + 1 / (0.95 * 0.95));
    assertThat(ranking.ranked().get(0).stdDevAfter().amount())
        .isCloseTo(4 * Math.sqrt(fabric), within(1e-9));
    assertThat(ranking.ranked().get(1).stdDevAfter().amount())
        .isCloseTo(4 * Math.sqrt(waste), within(1e-9));
  }

  @Test
  @Tag("SP7")
  void openFlowsGetTheStatedPriorAndFreeOrPerfectInstrumentsAreHandled() {
    Ranking ranking =
        NextMeasurement.rank(
                new NextMeasurement.Request(
                    twoUnknown(),
                    Map.of("WASTE", perKilogram(4), "SCRAP", perKilogram(1)),
                    List.of(
                        new Candidate("WASTE", new Ratio(0), usd(0)),
                        new Candidate("PARTS", new Ratio(0.01), usd(50))),
                    Currency.USD))
            .get();
    assertThat(ranking.priors()).containsOnlyKeys("WASTE", "SCRAP");
    assertThat(ranking.priors().values()).allMatch(upper -> Math.abs(upper.value() - 100) < 1e-9);
    Gain best = ranking.ranked().getFirst();
    assertThat(best.candidate().flow()).isEqualTo("WASTE");
    assertThat(best.perMoney()).isEmpty();
    assertThat(best.stdDevAfter().amount()).isLessThan(ranking.stdDev().amount() / 2);
    Ranking none =
        NextMeasurement.rank(
                new NextMeasurement.Request(
                    twoUnknown(), Map.of("WASTE", perKilogram(4)), List.of(), Currency.USD))
            .get();
    assertThat(none.ranked()).isEmpty();
  }

  @Test
  void unknownCentresAndRepeatedIdsAreRefusedByName() {
    BalanceFlow flow = kilograms("F", null, "NOWHERE", Datum.exact(Mass.of(1)));
    assertThatThrownBy(() -> new BalanceRequest(Map.of(), List.of(flow), List.of(), 0.95))
        .hasMessageContaining("NOWHERE");
    BalanceFlow twice = kilograms("F", null, null, Datum.exact(Mass.of(1)));
    assertThatThrownBy(() -> new BalanceRequest(Map.of(), List.of(twice, twice), List.of(), 0.95))
        .hasMessageContaining("F");
    assertThatThrownBy(() -> Datum.measured(Mass.of(Double.NaN), Mass.of(1)))
        .hasMessageContaining("NaN");
  }

  private static UnitOfMeasure unit(String ucum) {
    return Units.parse(ucum).get();
  }

  private static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  private static UnitPrice perKilogram(double amount) {
    return UnitPrice.per(usd(amount), unit("kg"));
  }

  private static Datum relative(double kilograms, double deviation) {
    return Datum.relative(Mass.of(kilograms), new Ratio(deviation));
  }

  private static Datum cubicMetres(double volume) {
    return Datum.relative(Volume.of(volume), new Ratio(0.01));
  }

  private static Outcome<BalanceResult> calculate(BalanceRequest request) {
    return BalanceCalculator.calculate(request, Recorder.OFF);
  }

  private static BalanceRequest cutting(Datum waste) {
    return new BalanceRequest(
        Map.of("CUT", Set.of(Layer.MATERIAL)),
        List.of(
            kilograms("FABRIC", null, "CUT", relative(100, 0.02)),
            kilograms("PARTS", "CUT", null, relative(81, 0.01)),
            kilograms("WASTE", "CUT", null, waste)),
        List.of(),
        0.95);
  }

  private static BalanceRequest twoUnknown() {
    return new BalanceRequest(
        Map.of("CUT", Set.of(Layer.MATERIAL)),
        List.of(
            kilograms("FABRIC", null, "CUT", relative(100, 0.02)),
            kilograms("PARTS", "CUT", null, relative(81, 0.01)),
            kilograms("WASTE", "CUT", null, Datum.unknown()),
            kilograms("SCRAP", "CUT", null, Datum.unknown())),
        List.of(),
        0.95);
  }

  private static BalanceFlow kilograms(
      String id, @Nullable String from, @Nullable String to, Datum amount) {
    return new BalanceFlow(
        id, from, to, unit("kg"), amount, Map.of(Layer.MATERIAL, Datum.exact(Mass.of(1))));
  }

  private static BalanceFlow water(
      String id, @Nullable String from, @Nullable String to, Datum amount, Datum cod) {
    Map<Layer, Datum> contents = new LinkedHashMap<>();
    contents.put(Layer.WATER, Datum.exact(Volume.of(1)));
    contents.put(COD, cod);
    return new BalanceFlow(id, from, to, unit("m3"), amount, contents);
  }

  private static Set<Layer> linked(Layer... layers) {
    return new java.util.LinkedHashSet<>(List.of(layers));
  }
}
