package org.baitong.assessment.calc;

import java.util.EnumSet;
import java.util.Set;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.Role;

/**
 * The fields that an emission calculation knows; any other is refused.
 *
 * @param amounts activity data
 * @param roles factors
 */
record EmissionFields(Set<Amount> amounts, Set<Role> roles) {
  static final EmissionFields FUEL =
      new EmissionFields(
          EnumSet.of(Amount.FUEL, Amount.WASTE, Amount.DISTANCE),
          EnumSet.of(
              Role.NCV,
              Role.NET_TO_GROSS,
              Role.FUEL_PER_DISTANCE,
              Role.DENSITY,
              Role.EF_CO2,
              Role.EF_CH4,
              Role.EF_N2O,
              Role.OXIDATION,
              Role.BIOGENIC_SHARE,
              Role.DRY_MATTER,
              Role.CARBON_TOTAL,
              Role.CARBON_FOSSIL,
              Role.FOSSIL_FRACTION));

  static final EmissionFields PROCESS =
      new EmissionFields(
          EnumSet.of(
              Amount.CEMENT,
              Amount.CLINKER_IMPORTED,
              Amount.CLINKER_EXPORTED,
              Amount.PRODUCTION,
              Amount.LUBRICANT,
              Amount.WHOLE_EMISSION,
              Amount.PART,
              Amount.WHOLE),
          EnumSet.of(
              Role.CLINKER_FRACTION,
              Role.EF_PRODUCT,
              Role.CALCIUM_OXIDE,
              Role.DUST_CORRECTION,
              Role.HYDRATED_SHARE,
              Role.HYDRATE_WATER,
              Role.CULLET,
              Role.CLAY_PER_PRODUCT,
              Role.CARBONATE_SHARE,
              Role.LIMESTONE_SHARE,
              Role.EF_LIMESTONE,
              Role.EF_DOLOMITE,
              Role.CALCINED,
              Role.NCV,
              Role.CARBON_CONTENT,
              Role.OXIDISED_DURING_USE));

  static final EmissionFields ELECTRICITY =
      new EmissionFields(
          EnumSet.of(Amount.ELECTRICITY),
          EnumSet.of(Role.GRID_CO2, Role.GRID_CO2E, Role.GRID_LOSS));

  static final EmissionFields WASTEWATER =
      new EmissionFields(
          EnumSet.of(
              Amount.PRODUCTION,
              Amount.WASTEWATER,
              Amount.ORGANICS,
              Amount.SLUDGE_REMOVED,
              Amount.METHANE_RECOVERED,
              Amount.POPULATION,
              Amount.DURATION,
              Amount.NITROGEN),
          EnumSet.of(
              Role.WATER_PER_PRODUCT,
              Role.COD,
              Role.METHANE_CAPACITY,
              Role.METHANE_CORRECTION,
              Role.SYSTEM_SHARE));

  static final EmissionFields BIOLOGICAL =
      new EmissionFields(
          EnumSet.of(Amount.WASTE, Amount.METHANE_RECOVERED),
          EnumSet.of(Role.EF_CO2, Role.EF_CH4, Role.EF_N2O));

  static final EmissionFields REFRIGERANT =
      new EmissionFields(
          EnumSet.of(
              Amount.STOCK_BEGIN,
              Amount.STOCK_END,
              Amount.PURCHASED,
              Amount.RECOVERED,
              Amount.CHARGE_BEGIN,
              Amount.CHARGE_END,
              Amount.DURATION),
          EnumSet.of(Role.LEAK));

  static final Set<Role> LANDFILL =
      Set.copyOf(
          EnumSet.of(
              Role.DOC,
              Role.DOC_DECAYED,
              Role.METHANE_CORRECTION,
              Role.METHANE_SHARE,
              Role.COVER_OXIDATION,
              Role.DECAY));

  static final Set<Role> WOOD =
      Set.copyOf(
          EnumSet.of(
              Role.NCV,
              Role.NCV_DRY,
              Role.EF_CO2,
              Role.EF_CH4,
              Role.EF_N2O,
              Role.STACKING,
              Role.BASIC_DENSITY,
              Role.NON_RENEWABLE));

  /** The same with one factor more. */
  EmissionFields with(Role role) {
    EnumSet<Role> more = EnumSet.of(role);
    more.addAll(roles);
    return new EmissionFields(amounts, more);
  }
}
