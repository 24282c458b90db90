package org.baitong.engine.emission;

import java.util.List;
import org.baitong.engine.factor.Factor;
import org.jspecify.annotations.Nullable;

/** Industrial processes and bought electricity. */
final class ProcessFormulas {
  private static final String CEMENT = "IPCC 2006 V3 Eq 2.1";
  private static final String CLINKER = "IPCC 2006 V3 Eq 2.2";
  private static final String OXIDE = "IPCC 2006 V3 Eq 2.4";

  private ProcessFormulas() {}

  private static void need(Sheet sheet, EmissionRequest request, List<Role> roles) {
    for (Role role : roles) {
      sheet.need(role, factor(request, role));
    }
  }

  static @Nullable Factor factor(EmissionRequest request, Role role) {
    return request.factors().find(role).orElse(null);
  }

  /** The text when this factor is given and can be used, else nothing: the formula lacks it. */
  static String where(Sheet sheet, EmissionRequest request, Role role, String text) {
    if (!request.factors().has(role)) {
      return "";
    }
    sheet.need(role, factor(request, role));
    return text;
  }

  static void cement(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.CEMENT, request.amount(Amount.CEMENT));
    sheet.needOrNone(Amount.CLINKER_IMPORTED, request.amount(Amount.CLINKER_IMPORTED));
    sheet.needOrNone(Amount.CLINKER_EXPORTED, request.amount(Amount.CLINKER_EXPORTED));
    need(sheet, request, List.of(Role.CLINKER_FRACTION, Role.EF_PRODUCT));
    sheet.step("clinker", "t", "CEM * F - IM + EX", CEMENT);
    sheet.gas(Gas.CO2_FOSSIL, "1000 * clinker * EF", CEMENT);
  }

  static void clinker(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
    need(sheet, request, List.of(Role.EF_PRODUCT));
    String dust = where(sheet, request, Role.DUST_CORRECTION, " * KD");
    sheet.gas(Gas.CO2_FOSSIL, "1000 * P * EF" + dust, CLINKER);
  }

  static void clinkerByOxide(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
    need(sheet, request, List.of(Role.CALCIUM_OXIDE, Role.DUST_CORRECTION));
    // Molar masses: CO2 44.0095, CaO 56.0774 g/mol (IUPAC 2021 atomic weights).
    sheet.step("co2PerCalciumOxide", "t/t", "44.0095 / 56.0774", OXIDE);
    sheet.step("co2PerLimestone", "t/t", "44.0095 / (44.0095 + 56.0774)", OXIDE);
    sheet.step("calciumOxidePerLimestone", "t/t", "56.0774 / (44.0095 + 56.0774)", OXIDE);
    sheet.step("factorWithoutDust", "t/t", "CAO * co2PerCalciumOxide", OXIDE);
    sheet.step("factor", "t/t", "factorWithoutDust * KD", OXIDE);
    sheet.gas(Gas.CO2_FOSSIL, "1000 * P * factor", CLINKER);
  }

  static void lime(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
    need(sheet, request, List.of(Role.EF_PRODUCT));
    String dust = where(sheet, request, Role.DUST_CORRECTION, " * KD");
    String hydrated = "";
    if (request.factors().has(Role.HYDRATED_SHARE)) {
      need(sheet, request, List.of(Role.HYDRATED_SHARE, Role.HYDRATE_WATER));
      hydrated = " * (1 - HY * HW)";
    }
    sheet.gas(Gas.CO2_FOSSIL, "1000 * P * EF" + dust + hydrated, "IPCC 2006 V3 Eq 2.6, 2.8");
  }

  static void glass(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
    need(sheet, request, List.of(Role.EF_PRODUCT, Role.CULLET));
    sheet.gas(Gas.CO2_FOSSIL, "1000 * P * EF * (1 - CR)", "IPCC 2006 V3 Eq 2.10");
  }

  static void ceramics(Sheet sheet, EmissionRequest request) {
    String source = "IPCC 2006 V3 2.5.1.1, Eq 2.14";
    sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
    need(
        sheet,
        request,
        List.of(
            Role.CLAY_PER_PRODUCT,
            Role.CARBONATE_SHARE,
            Role.LIMESTONE_SHARE,
            Role.EF_LIMESTONE,
            Role.EF_DOLOMITE));
    sheet.step("carbonate", "t", "P * CL * CS", source);
    sheet.gas(Gas.CO2_FOSSIL, "1000 * carbonate * (LS * EFL + (1 - LS) * EFD)", source);
  }

  static void carbonate(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
    need(sheet, request, List.of(Role.EF_PRODUCT));
    String calcined = where(sheet, request, Role.CALCINED, " * CA");
    sheet.gas(Gas.CO2_FOSSIL, "1000 * P * EF" + calcined, "IPCC 2006 V3 Eq 2.16");
  }

  static void product(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.PRODUCTION, request.amount(Amount.PRODUCTION));
    need(sheet, request, List.of(Role.EF_PRODUCT));
    sheet.gas(Gas.CO2_FOSSIL, "1000 * P * EF", "IPCC 2006 V3 Eq 4.4");
  }

  static void lubricant(Sheet sheet, EmissionRequest request) {
    String source = "IPCC 2006 V3 Eq 5.2";
    sheet.need(Amount.LUBRICANT, request.amount(Amount.LUBRICANT));
    sheet.need(Role.NCV, factor(request, Role.NCV));
    need(sheet, request, List.of(Role.CARBON_CONTENT, Role.OXIDISED_DURING_USE));
    sheet.step("energy", "GJ", "L * NCV", source);
    sheet.gas(Gas.CO2_FOSSIL, "energy * CC * ODU * 44 / 12", source);
  }

  static void allocation(Sheet sheet, EmissionRequest request) {
    sheet.need(Amount.WHOLE_EMISSION, request.amount(Amount.WHOLE_EMISSION));
    sheet.need(Amount.PART, request.amount(Amount.PART));
    sheet.need(Amount.WHOLE, request.amount(Amount.WHOLE));
    if (!sheet.failed() && sheet.value("A") > sheet.value("W")) {
      sheet.fail(
          sheet
              .error("PART_ABOVE_WHOLE")
              .with("part", sheet.value("A"), "t")
              .with("whole", sheet.value("W"), "t"));
    }
    sheet.gas(Gas.CO2_FOSSIL, "G * A / W", "share of use");
  }

  static void electricity(Sheet sheet, EmissionRequest request) {
    String source = "GHG Protocol Scope 2 Guidance (2015) ch. 6, 7";
    sheet.need(Amount.ELECTRICITY, request.amount(Amount.ELECTRICITY));
    String sent = "E";
    if (request.factors().has(Role.GRID_LOSS)) {
      sheet.need(Role.GRID_LOSS, factor(request, Role.GRID_LOSS));
      if (!sheet.failed() && sheet.value("TD") >= 1) {
        sheet.fail(sheet.error("EMISSION_FACTOR_RANGE").with("factor", "TD").with("value", 1, "1"));
      }
      sheet.step("generated", "kW.h", "E / (1 - TD)", "losses over what is sent out");
      sent = "generated";
    }
    boolean unsplit = request.factors().has(Role.GRID_CO2E);
    Role role = unsplit ? Role.GRID_CO2E : Role.GRID_CO2;
    sheet.need(role, factor(request, role));
    sheet.gas(unsplit ? Gas.CO2E_UNSPLIT : Gas.CO2_FOSSIL, sent + " * EF", source);
  }
}
