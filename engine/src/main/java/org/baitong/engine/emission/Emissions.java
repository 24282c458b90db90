package org.baitong.engine.emission;

import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;

/** The emission of one source by a published formula. */
public final class Emissions {
  private Emissions() {}

  /**
   * Masses by gas in kg, with every intermediate result.
   *
   * <p>Missing with ACTIVITY_MISSING, ACTIVITY_UNIT_WRONG, ACTIVITY_NEGATIVE,
   * EMISSION_FACTOR_MISSING, EMISSION_FACTOR_UNIT, EMISSION_FACTOR_RANGE or
   * EMISSION_EDITIONS_DIFFER; disqualified with EMISSION_NEGATIVE. Nothing unknown counts as zero.
   *
   * <p>Example: 100 t of diesel oil at 43 TJ/Gg and 74,100 kg/TJ give 318,630 kg CO2.
   */
  public static Outcome<EmissionRow> calculate(EmissionRequest request, Recorder recorder) {
    Sheet sheet = new Sheet(request.key());
    switch (request.method()) {
      case COMBUSTION_FOSSIL, COMBUSTION_BIOGENIC, COMBUSTION_MIXED ->
          CombustionFormulas.fuel(sheet, request);
      case WOOD -> WoodFormulas.wood(sheet, request);
      case WASTE_BURNT -> CombustionFormulas.waste(sheet, request);
      case CEMENT_TIER_1 -> ProcessFormulas.cement(sheet, request);
      case CLINKER_TIER_2 -> ProcessFormulas.clinker(sheet, request);
      case CLINKER_BY_OXIDE -> ProcessFormulas.clinkerByOxide(sheet, request);
      case LIME -> ProcessFormulas.lime(sheet, request);
      case GLASS -> ProcessFormulas.glass(sheet, request);
      case CERAMICS -> ProcessFormulas.ceramics(sheet, request);
      case CARBONATE -> ProcessFormulas.carbonate(sheet, request);
      case PRODUCT_FACTOR -> ProcessFormulas.product(sheet, request);
      case LUBRICANT -> ProcessFormulas.lubricant(sheet, request);
      case ALLOCATION -> ProcessFormulas.allocation(sheet, request);
      case ELECTRICITY -> ProcessFormulas.electricity(sheet, request);
      case WASTEWATER -> WasteFormulas.wastewater(sheet, request);
      case PEOPLE_WASTEWATER -> WasteFormulas.people(sheet, request);
      case EFFLUENT_NITROGEN -> WasteFormulas.nitrogen(sheet, request);
      case BIOLOGICAL_TREATMENT -> WasteFormulas.biological(sheet, request);
      case REFRIGERANT_BALANCE, REFRIGERANT_LEAK ->
          throw new IllegalArgumentException(
              request.method() + " needs a composition.\nMaybe Refrigerants.calculate is meant.");
    }
    return sheet.row(request.method().tier(), recorder);
  }
}
