package org.baitong.engine.emission;

import java.util.List;
import java.util.TreeSet;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Fuels and wastes that are burnt. */
final class CombustionFormulas {
  private static final String ENERGY = "IPCC 2006 V2 ch.1 1.4.1 and V2 Eq 2.1";
  private static final String GASES = "IPCC 2006 V2 Eq 2.1";
  private static final String CARBON = "IPCC 2006 V5 Eq 5.1";

  private static final List<Role> PER_ENERGY =
      List.of(Role.NCV, Role.EF_CO2, Role.EF_CH4, Role.EF_N2O);

  private CombustionFormulas() {}

  static void fuel(Sheet sheet, EmissionRequest request) {
    editions(sheet, request.factors());
    Fuel fuel = amount(sheet, request, Amount.FUEL);
    if (fuel == null) {
      return;
    }
    boolean biogenic = request.method() == Method.COMBUSTION_BIOGENIC;
    boolean mixed = request.method() == Method.COMBUSTION_MIXED;
    Factors factors = request.factors();
    if (mixed) {
      sheet.need(Role.BIOGENIC_SHARE, factors.find(Role.BIOGENIC_SHARE).orElse(null));
    }
    String oxidised = "";
    if (factors.has(Role.OXIDATION)) {
      sheet.need(Role.OXIDATION, factors.find(Role.OXIDATION).orElse(null));
      oxidised = " * OX";
    }
    String co2 = fuel.times(Role.EF_CO2);
    if (co2 != null) {
      split(sheet, new Split(Gas.CO2_FOSSIL, Gas.CO2_BIOGENIC, biogenic, mixed), co2 + oxidised);
    }
    String ch4 = fuel.times(Role.EF_CH4);
    if (ch4 != null) {
      split(sheet, new Split(Gas.CH4_FOSSIL, Gas.CH4_BIOGENIC, biogenic, mixed), ch4);
    }
    String n2o = fuel.times(Role.EF_N2O);
    if (n2o != null) {
      sheet.gas(Gas.N2O, n2o, GASES);
    }
  }

  static void waste(Sheet sheet, EmissionRequest request) {
    editions(sheet, request.factors());
    Factors factors = request.factors();
    sheet.need(Amount.WASTE, request.amount(Amount.WASTE));
    String mass = "1000 * W";
    if (factors.has(Role.DRY_MATTER)) {
      sheet.need(Role.DRY_MATTER, factors.find(Role.DRY_MATTER).orElse(null));
      mass = "1000 * W * DM";
    }
    sheet.need(Role.CARBON_TOTAL, factors.find(Role.CARBON_TOTAL).orElse(null));
    if (factors.has(Role.FOSSIL_FRACTION) && !factors.has(Role.CARBON_FOSSIL)) {
      sheet.need(Role.FOSSIL_FRACTION, factors.find(Role.FOSSIL_FRACTION).orElse(null));
      sheet.step("CF", "1", "CT * FF", CARBON);
    } else {
      sheet.need(Role.CARBON_FOSSIL, factors.find(Role.CARBON_FOSSIL).orElse(null));
    }
    sheet.need(Role.OXIDATION, factors.find(Role.OXIDATION).orElse(null));
    if (sheet.failed()) {
      return;
    }
    if (sheet.value("CF") > sheet.value("CT")) {
      sheet.fail(
          sheet
              .error("FOSSIL_CARBON_ABOVE_TOTAL")
              .with("fossil", sheet.value("CF"), "1")
              .with("total", sheet.value("CT"), "1"));
    }
    sheet.gas(Gas.CO2_FOSSIL, mass + " * CF * OX * 44 / 12", CARBON);
    sheet.gas(Gas.CO2_BIOGENIC, mass + " * (CT - CF) * OX * 44 / 12", CARBON);
    Fuel fuel = new Fuel(sheet, factors, Dimension.MASS, "W", false);
    String ch4 = fuel.times(Role.EF_CH4);
    if (ch4 != null && !sheet.failed()) {
      sheet.step("B", "1", sheet.value("CT") > 0 ? "1 - CF / CT" : "1", CARBON);
      split(sheet, new Split(Gas.CH4_FOSSIL, Gas.CH4_BIOGENIC, false, true), ch4);
    }
    String n2o = fuel.times(Role.EF_N2O);
    if (n2o != null) {
      sheet.gas(Gas.N2O, n2o, "IPCC 2006 V5 Eq 5.5");
    }
  }

  /** The two gases a carbon gas is split into. */
  private record Split(Gas fossil, Gas living, boolean biogenic, boolean mixed) {}

  private static void split(Sheet sheet, Split split, String formula) {
    if (split.mixed()) {
      sheet.gas(split.fossil(), formula + " * (1 - B)", GASES);
      sheet.gas(split.living(), formula + " * B", GASES);
    } else {
      sheet.gas(split.biogenic() ? split.living() : split.fossil(), formula, GASES);
    }
  }

  /** Calorific value and factors of one energy belong to one edition of one guideline. */
  private static void editions(Sheet sheet, Factors factors) {
    TreeSet<String> editions = new TreeSet<>();
    for (Role role : PER_ENERGY) {
      factors.find(role).map(Factor::guideline).filter(g -> !g.isBlank()).ifPresent(editions::add);
    }
    if (editions.size() > 1) {
      sheet.fail(
          sheet.error("EMISSION_EDITIONS_DIFFER").with("editions", String.join(", ", editions)));
    }
  }

