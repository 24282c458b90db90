package org.baitong.acceptance.example;

import java.util.Map;

/** The fictional drinks plant's environment, performance and people, see {@link GroupRecords}. */
final class BeverageGroups {
  private BeverageGroups() {}

  private static final String SOURCES =
      """
      F-FUEL-OIL   | STATIONARY | residual_fuel_oil | - | - | Main boiler
      F-LPG        | STATIONARY | lpg | - | - | Stand-by boiler
      F-DIESEL     | OFF_ROAD | gas_diesel_oil | - | - | Forklifts
      F-GRID       | ELECTRICITY | electricity | - | - | -
      F-RAW        | WASTEWATER | lagoon_deep | - | 0 | No cover, no flare
      F-EFFLUENT   | WASTEWATER | river_lake_sea | - | - | What is left after the lagoon
      F-LABEL-LOSS | LANDFILL | paper_cardboard | - | - | -
      """;

  private static final String CONTRACTS =
      """
      F-GRID | CERTIFICATE | 20 | 0 | kg/(kW.h) | Certificates 2025-17 of a solar park (fictional) | -
      """;

  private static final String LANDFILLED =
      """
      E-7 | 2023 | 2_900 | kg | Bills of the collector (fictional)
      E-7 | 2024 | 3_100 | kg | Bills of the collector (fictional)
      """;

  private static final String FUELS =
      """
      LPG | 0.01 | 0 | 2025-02 | Certificate of the supplier (fictional) | -
      """;

  private static final String REFRIGERANTS =
      """
      Cold stores and cellar chillers | R404A | cold_storage | 180 | 180 | 20 | 12 | 30 | 0 | Three leaks mended
      Air conditioners of the old office | R22 | room_ac | 24 | 24 | 2 | 1 | 3 | 0 | To be replaced
      Air conditioners of the new office | R410A | room_ac | 18 | 21 | 0 | 0 | 4 | 0 | One unit added
      """;

  private static final String OUTLETS =
      """
      Outlet of the lagoon to the stream | ច្រកចេញពីបឹងទៅអូរ | F-EFFLUENT | F-RAW | PUBLIC_WATER | Permit 31/2023 (fictional) | -
      """;

  private static final String LIMITS =
      """
      OUT-1 | COD | 120 | - | mg/L | Permit 31/2023 (fictional), annex | no
      OUT-1 | BOD5 | 60 | - | mg/L | Permit 31/2023 (fictional), annex | no
      OUT-1 | PH | 9 | 6 | [pH] | Permit 31/2023 (fictional), annex | no
      """;

  private static final String SAMPLES =
      """
      F-RAW      | BOD5 | 1450 | mg/L | LABORATORY | 2025-03-12 | -
      F-EFFLUENT | BOD5 | 48 | mg/L | LABORATORY | 2025-03-12 | -
      F-EFFLUENT | TSS | 74 | mg/L | LABORATORY | 2025-03-12 | -
      F-EFFLUENT | PH | 7.1 | [pH] | LABORATORY | 2025-03-12 | -
      F-EFFLUENT | PH | 6.8 | [pH] | LABORATORY | 2025-09-17 | -
      F-EFFLUENT | TEMPERATURE | 33 | Cel | METER | 2025-03-12 | -
      F-EFFLUENT | BOD5 | 61 | mg/L | LABORATORY | 2025-09-17 | Start of the rains
      """;

  private static final String WASTE =
      """
      F-CULLET      | 15 01 07 | no | RECYCLED | - | A glassworks abroad | -
      F-PET-LOSS    | 15 01 02 | no | SOLD | - | A trader | -
      F-CAN-LOSS    | 15 01 04 | no | SOLD | - | A trader | -
      F-LABEL-LOSS  | 15 01 01 | no | LANDFILLED | paper_cardboard | Municipal collection | -
      F-YEAST       | 02 07 99 | no | SOLD | - | Farmers | Fodder
      F-KIESEL-LOSS | 02 07 99 | no | LANDFILLED | - | Municipal collection | -
      F-SLUDGE      | 02 07 05 | no | LANDFILLED | food_beverage_tobacco | Contractor | Dry season only
      F-BEER-BROKEN | 02 07 04 | no | OPEN_DUMPED | - | - | -
      """;

