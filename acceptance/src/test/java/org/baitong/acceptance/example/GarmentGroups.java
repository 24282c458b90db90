package org.baitong.acceptance.example;

import java.util.Map;

/**
 * The fictional garment factory's environment, performance and people, see {@link GroupRecords}.
 */
final class GarmentGroups {
  private GarmentGroups() {}

  private static final String SOURCES =
      """
      F-WOOD        | STATIONARY | wood | - | - | Boiler
      F-DIESEL      | STATIONARY | gas_diesel_oil | - | - | Generator
      F-LPG         | STATIONARY | lpg | - | - | Two dryers
      F-GRID        | ELECTRICITY | electricity | - | - | -
      F-OIL         | LUBRICANT | lubricants | - | - | Needle oil
      F-WASTEWATER  | WASTEWATER | aerobic_well_managed | - | 0 | Activated sludge
      F-EFFLUENT    | WASTEWATER | river_lake_sea | - | - | Canal
      F-SCRAP       | LANDFILL | textile | - | - | -
      F-PANEL-LOSS  | LANDFILL | textile | - | - | -
      F-REJECT      | LANDFILL | textile | - | - | Shredded
      """;

  private static final String REFRIGERANTS =
      """
      Air conditioners of the office and showroom | R410A | room_ac | 46 | 48 | 4 | 3 | 6 | 0 | One unit added
      """;

  private static final String WOOD =
      """
      WOOD | RUBBERWOOD | Transport permits of two plantations (fictional) | 70 | 30 | WET | 0 | Replanted by contract (fictional) | -
      WOOD | SAWMILL_RESIDUE | Invoices of the sawmill (fictional) | 18 | 30 | WET | 0 | By-product of a sawmill (fictional) | -
      WOOD | UNKNOWN | - | 12 | 30 | WET | - | - | Bought from traders in the rains
      """;

  private static final String OUTLETS =
      """
      Outlet of the treatment plant to the canal | ច្រកចេញពីស្ថានីយប្រព្រឹត្តិកម្មទៅប្រឡាយ | F-EFFLUENT | F-WASTEWATER | PUBLIC_WATER | Permit 118/2022 (fictional) | -
      """;

  private static final String LIMITS =
      """
      OUT-1 | COD | 100 | - | mg/L | Permit 118/2022 (fictional), annex | no
      OUT-1 | BOD5 | 50 | - | mg/L | Permit 118/2022 (fictional), annex | no
      OUT-1 | PH | 8.5 | 6.5 | [pH] | Permit 118/2022 (fictional), annex | no
      OUT-1 | COLOUR | 150 | - | {Pt-Co} | Buyer's wastewater guideline (fictional) | no
      """;

  private static final String SAMPLES =
      """
      F-EFFLUENT   | PH | 7.6 | [pH] | LABORATORY | 2025-04-23 | -
      F-EFFLUENT   | PH | 8.7 | [pH] | LABORATORY | 2025-10-15 | Lime pump stuck
      F-EFFLUENT   | TEMPERATURE | 36 | Cel | METER | 2025-04-23 | -
      F-EFFLUENT   | COLOUR | 170 | {Pt-Co} | LABORATORY | 2025-04-23 | -
      F-EFFLUENT   | BOD5 | 31 | mg/L | LABORATORY | 2025-04-23 | -
      F-EFFLUENT   | TSS | 42 | mg/L | LABORATORY | 2025-04-23 | -
      F-WASTEWATER | BOD5 | 260 | mg/L | LABORATORY | 2025-04-23 | -
      """;

  private static final String WASTE =
      """
      F-OFFCUT     | 04 02 22 | no | SOLD | textile_waste | Licensed trader (fictional) | Where it goes is not known
      F-ROLLS      | 04 02 22 | no | SOLD | textile_waste | Local market | -
      F-SCRAP      | 04 02 22 | no | LANDFILLED | textile_waste | Municipal collection | -
      F-PANEL-LOSS | 04 02 22 | no | LANDFILLED | textile_waste | Municipal collection | -
      F-REJECT     | 04 02 22 | no | LANDFILLED | textile_waste | Municipal collection | Shredded
      F-OIL-LOSS   | 13 02 08* | yes | STORED | - | Hazardous waste contractor | -
      F-SLUDGE     | 04 02 20 | - | LANDFILLED | - | Contractor | Never analysed
      F-ASH        | 10 01 01 | no | LANDFILLED | - | Municipal collection | -
      F-CARTON-LOSS | 15 01 01 | no | RECYCLED | - | A trader | -
      F-POLY-LOSS  | 15 01 02 | no | LANDFILLED | - | Municipal collection | -
      """;

