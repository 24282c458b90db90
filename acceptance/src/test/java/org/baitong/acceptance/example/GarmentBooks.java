package org.baitong.acceptance.example;

/**
 * The fictional factory's books: ledger, how common costs are spread, prices, rates and candidate
 * measurements.
 *
 * <p>Every price and amount is invented unless {@code examples/README.md} names its source.
 */
final class GarmentBooks {

  private GarmentBooks() {}

  /** USD per kWh, see the README; the twelve bills are this times the billed kWh. */
  static final double ELECTRICITY_USD_PER_KWH = 0.146;

  /** Cables and transformer, and what the compressors turn to heat, of the electricity bought. */
  static final double ELECTRICITY_LOSS_PERCENT = 9;

  /**
   * Columns: account, text, amount, currency, category, carrier, centre, medium, loss percent, its
   * source, reason. All lines are for 2025; the twelve electricity bills are generated.
   */
  static final String LEDGER =
      """
      6000 | ទិញក្រណាត់ (fabric) | 10_504_000 | USD | RAW | FABRIC | WAREHOUSE | - | - | BALANCE | -
      6010 | ឡេវ រ៉ូត ស្លាក (trims) | 468_000 | USD | AUXILIARY | TRIMS | SEWING | - | - | BALANCE | -
      6020 | អំបោះ (thread) | 172_800 | USD | AUXILIARY | THREAD | SEWING | - | 15 | ESTIMATED | -
      6030 | កេសក្រដាស (cartons) | 175_720 | USD | PACKAGING | CARTON | INSPECTION | - | - | BALANCE | -
      6040 | ថង់ប្លាស្ទិក (polybags) | 48_300 | USD | PACKAGING | POLYBAG | INSPECTION | - | 5 | ESTIMATED | -
      6100 | Detergent and softener | 52_275 | USD | OPERATING | WASH_CHEM | WASHING | - | 100 | BALANCE | -
      6101 | Enzymes, imported | 22_000 | EUR | OPERATING | WASH_CHEM | WASHING | - | 100 | BALANCE | -
      6110 | Pumice stone | 11_200 | USD | OPERATING | PUMICE | WASHING | - | 100 | BALANCE | -
      6120 | អំបិល (salt) | 29_440_000 | KHR | OPERATING | SALT | SOFTENER | - | 100 | BALANCE | -
      6130 | Needle oil | 10_660 | USD | OPERATING | NEEDLE_OIL | SEWING | - | 100 | BALANCE | -
      6140 | Coagulant and lime | 14_400 | USD | OPERATING | COAGULANT | WWTP | WASTEWATER | 100 | BALANCE | -
      6210 | អុស (fuelwood) | 372_480_000 | KHR | ENERGY | WOOD | BOILER | - | 37 | BALANCE | -
      6220 | ម៉ាស៊ូត (diesel) | 85_140_000 | KHR | ENERGY | DIESEL | GENSET | - | 69 | BALANCE | -
      6230 | ហ្គាស (LPG) | 49_200_000 | KHR | ENERGY | LPG | DRYING | - | - | NOT_ASSESSED | -
      6300 | ទឹករដ្ឋ (water supply) | 138_600_000 | KHR | WATER | WATER | SOFTENER | - | 100 | BALANCE | -
      6310 | អាជ្ញាបណ្ណអណ្ដូង (well licence and pump service) | 4_800_000 | KHR | WATER | WATER | SOFTENER | - | 100 | BALANCE | -
      7000 | Wages, warehouse | 166_500 | USD | LABOUR | - | WAREHOUSE | - | - | - | -
      7010 | Wages, cutting | 481_000 | USD | LABOUR | - | CUTTING | - | - | - | -
      7020 | ប្រាក់ឈ្នួលដេរ (wages, sewing) | 4_255_000 | USD | LABOUR | - | SEWING | - | - | - | -
      7030 | Wages, washing | 259_000 | USD | LABOUR | - | WASHING | - | - | - | -
      7035 | Wages, drying | 74_000 | USD | LABOUR | - | DRYING | - | - | - | -
      7040 | Wages, ironing | 555_000 | USD | LABOUR | - | IRONING | - | - | - | -
      7050 | Wages, inspection and packing | 814_000 | USD | LABOUR | - | INSPECTION | - | - | - | -
      7060 | Wages, utilities | 56_000 | USD | LABOUR | - | - | - | - | - | -
      7070 | Salaries, management and office | 640_000 | USD | LABOUR | - | - | - | - | - | -
      7080 | បសស (social security) | 186_000 | USD | LABOUR | - | - | - | - | - | -
      7100 | Depreciation, cutting tables and spreaders | 96_000 | USD | DEPRECIATION | - | CUTTING | - | - | - | -
      7110 | Depreciation, sewing machines | 310_000 | USD | DEPRECIATION | - | SEWING | - | - | - | -
      7120 | Depreciation, washing machines | 142_000 | USD | DEPRECIATION | - | WASHING | - | - | - | -
      7125 | Depreciation, tumble dryers | 46_000 | USD | DEPRECIATION | - | DRYING | - | - | - | -
      7130 | Depreciation, ironing tables | 58_000 | USD | DEPRECIATION | - | IRONING | - | - | - | -
      7140 | Depreciation, boiler | 44_000 | USD | DEPRECIATION | - | BOILER | - | - | - | -
      7150 | Depreciation, compressors | 15_000 | USD | DEPRECIATION | - | COMPRESSOR | - | - | - | -
      7160 | Depreciation, transformer and generator | 24_000 | USD | DEPRECIATION | - | POWER | - | - | - | -
      7170 | Depreciation, water softener | 6_000 | USD | DEPRECIATION | - | SOFTENER | - | - | - | -
      7180 | Depreciation, buildings | 260_000 | USD | DEPRECIATION | - | - | - | - | - | -
      7200 | Maintenance, sewing machines | 88_000 | USD | MAINTENANCE | - | SEWING | - | - | - | -
      7210 | Maintenance, washing and drying | 47_000 | USD | MAINTENANCE | - | - | - | - | - | -
      7220 | Maintenance, boiler and steam | 21_000 | USD | MAINTENANCE | - | BOILER | - | - | - | -
      7230 | Maintenance, compressors | 9_000 | USD | MAINTENANCE | - | COMPRESSOR | - | - | - | -
      7240 | Maintenance, general | 36_000 | USD | MAINTENANCE | - | - | - | - | - | -
      7300 | Inbound freight and clearance | 168_000 | USD | TRANSPORT | - | WAREHOUSE | - | - | - | -
      7310 | Outbound freight | 214_000 | USD | TRANSPORT | - | INSPECTION | - | - | - | -
      7400 | Rent of land | 180_000 | USD | OTHER_SYSTEM | - | - | - | - | - | -
      7410 | Embroidery by subcontractors | 120_000 | USD | OTHER_SYSTEM | - | SEWING | - | - | - | -
      7420 | Product tests and buyers' audits | 42_000 | USD | OTHER_SYSTEM | - | INSPECTION | - | - | - | -
      7430 | Insurance, security, office | 154_000 | USD | OTHER_SYSTEM | - | - | - | - | - | -
      7500 | ប្រមូលសំណល់រឹង (solid waste collection) | 58_000_000 | KHR | WASTE_FEES | - | CUTTING | WASTE | - | - | -
      7510 | ដឹកភក់ (sludge disposal) | 36_000_000 | KHR | WASTE_FEES | SLUDGE | WWTP | WASTE | - | - | -
      7520 | Discharge permit and fee | 9_200_000 | KHR | WASTE_FEES | - | WWTP | WASTEWATER | - | - | -
      7530 | Hazardous waste contractor | 6_400 | USD | WASTE_FEES | - | SEWING | SOIL_GROUNDWATER | - | - | -
      7540 | Treatment plant: operators | 34_000 | USD | TREATMENT_OPERATION | - | WWTP | WASTEWATER | - | - | -
      7541 | Treatment plant: laboratory and repairs | 11_800 | USD | TREATMENT_OPERATION | - | WWTP | WASTEWATER | - | - | -
      7542 | Treatment plant: depreciation | 38_000 | USD | TREATMENT_DEPRECIATION | - | WWTP | WASTEWATER | - | - | -
      7550 | Boiler stack cleaning and measurement | 2_200 | USD | TREATMENT_OPERATION | - | BOILER | AIR_CLIMATE | - | - | -
      7600 | Environmental officer and training | 12_000 | USD | PREVENTION | - | - | OTHER | - | - | -
      7610 | Environmental management plan, consultants | 6_500 | USD | PREVENTION | - | - | OTHER | - | - | -
      8000 | Sale of sorted offcuts | 61_600 | USD | EARNINGS | OFFCUT | CUTTING | WASTE | - | - | -
      8010 | Sale of rejected rolls | 38_500 | USD | EARNINGS | FABRIC | WAREHOUSE | WASTE | - | - | -
      8020 | Sale of carton scrap | 1_600_000 | KHR | EARNINGS | CARTON | INSPECTION | WASTE | - | - | -
      8100 | ចំណូលលក់ (turnover, garments) | 23_168_000 | USD | TURNOVER | PACKED | - | - | - | - | -
      8110 | Turnover, second choice | 62_400 | USD | TURNOVER | SECONDS | - | - | - | - | -
      9000 | Bank charges and interest | 243_000 | USD | EXCLUDED | - | - | - | - | - | Financing, no cost of the process
      9010 | Tax on income | 188_000 | USD | EXCLUDED | - | - | - | - | - | Tax on profit, no cost of the process
      9020 | Purchase of a sewing line | 640_000 | USD | EXCLUDED | - | - | - | - | - | Capital expenditure; enters by depreciation
      9030 | Canteen | 150_000 | USD | EXCLUDED | - | - | - | - | - | Outside the system boundary
      9040 | ទឹកអាហារដ្ឋាន និងបង្គន់ (water of canteen and toilets) | 35_640_000 | KHR | EXCLUDED | - | - | - | - | - | Outside the system boundary; own meter
      """;