  private static final String WEIGHTS =
      """
      BEER | 1 | hectolitres of drink | Both drinks are filled on the same lines (fictional)
      SOFT | 1 | hectolitres of drink | Both drinks are filled on the same lines (fictional)
      """;

  private static final String BASELINES =
      """
      OUTPUT         | - | - | Count sheets 2024 (fictional), on the sheet Readings
      ENERGY         | 32_400 | GJ | Bills 2024 (fictional)
      WATER          | 131_500 | m3 | Well meters 2024 (fictional)
      MATERIALS      | 7_010 | t | Purchase ledger 2024 (fictional)
      WASTEWATER     | 94_900 | m3 | Outfall meter 2024 (fictional)
      WASTE          | 735 | t | Waste log 2024 (fictional)
      GREENHOUSE_GAS | 7_600 | t | Own inventory 2024 (fictional)
      """;

  private static final String ABNORMAL =
      """
      2025-04 | Filling stopped for two weeks at Khmer New Year
      """;

  private static final String HEADS =
      """
      FEMALE | PERMANENT | 64
      FEMALE | FIXED_TERM | 42
      FEMALE | APPRENTICE | 6
      MALE | PERMANENT | 131
      MALE | FIXED_TERM | 52
      MALE | CASUAL | 25
      NOT_STATED | CONTRACTOR | 14
      """;

  private static final String HOURS =
      """
      2025-01 | 2025-12 | 748_000 | Attendance records (fictional)
      """;

  private static final String INCIDENTS =
      """
      2025-02 | LOST_TIME | 0 | 1 | 0 | 9 | Cut by a burst bottle
      2025-06 | NO_LOST_TIME | 2 | 1 | 0 | 0 | Caustic on the hand
      2025-07 | NEAR_MISS | 0 | 0 | 0 | - | Forklift and pedestrian
      2025-11 | LOST_TIME | 0 | 1 | 0 | 4 | Fall from a ladder
      """;

  private static final String EXPOSURES =
      """
      FILL   | NOISE | - | 91 | dB[SPL] | 2025-05-20 | - | - | - | Bottle conveyor
      BREW   | HEAT | - | 30.5 | Cel | 2025-04-08 | - | - | moderate | WBGT beside the wort kettle
      BREW   | DUST | inhalable | 6.2 | mg/m3 | 2025-04-08 | - | - | - | Malt intake
      BREW   | CHEMICAL | carbon dioxide | 7_900 | mg/m3 | 2025-05-20 | 9_000 | Buyer's code, eight hours (fictional) | - | Fermentation cellar
      STORE  | LIGHT | general | 180 | lx | 2025-05-20 | - | - | - | Loading bay at night
      """;

  private static final String COMPLAINTS =
      """
      2025-03-02 | 2025-03-09 | NEIGHBOUR | Smell of the lagoon
      2025-05-18 | - | NEIGHBOUR | Smell of the lagoon
      2025-08-04 | 2025-08-06 | WORKER | Noise at the bottle conveyor
      """;

  private static final String TRAININGS =
      """
      2025-01-22 | Energy management for operators | 9 | 21 | 0 | 6
      2025-06-11 | Safe handling of caustic | 38 | 44 | 0 | 2
      2025-10-03 | Material flow cost accounting | 5 | 4 | 0 | 12
      """;

  static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("sources", SOURCES),
          Map.entry("contracts", CONTRACTS),
          Map.entry("landfilled", LANDFILLED),
          Map.entry("fuels", FUELS),
          Map.entry("refrigerants", REFRIGERANTS),
          Map.entry("outlets", OUTLETS),
          Map.entry("limits", LIMITS),
          Map.entry("samples", SAMPLES),
          Map.entry("waste", WASTE),
          Map.entry("weights", WEIGHTS),
          Map.entry("baselines", BASELINES),
          Map.entry("abnormal", ABNORMAL),
          Map.entry("heads", HEADS),
          Map.entry("hours", HOURS),
          Map.entry("incidents", INCIDENTS),
          Map.entry("exposures", EXPOSURES),
          Map.entry("complaints", COMPLAINTS),
          Map.entry("trainings", TRAININGS));
}
