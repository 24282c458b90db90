package org.baitong.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LocalUnitsTest {
  private static LocalUnit stere(double kilograms, String evidence, double uncertainty) {
    UnitOfMeasure unit = Units.parse("kg").get();
    return new LocalUnit("stere", "FUELWOOD", kilograms, unit, Moisture.WET, evidence, uncertainty);
  }

  @Test
  @Tag("SP5")
  void aDeclaredLocalUnitConvertsForItsCarrierOnly() {
    LocalUnits units = LocalUnits.of(List.of(stere(350, "12 loads weighed", 0.15))).get();
    assertThat(units.quantity(10, "stere", "FUELWOOD").get()).isEqualTo(Mass.of(3500));
    assertThat(units.resolve("stere", "FUELWOOD").get().quantity(2)).isEqualTo(Mass.of(700));
    assertThat(units.quantity(10, "stere", "RICE_HUSK").findings().getFirst().code())
        .isEqualTo("LOCAL_UNIT_UNDECLARED");
  }

  @Test
  @Tag("SP5")
  void thereIsNoBuiltInLocalUnit() {
    assertThat(LocalUnits.NONE.list()).isEmpty();
    assertThat(LocalUnits.NONE.quantity(1, "stere", "FUELWOOD").isUsable()).isFalse();
    assertThat(LocalUnits.NONE.quantity(1, "dozen", "SHIRT").isUsable()).isFalse();
  }

  @Test
  void twoDeclarationsOfOneUnitAreAFinding() {
    var declared = List.of(stere(350, "weighed", 0.1), stere(400, "supplier", 0.1));
    assertThat(LocalUnits.of(declared).findings().getFirst().code())
        .isEqualTo("LOCAL_UNIT_DECLARED_TWICE");
  }

  @Test
  void aDeclarationWithoutSenseIsRefused() {
    assertThatThrownBy(() -> stere(0, "x", 0)).hasMessageContaining("positive");
    assertThatThrownBy(() -> stere(Double.NaN, "x", 0)).hasMessageContaining("positive");
    assertThatThrownBy(() -> stere(1, " ", 0)).hasMessageContaining("evidence");
    assertThatThrownBy(() -> stere(1, "x", -1)).hasMessageContaining("uncertainty");
    UnitOfMeasure bar = Units.parse("bar").get();
    assertThatThrownBy(() -> new LocalUnit("push", "AIR", 1, bar, Basis.NONE, "x", 0))
        .hasMessageContaining("basis");
    UnitOfMeasure celsius = Units.parse("Cel").get();
    assertThatThrownBy(() -> new LocalUnit("warm", "AIR", 1, celsius, Basis.NONE, "x", 0))
        .hasMessageContaining("Cel");
  }

  @Test
  void anOverflowingCountIsAFinding() {
    LocalUnits units = LocalUnits.of(List.of(stere(350, "weighed", 0.1))).get();
    assertThat(units.quantity(1e307, "stere", "FUELWOOD").findings().getFirst().code())
        .isEqualTo("QUANTITY_NOT_FINITE");
  }
}