  /** Columns: ledger line, criterion, centre and weight pairs. */
  static final String SPREADS =
      """
      7060 | working hours | POWER=20 BOILER=45 COMPRESSOR=10 SOFTENER=25
      7070 | head-count | WAREHOUSE=45 CUTTING=130 SEWING=1150 WASHING=70 DRYING=20 IRONING=150 INSPECTION=220 BOILER=9 COMPRESSOR=2 SOFTENER=5 POWER=4
      7080 | head-count | WAREHOUSE=45 CUTTING=130 SEWING=1150 WASHING=70 DRYING=20 IRONING=150 INSPECTION=220 BOILER=9 COMPRESSOR=2 SOFTENER=5 POWER=4
      7180 | floor area, m2 | WAREHOUSE=3200 CUTTING=2100 SEWING=9800 WASHING=1900 DRYING=700 IRONING=1800 INSPECTION=2600 POWER=120 GENSET=60 BOILER=420 COMPRESSOR=80 SOFTENER=220
      7210 | machine hours | WASHING=62 DRYING=38
      7240 | floor area, m2 | WAREHOUSE=3200 CUTTING=2100 SEWING=9800 WASHING=1900 DRYING=700 IRONING=1800 INSPECTION=2600 POWER=120 GENSET=60 BOILER=420 COMPRESSOR=80 SOFTENER=220
      7400 | floor area, m2 | WAREHOUSE=3200 CUTTING=2100 SEWING=9800 WASHING=1900 DRYING=700 IRONING=1800 INSPECTION=2600 POWER=120 GENSET=60 BOILER=420 COMPRESSOR=80 SOFTENER=220
      7430 | head-count | WAREHOUSE=45 CUTTING=130 SEWING=1150 WASHING=70 DRYING=20 IRONING=150 INSPECTION=220 BOILER=9 COMPRESSOR=2 SOFTENER=5 POWER=4
      """;

