package org.baitong.acceptance.example;

/**
 * The fictional brewery and soft-drink plant's centres, carriers and flows; columns as in {@link
 * GarmentNetwork}.
 *
 * <p>The true quantities close in dry matter (kg), water (m3), energy (MJ against water at 30 °C)
 * and COD (kg). Cooling is counted as the electricity behind it.
 */
final class BeverageNetwork {
  private BeverageNetwork() {}

  static final String CENTRES =
      """
      BREW   | Brewhouse and fermentation | ផ្នែកផលិតស្រាបៀរ និងការបំប៉ោង | PRODUCTION | 110 | MASS | 3
      SYRUP  | Syrup room | បន្ទប់ទឹកស៊ីរ៉ូ | PRODUCTION | 120 | MASS | 2
      FILL   | Filling and packing | ផ្នែកច្រកដប និងវេចខ្ចប់ | PRODUCTION | 130 | MASS | 3
      STORE  | Warehouse and forklifts | ឃ្លាំង និងរថយន្តលើកដាក់ | PRODUCTION | 140 | MASS | 2
      POWER  | Electricity distribution | ការចែកចាយអគ្គិសនី | UTILITY | 210 | ENERGY | 1
      BOILER | Oil and gas boilers | ឡចំហាយប្រេង និងឧស្ម័ន | UTILITY | 220 | ENERGY | 3
      COLD   | Refrigeration | ប្រព័ន្ធត្រជាក់ | UTILITY | 230 | ENERGY | 3
      INTAKE | Wells and water treatment | អណ្តូង និងប្រព្រឹត្តិកម្មទឹក | UTILITY | 240 | VOLUME | 2
      BASIN  | Equalisation basin | អាងសម្រួលទឹកសំណល់ | TREATMENT | 310 | VOLUME | 2
      LAGOON | Deep anaerobic lagoon | បឹងព្យាបាលគ្មានអុកស៊ីសែន | TREATMENT | 320 | VOLUME | 2
      """;

