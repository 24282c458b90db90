package org.baitong.engine.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.electricity.Chp;
import org.baitong.engine.utility.electricity.Lighting;
import org.baitong.engine.utility.electricity.Nameplate;
import org.baitong.engine.utility.electricity.PowerFactor;
import org.baitong.engine.utility.electricity.Solar;
import org.baitong.engine.utility.electricity.Tariff;
import org.baitong.engine.utility.electricity.ThreePhase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Loads, light, power factor, tariffs, own generation. */
class ElectricityTest {
  private static UnitPrice price(double each, Currency currency, String unit) {
    return UnitPrice.per(Money.undated(each, currency), Units.parse(unit).get());
  }

  private static Tariff.Period period(double energy, double each, double share) {
    return new Tariff.Period(
        Sample.of(Energy.class, energy, "kW.h"),
        price(each, Currency.USD, "kW.h"),
        new Ratio(share));
  }

  private static double in(UnitPrice price) {
    return price.in(Units.parse("kW.h").get()).amount();
  }

  @Test
  @Tag("ME7")
  void aFlatTariffHasItsPriceAtTheMargin() {
    Tariff.Result result =
        Try.of(new Tariff())
            .with("periods", (Object) List.of(period(1000, 0.15, 1)))
            .with("demand", (Object) null)
            .with("demandPrice", (Object) null)
            .with("fixed", (Object) null)
            .get();
    assertThat(in(result.averagePrice())).isCloseTo(0.15, within(1e-12));
    assertThat(in(result.marginalPrice())).isCloseTo(0.15, within(1e-12));
  }

  /** Worked by hand: 0.8 x 0.137 + 0.2 x 0.110 + 12 x 5 x 0.6 / 5000; (82,200 + 22,000 + ...). */
  @Test
  @Tag("ME7")
  void theMarginalPriceIsThatOfTheHoursSavedAndOfThePeakLowered() {
    Tariff.Result result = Try.of(new Tariff()).get();
    assertThat(in(result.marginalPrice())).isCloseTo(0.1316 + 0.0072, within(1e-12));
    assertThat(result.cost().amount()).isCloseTo(82_200 + 22_000 + 15_000 + 600, within(1e-6));
    assertThat(in(result.averagePrice())).isCloseTo(119_800 / 800_000.0, within(1e-12));
    Tariff.Result night =
        Try.of(new Tariff())
            .with("periods", (Object) List.of(period(600_000, 0.137, 0), period(200_000, 0.110, 1)))
            .with("coincidence", 0.0)
            .get();
    assertThat(in(night.marginalPrice())).isCloseTo(0.110, within(1e-12));
  }

  @Test
  @Tag("ME3")
  void aTariffThatContradictsItselfIsRefused() {
    Try.of(new Tariff())
        .with("demandPrice", price(20_000, Currency.KHR, "kW"))
        .refusedWith("CALC_CURRENCIES", "demandPrice");
    Try.of(new Tariff()).with("demand", (Object) null).refusedWith("TARIFF_DEMAND_HALF", "demand");
    Try.of(new Tariff()).with("periods", (Object) List.of()).refusedWith("CALC_ENTRIES", "periods");
    Try.of(new Tariff())
        .with("periods", (Object) List.of(period(0, 0.1, 1)))
        .refusedWith("TARIFF_NO_ENERGY", "periods");
    Try.of(new Tariff())
        .with("periods", (Object) List.of(period(10, 0.1, 0)))
        .refusedWith("TARIFF_NO_SHARES", "periods");
    assertThat(
            Try.of(new Tariff())
                .with("periods", (Object) List.of(period(10, 0.1, 0.5)))
                .run()
                .findings())
        .anyMatch(f -> f.code().equals("TARIFF_SHARES"));
  }

