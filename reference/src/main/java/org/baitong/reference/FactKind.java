package org.baitong.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.engine.quantity.Dimension;

/**
 * A kind of quantity that facts are kept of, with the dimensions its unit may have and the widest
 * range that any real value of it lies in.
 *
 * <p>The ranges tell kilograms from tonnes and litres from kilograms; they are no bounds of a value
 * and deliberately wide. In reference units of the dimension.
 */
public enum FactKind {
  /** Net calorific value of a fuel. */
  NCV("ncv", in(Dimension.SPECIFIC_ENERGY, 1e6, 1.3e8), in(Dimension.ENERGY_DENSITY, 1e6, 6e10)),
  /** Density of a fuel. */
  DENSITY("density", in(Dimension.CONCENTRATION, 0.05, 2500)),
  /** Gas per energy, mass or volume of fuel burnt. */
  EF_COMBUSTION(
      "ef-combustion",
      in(Dimension.MASS_PER_ENERGY, 0, 2.5e-7),
      in(Dimension.RATIO, 0, 4.5),
      in(Dimension.CONCENTRATION, 0, 5e3)),
  /** Share of a fuel's carbon that is fossil. */
  FOSSIL_SHARE("fossil-share", in(Dimension.RATIO, 0, 1)),
  /** Share of carbon that is oxidised. */
  OXIDATION("oxidation", in(Dimension.RATIO, 0, 1)),
  /** Carbon per energy of a product. */
  CARBON_CONTENT("carbon-content", in(Dimension.MASS_PER_ENERGY, 5e-9, 5e-8)),
  /** Global warming potential relative to carbon dioxide. */
  GWP("gwp", in(Dimension.RATIO, 0, 30_000)),
  /** Mass share of a gas in a refrigerant blend. */
  BLEND_SHARE("blend-share", in(Dimension.RATIO, 0, 1)),
  /** Carbon dioxide per electric energy. */
  GRID("grid", in(Dimension.MASS_PER_ENERGY, 0, 5.6e-7)),
  /** Share of generated electricity that is lost before the meter. */
  GRID_LOSS("grid-loss", in(Dimension.RATIO, 0, 0.5)),
  /** Gas per mass of product, carbonate or material of a process. */
  EF_PROCESS("ef-process", in(Dimension.RATIO, 0, 20)),
  /** Share or correction that a process method multiplies with. */
  PROCESS_SHARE("process-share", in(Dimension.RATIO, 0, 1.5)),
  /** Share of a charge that leaks in a year of operation. */
  REFRIGERANT_LEAK("refrigerant-leak", in(Dimension.RATIO, 0, 1)),
  /** Share of a charge lost when equipment is filled. */
  REFRIGERANT_FILL("refrigerant-fill", in(Dimension.RATIO, 0, 1)),
  /** Share of the remaining charge that is recovered at the end. */
  REFRIGERANT_RECOVERY("refrigerant-recovery", in(Dimension.RATIO, 0, 1)),
  /** Share of the charge that remains at the end. */
  REFRIGERANT_REMAINDER("refrigerant-remainder", in(Dimension.RATIO, 0, 1)),
  /** Charge of a piece of equipment. */
  REFRIGERANT_CHARGE("refrigerant-charge", in(Dimension.MASS, 0.01, 20_000)),
  /** Life of a piece of equipment. */
  REFRIGERANT_LIFE("refrigerant-life", in(Dimension.TIME, 3e7, 2e9)),
  /** Methane correction factor of a treatment or disposal site. */
  MCF("mcf", in(Dimension.RATIO, 0, 1)),
  /** Largest methane that a load of COD or BOD can give. */
  BO("bo", in(Dimension.RATIO, 0, 1)),
  /** Nitrous oxide nitrogen per nitrogen of wastewater. */
  EF_WASTEWATER("ef-wastewater", in(Dimension.RATIO, 0, 0.1)),
  /** Wastewater per product. */
  WW_PER_PRODUCT("ww-per-product", in(Dimension.SPECIFIC_VOLUME, 0, 1)),
  /** Chemical oxygen demand of raw wastewater. */
  COD_PER_M3("cod-per-m3", in(Dimension.CONCENTRATION, 0, 300)),
  /** Degradable organic carbon of waste. */
  DOC("doc", in(Dimension.RATIO, 0, 1)),
  /** Share of degradable carbon that decomposes. */
  DOCF("docf", in(Dimension.RATIO, 0, 1)),
  /** Share of methane in landfill gas. */
  METHANE_SHARE("methane-share", in(Dimension.RATIO, 0, 1)),
  /** Decay rate of waste in a landfill. */
  K_DECAY("k-decay", in(Dimension.FREQUENCY, 0, 1e-7)),
  /** Time before waste begins to decay. */
  DELAY("delay", in(Dimension.TIME, 0, 1e8)),
  /** Fossil carbon of a waste. */
  FOSSIL_CARBON("fossil-carbon", in(Dimension.RATIO, 0, 1)),
  /** All carbon of a waste. */
  TOTAL_CARBON("total-carbon", in(Dimension.RATIO, 0, 1)),
  /** Water in a waste. */
  WATER_CONTENT("water-content", in(Dimension.RATIO, 0, 1)),
  /** Gas per mass of waste composted or digested. */
  EF_BIOLOGICAL("ef-biological", in(Dimension.RATIO, 0, 0.1)),
  /** Gas per mass of waste burnt in the open or incinerated. */
  EF_BURNING("ef-burning", in(Dimension.RATIO, 0, 0.1)),
  /** Largest or smallest allowed quality of wastewater. */
  LIMIT_EFFLUENT(
      "limit-effluent",
      in(Dimension.CONCENTRATION, 0, 100),
      in(Dimension.TEMPERATURE, 273, 373),
      in(Dimension.RATIO, 0, 1e6)),
  /** Largest allowed concentration in a stack. */
  LIMIT_STACK("limit-stack", in(Dimension.CONCENTRATION, 0, 1)),
  /** Largest allowed exposure of people; of light the smallest. */
  LIMIT_EXPOSURE(
      "limit-exposure",
      in(Dimension.CONCENTRATION, 0, 1e-1),
      in(Dimension.TEMPERATURE, 273, 373),
      in(Dimension.RATIO, 0, 1)),
  /** Distance per volume of fuel. */
  FUEL_ECONOMY("fuel-economy"),
  /** Volume of fuel per distance; the reciprocal of the economy. */
  FUEL_USE("fuel-use"),
  /** Relative standard uncertainty of a quantity by the kind of its source. */
  UNCERTAINTY("uncertainty", in(Dimension.RATIO, 0, 2)),
  /** Constant of a method. */
  METHOD("method", in(Dimension.RATIO, 0, 1e6));

