package org.baitong.engine.emission;

import java.util.EnumMap;
import java.util.Map;
import org.baitong.engine.factor.Distribution;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Units;

/** Factors and requests for tests. */
public final class Sources {
  private Sources() {}

  public static Factor factor(String id, double value, String unit) {
    return Factor.exact(id, value, Units.parse(unit).get(), "IPCC2006");
  }

  public static Factor spread(String id, double value, String unit, double low, double high) {
    return new Factor(
        id, value, Units.parse(unit).get(), low, high, Distribution.NORMAL, "IPCC2006", true);
  }

  public static Quantity quantity(double value, String unit) {
    return unit.equals("{piece}")
        ? new Count(value)
        : Units.quantity(value, unit, Basis.NONE).get();
  }

  public static ActivityData data(double value, String unit) {
    return ActivityData.of(quantity(value, unit), "data:flows/" + unit);
  }

  public static RowKey key(String id) {
    return new RowKey(id, "1.A.2.l", Scope.SCOPE_1, Purpose.INVENTORY);
  }

  /** {@code request(LIME, PRODUCTION, data(1, "t"), factors)}. */
  public static EmissionRequest request(
      Method method, Amount amount, ActivityData data, Factors factors) {
    return new EmissionRequest(key("S"), method, Map.of(amount, data), factors);
  }

  public static EmissionRequest request(
      Method method, Map<Amount, ActivityData> amounts, Factors factors) {
    return new EmissionRequest(key("S"), method, amounts, factors);
  }

  /** IPCC 2006 V2 Table 1.2, 1.4 and 2.3: calorific value and factors per energy. */
  public static Factors fuel(double ncv, double co2, double ch4, double n2o) {
    return Factors.net()
        .with(Role.NCV, factor("ncv", ncv, "TJ/Gg"))
        .with(Role.EF_CO2, factor("co2", co2, "kg/TJ"))
        .with(Role.EF_CH4, factor("ch4", ch4, "kg/TJ"))
        .with(Role.EF_N2O, factor("n2o", n2o, "kg/TJ"));
  }

  public static GwpSet gwp(String name, double ch4Fossil, double ch4Biogenic, double n2o) {
    Map<Gas, Factor> values = new EnumMap<>(Gas.class);
    values.put(Gas.CH4_FOSSIL, factor("gwp." + name + ".CH4f", ch4Fossil, "1"));
    values.put(Gas.CH4_BIOGENIC, factor("gwp." + name + ".CH4b", ch4Biogenic, "1"));
    values.put(Gas.N2O, factor("gwp." + name + ".N2O", n2o, "1"));
    return new GwpSet(name, values);
  }

  /** Myhre et al. 2013, Table 8.A.1. */
  public static GwpSet ar5() {
    return gwp("AR5", 28, 28, 265);
  }

  public static double tonnes(EmissionRow row, Gas gas) {
    return row.gases().find(gas).map(Mass::kilograms).orElse(Double.NaN) / 1000;
  }
}
