package org.baitong.acceptance.example;

/**
 * The fictional factory's quantity centres, carriers and flows with their true quantities.
 *
 * <p>The true quantities close exactly in every layer: dry material in kg, water in m3, energy in
 * MJ against water at 30 °C, COD in kg. {@code examples/README.md} says which intensities are cited
 * and which are assumptions.
 */
final class GarmentNetwork {

  private GarmentNetwork() {}

  /** Columns: id, English, Khmer, kind, cost centre, key, controllability. */
  static final String CENTRES =
      """
      WAREHOUSE  | Fabric warehouse and relaxing | ឃ្លាំងក្រណាត់ និងការបន្ធូរក្រណាត់ | PRODUCTION | 110 | MASS | 2
      CUTTING    | Cutting | ផ្នែកកាត់ | PRODUCTION | 120 | MASS | 3
      SEWING     | Sewing | ផ្នែកដេរ | PRODUCTION | 130 | MASS | 2
      WASHING    | Garment washing | ផ្នែកបោក | PRODUCTION | 140 | MASS | 3
      DRYING     | Tumble drying | ផ្នែកសម្ងួត | PRODUCTION | 145 | MASS | 2
      IRONING    | Steam ironing | ផ្នែកអ៊ុត | PRODUCTION | 150 | MASS | 3
      INSPECTION | Inspection and packing | ផ្នែកត្រួតពិនិត្យ និងវេចខ្ចប់ | PRODUCTION | 160 | MASS | 2
      POWER      | Electricity distribution | ការចែកចាយអគ្គិសនី | UTILITY | 210 | ENERGY | 1
      GENSET     | Diesel generator | ម៉ាស៊ីនភ្លើងម៉ាស៊ូត | UTILITY | 215 | ENERGY | 1
      BOILER     | Wood boiler | ឡចំហាយដុតអុស | UTILITY | 220 | ENERGY | 3
      COMPRESSOR | Compressed air | ម៉ាស៊ីនបង្ហាប់ខ្យល់ | UTILITY | 230 | ENERGY | 3
      SOFTENER   | Water intake and softening | ប្រភពទឹក និងការបន្ទន់ទឹក | UTILITY | 240 | VOLUME | 2
      WWTP       | Wastewater treatment | ស្ថានីយប្រព្រឹត្តកម្មទឹកសំណល់ | TREATMENT | 310 | VOLUME | 2
      """;