  @Test
  @Tag("ME3")
  void powerReactiveAndApparentPowerCloseTheTriangle() {
    PowerFactor.Result result = Try.of(new PowerFactor()).get();
    double s = result.newApparentPower().value();
    double q = result.newReactivePower().value();
    assertThat(StrictMath.sqrt(s * s - q * q)).isCloseTo(300_000, within(1e-6));
    assertThat(result.reactivePower().value() - result.capacitors().value())
        .isCloseTo(q, within(1e-6));
    Try.of(new PowerFactor())
        .with("newPowerFactor", 0.7)
        .refusedWith("CALC_NOT_ABOVE", "newPowerFactor");
    Try.of(new PowerFactor())
        .with("apparentPower", 350.0)
        .refusedWith("CALC_ONE_OF", "apparentPower");
    Try.of(new PowerFactor())
        .with("powerFactor", (Object) null)
        .with("apparentPower", 250.0)
        .refusedWith("CALC_NOT_ABOVE", "apparentPower");
    assertThat(
            Try.of(new PowerFactor())
                .with("powerFactor", 1.0)
                .with("newPowerFactor", 1.0)
                .get()
                .capacitors()
                .value())
        .isZero();
  }

  @Test
  @Tag("ME2")
  void threePhasesAreThreeSingleOnes() {
    double three = Try.of(new ThreePhase()).get().power().value();
    double single =
        Try.of(new ThreePhase())
            .with("phases", ThreePhase.Phases.SINGLE)
            .with("voltage", 400 / StrictMath.sqrt(3))
            .with("loads", 3.0)
            .get()
            .power()
            .value();
    assertThat(single).isCloseTo(three, within(1e-9 * three));
    Try.of(new ThreePhase())
        .with("powerFactor", 1.1)
        .refusedWith("CALC_OUT_OF_RANGE", "powerFactor");
  }

  @Test
  @Tag("ME3")
  void aFixedSpeedHasNoExponent() {
    double slow =
        Try.of(new Nameplate()).with("torque", Nameplate.Torque.FIXED_SPEED).get().power().value();
    assertThat(slow).isCloseTo(4 * 11_000 * 0.7 / 0.88, within(1e-9));
  }

  @Test
  @Tag("ME2")
  void lampsThatGiveLessLightShowIt() {
    Lighting.Result result = Try.of(new Lighting()).get();
    assertThat(java.util.Objects.requireNonNull(result.illuminance()).value())
        .isCloseTo(400 * 2600 * 0.6 * 0.8 / 1200, within(1e-9));
    assertThat(java.util.Objects.requireNonNull(result.newIlluminance()).value())
        .isLessThan(result.illuminance().value());
    assertThat(result.coolingSaving().value()).isZero();
    double cooled = Try.of(new Lighting()).with("coolingPerformance", 3.0).get().saving().value();
    assertThat(cooled).isCloseTo(result.saving().value() * 4 / 3, within(1.0));
  }

  @Test
  @Tag("ME3")
  void thePlantsYieldIsUsedOrLeftOverAndNoMoreThanTheLoadIsUsed() {
    Solar.Result result = Try.of(new Solar()).with("daytimeUse", 300_000.0).get();
    assertThat(result.selfUsed().value()).isCloseTo(300_000 * 3.6e6, within(1.0));
    assertThat(result.selfUsed().value() + result.surplus().value())
        .isCloseTo(result.yield().value(), within(1.0));
    // IEC 61724-1: final yield is performance ratio times reference yield, 0.78 x 1750 h.
    assertThat(java.util.Objects.requireNonNull(result.fullLoadHours()).seconds() / 3600)
        .isCloseTo(1365, within(1e-9));
    Try.of(new Solar())
        .with("feedInPrice", price(200, Currency.KHR, "kW.h"))
        .refusedWith("CALC_CURRENCIES", "feedInPrice");
  }

  @Test
  @Tag("ME3")
  void combinedHeatAndPowerCannotGiveMoreThanItsFuel() {
    Try.of(new Chp())
        .with("electricEfficiency", 60.0)
        .with("thermalEfficiency", 60.0)
        .with("heatUse", 100.0)
        .with("heatDemand", 1e9)
        .refusedWith("CALC_IMPOSSIBLE", "totalEfficiency");
    Chp.Result capped = Try.of(new Chp()).with("heatDemand", 1000.0).get();
    assertThat(capped.heat().value()).isCloseTo(1000 * 3.6e6, within(1e-3));
    var poor = Try.of(new Chp()).with("powerPrice", price(0.02, Currency.USD, "kW.h")).run();
    assertThat(poor.get().payback()).isNull();
    assertThat(poor.findings()).anyMatch(f -> f.code().equals("CALC_NO_SAVING"));
    Try.of(new Chp())
        .with("investment", Money.undated(1e9, Currency.KHR))
        .refusedWith("CALC_CURRENCIES", "investment");
  }
}