  static final String CARRIERS =
      """
      MALT        | Barley malt | ម៉ាល់ | RAW | kg | - | 1 | - | - | - | yes | - | -
      RICE        | Broken rice | ចុងអង្ករ | RAW | kg | - | 1 | - | - | - | yes | - | -
      HOPS        | Hops | ផ្កាហប | AUXILIARY | kg | - | 1 | - | - | - | yes | - | -
      SUGAR       | Sugar | ស្ករ | RAW | kg | - | 1 | - | - | - | yes | - | -
      CONCENTRATE | Concentrate and flavours | ទឹកក្រឡុក និងក្លិន | AUXILIARY | kg | - | 1 | - | - | - | yes | - | -
      CO2         | Carbon dioxide, bought | ឧស្ម័នកាបូនិកទិញ | AUXILIARY | kg | - | 1 | - | - | - | yes | - | -
      GLASS       | One-way bottles | ដបកែវ | PACKAGING | kg | - | 1 | - | - | - | yes | - | -
      PET         | PET preforms | ដបផ្លាស្ទិក PET | PACKAGING | kg | - | 1 | - | - | - | yes | - | -
      CAN         | Cans | កំប៉ុង | PACKAGING | kg | - | 1 | - | - | - | yes | - | -
      LABEL       | Cartons, labels, crowns | កេស ស្លាក និងគម្រប | PACKAGING | kg | - | 1 | - | - | - | yes | - | -
      CAUSTIC     | Caustic soda and acids for cleaning | សូដា និងអាស៊ីតសម្អាត | OPERATING | kg | - | 1 | - | - | - | no | - | -
      KIESEL      | Filter earth | ម្សៅចម្រោះ | OPERATING | kg | - | 1 | - | - | - | no | - | -
      BEER_BULK   | Beer before filling | ស្រាបៀរមុនច្រកដប | INTERMEDIATE | hL | - | 9 | 0.092 | - | - | yes | - | -
      SOFT_BULK   | Soft drink before filling | ភេសជ្ជៈមុនច្រកដប | INTERMEDIATE | hL | - | 10.5 | 0.094 | - | - | yes | - | -
      BEER        | Beer, packed | ស្រាបៀរវេចខ្ចប់ | PRODUCT | hL | - | 37.7 | 0.092 | - | - | yes | - | -
      SOFT        | Soft drink, packed | ភេសជ្ជៈវេចខ្ចប់ | PRODUCT | hL | - | 15.31125 | 0.094 | - | - | yes | - | -
      GRAIN       | Spent grain, wet | កាកម៉ាល់សើម | BY_PRODUCT | kg | - | 0.22 | 0.00078 | - | - | yes | - | -
      YEAST       | Surplus yeast, wet | មេដំបែសល់ | WASTE | kg | - | 0.15 | 0.00085 | - | - | yes | - | -
      FERM_CO2    | Carbon dioxide of fermentation and filling | ឧស្ម័នកាបូនិកពីការបំប៉ោង និងការច្រក | EMISSION | kg | - | 1 | - | - | - | yes | - | -
      RESIDUE     | Dissolved and suspended matter | សារធាតុរលាយ និងអណ្តែត | WASTE | kg | - | 1 | - | - | - | yes | - | -
      SLUDGE      | Lagoon sludge, wet | ភក់បឹង | WASTE | kg | - | 0.15 | 0.00085 | - | - | yes | - | -
      WATER       | Well water | ទឹកអណ្តូង | WATER | m3 | - | - | 1 | - | - | yes | - | -
      TREATED     | Treated water | ទឹកប្រព្រឹត្តិកម្មរួច | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      VAPOUR      | Evaporated water | ទឹកហួត | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      CONDENSATE  | Condensate | ទឹកកំណកចំហាយ | WATER | m3 | WATER | - | 1 | 250 | - | yes | - | -
      WASTEWATER  | Wastewater | ទឹកសំណល់ | WASTEWATER | m3 | WATER | - | 1 | - | - | yes | - | COMPLIANCE
      BLOWDOWN    | Boiler blowdown | ទឹកបង្ហូរចេញពីឡចំហាយ | WASTEWATER | m3 | WATER | - | 1 | 590 | - | yes | - | -
      STEAM       | Steam, 7 bar absolute | ចំហាយទឹក | ENERGY | t | WATER | - | 1 | 2640 | - | yes | - | -
      VENT        | Flash steam | ចំហាយបញ្ចេញទៅខ្យល់ | ENERGY | t | WATER | - | 1 | 2550 | - | yes | - | -
      FUEL_OIL    | Residual fuel oil | ប្រេងខ្មៅ | ENERGY | kg | - | - | - | 40.4 | NET | yes | - | -
      LPG         | Liquefied petroleum gas | ឧស្ម័នហ្គាស (LPG) | ENERGY | kg | - | - | - | 47.3 | NET | yes | - | -
      DIESEL      | Diesel | ម៉ាស៊ូត | ENERGY | L | - | - | - | 36.1 | NET | yes | - | -
      ELECTRICITY | Electricity | អគ្គិសនី | ENERGY | kW.h | - | - | - | 3.6 | - | yes | - | -
      COOLING     | Cooling, as the electricity behind it | ភាពត្រជាក់ (គិតជាអគ្គិសនី) | ENERGY | kW.h | - | - | - | 3.6 | - | yes | - | -
      CONVERSION  | Heat lost in conversion | កម្តៅបាត់បង់ពេលបំប្លែងថាមពល | ENERGY | MJ | - | - | - | 1 | - | yes | - | -
      HEAT        | Heat given to air and water | កម្តៅបញ្ចេញទៅខ្យល់ និងទឹក | EMISSION | MJ | - | 0 | - | 1 | - | yes | - | -
      COD         | Chemical oxygen demand | តម្រូវការអុកស៊ីសែនគីមី (COD) | LOAD | kg | - | - | - | - | - | no | - | COMPLIANCE
      """;

  static final String FLOWS = Rows.MATERIAL + Rows.WATER + Rows.ENERGY;