  /**
   * Columns: id, English, Khmer, kind, unit, made of, kg, m3 of water and MJ per unit, heating
   * value basis, participates in a key, benchmark per piece, flag.
   *
   * <p>Water and energy carriers have no kg: they are balanced as m3 and MJ, and count in keys of
   * volume or energy only. The water that wet garments hold is a flow of its own. Heat weighs
   * nothing, which is known.
   */
  static final String CARRIERS =
      """
      FABRIC      | Woven cotton fabric | ក្រណាត់កប្បាស | RAW | kg | - | 1 | - | - | - | yes | 0.55 | -
      TRIMS       | Buttons, zips, labels | ឡេវ រ៉ូត និងស្លាក | AUXILIARY | kg | - | 1 | - | - | - | yes | - | -
      THREAD      | Sewing thread | អំបោះ | AUXILIARY | kg | - | 1 | - | - | - | yes | - | -
      CARTON      | Cartons | កេសក្រដាស | PACKAGING | kg | - | 1 | - | - | - | yes | - | -
      POLYBAG     | Polybags | ថង់ប្លាស្ទិក | PACKAGING | kg | - | 1 | - | - | - | yes | - | -
      OFFCUT      | Fabric offcuts, sorted | កម្ទេចក្រណាត់ដែលបានញែក | WASTE | kg | FABRIC | 1 | - | - | - | yes | - | -
      SCRAP       | Fabric scrap and dust, mixed | កម្ទេចក្រណាត់លាយ និងធូលី | WASTE | kg | FABRIC | 1 | - | - | - | yes | - | -
      NEEDLE_OIL  | Needle oil | ប្រេងម៉ាស៊ីនដេរ | OPERATING | kg | - | 1 | - | - | - | no | - | -
      WASH_CHEM   | Wash chemicals (enzyme, detergent, softener) | សារធាតុគីមីបោក | OPERATING | kg | - | 1 | - | - | - | no | - | -
      PUMICE      | Pumice stone | ថ្មពពុះ | OPERATING | kg | - | 1 | - | - | - | no | - | -
      COAGULANT   | Coagulant and lime | សារធាតុធ្វើឱ្យកក និងកំបោរ | OPERATING | kg | - | 1 | - | - | - | no | - | -
      SALT        | Regeneration salt | អំបិលសម្រាប់បន្ទន់ទឹក | OPERATING | kg | - | 1 | - | - | - | no | - | -
      CUT         | Cut panels | បំណែកកាត់ | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      SEWN        | Sewn garments | សម្លៀកបំពាក់ដេររួច | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      WET         | Wet garments, without their water | សម្លៀកបំពាក់សើម (មិនគិតទឹក) | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      DRY         | Dried garments | សម្លៀកបំពាក់ស្ងួត | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      PRESSED     | Ironed garments | សម្លៀកបំពាក់អ៊ុតរួច | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      REWORK      | Garments for rework | សម្លៀកបំពាក់ត្រូវដេរឡើងវិញ | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      PACKED      | Packed garments | សម្លៀកបំពាក់វេចខ្ចប់ | PRODUCT | {piece} | - | 0.504 | - | - | - | yes | - | -
      SECONDS     | Second-choice garments | សម្លៀកបំពាក់លេខពីរ | BY_PRODUCT | kg | - | 1 | - | - | - | yes | - | -
      DEFECT      | Defective panels and garments | បំណែក និងសម្លៀកបំពាក់ខូច | WASTE | kg | - | 1 | - | - | - | yes | - | -
      LINT        | Lint and size | សំឡី និងម្សៅដែលជ្រុះ | WASTE | kg | - | 1 | - | - | - | yes | - | -
      SLUDGE      | Sludge, 20 % dry matter | កាកសំណល់ភក់ | WASTE | kg | - | 0.2 | 0.0008 | - | - | yes | - | -
      RESIDUE     | Dissolved, suspended and degraded matter | សារធាតុរលាយ អណ្តែត និងបំបែក | WASTE | kg | - | 1 | - | - | - | no | - | TOXICITY
      ASH         | Wood ash | ផេះអុស | WASTE | kg | - | - | - | - | - | no | - | -
      WATER       | Raw water | ទឹកឆៅ | WATER | m3 | - | - | 1 | - | - | yes | 0.0226 | -
      SOFT        | Softened water | ទឹកទន់ | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      RETAINED    | Water held in wet garments | ទឹកក្នុងសម្លៀកបំពាក់សើម | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      RECYCLED    | Treated water for reuse | ទឹកប្រព្រឹត្តកម្មប្រើឡើងវិញ | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      CONDENSATE  | Condensate | ទឹកកំណកចំហាយ | WATER | m3 | WATER | - | 1 | 250 | - | yes | - | -
      WASTEWATER  | Wastewater | ទឹកសំណល់ | WASTEWATER | m3 | WATER | - | 1 | - | - | yes | - | COMPLIANCE
      BLOWDOWN    | Boiler blowdown | ទឹកបង្ហូរចេញពីឡចំហាយ | WASTEWATER | m3 | WATER | - | 1 | 590 | - | yes | - | -
      VAPOUR      | Evaporated water | ទឹកហួត | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      STEAM       | Steam, 7 bar absolute | ចំហាយទឹក | ENERGY | t | WATER | - | 1 | 2640 | - | yes | - | -
      VENT        | Steam vented to air | ចំហាយបញ្ចេញទៅខ្យល់ | ENERGY | t | WATER | - | 1 | 2550 | - | yes | - | -
      WOOD        | Fuelwood, rubber tree, 30 % moisture | អុសកៅស៊ូ | ENERGY | kg | - | - | - | 11.8 | NET | yes | 0.52 | SUPPLY_RISK
      DIESEL      | Diesel | ម៉ាស៊ូត | ENERGY | L | - | - | - | 36.1 | NET | yes | - | -
      LPG         | Liquefied petroleum gas | ឧស្ម័នហ្គាស (LPG) | ENERGY | kg | - | - | - | 47.3 | NET | yes | - | -
      ELECTRICITY | Electricity | អគ្គិសនី | ENERGY | kW.h | - | - | - | 3.6 | - | yes | 0.43 | -
      AIR         | Compressed air, 7 bar gauge | ខ្យល់បង្ហាប់ | ENERGY | m3 | - | - | - | 0.21 | - | yes | - | -
      CONVERSION  | Heat lost in conversion | កម្តៅបាត់បង់ពេលបំប្លែងថាមពល | ENERGY | MJ | - | - | - | 1 | - | yes | - | -
      HEAT        | Heat given to air and water | កម្តៅបញ្ចេញទៅខ្យល់ និងទឹក | EMISSION | MJ | - | 0 | - | 1 | - | yes | - | -
      COD         | Chemical oxygen demand | តម្រូវការអុកស៊ីសែនគីមី (COD) | LOAD | kg | - | - | - | - | - | no | - | COMPLIANCE
      """;

