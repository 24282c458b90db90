package org.baitong.engine.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.junit.jupiter.api.Test;

class FactorTest {
  private static UnitOfMeasure unit(String ucum) {
    return Units.parse(ucum).get();
  }

  @Test
  void aFactorIsReadInAnyUnitOfItsDimension() {
    Factor ncv = Factor.exact("ncv", 43, unit("TJ/Gg"), "IPCC2006");
    assertThat(ncv.in("TJ/Gg")).isEqualTo(43);
    assertThat(ncv.in("MJ/kg")).isCloseTo(43, within(1e-12));
    assertThat(ncv.in("J/kg")).isCloseTo(43e6, within(1e-6));
    assertThatThrownBy(() -> ncv.in("kg/TJ")).hasMessageContaining("ncv in TJ/Gg");
  }

  @Test
  void boundsHoldTheValueAndALognormalIsAboveZero() {
    UnitOfMeasure u = unit("kg/TJ");
    assertThatThrownBy(() -> new Factor("f", 3, u, 4, 5, Distribution.NORMAL, "", true))
        .hasMessageContaining("outside its bounds 4.0 to 5.0");
    assertThatThrownBy(() -> new Factor("f", 3, u, 0, 5, Distribution.LOGNORMAL, "", true))
        .hasMessageContaining("lower bound 0.0");
    assertThatThrownBy(() -> new Factor("f", Double.NaN, u, 1, 5, Distribution.NORMAL, "", true))
        .hasMessageContaining("not finite");
    assertThatThrownBy(() -> Factor.exact(" ", 1, u, "")).hasMessageContaining("needs an id");
  }
}