  private static @Nullable Fuel amount(Sheet sheet, EmissionRequest request, Amount amount) {
    if (!request.has(amount) && request.has(Amount.DISTANCE)) {
      sheet.need(Amount.DISTANCE, request.amount(Amount.DISTANCE));
      sheet.need(
          Role.FUEL_PER_DISTANCE, request.factors().find(Role.FUEL_PER_DISTANCE).orElse(null));
      sheet.step("V", "m3", "DI * FD / 1000", "distance over fuel economy");
      return sheet.failed()
          ? null
          : new Fuel(sheet, request.factors(), Dimension.VOLUME, "V", false);
    }
    ActivityData data = request.amount(amount);
    Dimension dimension = sheet.need(amount, data);
    if (dimension == null || data == null) {
      return null;
    }
    Factors factors = request.factors();
    if (data.quantity().basis() == Moisture.DRY) {
      sheet.fail(sheet.error("ACTIVITY_DRY").with("amount", Arg.key(amount.key())));
      return null;
    }
    if (dimension == Dimension.MASS) {
      return new Fuel(sheet, factors, dimension, "M", false);
    }
    if (dimension == Dimension.VOLUME) {
      sheet.put("V", data, "m3");
      return new Fuel(sheet, factors, dimension, "V", false);
    }
    sheet.put("E", data, "TJ");
    return heating(sheet, data.quantity(), factors)
        ? new Fuel(sheet, factors, dimension, "E", true)
        : null;
  }

  /** Brings energy to the basis of the factors: NCV = GCV * NG. */
  private static boolean heating(Sheet sheet, Quantity quantity, Factors factors) {
    Heating stated = quantity instanceof Energy energy ? energy.heating() : Heating.NOT_FUEL;
    if (stated == factors.heating()) {
      return true;
    }
    if (stated == Heating.NOT_FUEL) {
      sheet.fail(sheet.error("FUEL_BASIS_MISSING"));
      return false;
    }
    sheet.need(Role.NET_TO_GROSS, factors.find(Role.NET_TO_GROSS).orElse(null));
    sheet.step("EB", "TJ", stated == Heating.GROSS ? "E * NG" : "E / NG", ENERGY);
    if (!sheet.failed()) {
      sheet.rename("EB", "E");
    }
    return true;
  }

  /** An amount of fuel that is turned into mass, volume or energy when a factor asks for it. */
  private static final class Fuel {
    private final Sheet sheet;
    private final Factors factors;
    private final Dimension given;
    private final String symbol;
    private boolean energyKnown;
    private boolean massKnown;
    private boolean volumeKnown;

    Fuel(Sheet sheet, Factors factors, Dimension given, String symbol, boolean energyKnown) {
      this.sheet = sheet;
      this.factors = factors;
      this.given = given;
      this.symbol = symbol;
      this.energyKnown = energyKnown;
      this.massKnown = given == Dimension.MASS;
      this.volumeKnown = given == Dimension.VOLUME;
    }

    /** Kilograms of a gas as a formula; null when it cannot be written or is left out. */
    @Nullable String times(Role role) {
      if (factors.leftOut().contains(role)) {
        sheet.remark(sheet.info("EMISSION_GAS_LEFT_OUT").with("factor", Arg.key(role.key())));
        return null;
      }
      Dimension per = sheet.need(role, factors.find(role).orElse(null));
      if (per == null) {
        return null;
      }
      return switch (per) {
        case MASS_PER_ENERGY -> energy() ? "E * EF" : null;
        case RATIO -> mass() ? massSymbol() + " * EF" : null;
        default -> volume() ? "V * EF" : null;
      };
    }

    private String massSymbol() {
      return given == Dimension.MASS ? symbol : "M";
    }

    private boolean energy() {
      if (energyKnown) {
        return true;
      }
      Dimension ncv = sheet.need(Role.NCV, factors.find(Role.NCV).orElse(null));
      if (ncv == null) {
        return false;
      }
      boolean byVolume = ncv == Dimension.ENERGY_DENSITY;
      if (!(byVolume ? volume() : mass())) {
        return false;
      }
      sheet.step("E", "TJ", (byVolume ? "V" : massSymbol()) + " * NCV / 1000", ENERGY);
      energyKnown = true;
      return true;
    }

    private boolean mass() {
      if (!massKnown && given == Dimension.VOLUME && density()) {
        sheet.step("M", "t", "V * D", "density");
        massKnown = true;
      }
      return convertible(massKnown, Dimension.MASS);
    }

    private boolean volume() {
      if (!volumeKnown && given == Dimension.MASS && density()) {
        sheet.step("V", "m3", massSymbol() + " / D", "density");
        volumeKnown = true;
      }
      return convertible(volumeKnown, Dimension.VOLUME);
    }

    private boolean density() {
      boolean known = sheet.need(Role.DENSITY, factors.find(Role.DENSITY).orElse(null)) != null;
      if (known && sheet.value("D") == 0) {
        sheet.fail(
            sheet.error("EMISSION_FACTOR_RANGE").with("factor", "D").with("value", 0, "t/m3"));
      }
      return known;
    }

    /** Energy alone cannot become mass without going through the calorific value. */
    private boolean convertible(boolean known, Dimension wanted) {
      if (!known && given == Dimension.ENERGY) {
        sheet.fail(
            sheet
                .error("ACTIVITY_UNIT_WRONG")
                .with("amount", Arg.key(Amount.FUEL.key()))
                .with("unit", "J")
                .with("units", wanted.ucum()));
      }
      return known;
    }
  }
}