  /** Columns: carrier, kind, amount, currency, unit, valid from. */
  static final String PRICES =
      """
      FABRIC      | PURCHASE | 5.20  | USD | kg | 2025-01-01
      TRIMS       | PURCHASE | 9.00  | USD | kg | 2025-01-01
      THREAD      | PURCHASE | 7.20  | USD | kg | 2025-01-01
      CARTON      | PURCHASE | 0.92  | USD | kg | 2025-01-01
      POLYBAG     | PURCHASE | 2.30  | USD | kg | 2025-01-01
      NEEDLE_OIL  | PURCHASE | 4.10  | USD | kg | 2025-01-01
      WASH_CHEM   | PURCHASE | 28.75 | USD | sack | 2025-01-01
      PUMICE      | PURCHASE | 0.28  | USD | kg | 2025-01-01
      COAGULANT   | PURCHASE | 0.45  | USD | kg | 2025-01-01
      SALT        | PURCHASE | 32000 | KHR | sack | 2025-01-01
      WATER       | PURCHASE | 982   | KHR | m3 | 2025-01-01
      WOOD        | PURCHASE | 64000 | KHR | stere | 2025-01-01
      DIESEL      | PURCHASE | 4300  | KHR | L | 2025-01-01
      LPG         | PURCHASE | 205000 | KHR | bottle | 2025-01-01
      ELECTRICITY | PURCHASE | 0.146 | USD | kW.h | 2025-01-01
      ELECTRICITY | LAST_UNIT | 0.137 | USD | kW.h | 2025-01-01
      PACKED      | SALE     | 6.40  | USD | {piece} | 2025-01-01
      SECONDS     | SALE     | 2.40  | USD | kg | 2025-01-01
      OFFCUT      | SALE     | 0.22  | USD | kg | 2025-01-01
      FABRIC      | SALE     | 1.10  | USD | kg | 2025-01-01
      CARTON      | SALE     | 320   | KHR | kg | 2025-01-01
      SLUDGE      | DISPOSAL | 90    | KHR | kg | 2025-01-01
      """;

