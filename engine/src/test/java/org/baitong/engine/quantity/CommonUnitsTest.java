package org.baitong.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SP5")
@Tag("SP21")
class CommonUnitsTest {
  /** Expected values: the UCUM library (systems-ucum), which is asked for everything else. */
  @Test
  void everyCommonUnitEqualsTheLibrarysToTheBit() {
    for (UnitOfMeasure unit : CommonUnits.all()) {
      assertThat(UcumLibrary.accepts(unit.ucum())).as(unit.ucum()).isTrue();
      assertThat(UcumLibrary.measure(unit.ucum(), UcumLibrary.find(unit.ucum()).orElseThrow()))
          .contains(unit);
    }
  }
}