  /** Units that are shown as they are: Baitong converts nothing into or out of them. */
  private static final Map<String, Set<FactKind>> AS_WRITTEN = new LinkedHashMap<>();

  private static final Map<String, FactKind> BY_CODE = new HashMap<>();

  static {
    for (FactKind kind : values()) {
      BY_CODE.put(kind.code, kind);
    }
    AS_WRITTEN.put("[pH]", Set.of(LIMIT_EFFLUENT));
    AS_WRITTEN.put("dB(A)", Set.of(LIMIT_EXPOSURE));
    AS_WRITTEN.put("lx", Set.of(LIMIT_EXPOSURE));
    AS_WRITTEN.put("km/L", Set.of(FUEL_ECONOMY));
    AS_WRITTEN.put("L/km", Set.of(FUEL_USE));
  }

  /** Range of values in the reference unit of a dimension. */
  record Range(Dimension dimension, double low, double high) {}

  private final String code;

  // List.of is immutable, which the checker cannot see in the type.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Range> ranges;

  FactKind(String code, Range... ranges) {
    this.code = code;
    this.ranges = List.of(ranges);
  }

  private static Range in(Dimension dimension, double low, double high) {
    return new Range(dimension, low, high);
  }

  /** The word in the table's column "quantity". */
  public String code() {
    return code;
  }

  /** The kind of a code; empty when there is none. */
  public static Optional<FactKind> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The range of a dimension; empty when no value of this kind is measured so. */
  Optional<Range> range(Dimension dimension) {
    return ranges.stream().filter(range -> range.dimension == dimension).findFirst();
  }

  /** Whether a unit is shown as it is, without conversion, for this kind. */
  boolean asWritten(String unit) {
    return AS_WRITTEN.getOrDefault(unit, Set.of()).contains(this);
  }

  /** Whether Baitong converts a unit or only shows it. */
  static boolean isShownOnly(String unit) {
    return AS_WRITTEN.containsKey(unit);
  }
}