  /**
   * Columns: id, from, to, carrier, side, by-product, fate, medium, note; then the true quantity of
   * 2025 in the carrier's unit, and how it is read: unit, source, standard uncertainty in percent,
   * factor of a gross error. A flow without a unit is not measured.
   */
  static final String FLOWS = Rows.MATERIAL + Rows.WATER + Rows.ENERGY + Rows.LOADS;

  private static final class Rows {
    static final String MATERIAL =
        """
        F-FABRIC      | OUTSIDE | WAREHOUSE | FABRIC | INPUT | no | - | - | - | 2_020_000 | kg | WEIGHED | 0.5 | 1
        F-ISSUE       | WAREHOUSE | CUTTING | FABRIC | PRODUCT | no | - | - | - | 2_000_000 | kg | WEIGHED | 0.3 | 1
        F-ROLLS       | WAREHOUSE | OUTSIDE | FABRIC | LOSS | no | sold | WASTE | Rejected rolls and dead stock | 35_000 | kg | WEIGHED | 1 | 1
        F-CUT         | CUTTING | SEWING | CUT | PRODUCT | no | - | - | - | 1_660_000 | kg | WEIGHED | 0.5 | 1
        F-OFFCUT      | CUTTING | OUTSIDE | OFFCUT | LOSS | no | sold | WASTE | - | 280_000 | kg | WEIGHED | 1 | 1
        F-SCRAP       | CUTTING | OUTSIDE | SCRAP | LOSS | no | landfill | WASTE | Never weighed | 60_000 | - | - | - | 1
        F-TRIMS       | OUTSIDE | SEWING | TRIMS | INPUT | no | - | - | - | 52_000 | kg | BILL | 1 | 1
        F-THREAD      | OUTSIDE | SEWING | THREAD | INPUT | no | - | - | - | 24_000 | kg | BILL | 1 | 1
        F-OIL         | OUTSIDE | SEWING | NEEDLE_OIL | INPUT | no | - | - | - | 2_600 | kg | BILL | 1 | 1
        F-SEWN-WASH   | SEWING | WASHING | SEWN | PRODUCT | no | - | - | Styles that are washed | 1_215_900 | kg | COUNT | 0.5 | 1
        F-SEWN-IRON   | SEWING | IRONING | SEWN | PRODUCT | no | - | - | Styles that are not washed | 521_100 | kg | COUNT | 0.5 | 1
        F-THREAD-LOSS | SEWING | OUTSIDE | THREAD | LOSS | no | landfill | WASTE | - | 3_600 | kg | ESTIMATE | 20 | 1
        F-TRIMS-LOSS  | SEWING | OUTSIDE | TRIMS | LOSS | no | landfill | WASTE | - | 1_000 | kg | ESTIMATE | 20 | 1
        F-PANEL-LOSS  | SEWING | OUTSIDE | DEFECT | LOSS | no | landfill | WASTE | - | 24_400 | kg | WEIGHED | 2 | 1
        F-OIL-LOSS    | SEWING | OUTSIDE | NEEDLE_OIL | LOSS | no | hazardous waste | WASTE | Nothing of it stays in the garment by intention | 2_600 | kg | CALCULATED | 5 | 1
        F-CHEM        | OUTSIDE | WASHING | WASH_CHEM | INPUT | no | - | - | - | 66_500 | sack | DELIVERY_NOTE | 1 | 1
        F-PUMICE      | OUTSIDE | WASHING | PUMICE | INPUT | no | - | - | - | 40_000 | kg | DELIVERY_NOTE | 1 | 1
        F-WET         | WASHING | DRYING | WET | PRODUCT | no | - | - | - | 1_179_400 | - | - | - | 1
        F-LINT        | WASHING | WWTP | LINT | LOSS | no | wastewater | WASTEWATER | - | 36_500 | - | - | - | 1
        F-CHEM-LOSS   | WASHING | WWTP | WASH_CHEM | LOSS | no | wastewater | WASTEWATER | - | 66_000 | kg | CALCULATED | 5 | 1
        F-PUMICE-LOSS | WASHING | WWTP | PUMICE | LOSS | no | wastewater | WASTEWATER | - | 40_000 | kg | CALCULATED | 5 | 1
        F-DRY         | DRYING | IRONING | DRY | PRODUCT | no | - | - | - | 1_177_000 | kg | COUNT | 0.5 | 1
        F-DRY-LINT    | DRYING | OUTSIDE | LINT | LOSS | no | landfill | WASTE | - | 2_400 | kg | WEIGHED | 3 | 1
        F-PRESSED     | IRONING | INSPECTION | PRESSED | PRODUCT | no | - | - | - | 1_696_000 | kg | COUNT | 0.5 | 1
        F-SCORCHED    | IRONING | OUTSIDE | DEFECT | LOSS | no | landfill | WASTE | Scorched or stained | 2_100 | kg | COUNT | 2 | 1
        F-CARTON      | OUTSIDE | INSPECTION | CARTON | INPUT | no | - | - | - | 191_000 | kg | BILL | 1 | 1
        F-POLYBAG     | OUTSIDE | INSPECTION | POLYBAG | INPUT | no | - | - | - | 21_000 | kg | BILL | 1 | 1
        F-REWORK      | INSPECTION | SEWING | REWORK | PRODUCT | no | - | - | Repairs | 30_000 | kg | COUNT | 3 | 1
        F-PACKED      | INSPECTION | OUTSIDE | PACKED | PRODUCT | no | - | - | Shipped | 3_620_000 | {piece} | COUNT | 0.2 | 1
        F-SECONDS     | INSPECTION | OUTSIDE | SECONDS | PRODUCT | yes | - | - | Sold on the local market | 26_000 | kg | WEIGHED | 1 | 1
        F-REJECT      | INSPECTION | OUTSIDE | DEFECT | LOSS | no | landfill | WASTE | Shredded for brand protection | 20_520 | kg | WEIGHED | 2 | 1
        F-CARTON-LOSS | INSPECTION | OUTSIDE | CARTON | LOSS | no | sold | WASTE | - | 5_000 | kg | WEIGHED | 2 | 1
        F-POLY-LOSS   | INSPECTION | OUTSIDE | POLYBAG | LOSS | no | landfill | WASTE | - | 1_000 | kg | ESTIMATE | 20 | 1
        F-SALT        | OUTSIDE | SOFTENER | SALT | INPUT | no | - | - | - | 46_000 | sack | DELIVERY_NOTE | 1 | 1
        F-SALT-LOSS   | SOFTENER | WWTP | SALT | LOSS | no | wastewater | WASTEWATER | - | 46_000 | kg | CALCULATED | 5 | 1
        F-COAGULANT   | OUTSIDE | WWTP | COAGULANT | INPUT | no | - | - | - | 32_000 | kg | BILL | 1 | 1
        F-SLUDGE      | WWTP | OUTSIDE | SLUDGE | LOSS | no | landfill | WASTE | - | 400_000 | kg | WEIGHED | 2 | 1
        F-RESIDUE     | WWTP | OUTSIDE | RESIDUE | LOSS | no | canal | WASTEWATER | - | 140_500 | - | - | - | 1
        F-ASH         | BOILER | OUTSIDE | ASH | LOSS | no | landfill | WASTE | - | 39_500 | kg | WEIGHED | 5 | 1
        """;
    static final String WATER =
        """
        F-CITY        | OUTSIDE | SOFTENER | WATER | INPUT | no | - | - | Supplier's meter; canteen and toilets have their own | 84_000 | m3 | BILL | 1 | 1
        F-WELL        | OUTSIDE | SOFTENER | WATER | INPUT | no | - | - | Own well | 62_000 | m3 | METER | 2 | 1
        F-SOFT-WASH   | SOFTENER | WASHING | SOFT | PRODUCT | no | - | - | - | 120_000 | m3 | METER | 2 | 1.25
        F-SOFT-BOILER | SOFTENER | BOILER | SOFT | PRODUCT | no | - | - | Make-up | 5_880 | m3 | METER | 2 | 1
        F-SOFT-PADS   | SOFTENER | SEWING | SOFT | PRODUCT | no | - | - | Cooling pads | 9_000 | m3 | METER | 2 | 1
        F-REGEN       | SOFTENER | WWTP | WASTEWATER | LOSS | no | wastewater | WASTEWATER | Regeneration brine | 6_120 | m3 | CALCULATED | 10 | 1
        F-WATER-LEAK  | SOFTENER | OUTSIDE | SOFT | LOSS | no | leak | SOIL_GROUNDWATER | Buried pipes | 5_000 | m3 | ESTIMATE | 25 | 1
        F-RECYCLED    | WWTP | WASHING | RECYCLED | LOSS | no | recycled | WASTEWATER | - | 40_000 | m3 | METER | 2 | 1
        F-WASTEWATER  | WASHING | WWTP | WASTEWATER | LOSS | no | wastewater | WASTEWATER | Flume | 159_800 | m3 | METER | 4 | 1
        F-WASH-VAPOUR | WASHING | OUTSIDE | VAPOUR | LOSS | no | air | AIR_CLIMATE | - | 3_092.36 | m3 | ESTIMATE | 30 | 1
        F-PAD-VAPOUR  | SEWING | OUTSIDE | VAPOUR | LOSS | no | air | AIR_CLIMATE | Cooling pads | 9_000 | - | - | - | 1
        F-WET-WATER   | WASHING | DRYING | RETAINED | PRODUCT | no | - | - | Weighed before and after drying | 707.64 | m3 | CALCULATED | 10 | 1
        F-MOISTURE    | DRYING | OUTSIDE | VAPOUR | INTENDED_LOSS | no | air | AIR_CLIMATE | Moisture driven off | 707.64 | m3 | CALCULATED | 10 | 1
        F-EFFLUENT    | WWTP | OUTSIDE | WASTEWATER | LOSS | no | canal | WASTEWATER | - | 123_000 | m3 | METER | 3 | 1
        F-POND-VAPOUR | WWTP | OUTSIDE | VAPOUR | LOSS | no | air | AIR_CLIMATE | Open tanks | 3_080 | m3 | ESTIMATE | 30 | 1
        F-BLOWDOWN    | BOILER | WWTP | BLOWDOWN | LOSS | no | wastewater | WASTEWATER | - | 480 | m3 | CALCULATED | 15 | 1
        F-COND-IRON   | IRONING | BOILER | CONDENSATE | LOSS | no | recycled | WASTEWATER | - | 1_100 | m3 | METER | 2 | 1
        F-COND-DRY    | DRYING | BOILER | CONDENSATE | LOSS | no | recycled | WASTEWATER | - | 1_500 | m3 | METER | 2 | 1
        """;
    static final String ENERGY =
        """
        F-WOOD        | OUTSIDE | BOILER | WOOD | INPUT | no | - | - | - | 2_619_000 | stere | DELIVERY_NOTE | 3 | 1
        F-DIESEL      | OUTSIDE | GENSET | DIESEL | INPUT | no | - | - | - | 19_800 | L | BILL | 1 | 1
        F-LPG         | OUTSIDE | DRYING | LPG | INPUT | no | - | - | Two dryers burn gas | 10_800 | bottle | BILL | 1 | 1
        F-GRID        | OUTSIDE | POWER | ELECTRICITY | INPUT | no | - | - | - | 2_150_000 | kW.h | BILL | 0.5 | 1
        F-GENSET      | GENSET | POWER | ELECTRICITY | PRODUCT | no | - | - | - | 60_000 | kW.h | METER | 1 | 1
        F-EL-WAREHOUSE| POWER | WAREHOUSE | ELECTRICITY | PRODUCT | no | - | - | - | 70_000 | kW.h | METER | 1 | 1
        F-EL-CUTTING  | POWER | CUTTING | ELECTRICITY | PRODUCT | no | - | - | - | 160_000 | kW.h | METER | 1 | 1
        F-EL-SEWING   | POWER | SEWING | ELECTRICITY | PRODUCT | no | - | - | - | 740_000 | kW.h | METER | 1 | 1
        F-EL-WASHING  | POWER | WASHING | ELECTRICITY | PRODUCT | no | - | - | - | 330_000 | kW.h | METER | 1 | 1
        F-EL-DRYING   | POWER | DRYING | ELECTRICITY | PRODUCT | no | - | - | - | 150_000 | kW.h | METER | 1 | 1
        F-EL-IRONING  | POWER | IRONING | ELECTRICITY | PRODUCT | no | - | - | - | 165_000 | kW.h | METER | 1 | 1
        F-EL-PACKING  | POWER | INSPECTION | ELECTRICITY | PRODUCT | no | - | - | - | 110_000 | kW.h | METER | 1 | 1
        F-EL-BOILER   | POWER | BOILER | ELECTRICITY | PRODUCT | no | - | - | Fans and pumps | 62_000 | kW.h | METER | 1 | 1
        F-EL-AIR      | POWER | COMPRESSOR | ELECTRICITY | PRODUCT | no | - | - | - | 225_000 | kW.h | METER | 1 | 1
        F-EL-SOFTENER | POWER | SOFTENER | ELECTRICITY | PRODUCT | no | - | - | - | 24_000 | kW.h | METER | 1 | 1
        F-EL-WWTP     | POWER | WWTP | ELECTRICITY | PRODUCT | no | - | - | - | 120_000 | kW.h | METER | 1 | 1
        F-STEAM-WASH  | BOILER | WASHING | STEAM | PRODUCT | no | - | - | Blown into the bath | 3_600 | t | METER | 2 | 1
        F-STEAM-DRY   | BOILER | DRYING | STEAM | PRODUCT | no | - | - | - | 2_000 | t | METER | 2 | 1
        F-STEAM-IRON  | BOILER | IRONING | STEAM | PRODUCT | no | - | - | - | 2_000 | t | METER | 2 | 1
        F-STEAM-LEAK  | BOILER | OUTSIDE | STEAM | LOSS | no | leak | AIR_CLIMATE | Traps and flanges | 400 | - | - | - | 1
        F-VENT-IRON   | IRONING | OUTSIDE | VENT | LOSS | no | air | AIR_CLIMATE | Irons and failed traps | 900 | - | - | - | 1
        F-VENT-DRY    | DRYING | OUTSIDE | VENT | LOSS | no | air | AIR_CLIMATE | Flash steam | 500 | - | - | - | 1
        F-AIR-SEWING  | COMPRESSOR | SEWING | AIR | PRODUCT | no | - | - | - | 820_000 | m3 | ESTIMATE | 15 | 1
        F-AIR-CUTTING | COMPRESSOR | CUTTING | AIR | PRODUCT | no | - | - | - | 180_000 | m3 | ESTIMATE | 15 | 1
        F-AIR-IRONING | COMPRESSOR | IRONING | AIR | PRODUCT | no | - | - | - | 200_000 | m3 | ESTIMATE | 15 | 1
        F-AIR-WASHING | COMPRESSOR | WASHING | AIR | PRODUCT | no | - | - | Spray booths | 120_000 | m3 | ESTIMATE | 15 | 1
        F-AIR-LEAK    | COMPRESSOR | OUTSIDE | AIR | LOSS | no | leak | AIR_CLIMATE | - | 560_000 | - | - | - | 1
        H-POWER       | POWER | OUTSIDE | CONVERSION | LOSS | no | air | AIR_CLIMATE | Transformer and cables | 194_400 | - | - | - | 1
        H-GENSET      | GENSET | OUTSIDE | CONVERSION | LOSS | no | air | AIR_CLIMATE | Exhaust and cooling | 487_950 | - | - | - | 1
        H-BOILER      | BOILER | OUTSIDE | CONVERSION | LOSS | no | air | AIR_CLIMATE | Flue gas and shell | 10_586_600 | - | - | - | 1
        H-COMPRESSOR  | COMPRESSOR | OUTSIDE | CONVERSION | LOSS | no | air | AIR_CLIMATE | - | 415_200 | - | - | - | 1
        H-WAREHOUSE   | WAREHOUSE | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 252_000 | - | - | - | 1
        H-CUTTING     | CUTTING | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 613_800 | - | - | - | 1
        H-SEWING      | SEWING | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 2_836_200 | - | - | - | 1
        H-WASHING     | WASHING | OUTSIDE | HEAT | LOSS | no | wastewater | WASTEWATER | Mostly in the warm wastewater | 10_717_200 | - | - | - | 1
        H-DRYING      | DRYING | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | Exhaust air | 4_680_840 | - | - | - | 1
        H-IRONING     | IRONING | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 3_346_000 | - | - | - | 1
        H-INSPECTION  | INSPECTION | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 396_000 | - | - | - | 1
        H-SOFTENER    | SOFTENER | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 86_400 | - | - | - | 1
        H-WWTP        | WWTP | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | Of the blowdown and the blowers | 715_200 | - | - | - | 1
        """;
    static final String LOADS =
        """
        L-COD-WASH    | OUTSIDE | WASHING | COD | INPUT | no | - | - | Set free from garments and chemicals | 124_040 | - | - | - | 1
        L-COD-REMOVED | WWTP | OUTSIDE | COD | LOSS | no | degraded or in sludge | WASTEWATER | - | 112_355 | - | - | - | 1
        """;
  }

