package org.baitong.engine.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.baitong.engine.calculator.Sample;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.EnergyDensity;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.MassPerEnergy;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.utility.fuel.Biogas;
import org.baitong.engine.utility.fuel.ByProduct;
import org.baitong.engine.utility.fuel.FuelSwitch;
import org.baitong.engine.utility.fuel.GasMetered;
import org.baitong.engine.utility.fuel.HuskGasifier;
import org.baitong.engine.utility.fuel.SteamStreamHeating;
import org.baitong.engine.utility.fuel.SteamUse;
import org.baitong.engine.utility.fuel.StreamHeating;
import org.baitong.engine.utility.garment.IroningSteam;
import org.baitong.engine.utility.garment.SewingMotor;
import org.baitong.engine.utility.garment.VacuumTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fuels, by-products, sewing and ironing. */
class FuelAndGarmentTest {
  @Test
  @Tag("ME3")
  void anotherFuelGivesTheSameUsefulHeat() {
    FuelSwitch.Result result = Try.of(new FuelSwitch()).get();
    assertThat(result.newAmount().value() * 13e6 * 0.78)
        .isCloseTo(result.usefulHeat().value(), within(1.0));
    FuelSwitch.Result same =
        Try.of(new FuelSwitch())
            .with("wanted.calorificValue", SpecificEnergy.of(10.5e6, Heating.NET))
            .with("wanted.efficiency", 70.0)
            .get();
    assertThat(same.newAmount().value()).isCloseTo(3e6, within(1e-6));
  }

  @Test
  @Tag("ME3")
  void fuelsOnTwoBasesAreRefused() {
    Try.of(new FuelSwitch())
        .with("now.calorificValue", new SpecificEnergy(18e6, Heating.NET, Moisture.DRY))
        .refusedWith("FUEL_DRY_VALUE", "now.calorificValue");
    Try.of(new FuelSwitch())
        .with(
            "wanted.fossilCarbonDioxide",
            Sample.of(MassPerEnergy.class, 90, "kg/GJ", Heating.GROSS))
        .refusedWith("FUEL_TWO_BASES", "wanted.fossilCarbonDioxide");
    Try.of(new FuelSwitch())
        .with("now.calorificValue", SpecificEnergy.of(10e6, Heating.NOT_FUEL))
        .refusedWith("CALC_BASIS", "now.calorificValue");
    Try.of(new GasMetered())
        .with(
            "calorificValue",
            Sample.of(
                EnergyDensity.class, 93, "MJ/m3", new Basis.GasFuel(Heating.NET, GasState.ACTUAL)))
        .refusedWith("FUEL_TWO_BASES", "calorificValue");
    Try.of(new HuskGasifier())
        .with("huskValue", SpecificEnergy.of(13e6, Heating.GROSS))
        .refusedWith("FUEL_NET_WANTED", "huskValue");
  }

  /** Stoichiometry: CH4 + 2 O2, 64 g of oxygen for 22.414 L, is 0.350 m3 for a kilogram of COD. */
  @Test
  @Tag("ME2")
  void aKilogramOfCodGivesThirtyFiveHundredthsOfACubicMetreOfMethane() {
    Biogas.Result result =
        Try.of(new Biogas())
            .with("sludgeShare", 0.0)
            .with("capture", 100.0)
            .with("methaneShare", 80.0)
            .get();
    double methane = result.biogas().value() * 0.8;
    assertThat(methane / result.removedCod().value()).isCloseTo(0.3502, within(1.5e-3));
    assertThat(result.escaped().value()).isZero();
  }

  @Test
  @Tag("ME3")
  void theGasCaughtAndTheGasLostAreTheGasMade() {
    Biogas.Result result = Try.of(new Biogas()).get();
    assertThat(result.energy().value() / 50e6 + result.escaped().value())
        .isCloseTo(result.methane().value(), within(1e-6));
  }

