package org.baitong.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static final Pressure STANDARD = new Pressure(101325, PressureKind.ABSOLUTE);

  @Test
  void amountsOnOneBasisAreAddedSubtractedScaledAndDivided() {
    assertThat(Mass.of(2).plus(Mass.of(3))).isEqualTo(Mass.of(5));
    assertThat(Mass.of(2).minus(Mass.of(3))).isEqualTo(Mass.of(-1));
    assertThat(Mass.of(2).times(3)).isEqualTo(Mass.of(6));
    assertThat(Mass.of(2).dividedBy(4.0)).isEqualTo(Mass.of(0.5));
    assertThat(Mass.of(2).dividedBy(Mass.of(8)).value()).isEqualTo(0.25);
    assertThat(Mass.of(2).compare(Mass.of(3))).isNegative();
  }

  @Test
  @Tag("SP5")
  void mixingBasesIsRefusedNamingBoth() {
    Mass dry = new Mass(1, Moisture.DRY);
    assertThatThrownBy(() -> Mass.of(1).plus(dry))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("wet", "dry", "Maybe");
    assertThatThrownBy(() -> Mass.of(1).minus(dry)).hasMessageContainingAll("wet", "dry");
    assertThatThrownBy(() -> Mass.of(1).compare(dry)).hasMessageContainingAll("wet", "dry");
    assertThatThrownBy(() -> Mass.of(1).dividedBy(dry)).hasMessageContainingAll("wet", "dry");
    Volume normal = new Volume(1, GasState.NORMAL);
    assertThatThrownBy(() -> Volume.of(1).plus(normal)).hasMessageContainingAll("actual", "normal");
    Energy net = new Energy(1, Heating.NET);
    Energy gross = new Energy(1, Heating.GROSS);
    assertThatThrownBy(() -> net.plus(gross)).hasMessageContainingAll("net", "gross");
    Pressure gauge = new Pressure(1, PressureKind.GAUGE);
    assertThatThrownBy(() -> STANDARD.minus(gauge)).hasMessageContainingAll("absolute", "gauge");
    assertThatThrownBy(() -> Mass.of(1).times(new SpecificEnergy(1, Heating.NET, Moisture.DRY)))
        .hasMessageContainingAll("wet", "dry");
    assertThatThrownBy(() -> Volume.of(1).times(new Concentration(1, GasState.NORMAL)))
        .hasMessageContainingAll("actual", "normal");
  }

  @Test
  void productsThatMakePhysicalSense() {
    SpecificEnergy perMass = SpecificEnergy.of(15e6, Heating.NET);
    assertThat(Mass.of(2).times(perMass)).isEqualTo(new Energy(30e6, Heating.NET));
    assertThat(Volume.of(10).times(Concentration.of(0.5))).isEqualTo(Mass.of(5));
    assertThat(new Power(1000).times(new TimeSpan(3600))).isEqualTo(Energy.of(3.6e6));
    assertThat(MassFlow.of(2).times(new TimeSpan(10))).isEqualTo(Mass.of(20));
    assertThat(VolumeFlow.of(2).times(Concentration.of(3))).isEqualTo(MassFlow.of(6));
    assertThat(new ApparentPower(100).times(new Ratio(0.5))).isEqualTo(new Power(50));
    assertThat(new Energy(2, Heating.NET).times(new MassPerEnergy(3, Heating.NET)))
        .isEqualTo(Mass.of(6));
    assertThat(new Energy(2, Heating.NET).asFinalEnergy().plus(Energy.of(1)))
        .isEqualTo(Energy.of(3));
  }

  @Test
  @Tag("SP5")
  void gaugeAndAbsolutePressureConvertWithAGivenAtmosphere() {
    Pressure gauge = new Pressure(7e5, PressureKind.GAUGE);
    assertThat(gauge.toAbsolute(STANDARD)).isEqualTo(new Pressure(801325, PressureKind.ABSOLUTE));
    assertThat(gauge.toAbsolute(STANDARD).toGauge(STANDARD)).isEqualTo(gauge);
    assertThatThrownBy(() -> gauge.toAbsolute(gauge)).hasMessageContaining("Atmospheric");
    assertThatThrownBy(() -> gauge.toGauge(STANDARD)).hasMessageContaining("gauge");
  }

  @Test
  @Tag("SP5")
  void wetAndDryMassConvertWithAGivenMoistureOnWetBasis() {
    assertThat(Mass.of(100).toDry(new Ratio(0.3)).kilograms()).isCloseTo(70, within(1e-12));
    assertThat(new Mass(70, Moisture.DRY).toWet(new Ratio(0.3)).kilograms())
        .isCloseTo(100, within(1e-12));
    assertThatThrownBy(() -> Mass.of(100).toDry(new Ratio(30))).hasMessageContaining("percent");
    assertThatThrownBy(() -> Mass.of(100).toDry(new Ratio(1))).hasMessageContaining("below 1");
    assertThatThrownBy(() -> Mass.of(100).toWet(new Ratio(0.3))).hasMessageContaining("wet");
  }

  /** 0.212 * 6 + 0.0245 * 20 = 1.762 MJ/kg by the box cited at {@code toNet}. */
  @Test
  @Tag("SP5")
  void grossAndNetCalorificValueConvertWithGivenHydrogenAndMoisture() {
    SpecificEnergy gross = SpecificEnergy.of(16e6, Heating.GROSS);
    SpecificEnergy net = gross.toNet(new Ratio(0.06), new Ratio(0.2));
    assertThat(net.joulesPerKilogram()).isCloseTo(14.238e6, within(1e-6));
    assertThat(net.heating()).isEqualTo(Heating.NET);
    assertThat(net.toGross(new Ratio(0.06), new Ratio(0.2)).value()).isCloseTo(16e6, within(1e-6));
    assertThatThrownBy(() -> net.toNet(new Ratio(0.06), new Ratio(0.2)))
        .hasMessageContainingAll("net", "gross");
    assertThatThrownBy(() -> gross.toNet(new Ratio(6), new Ratio(0.2))).hasMessageContaining("6.0");
    assertThatThrownBy(() -> gross.toNet(new Ratio(0.6), new Ratio(0.6)))
        .hasMessageContaining("exceed");
  }

  /** Ideal gas: at 101325 Pa and twice 273.15 K a normal volume is half the actual one. */
  @Test
  @Tag("SP5")
  void normalAndActualVolumeConvertWithGivenStateOfTheGas() {
    Temperature hot = Temperature.of(546.3);
    assertThat(Volume.of(10).toNormal(hot, STANDARD)).isEqualTo(new Volume(5, GasState.NORMAL));
    assertThat(new Volume(5, GasState.NORMAL).toActual(hot, STANDARD)).isEqualTo(Volume.of(10));
    Pressure gauge = new Pressure(1, PressureKind.GAUGE);
    assertThatThrownBy(() -> Volume.of(10).toNormal(hot, gauge)).hasMessageContaining("gauge");
    assertThatThrownBy(() -> Volume.of(10).toNormal(Temperature.of(0), STANDARD))
        .hasMessageContaining("above zero");
  }

  @Test
  void pointsAndDifferencesOfTemperatureAndPressureAreKeptApart() {
    Temperature difference = Temperature.of(300).minus(Temperature.of(280));
    assertThat(difference).isEqualTo(new Temperature(20, TemperatureKind.DIFFERENCE));
    assertThat(Temperature.of(280).plus(difference)).isEqualTo(Temperature.of(300));
    assertThatThrownBy(() -> Temperature.of(280).plus(Temperature.of(1)))
        .hasMessageContainingAll("point", "difference");
    assertThat(STANDARD.minus(STANDARD).kind()).isEqualTo(PressureKind.DIFFERENCE);
    assertThatThrownBy(() -> STANDARD.plus(STANDARD)).hasMessageContaining("difference");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> Mass.of(Double.NaN)).hasMessageContaining("finite");
    assertThatThrownBy(() -> Mass.of(1e308).times(10)).hasMessageContaining("finite");
    assertThatThrownBy(() -> Temperature.of(-1)).hasMessageContaining("absolute zero");
    assertThatThrownBy(() -> new Pressure(-1, PressureKind.ABSOLUTE)).hasMessageContaining("-1");
    assertThatThrownBy(() -> Mass.of(1).dividedBy(Mass.of(0))).hasMessageContaining("zero");
    assertThatThrownBy(() -> Mass.of(1).dividedBy(0.0)).hasMessageContaining("zero");
    assertThatThrownBy(() -> STANDARD.dividedBy(new Pressure(0, PressureKind.ABSOLUTE)))
        .hasMessageContaining("zero");
    assertThatThrownBy(() -> new ApparentPower(1).times(new Ratio(1.1)))
        .hasMessageContaining("1.1");
  }
}