  /** Columns: flow, load, true value, unit, source, standard uncertainty in percent. */
  static final String CONCENTRATIONS =
      """
      F-WASTEWATER | COD | 800 | mg/L | LABORATORY | 8
      F-EFFLUENT   | COD | 95  | mg/L | LABORATORY | 8
      F-RECYCLED   | COD | 95  | mg/L | LABORATORY | 8
      """;

  /**
   * Columns: carrier, centre, opening and closing count, unit, source, standard uncertainty in
   * percent.
   */
  static final String STOCKS =
      """
      FABRIC    | WAREHOUSE  | 265_000 | 250_000 | kg | COUNT | 1
      WASH_CHEM | WASHING    | 120 | 140 | sack | COUNT | 1
      CARTON    | INSPECTION | 9_000 | 10_000 | kg | COUNT | 1
      WOOD      | BOILER     | 240 | 200 | stere | ESTIMATE | 10
      DIESEL    | GENSET     | 1_200 | 1_500 | L | COUNT | 2
      """;

  /** Columns: id, name, carrier, value, unit, basis, standard uncertainty in percent, evidence. */
  static final String UNITS =
      """
      U-STERE  | stere  | WOOD      | 450 | kg | WET | 6 | Twelve loads measured and weighed (fictional); wet as received
      U-CHEM   | sack   | WASH_CHEM | 25  | kg | -   | - | Label of the sack (fictional)
      U-SALT   | sack   | SALT      | 50  | kg | -   | - | Label of the sack (fictional)
      U-BOTTLE | bottle | LPG       | 45  | kg | -   | 1 | Supplier's filling weight (fictional)
      """;
}
