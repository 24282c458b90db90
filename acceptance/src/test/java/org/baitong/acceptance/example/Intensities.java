package org.baitong.acceptance.example;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The example's sizes as intensities, so that they can be read beside published ones.
 *
 * <p>{@code examples/README.md} states them; a test compares it with what is computed here.
 */
final class Intensities {

  private final Map<String, Double> truth = GarmentFactory.truth();
  private final Map<String, String> table = new LinkedHashMap<>();

  private Intensities() {}

  /** What the README's table says in its first column, and the value in its second. */
  static Map<String, String> table() {
    return new Intensities().compute();
  }

  private Map<String, String> compute() {
    double made = q("F-PACKED");
    double garmentKg =
        made * 0.504
            - (q("F-CARTON") - 1_000 - q("F-CARTON-LOSS")) // less cartons put into stock
            - (q("F-POLYBAG") - q("F-POLY-LOSS"));
    double fabricKg = q("F-FABRIC") + 15_000;
    double woodKg = q("F-WOOD") + 18_000;
    double electricity = q("F-GRID") + q("F-GENSET");
    double cutAndSew =
        q("F-EL-WAREHOUSE")
            + q("F-EL-CUTTING")
            + q("F-EL-SEWING")
            + q("F-EL-IRONING")
            + q("F-EL-PACKING")
            + q("F-EL-AIR");
    double washedPieces = q("F-SEWN-WASH") / (garmentKg / made);

    row("Garments made, million pieces a year", "%.2f", made / 1e6);
    row("Garment without packaging, kg a piece", "%.2f", garmentKg / made);
    row("Workers", "%.0f", 1850);
    row("Women, % of workers", "%.0f", 100 * 1520 / 1850.0);
    row(
        "Fabric lost, % of fabric used",
        "%.1f", 100 * (q("F-ROLLS") + q("F-OFFCUT") + q("F-SCRAP")) / fabricKg);
    row(
        "Garments rejected or second choice, % of garments ironed",
        "%.1f", 100 * (q("F-SECONDS") + q("F-REJECT")) / q("F-PRESSED"));
    row("Electricity, all, kWh a piece", "%.2f", electricity / made);
    row("Electricity, cut and sew only, kWh a piece", "%.2f", cutAndSew / made);
    row("Electricity, cut and sew only, MJ a piece", "%.2f", cutAndSew * 3.6 / made);
    row("Compressed air, % of electricity used", "%.0f", 100 * q("F-EL-AIR") / 2_156_000);
    double air = q("F-AIR-SEWING") + q("F-AIR-CUTTING") + q("F-AIR-IRONING") + q("F-AIR-WASHING");
    row(
        "Compressed air lost by leaks, % of the air made",
        "%.0f", 100 * q("F-AIR-LEAK") / (air + q("F-AIR-LEAK")));
    row("Wood, stere a month", "%.0f", woodKg / 450 / 12);
    row("Wood, kg a kg of garment", "%.2f", woodKg / garmentKg);
    row(
        "Wood, % of the energy bought",
        "%.0f",
        100
            * woodKg
            * 11.8
            / (woodKg * 11.8 + q("F-GRID") * 3.6 + 19_500 * 36.1 + q("F-LPG") * 47.3));
    row(
        "Boiler efficiency, % of net calorific value",
        "%.0f",
        100
            * (2640 * (q("F-STEAM-WASH") + q("F-STEAM-DRY") + q("F-STEAM-IRON") + q("F-STEAM-LEAK"))
                - 250 * (q("F-COND-IRON") + q("F-COND-DRY")))
            / (woodKg * 11.8));
    row(
        "Wash water, litres a washed piece",
        "%.0f",
        1000 * (q("F-SOFT-WASH") + q("F-RECYCLED")) / washedPieces);
    row("Raw water, litres a piece", "%.0f", 1000 * (q("F-CITY") + q("F-WELL")) / made);
    row(
        "Treated water used again, % of wash water",
        "%.0f", 100 * q("F-RECYCLED") / (q("F-SOFT-WASH") + q("F-RECYCLED")));
    row(
        "COD of the wash wastewater, mg/L",
        "%.0f",
        1000 * (q("L-COD-WASH") + 3_800) / q("F-WASTEWATER"));
    row("Wages, USD a sewing worker and month", "%.0f", 4_255_000 / 1150.0 / 12);
    return table;
  }

  private double q(String flow) {
    Double quantity = truth.get(flow);
    if (quantity == null) {
      throw new IllegalStateException("No flow " + flow);
    }
    return quantity;
  }

  private void row(String name, String format, double value) {
    table.put(name, String.format(Locale.ROOT, format, value));
  }
}
