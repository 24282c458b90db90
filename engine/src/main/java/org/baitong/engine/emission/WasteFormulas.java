package org.baitong.engine.emission;

import java.util.List;
import org.baitong.engine.quantity.Dimension;

/** Wastewater, compost and digestion. */
final class WasteFormulas {
  private static final String WASTEWATER = "IPCC 2006 V5 Eq 6.4 to 6.6";
  private static final String BIOLOGICAL = "IPCC 2006 V5 Eq 4.1, 4.2";

  private WasteFormulas() {}

  static void wastewater(Sheet sheet, EmissionRequest request) {
    if (request.has(Amount.ORGANICS)) {
      sheet.need(Amount.ORGANICS, request.amount(Amount.ORGANICS));
    } else if (request.has(Amount.WASTEWATER)) {
      sheet.need(Amount.WASTEWATER, request.amount(Amount.WASTEWATER));
      sheet.need(Role.COD, ProcessFormulas.factor(request, Role.COD));
      sheet.step("TOW", "kg", "V * COD", WASTEWATER);
    } else {
      sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
      sheet.need(Role.WATER_PER_PRODUCT, ProcessFormulas.factor(request, Role.WATER_PER_PRODUCT));
      sheet.need(Role.COD, ProcessFormulas.factor(request, Role.COD));
      sheet.step("TOW", "kg", "P * WW * COD", WASTEWATER);
    }
    sheet.needOrNone(Amount.SLUDGE_REMOVED, request.amount(Amount.SLUDGE_REMOVED));
    sheet.needOrNone(Amount.METHANE_RECOVERED, request.amount(Amount.METHANE_RECOVERED));
    for (Role role : List.of(Role.METHANE_CAPACITY, Role.METHANE_CORRECTION)) {
      sheet.need(role, ProcessFormulas.factor(request, role));
    }
    sheet.gas(Gas.CH4_BIOGENIC, "(TOW - S) * BO * MCF - R", WASTEWATER);
  }

  static void people(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.POPULATION, request.amount(Amount.POPULATION));
    sheet.need(Amount.DURATION, request.amount(Amount.DURATION));
    sheet.need(Role.EF_PERSON, ProcessFormulas.factor(request, Role.EF_PERSON));
    String share = ProcessFormulas.where(sheet, request, Role.SYSTEM_SHARE, " * SH");
    sheet.gas(Gas.CH4_BIOGENIC, "N" + share + " * T * EF / 1000", "IPCC 2006 V5 Eq 6.1");
  }

  static void nitrogen(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.NITROGEN, request.amount(Amount.NITROGEN));
    sheet.need(Role.EF_EFFLUENT, ProcessFormulas.factor(request, Role.EF_EFFLUENT));
    sheet.gas(Gas.N2O, "NE * EF * 44 / 28", "IPCC 2006 V5 Eq 6.7");
  }

  static void biological(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.WASTE, request.amount(Amount.WASTE));
    sheet.needOrNone(Amount.METHANE_RECOVERED, request.amount(Amount.METHANE_RECOVERED));
    if (request.factors().has(Role.EF_CO2) && byMass(sheet, request, Role.EF_CO2)) {
      sheet.gas(Gas.CO2_BIOGENIC, "W * EF", BIOLOGICAL);
    }
    if (byMass(sheet, request, Role.EF_CH4)) {
      sheet.gas(Gas.CH4_BIOGENIC, "W * EF - R", BIOLOGICAL);
    }
    if (byMass(sheet, request, Role.EF_N2O)) {
      sheet.gas(Gas.N2O, "W * EF", BIOLOGICAL);
    }
  }

  private static boolean byMass(Sheet sheet, EmissionRequest request, Role role) {
    if (request.factors().leftOut().contains(role)) {
      return false;
    }
    Dimension per = sheet.need(role, ProcessFormulas.factor(request, role));
    if (per != null && per != Dimension.RATIO) {
      sheet.fail(
          sheet
              .error("EMISSION_FACTOR_UNIT")
              .with("factor", role.symbol())
              .with("unit", per.ucum())
              .with("units", "kg/t"));
    }
    return per == Dimension.RATIO;
  }
}