  private static final class Rows {
    static final String MATERIAL =
        """
        F-MALT        | OUTSIDE | BREW | MALT | INPUT | no | - | - | - | 1_920_000 | kg | WEIGHED | 0.5 | 1
        F-RICE        | OUTSIDE | BREW | RICE | INPUT | no | - | - | - | 360_000 | kg | WEIGHED | 0.5 | 1
        F-HOPS        | OUTSIDE | BREW | HOPS | INPUT | no | - | - | - | 14_000 | kg | BILL | 1 | 1
        F-KIESEL      | OUTSIDE | BREW | KIESEL | INPUT | no | - | - | - | 60_000 | kg | BILL | 1 | 1
        F-BEER-BULK   | BREW | FILL | BEER_BULK | PRODUCT | no | - | - | - | 122_000 | hL | METER | 0.5 | 1
        F-GRAIN       | BREW | OUTSIDE | GRAIN | PRODUCT | yes | - | - | Fodder | 2_160_000 | kg | WEIGHED | 2 | 1
        F-YEAST       | BREW | OUTSIDE | YEAST | LOSS | no | sold | WASTE | Fodder | 420_000 | kg | ESTIMATE | 15 | 1
        F-KIESEL-LOSS | BREW | OUTSIDE | KIESEL | LOSS | no | landfill | WASTE | Spent filter earth, as bought | 60_000 | kg | CALCULATED | 5 | 1
        F-FERM-CO2    | BREW | OUTSIDE | FERM_CO2 | INTENDED_LOSS | no | air | AIR_CLIMATE | Vented; bought back for filling | 488_000 | kg | CALCULATED | 5 | 1
        F-RES-BREW    | BREW | BASIN | RESIDUE | LOSS | no | wastewater | WASTEWATER | - | 169_800 | - | - | - | 1
        F-SUGAR       | OUTSIDE | SYRUP | SUGAR | INPUT | no | - | - | - | 820_000 | kg | WEIGHED | 0.2 | 1
        F-CONCENTRATE | OUTSIDE | SYRUP | CONCENTRATE | INPUT | no | - | - | - | 41_000 | kg | BILL | 0.5 | 1
        F-SOFT-BULK   | SYRUP | FILL | SOFT_BULK | PRODUCT | no | - | - | - | 81_000 | hL | METER | 0.2 | 1
        F-RES-SYRUP   | SYRUP | BASIN | RESIDUE | LOSS | no | wastewater | WASTEWATER | - | 10_500 | - | - | - | 1
        F-CO2         | OUTSIDE | FILL | CO2 | INPUT | no | - | - | By-product of a fertiliser plant abroad | 130_000 | kg | BILL | 1 | 1
        F-GLASS       | OUTSIDE | FILL | GLASS | INPUT | no | - | - | - | 3_150_000 | kg | BILL | 0.5 | 1
        F-PET         | OUTSIDE | FILL | PET | INPUT | no | - | - | - | 210_000 | kg | BILL | 0.5 | 1
        F-CAN         | OUTSIDE | FILL | CAN | INPUT | no | - | - | - | 190_000 | kg | BILL | 0.5 | 1
        F-LABEL       | OUTSIDE | FILL | LABEL | INPUT | no | - | - | - | 300_000 | kg | BILL | 1 | 1
        F-CAUSTIC     | OUTSIDE | FILL | CAUSTIC | INPUT | no | - | - | - | 96_000 | kg | BILL | 1 | 1
        F-BEER-STORE  | FILL | STORE | BEER | PRODUCT | no | - | - | - | 120_000 | hL | COUNT | 0.2 | 1
        F-SOFT-STORE  | FILL | STORE | SOFT | PRODUCT | no | - | - | - | 80_000 | hL | COUNT | 0.2 | 1
        F-CULLET      | FILL | OUTSIDE | GLASS | LOSS | no | recycled | WASTE | Cullet to a glassworks in Viet Nam | 90_000 | kg | WEIGHED | 2 | 1
        F-PET-LOSS    | FILL | OUTSIDE | PET | LOSS | no | sold | WASTE | - | 6_300 | kg | WEIGHED | 2 | 1
        F-CAN-LOSS    | FILL | OUTSIDE | CAN | LOSS | no | sold | WASTE | - | 3_800 | kg | WEIGHED | 2 | 1
        F-LABEL-LOSS  | FILL | OUTSIDE | LABEL | LOSS | no | landfill | WASTE | - | 9_000 | kg | ESTIMATE | 20 | 1
        F-FILL-CO2    | FILL | OUTSIDE | FERM_CO2 | LOSS | no | air | AIR_CLIMATE | Counter-pressure and leaks | 42_000 | kg | ESTIMATE | 15 | 1
        F-RES-FILL    | FILL | BASIN | RESIDUE | LOSS | no | wastewater | WASTEWATER | Spilt and returned drink | 28_500 | - | - | - | 1
        F-CAUSTIC-OUT | FILL | BASIN | CAUSTIC | LOSS | no | wastewater | WASTEWATER | - | 96_000 | kg | CALCULATED | 5 | 1
        F-BEER        | STORE | OUTSIDE | BEER | PRODUCT | no | - | - | - | 119_760 | hL | COUNT | 0.2 | 1
        F-SOFT        | STORE | OUTSIDE | SOFT | PRODUCT | no | - | - | - | 79_900 | hL | COUNT | 0.2 | 1
        F-BEER-BROKEN | STORE | OUTSIDE | BEER | LOSS | no | landfill | WASTE | Breakage | 240 | - | - | - | 1
        F-SOFT-BROKEN | STORE | OUTSIDE | SOFT | LOSS | no | landfill | WASTE | Breakage | 100 | hL | ESTIMATE | 20 | 1
        F-RES-RAW     | BASIN | LAGOON | RESIDUE | LOSS | no | wastewater | WASTEWATER | - | 208_800 | - | - | - | 1
        F-CAUSTIC-RAW | BASIN | LAGOON | CAUSTIC | LOSS | no | wastewater | WASTEWATER | - | 96_000 | - | - | - | 1
        F-SLUDGE      | LAGOON | OUTSIDE | SLUDGE | LOSS | no | landfill | WASTE | Dredged once a year | 120_000 | kg | ESTIMATE | 20 | 1
        F-RES-OUT     | LAGOON | OUTSIDE | RESIDUE | LOSS | no | degraded or discharged | WASTEWATER | - | 190_800 | - | - | - | 1
        F-CAUSTIC-END | LAGOON | OUTSIDE | CAUSTIC | LOSS | no | stream | WASTEWATER | - | 96_000 | - | - | - | 1
        """;
    static final String WATER =
        """
        F-WELL        | OUTSIDE | INTAKE | WATER | INPUT | no | - | - | Two wells | 127_435.8 | m3 | METER | 2 | 1
        F-W-BREW      | INTAKE | BREW | TREATED | PRODUCT | no | - | - | - | 53_965.8 | m3 | METER | 2 | 1
        F-W-SYRUP     | INTAKE | SYRUP | TREATED | PRODUCT | no | - | - | - | 10_000 | m3 | METER | 2 | 1
        F-W-FILL      | INTAKE | FILL | TREATED | PRODUCT | no | - | - | Rinsers, washers, pasteuriser | 44_000 | m3 | METER | 2 | 1
        F-W-BOILER    | INTAKE | BOILER | TREATED | PRODUCT | no | - | - | Make-up | 1_270 | m3 | METER | 2 | 1
        F-W-COLD      | INTAKE | COLD | TREATED | PRODUCT | no | - | - | Evaporative condensers | 9_000 | m3 | METER | 3 | 1
        F-BACKWASH    | INTAKE | BASIN | WASTEWATER | LOSS | no | wastewater | WASTEWATER | Filters | 6_200 | m3 | CALCULATED | 10 | 1
        F-WATER-LEAK  | INTAKE | OUTSIDE | TREATED | LOSS | no | leak | SOIL_GROUNDWATER | - | 3_000 | - | - | - | 1
        F-WW-BREW     | BREW | BASIN | WASTEWATER | LOSS | no | wastewater | WASTEWATER | - | 39_600 | m3 | METER | 4 | 1
        F-BREW-VAPOUR | BREW | OUTSIDE | VAPOUR | INTENDED_LOSS | no | air | AIR_CLIMATE | Boiling of the wort | 1_100 | m3 | CALCULATED | 10 | 1
        F-WW-SYRUP    | SYRUP | BASIN | WASTEWATER | LOSS | no | wastewater | WASTEWATER | - | 2_386 | m3 | ESTIMATE | 15 | 1
        F-WW-FILL     | FILL | BASIN | WASTEWATER | LOSS | no | wastewater | WASTEWATER | - | 43_978 | m3 | METER | 4 | 1
        F-FILL-VAPOUR | FILL | OUTSIDE | VAPOUR | LOSS | no | air | AIR_CLIMATE | - | 300 | m3 | ESTIMATE | 30 | 1
        F-COLD-VAPOUR | COLD | OUTSIDE | VAPOUR | LOSS | no | air | AIR_CLIMATE | - | 7_600 | - | - | - | 1
        F-COLD-BLEED  | COLD | BASIN | WASTEWATER | LOSS | no | wastewater | WASTEWATER | - | 1_400 | m3 | ESTIMATE | 20 | 1
        F-BLOWDOWN    | BOILER | BASIN | BLOWDOWN | LOSS | no | wastewater | WASTEWATER | - | 200 | m3 | CALCULATED | 15 | 1
        F-RAW         | BASIN | LAGOON | WASTEWATER | LOSS | no | wastewater | WASTEWATER | Parshall flume | 93_764 | m3 | METER | 4 | 1
        F-EFFLUENT    | LAGOON | OUTSIDE | WASTEWATER | LOSS | no | stream | WASTEWATER | - | 89_000 | m3 | METER | 4 | 1
        F-POND-VAPOUR | LAGOON | OUTSIDE | VAPOUR | LOSS | no | air | AIR_CLIMATE | - | 4_662 | - | - | - | 1
        F-COND-BREW   | BREW | BOILER | CONDENSATE | LOSS | no | recycled | WASTEWATER | - | 4_500 | m3 | METER | 2 | 1
        F-COND-FILL   | FILL | BOILER | CONDENSATE | LOSS | no | recycled | WASTEWATER | - | 2_160 | m3 | METER | 2 | 1
        F-COND-SYRUP  | SYRUP | BOILER | CONDENSATE | LOSS | no | recycled | WASTEWATER | - | 270 | m3 | METER | 2 | 1
        """;
    static final String ENERGY =
        """
        F-FUEL-OIL    | OUTSIDE | BOILER | FUEL_OIL | INPUT | no | - | - | - | 520_000 | kg | BILL | 0.5 | 1
        F-LPG         | OUTSIDE | BOILER | LPG | INPUT | no | - | - | Stand-by boiler | 80_000 | kg | BILL | 0.5 | 1
        F-DIESEL      | OUTSIDE | STORE | DIESEL | INPUT | no | - | - | Forklifts | 24_000 | L | BILL | 1 | 1
        F-GRID        | OUTSIDE | POWER | ELECTRICITY | INPUT | no | - | - | - | 2_000_000 | kW.h | BILL | 0.5 | 1
        F-EL-BREW     | POWER | BREW | ELECTRICITY | PRODUCT | no | - | - | - | 330_000 | kW.h | METER | 1 | 1
        F-EL-SYRUP    | POWER | SYRUP | ELECTRICITY | PRODUCT | no | - | - | - | 60_000 | kW.h | METER | 1 | 1
        F-EL-FILL     | POWER | FILL | ELECTRICITY | PRODUCT | no | - | - | - | 560_000 | kW.h | METER | 1 | 1
        F-EL-STORE    | POWER | STORE | ELECTRICITY | PRODUCT | no | - | - | - | 70_000 | kW.h | METER | 1 | 1
        F-EL-BOILER   | POWER | BOILER | ELECTRICITY | PRODUCT | no | - | - | - | 60_000 | kW.h | METER | 1 | 1
        F-EL-COLD     | POWER | COLD | ELECTRICITY | PRODUCT | no | - | - | - | 760_000 | kW.h | METER | 1 | 1
        F-EL-INTAKE   | POWER | INTAKE | ELECTRICITY | PRODUCT | no | - | - | - | 90_000 | kW.h | METER | 1 | 1
        F-EL-BASIN    | POWER | BASIN | ELECTRICITY | PRODUCT | no | - | - | - | 10_000 | kW.h | METER | 1 | 1
        F-EL-LAGOON   | POWER | LAGOON | ELECTRICITY | PRODUCT | no | - | - | - | 20_000 | kW.h | METER | 1 | 1
        F-STEAM-BREW  | BOILER | BREW | STEAM | PRODUCT | no | - | - | - | 5_000 | t | METER | 2 | 1
        F-STEAM-FILL  | BOILER | FILL | STEAM | PRODUCT | no | - | - | - | 2_400 | t | METER | 2 | 1
        F-STEAM-SYRUP | BOILER | SYRUP | STEAM | PRODUCT | no | - | - | - | 300 | t | METER | 2 | 1
        F-STEAM-LEAK  | BOILER | OUTSIDE | STEAM | LOSS | no | leak | AIR_CLIMATE | - | 300 | - | - | - | 1
        F-VENT-BREW   | BREW | OUTSIDE | VENT | LOSS | no | air | AIR_CLIMATE | - | 500 | - | - | - | 1
        F-VENT-FILL   | FILL | OUTSIDE | VENT | LOSS | no | air | AIR_CLIMATE | - | 240 | - | - | - | 1
        F-VENT-SYRUP  | SYRUP | OUTSIDE | VENT | LOSS | no | air | AIR_CLIMATE | - | 30 | t | CALCULATED | 10 | 1
        F-COLD-BREW   | COLD | BREW | COOLING | PRODUCT | no | - | - | Cellars and hop store | 520_000 | kW.h | CALCULATED | 5 | 1
        F-COLD-FILL   | COLD | FILL | COOLING | PRODUCT | no | - | - | Carbonation | 150_000 | kW.h | CALCULATED | 5 | 1
        H-POWER       | POWER | OUTSIDE | CONVERSION | LOSS | no | air | AIR_CLIMATE | Transformers and cables | 144_000 | - | - | - | 1
        H-BOILER      | BOILER | OUTSIDE | CONVERSION | LOSS | no | air | AIR_CLIMATE | Flue gas and shell | 5_502_500 | - | - | - | 1
        H-COLD        | COLD | OUTSIDE | CONVERSION | LOSS | no | air | AIR_CLIMATE | Lost to bare pipes and open doors | 324_000 | - | - | - | 1
        H-BREW        | BREW | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 13_860_000 | - | - | - | 1
        H-SYRUP       | SYRUP | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 864_000 | - | - | - | 1
        H-FILL        | FILL | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 7_740_000 | - | - | - | 1
        H-STORE       | STORE | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 1_118_400 | - | - | - | 1
        H-INTAKE      | INTAKE | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 324_000 | - | - | - | 1
        H-BASIN       | BASIN | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 154_000 | - | - | - | 1
        H-LAGOON      | LAGOON | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 72_000 | - | - | - | 1
        L-COD-BREW    | OUTSIDE | BREW | COD | INPUT | no | - | - | Set free by brewing | 166_320 | - | - | - | 1
        L-COD-FILL    | OUTSIDE | FILL | COD | INPUT | no | - | - | Set free by filling | 64_647.66 | - | - | - | 1
        L-COD-SYRUP   | OUTSIDE | SYRUP | COD | INPUT | no | - | - | Set free in the syrup room | 7_158 | - | - | - | 1
        L-COD-REMOVED | LAGOON | OUTSIDE | COD | LOSS | no | digested or in sludge | WASTEWATER | - | 225_665.66 | - | - | - | 1
        """;
  }

  /** Brewing and beer filling together give the 2.9 kg/m3 of the IPCC; see the README. */
  static final String CONCENTRATIONS =
      """
      F-WW-BREW  | COD | 4200 | mg/L | LABORATORY | 8
      F-WW-FILL  | COD | 1470 | mg/L | LABORATORY | 8
      F-WW-SYRUP | COD | 3000 | mg/L | LABORATORY | 8
      F-RAW      | COD | 2539.628 | mg/L | LABORATORY | 8
      F-EFFLUENT | COD | 140 | mg/L | LABORATORY | 8
      """;

  static final String UNITS =
      """
      U-LPG | bottle | LPG | 45 | kg | - | 1 | Supplier's filling weight (fictional)
      """;
}