  /** Columns: id, from, to, rate, date, source. */
  static final String RATES =
      """
      X-USD-KHR | USD | KHR | 4020 | 2025-06-30 | Example rate, assumed; not the National Bank of Cambodia's
      X-EUR-USD | EUR | USD | 1.10 | 2025-06-30 | Example rate, assumed; not an official rate
      """;

  /** Columns: flow, what, cost, currency, standard uncertainty in percent that it would reach. */
  static final String INSTRUMENTS =
      """
      F-SCRAP       | Weigh the scrap bags for four weeks | 120 | USD | 5
      F-LINT        | Suspended solids of the wash wastewater, twelve samples | 360 | USD | 15
      F-WET         | Scale at the extractor, one month | 240 | USD | 0.5
      F-SOFT-WASH   | Clamp-on ultrasonic meter, hired for a week | 450 | USD | 2
      F-WASTEWATER  | Electromagnetic flow meter DN200 | 4_200 | USD | 1
      F-EFFLUENT    | Calibrate the outfall meter | 300 | USD | 1.5
      F-WATER-LEAK  | Minimum night flow, three nights | 60 | USD | 10
      F-PAD-VAPOUR  | Bucket test of the overflow of the cooling pads | 40 | USD | 10
      F-STEAM-LEAK  | Ultrasonic survey of steam traps and flanges | 600 | USD | 20
      F-VENT-IRON   | Weigh the condensate of ten ironing tables | 80 | USD | 12
      F-VENT-DRY    | Weigh the flash steam after the receiver | 80 | USD | 12
      F-WOOD        | Weighbridge ticket and moisture of every load | 380 | USD | 1
      H-BOILER      | Flue gas analysis and shell survey | 450 | USD | 8
      F-AIR-LEAK    | Load test of the compressors on a Sunday | 50 | USD | 12
      F-AIR-SEWING  | Insertion meter on the sewing floor's main | 1_100 | USD | 4
      F-THREAD-LOSS | Weigh the cones for one week | 30 | USD | 8
      L-COD-WASH    | Composite sampling of the wash wastewater, four days | 280 | USD | 6
      """;
}
