package org.baitong.acceptance.example;

/** The fictional drinks plant's books; every price and amount is invented. */
final class BeverageBooks {
  private BeverageBooks() {}

  /** Columns as in {@link GarmentBooks#LEDGER}. */
  static final String LEDGER =
      """
      6000 | Malt | 1_190_400 | USD | RAW | MALT | BREW | - | - | BALANCE | -
      6010 | ចុងអង្ករ (broken rice) | 162_000 | USD | RAW | RICE | BREW | - | - | BALANCE | -
      6020 | Hops | 196_000 | USD | AUXILIARY | HOPS | BREW | - | - | BALANCE | -
      6030 | ស្ករ (sugar) | 475_600 | USD | RAW | SUGAR | SYRUP | - | - | BALANCE | -
      6040 | Concentrate and flavours | 369_000 | USD | AUXILIARY | CONCENTRATE | SYRUP | - | - | BALANCE | -
      6050 | Carbon dioxide | 45_500 | USD | AUXILIARY | CO2 | FILL | - | 32 | BALANCE | -
      6060 | Bottles | 882_000 | USD | PACKAGING | GLASS | FILL | - | - | BALANCE | -
      6061 | PET preforms | 283_500 | USD | PACKAGING | PET | FILL | - | 3 | BALANCE | -
      6062 | Cans | 684_000 | USD | PACKAGING | CAN | FILL | - | 2 | BALANCE | -
      6063 | Cartons, labels, crowns | 285_000 | USD | PACKAGING | LABEL | FILL | - | 3 | ESTIMATED | -
      6100 | សូដា (caustic and acids) | 52_800 | USD | OPERATING | CAUSTIC | FILL | - | 100 | BALANCE | -
      6110 | Filter earth | 48_000 | USD | OPERATING | KIESEL | BREW | - | 100 | BALANCE | -
      6200 | អគ្គិសនី (electricity) | 292_000 | USD | ENERGY | ELECTRICITY | POWER | - | 7 | ESTIMATED | -
      6210 | ប្រេងខ្មៅ (fuel oil) | 353_600 | USD | ENERGY | FUEL_OIL | BOILER | - | 25 | BALANCE | -
      6220 | LPG | 81_600 | USD | ENERGY | LPG | BOILER | - | - | NOT_ASSESSED | -
      6230 | ម៉ាស៊ូត (diesel, forklifts) | 103_200_000 | KHR | ENERGY | DIESEL | STORE | - | - | NOT_ASSESSED | -
      6300 | អាជ្ញាបណ្ណអណ្តូង (well licence and pumps) | 25_487_160 | KHR | WATER | WATER | INTAKE | - | 85 | BALANCE | -
      7000 | Wages, brewing | 228_000 | USD | LABOUR | - | BREW | - | - | - | -
      7010 | Wages, syrup room | 54_000 | USD | LABOUR | - | SYRUP | - | - | - | -
      7020 | Wages, filling | 512_000 | USD | LABOUR | - | FILL | - | - | - | -
      7030 | Wages, warehouse | 196_000 | USD | LABOUR | - | STORE | - | - | - | -
      7040 | Wages, utilities | 92_000 | USD | LABOUR | - | - | - | - | - | -
      7050 | Salaries, management and office | 380_000 | USD | LABOUR | - | - | - | - | - | -
      7100 | Depreciation, brewhouse and cellars | 420_000 | USD | DEPRECIATION | - | BREW | - | - | - | -
      7110 | Depreciation, filling lines | 560_000 | USD | DEPRECIATION | - | FILL | - | - | - | -
      7120 | Depreciation, syrup room | 40_000 | USD | DEPRECIATION | - | SYRUP | - | - | - | -
      7130 | Depreciation, refrigeration | 95_000 | USD | DEPRECIATION | - | COLD | - | - | - | -
      7140 | Depreciation, boilers | 38_000 | USD | DEPRECIATION | - | BOILER | - | - | - | -
      7200 | Maintenance and spare parts | 240_000 | USD | MAINTENANCE | - | - | - | - | - | -
      7210 | ឧស្ម័នត្រជាក់ (refrigerants and service) | 9_400 | USD | MAINTENANCE | - | COLD | - | - | - | -
      7300 | Outbound freight | 610_000 | USD | TRANSPORT | - | STORE | - | - | - | -
      7500 | ប្រមូលសំណល់រឹង (solid waste) | 18_000_000 | KHR | WASTE_FEES | - | FILL | WASTE | - | - | -
      7510 | Dredging of the lagoon | 6_000 | USD | WASTE_FEES | SLUDGE | LAGOON | WASTEWATER | - | - | -
      7520 | Discharge permit and fee | 12_000_000 | KHR | WASTE_FEES | - | LAGOON | WASTEWATER | - | - | -
      7540 | Lagoon: operators and laboratory | 16_000 | USD | TREATMENT_OPERATION | - | LAGOON | WASTEWATER | - | - | -
      7541 | Basin: depreciation | 8_000 | USD | TREATMENT_DEPRECIATION | - | BASIN | WASTEWATER | - | - | -
      7600 | Safety and environment officer | 14_000 | USD | PREVENTION | - | - | OTHER | - | - | -
      8000 | Sale of cullet | 3_600 | USD | EARNINGS | GLASS | FILL | WASTE | - | - | -
      8010 | Sale of PET waste | 1_575 | USD | EARNINGS | PET | FILL | WASTE | - | - | -
      8020 | Sale of can scrap | 4_180 | USD | EARNINGS | CAN | FILL | WASTE | - | - | -
      8030 | Sale of yeast | 4_200 | USD | EARNINGS | YEAST | BREW | WASTE | - | - | -
      8100 | ចំណូលលក់ស្រាបៀរ (turnover, beer) | 11_377_200 | USD | TURNOVER | BEER | - | - | - | - | -
      8110 | ចំណូលលក់ភេសជ្ជៈ (turnover, soft drinks) | 3_835_200 | USD | TURNOVER | SOFT | - | - | - | - | -
      8120 | Turnover, spent grain | 64_800 | USD | TURNOVER | GRAIN | - | - | - | - | -
      9000 | Excise duty | 2_400_000 | USD | EXCLUDED | - | - | - | - | - | Tax on sales, no cost of the process
      """;