  /**
   * Published for Cambodian rice mills (USTH and SNV): about 6 kg of husk for a litre of diesel.
   */
  @Test
  @Tag("ME2")
  void theHuskOfTheExampleIsNearThatPublishedForALitreOfDiesel() {
    HuskGasifier.Result result = Try.of(new HuskGasifier()).get();
    double kilogramsPerLitre = result.husk().value() / (result.dieselSaving().value() * 1000);
    assertThat(kilogramsPerLitre).isBetween(4.5, 7.5);
    assertThat(Try.of(new HuskGasifier()).run().findings())
        .anyMatch(f -> f.code().equals("FUEL_BLACK_WATER"));
    HuskGasifier.Result diesel = Try.of(new HuskGasifier()).with("dieselShare", 100.0).get();
    assertThat(diesel.husk().value()).isZero();
  }

  @Test
  @Tag("ME2")
  void aByProductOfTwoCurrenciesIsRefusedAndItsMassCloses() {
    Try.of(new ByProduct())
        .with("earnedNow", Money.undated(4e6, Currency.KHR))
        .refusedWith("CALC_CURRENCIES", "earnedNow");
    ByProduct.Result result = Try.of(new ByProduct()).get();
    assertThat(result.sold().value() + result.rest().value()).isCloseTo(200_000, within(1e-6));
    // 140 t at 60 + 20 - 15 USD, less 1000 USD earned already.
    assertThat(result.benefit().amount()).isCloseTo(8100, within(1e-6));
  }

  @Test
  @Tag("ME3")
  void heatDoesNotComeFromCooling() {
    Try.of(new StreamHeating()).with("outlet", 20.0).refusedWith("CALC_NOT_ABOVE", "outlet");
    assertThat(Try.of(new StreamHeating()).with("outlet", 28.0).get().fuel().value()).isZero();
  }

  @Test
  @Tag("ME3")
  void steamHeatsNothingAboveItsOwnTemperature() {
    var outcome = Try.of(new SteamStreamHeating()).with("outlet", 200.0).run();
    assertThat(outcome).isInstanceOf(Outcome.Disqualified.class);
    assertThat(outcome.findings().getFirst().code()).isEqualTo("STEAM_COLDER_THAN_STREAM");
    Try.of(new SteamUse())
        .with("steam.quality", (Object) null)
        .refusedWith("STEAM_STATE_UNCLEAR", "steam.pressure");
  }

  @Test
  @Tag("ME2")
  void theServoMotorOfTheExampleSavesWhatIsPublishedAndPaysBackSlowly() {
    SewingMotor.Result result = Try.of(new SewingMotor()).get();
    // 320 W x 0.3 + 230 W x 0.7 = 257 W against 190 W x 0.3 + 8 W x 0.7 = 62.6 W.
    assertThat(java.util.Objects.requireNonNull(result.savingShare()).value())
        .isCloseTo(1 - 62.6 / 257, within(1e-12));
    assertThat(java.util.Objects.requireNonNull(result.payback()).seconds() / 31_557_600)
        .isCloseTo(110 / (0.1944 * 2900 * 0.15), within(1e-9));
    assertThat(Try.of(new SewingMotor()).with("machines", 0.0).get().savingShare()).isNull();
  }

  @Test
  @Tag("ME2")
  void vacuumAndIronsAreBalanced() {
    VacuumTable.Result always = Try.of(new VacuumTable()).with("useShare", 100.0).get();
    assertThat(always.saving().value()).isCloseTo(0, within(1e-6));
    IroningSteam.Result result = Try.of(new IroningSteam()).get();
    // (60 x 0.35 x 4 kg/h x 2650 kJ/kg + 45 kW) / 0.62 over 2900 h.
    double steam = 60 * 0.35 * 4 / 3600 * 2_650_000;
    assertThat(result.fuel().value()).isCloseTo((steam + 45_000) / 0.62 * 2900 * 3600, within(1e3));
    assertThat(java.util.Objects.requireNonNull(result.overallEfficiency()).value())
        .isCloseTo(steam * 0.62 / (steam + 45_000), within(1e-9));
  }
}
