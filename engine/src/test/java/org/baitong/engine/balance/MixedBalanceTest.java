package org.baitong.engine.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baitong.engine.balance.NextMeasurement.Candidate;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An amount of the wrong kind is refused by name, never balanced. */
class MixedBalanceTest {
  private static final UnitOfMeasure KG = Layer.MATERIAL.unit();
  private static final UnitOfMeasure TONNE = Units.parse("t").get();
  private static final Money USD = Money.undated(10, Currency.USD);
  private static final Money KHR = Money.undated(40_000, Currency.KHR);

  private static BalanceFlow flow(Quantity amount, Quantity content) {
    Map<Layer, Datum> contents = Map.of(Layer.MATERIAL, Datum.exact(content));
    return new BalanceFlow("F", null, "CUT", KG, Datum.exact(amount), contents);
  }

  private static NextMeasurement.Request ask(UnitPrice price, Money instrument) {
    return new NextMeasurement.Request(
        new BalanceRequest(
            Map.of("CUT", Set.of(Layer.MATERIAL)),
            List.of(flow(Mass.of(1), Mass.of(1))),
            List.of(),
            0.95),
        Map.of("F", price),
        List.of(new Candidate("F", new Ratio(0.01), instrument)),
        Currency.USD);
  }

  private static void refused(ThrowingCallable action, String... words) {
    assertThatThrownBy(action)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  @Tag("SP5")
  void amountsOfTheWrongDimensionAreRefusedByName() {
    refused(() -> flow(Volume.of(1), Mass.of(1)), "amount of F", "Volume", "MASS", "kg");
    refused(() -> flow(Mass.of(1), Energy.of(1)), "MATERIAL in F", "Energy", "MASS");
    Datum litres = Datum.exact(Volume.of(1));
    Datum kilograms = Datum.exact(Mass.of(1));
    refused(
        () -> new BalanceStock("S", "CUT", Layer.MATERIAL, litres, kilograms), "opening stock S");
    refused(
        () -> new BalanceStock("S", "CUT", Layer.MATERIAL, kilograms, litres), "closing stock S");
    refused(() -> Datum.measured(Mass.of(100), Volume.of(2)), "Volume", "Mass", "kg");
    refused(() -> Datum.measured(Mass.of(100), new Mass(2, Moisture.DRY)), "WET", "DRY");
    refused(() -> Datum.measured(Mass.of(100), Mass.of(-2)), "positive", "-2");
    refused(() -> Datum.exact(Temperature.of(300)), "Temperature", "cannot be added up");
    refused(() -> new Datum(Datum.State.EXACT, Mass.of(1), Mass.of(1)), "EXACT", "deviation");
    refused(() -> new Datum(Datum.State.UNKNOWN, Mass.of(1), null), "UNKNOWN", "Mass");
    refused(() -> new Datum(Datum.State.MEASURED, Mass.of(1), null), "MEASURED", "null");
  }

  @Test
  @Tag("SP5")
  void pricesOfTheWrongKindAreRefusedByName() {
    UnitPrice perKilogram = UnitPrice.per(USD, KG);
    refused(() -> ask(UnitPrice.of(USD, Volume.of(1)), USD), "per m3", "kg");
    refused(() -> ask(UnitPrice.per(KHR, KG), USD), "price of F", "KHR", "USD");
    refused(() -> ask(perKilogram, KHR), "measurement of F", "KHR", "USD");
    refused(() -> new Candidate("F", new Ratio(-0.1), USD), "F", "-0.1");
    refused(() -> new Candidate("F", new Ratio(0.1), USD.withAmount(-5)), "F", "-5");
    assertThat(ask(perKilogram, USD).lossPrices()).containsOnlyKeys("F");
  }

  @Test
  @Tag("SP5")
  void theUnitAFlowIsReadInChangesNoFigure() {
    BalanceRequest inTonnes =
        new BalanceRequest(
            Map.of("CUT", Set.of(Layer.MATERIAL)),
            List.of(
                new BalanceFlow(
                    "IN",
                    null,
                    "CUT",
                    TONNE,
                    Datum.relative(Mass.of(2000), new Ratio(0.01)),
                    Map.of(Layer.MATERIAL, Datum.exact(Mass.of(1000)))),
                new BalanceFlow(
                    "OUT",
                    "CUT",
                    null,
                    KG,
                    Datum.unknown(),
                    Map.of(Layer.MATERIAL, Datum.exact(Mass.of(1))))),
            List.of(),
            0.95);
    BalanceResult result =
        BalanceCalculator.calculate(inTonnes, org.baitong.engine.explain.Recorder.OFF).get();
    assertThat(result.flow("OUT").reconciled().get().quantity()).isEqualTo(Mass.of(2000));
    assertThat(result.flow("IN").reconciled().get().number()).isEqualTo(2);
  }
}