  private static final String WEIGHTS =
      """
      PACKED | 18.5 | standard minutes per piece | Time study of the ten largest styles (fictional)
      """;

  private static final String BASELINES =
      """
      OUTPUT         | 63_085_000 | min | Pieces shipped 2024 times 18.5 standard minutes (fictional)
      ENERGY         | 38_900 | GJ | Bills 2024 (fictional)
      WATER          | 148_000 | m3 | Bills and well meter 2024 (fictional)
      MATERIALS      | 2_270 | t | Purchase ledger 2024 (fictional)
      WASTEWATER     | 126_000 | m3 | Outfall meter 2024 (fictional)
      WASTE          | 905 | t | Waste log 2024 (fictional)
      GREENHOUSE_GAS | 1_260 | t | Own inventory 2024 (fictional)
      """;

  private static final String ABNORMAL =
      """
      2025-04 | Khmer New Year and a strike of six days
      """;

  private static final String HEADS =
      """
      FEMALE | PERMANENT | 402
      FEMALE | FIXED_TERM | 1_086
      FEMALE | APPRENTICE | 32
      MALE | PERMANENT | 148
      MALE | FIXED_TERM | 176
      MALE | APPRENTICE | 6
      NOT_STATED | CONTRACTOR | 24
      """;

  private static final String HOURS =
      """
      2025-01 | 2025-06 | 2_310_000 | Attendance records (fictional)
      2025-07 | 2025-12 | 2_345_000 | Attendance records (fictional)
      """;

  private static final String INCIDENTS =
      """
      2025-02 | NO_LOST_TIME | 3 | 0 | 0 | 0 | Needle in the finger
      2025-04 | FAINTING | 26 | 1 | 0 | 29 | Two hot afternoons on the sewing floor
      2025-05 | FAINTING | 4 | 0 | 0 | 4 | -
      2025-07 | LOST_TIME | 1 | 0 | 0 | 14 | Hand in the spreader
      2025-09 | LOST_TIME | 0 | 2 | 0 | 8 | Burnt at the boiler door
      2025-11 | NEAR_MISS | 0 | 0 | 0 | - | Truck crash avoided at the gate
      """;

  private static final String EXPOSURES =
      """
      SEWING  | HEAT | - | 30.1 | Cel | 2025-04-10 | - | - | light | WBGT, middle of the line, 14:00
      IRONING | HEAT | - | 31.2 | Cel | 2025-04-10 | - | - | moderate | WBGT, 14:00
      SEWING  | LIGHT | sewing | 620 | lx | 2025-05-06 | - | - | - | At the needle, mean of 40
      CUTTING | DUST | cotton | 0.26 | mg/m3 | 2025-05-06 | - | - | - | Band knife
      CUTTING | NOISE | - | 84 | dB[SPL] | 2025-05-06 | - | - | - | -
      COMPRESSOR | NOISE | - | 96 | dB[SPL] | 2025-05-06 | - | - | - | Entered for minutes only
      """;

  private static final String COMPLAINTS =
      """
      2025-01-20 | 2025-02-03 | NEIGHBOUR | Coloured water in the canal
      2025-04-11 | 2025-04-14 | WORKER | Heat on the sewing floor
      2025-06-30 | 2025-07-02 | BUYER | Origin of the fuelwood
      2025-10-16 | - | AUTHORITY | pH of the effluent
      """;

  private static final String TRAININGS =
      """
      2025-03-11 | Saving steam and compressed air | 11 | 17 | 0 | 6
      2025-06-05 | Chemicals in the wash line | 34 | 12 | 0 | 3
      2025-08-19 | Heat and first aid for line leaders | 58 | 6 | 0 | 2
      """;

  static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("sources", SOURCES),
          Map.entry("refrigerants", REFRIGERANTS),
          Map.entry("wood", WOOD),
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
