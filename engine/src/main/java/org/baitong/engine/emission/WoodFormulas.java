package org.baitong.engine.emission;

import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Moisture;
import org.jspecify.annotations.Nullable;

/** Wood as fired: dry mass, energy by moisture, gases by energy. */
final class WoodFormulas {
  private static final String WATER = "water over wet mass";
  private static final String STACKED = "solid share of the stack times basic density";

  /** 24.43 J/g for each percent of water: heat of evaporation at 25 degrees Celsius. */
  private static final String CALORIFIC = "ISO 18125:2017, net calorific value as received";

  private static final String ENERGY = "IPCC 2006 V2 ch.1 1.4.1";
  private static final String GASES = "IPCC 2006 V2 Eq 2.1; biogenic CO2 as memo, V2 2.3.3.4";

  private WoodFormulas() {}

  static void wood(Sheet sheet, EmissionRequest request) {
    ActivityData data = request.amount(Amount.FUEL);
    Dimension dimension = sheet.need(Amount.FUEL, data);
    boolean water = moisture(sheet, request);
    if (dimension == null || data == null) {
      return;
    }
    if (dimension == Dimension.ENERGY) {
      sheet.fail(
          sheet
              .error("ACTIVITY_UNIT_WRONG")
              .with("amount", Arg.key(Amount.FUEL.key()))
              .with("unit", "J")
              .with("units", "t, m3"));
      return;
    }
    boolean wetKnown = masses(sheet, request, new Given(data, dimension, water));
    if (!wetKnown) {
      return;
    }
    energy(sheet, request, water);
    gas(sheet, request, Role.EF_CO2, Gas.CO2_BIOGENIC);
    gas(sheet, request, Role.EF_CH4, Gas.CH4_BIOGENIC);
    gas(sheet, request, Role.EF_N2O, Gas.N2O);
  }

  private record Given(ActivityData data, Dimension dimension, boolean water) {}

  /** Puts the share of water on the wet basis as w; whether it is known. */
  private static boolean moisture(Sheet sheet, EmissionRequest request) {
    if (request.has(Amount.MOISTURE_DRY)) {
      sheet.need(Amount.MOISTURE_DRY, request.amount(Amount.MOISTURE_DRY));
      sheet.step("w", "1", "u / (1 + u)", WATER);
      return !sheet.failed();
    }
    if (!request.has(Amount.MOISTURE_WET)) {
      return false;
    }
    sheet.need(Amount.MOISTURE_WET, request.amount(Amount.MOISTURE_WET));
    if (!sheet.failed() && sheet.value("w") >= 1) {
      sheet.fail(sheet.error("MOISTURE_RANGE").with("value", sheet.value("w") * 100, "%"));
    }
    return !sheet.failed();
  }

  /** Puts the mass as fired as M and, where it follows, the dry mass. */
  private static boolean masses(Sheet sheet, EmissionRequest request, Given given) {
    boolean volume = given.dimension() == Dimension.VOLUME;
    boolean dryGiven = given.data().quantity().basis() == Moisture.DRY;
    if (volume) {
      sheet.put("V", given.data(), "m3");
      sheet.need(Role.STACKING, factor(request, Role.STACKING));
      sheet.need(Role.BASIC_DENSITY, factor(request, Role.BASIC_DENSITY));
      sheet.step("dry", "t", "V * ST * BD", STACKED);
    } else if (dryGiven) {
      sheet.put("MD", given.data(), "t");
      sheet.step("dry", "t", "MD", WATER);
    } else if (given.water()) {
      sheet.step("dry", "t", "M * (1 - w)", WATER);
    }
    if (volume || dryGiven) {
      if (!given.water()) {
        sheet.fail(
            sheet.error("ACTIVITY_MISSING").with("amount", Arg.key(Amount.MOISTURE_WET.key())));
        return false;
      }
      sheet.step("M", "t", "dry / (1 - w)", WATER);
    }
    return !sheet.failed();
  }

  private static void energy(Sheet sheet, EmissionRequest request, boolean water) {
    if (request.factors().has(Role.NCV_DRY)) {
      if (!water) {
        sheet.fail(
            sheet.error("ACTIVITY_MISSING").with("amount", Arg.key(Amount.MOISTURE_WET.key())));
        return;
      }
      sheet.need(Role.NCV_DRY, factor(request, Role.NCV_DRY));
      sheet.step("NCV", "GJ/t", "NCVD * (1 - w) - 2.443 * w", CALORIFIC);
      if (!sheet.failed() && sheet.value("NCV") <= 0) {
        sheet.fail(sheet.error("WOOD_TOO_WET").with("value", sheet.value("w") * 100, "%"));
      }
    } else {
      Dimension per = sheet.need(Role.NCV, factor(request, Role.NCV));
      if (per == Dimension.ENERGY_DENSITY) {
        sheet.fail(sheet.error("EMISSION_FACTOR_MISSING").with("factor", Arg.key(Role.NCV.key())));
      }
      sheet.remark(
          sheet
              .info("WOOD_NCV_AS_FIRED")
              .with("value", sheet.failed() ? 0 : sheet.value("NCV"), "GJ/t"));
    }
    sheet.step("E", "TJ", "M * NCV / 1000", ENERGY);
  }

  private static void gas(Sheet sheet, EmissionRequest request, Role role, Gas gas) {
    Dimension per = sheet.need(role, factor(request, role));
    if (per != null && per != Dimension.MASS_PER_ENERGY && per != Dimension.RATIO) {
      sheet.fail(
          sheet
              .error("EMISSION_FACTOR_UNIT")
              .with("factor", role.symbol())
              .with("unit", per.ucum())
              .with("units", "kg/TJ, kg/t"));
      return;
    }
    if (per != null) {
      sheet.gas(gas, per == Dimension.RATIO ? "M * EF" : "E * EF", GASES);
    }
  }

  private static @Nullable Factor factor(EmissionRequest request, Role role) {
    return ProcessFormulas.factor(request, role);
  }
}