  /** Columns: ledger line, criterion, centre and weight pairs. */
  static final String SPREADS =
      """
      7040 | working hours | POWER=10 BOILER=35 COLD=35 INTAKE=20
      7050 | head-count | BREW=48 SYRUP=12 FILL=128 STORE=62 BOILER=8 COLD=8 INTAKE=4
      7200 | machine hours | BREW=25 SYRUP=5 FILL=55 COLD=10 BOILER=5
      """;

  /** Columns: carrier, kind, amount, currency, unit, valid from. */
  static final String PRICES =
      """
      MALT        | PURCHASE | 0.62  | USD | kg | 2025-01-01
      RICE        | PURCHASE | 0.45  | USD | kg | 2025-01-01
      HOPS        | PURCHASE | 14    | USD | kg | 2025-01-01
      SUGAR       | PURCHASE | 0.58  | USD | kg | 2025-01-01
      CONCENTRATE | PURCHASE | 9     | USD | kg | 2025-01-01
      CO2         | PURCHASE | 0.35  | USD | kg | 2025-01-01
      GLASS       | PURCHASE | 0.28  | USD | kg | 2025-01-01
      PET         | PURCHASE | 1.35  | USD | kg | 2025-01-01
      CAN         | PURCHASE | 3.60  | USD | kg | 2025-01-01
      LABEL       | PURCHASE | 0.95  | USD | kg | 2025-01-01
      CAUSTIC     | PURCHASE | 0.55  | USD | kg | 2025-01-01
      KIESEL      | PURCHASE | 0.80  | USD | kg | 2025-01-01
      WATER       | PURCHASE | 200   | KHR | m3 | 2025-01-01
      FUEL_OIL    | PURCHASE | 0.68  | USD | kg | 2025-01-01
      LPG         | PURCHASE | 45.90 | USD | bottle | 2025-01-01
      DIESEL      | PURCHASE | 4300  | KHR | L | 2025-01-01
      ELECTRICITY | PURCHASE | 0.146 | USD | kW.h | 2025-01-01
      BEER        | SALE     | 95    | USD | hL | 2025-01-01
      SOFT        | SALE     | 48    | USD | hL | 2025-01-01
      GRAIN       | SALE     | 0.03  | USD | kg | 2025-01-01
      GLASS       | SALE     | 0.04  | USD | kg | 2025-01-01
      PET         | SALE     | 0.25  | USD | kg | 2025-01-01
      CAN         | SALE     | 1.10  | USD | kg | 2025-01-01
      YEAST       | SALE     | 0.01  | USD | kg | 2025-01-01
      SLUDGE      | DISPOSAL | 0.05  | USD | kg | 2025-01-01
      """;

  static final String RATES =
      """
      X-USD-KHR | USD | KHR | 4020 | 2025-06-30 | Example rate, assumed; not the National Bank of Cambodia's
      """;

  /** Columns: flow, what, cost, currency, standard uncertainty in percent that it would reach. */
  static final String INSTRUMENTS =
      """
      F-YEAST       | Weigh the yeast tanker for one month | 80 | USD | 3
      F-WATER-LEAK  | Minimum night flow, three nights | 60 | USD | 10
      F-STEAM-LEAK  | Ultrasonic survey of steam traps | 500 | USD | 20
      F-RAW         | Calibrate the Parshall flume | 350 | USD | 2
      F-BEER-BROKEN | Count broken cases for four weeks | 20 | USD | 5
      F-FILL-CO2    | Weigh the carbon dioxide tank by shift | 60 | USD | 5
      """;
}
