package org.baitong.acceptance.example;

import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Instrument;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.dossier.Price;
import org.baitong.dossier.Reading;

/**
 * The record of the fictional brick kiln of {@code examples/}: rice husk, wood of partly unknown
 * origin and garment offcuts are burnt under one stack; broken dry bricks return to the mixer.
 *
 * <p>Example: {@code BrickKiln.dossier().environment().wood()} has two lots.
 */
public final class BrickKiln {
  private BrickKiln() {}

  /** Columns as in {@link GarmentNetwork#CENTRES}. */
  private static final String CENTRES =
      """
      MIX  | Clay mixing and extruding | ការលាយ និងចុចដីឥដ្ឋ | PRODUCTION | - | MASS | 2
      DRY  | Drying shed | រោងហាលឥដ្ឋ | PRODUCTION | - | MASS | 3
      KILN | Kiln | ឡឥដ្ឋ | PRODUCTION | - | MASS | 3
      """;

  /** Columns as in {@link GarmentNetwork#CARRIERS}. */
  private static final String CARRIERS =
      """
      CLAY        | Clay, without its water | ដីឥដ្ឋ (មិនគិតទឹក) | RAW | kg | - | 1 | - | - | - | yes | - | -
      WATER       | Pond water, and water in the clay | ទឹកស្រះ និងទឹកក្នុងដី | WATER | m3 | - | - | 1 | - | - | yes | - | -
      RETAINED    | Water in green bricks | ទឹកក្នុងឥដ្ឋសើម | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      GREEN       | Green bricks, without their water | ឥដ្ឋសើម (មិនគិតទឹក) | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      DRIED       | Dry bricks | ឥដ្ឋស្ងួត | INTERMEDIATE | kg | - | 1 | - | - | - | yes | - | -
      BROKEN      | Broken dry bricks | ឥដ្ឋស្ងួតបាក់ | WASTE | kg | - | 1 | - | - | - | yes | - | -
      SPOIL       | Stones and roots | ថ្ម និងឫស | WASTE | kg | - | 1 | - | - | - | yes | - | -
      BRICK       | Fired bricks | ឥដ្ឋដុតរួច | PRODUCT | {piece} | - | 1.5 | - | - | - | yes | - | -
      BATS        | Cracked and underfired bricks | ឥដ្ឋប្រេះ | WASTE | kg | - | 1 | - | - | - | yes | - | -
      FIRING_GAS  | Bound water and gases of the clay | ទឹក និងឧស្ម័នពីដីឥដ្ឋ | EMISSION | kg | - | 1 | - | - | - | yes | - | -
      VAPOUR      | Evaporated water | ទឹកហួត | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      HUSK        | Rice husk | អង្កាម | ENERGY | kg | - | - | - | 13 | NET | yes | - | -
      WOOD        | Fuelwood | អុស | ENERGY | kg | - | - | - | 11.8 | NET | yes | - | SUPPLY_RISK
      OFFCUTS     | Garment offcuts | កម្ទេចក្រណាត់ | ENERGY | kg | - | - | - | 16 | NET | yes | - | TOXICITY
      DIESEL      | Diesel | ម៉ាស៊ូត | ENERGY | L | - | - | - | 36.1 | NET | yes | - | -
      ELECTRICITY | Electricity | អគ្គិសនី | ENERGY | kW.h | - | - | - | 3.6 | - | yes | - | -
      HEAT        | Heat lost | កម្តៅបាត់បង់ | EMISSION | MJ | - | 0 | - | 1 | - | yes | - | -
      ASH         | Ash of husk, wood and textiles | ផេះ | WASTE | kg | - | - | - | - | - | no | - | -
      EXHAUST     | Exhaust of the stack, dry | ផ្សែងបំពង់ | EMISSION | m3 | - | - | - | - | - | no | - | COMPLIANCE
      PM          | Dust in the exhaust | ធូលីក្នុងផ្សែង | LOAD | kg | - | - | - | - | - | no | - | COMPLIANCE
      SO2         | Sulphur dioxide | ស្ពាន់ធ័រឌីអុកស៊ីត | LOAD | kg | - | - | - | - | - | no | - | COMPLIANCE
      NOX         | Nitrogen oxides | អាសូតអុកស៊ីត | LOAD | kg | - | - | - | - | - | no | - | -
      """;

  /** Columns as in {@link GarmentNetwork#FLOWS}. */
  static final String FLOWS =
      """
      F-CLAY     | OUTSIDE | MIX | CLAY | INPUT | no | - | - | Weighed; moisture taken off | 9_900_000 | kg | WEIGHED | 1 | 1
      F-CLAY-WET | OUTSIDE | MIX | WATER | INPUT | no | - | - | Oven test of twelve loads | 1_100 | m3 | CALCULATED | 8 | 1
      F-WATER    | OUTSIDE | MIX | WATER | INPUT | no | - | - | Pumped from a pond | 1_416 | m3 | METER | 3 | 1
      F-BROKEN   | DRY | MIX | BROKEN | LOSS | no | recycled | WASTE | Back to the mixer | 285_000 | kg | ESTIMATE | 15 | 1
      F-GREEN    | MIX | DRY | GREEN | PRODUCT | no | - | - | - | 10_064_000 | kg | COUNT | 1 | 1
      F-GREEN-WET | MIX | DRY | RETAINED | PRODUCT | no | - | - | Weighed before and after drying | 2_516 | m3 | CALCULATED | 5 | 1
      F-SPOIL    | MIX | OUTSIDE | SPOIL | LOSS | no | fill | WASTE | - | 121_000 | kg | ESTIMATE | 20 | 1
      F-VAPOUR   | DRY | OUTSIDE | VAPOUR | INTENDED_LOSS | no | air | AIR_CLIMATE | Sun and wind | 2_516 | - | - | - | 1
      F-DRIED    | DRY | KILN | DRIED | PRODUCT | no | - | - | - | 9_779_000 | kg | COUNT | 1 | 1
      F-BRICK    | KILN | OUTSIDE | BRICK | PRODUCT | no | - | - | - | 5_900_000 | {piece} | COUNT | 0.5 | 1
      F-BATS     | KILN | OUTSIDE | BATS | LOSS | no | road fill | WASTE | - | 221_000 | kg | ESTIMATE | 20 | 1
      F-FIRING   | KILN | OUTSIDE | FIRING_GAS | INTENDED_LOSS | no | air | AIR_CLIMATE | Loss on ignition, carbonates among it | 708_000 | - | - | - | 1
      F-HUSK     | OUTSIDE | KILN | HUSK | INPUT | no | - | - | - | 900_000 | kg | WEIGHED | 3 | 1
      F-WOOD     | OUTSIDE | KILN | WOOD | INPUT | no | - | - | - | 700_000 | stere | DELIVERY_NOTE | 5 | 1
      F-OFFCUTS  | OUTSIDE | KILN | OFFCUTS | INPUT | no | - | - | One truck for every three of wood | 250_000 | kg | ESTIMATE | 15 | 1
      F-DIESEL   | OUTSIDE | MIX | DIESEL | INPUT | no | - | - | Engine of the extruder | 30_000 | L | BILL | 1 | 1
      F-LOADER   | OUTSIDE | MIX | DIESEL | INPUT | no | - | - | Wheel loader | 18_000 | L | BILL | 2 | 1
      F-EL-MIX   | OUTSIDE | MIX | ELECTRICITY | INPUT | no | - | - | - | 120_000 | kW.h | BILL | 0.5 | 1
      F-EL-KILN  | OUTSIDE | KILN | ELECTRICITY | INPUT | no | - | - | Fan | 60_000 | kW.h | BILL | 0.5 | 1
      F-ASH      | KILN | OUTSIDE | ASH | LOSS | no | dumped | WASTE | - | 178_000 | kg | ESTIMATE | 20 | 1
      F-STACK    | KILN | OUTSIDE | EXHAUST | LOSS | no | air | AIR_CLIMATE | - | 96_000_000 | m3 | ESTIMATE | 20 | 1
      H-MIX      | MIX | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 2_164_800 | - | - | - | 1
      H-KILN     | KILN | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | Stack, shell, hot bricks | 24_176_000 | - | - | - | 1
      L-PM       | OUTSIDE | KILN | PM | INPUT | no | - | - | Set free by firing | 29_760 | - | - | - | 1
      L-SO2      | OUTSIDE | KILN | SO2 | INPUT | no | - | - | Set free by firing | 9_120 | - | - | - | 1
      L-NOX      | OUTSIDE | KILN | NOX | INPUT | no | - | - | Set free by firing | 11_520 | - | - | - | 1
      """;

  /** Columns as in {@link GarmentNetwork#CONCENTRATIONS}. */
  private static final String CONCENTRATIONS =
      """
      F-STACK | PM | 310 | mg/m3 | LABORATORY | 15
      F-STACK | SO2 | 95 | mg/m3 | LABORATORY | 15
      F-STACK | NOX | 120 | mg/m3 | LABORATORY | 15
      """;

  private static final String UNITS =
      """
      U-STERE | stere | WOOD | 450 | kg | WET | 10 | Three loads weighed (fictional); wet as received
      """;

  private static final String PRICES =
      """
      CLAY        | PURCHASE | 15000 | KHR | t | 2025-01-01
      HUSK        | PURCHASE | 100000 | KHR | t | 2025-01-01
      WOOD        | PURCHASE | 64000 | KHR | stere | 2025-01-01
      OFFCUTS     | PURCHASE | 60000 | KHR | t | 2025-01-01
      DIESEL      | PURCHASE | 4300 | KHR | L | 2025-01-01
      ELECTRICITY | PURCHASE | 650 | KHR | kW.h | 2025-01-01
      WATER       | PURCHASE | 0 | KHR | m3 | 2025-01-01
      BRICK       | SALE | 260 | KHR | {piece} | 2025-01-01
      """;

  private static final String LEDGER =
      """
      601 | ដីឥដ្ឋ (clay) | 148_500_000 | KHR | RAW | CLAY | MIX | - | - | BALANCE | -
      602 | អង្កាម (rice husk) | 90_000_000 | KHR | ENERGY | HUSK | KILN | - | - | NOT_ASSESSED | -
      603 | អុស (fuelwood) | 99_555_556 | KHR | ENERGY | WOOD | KILN | - | - | NOT_ASSESSED | -
      604 | កម្ទេចក្រណាត់ (garment offcuts) | 15_000_000 | KHR | ENERGY | OFFCUTS | KILN | - | - | NOT_ASSESSED | -
      605 | ម៉ាស៊ូត (diesel) | 206_400_000 | KHR | ENERGY | DIESEL | MIX | - | - | NOT_ASSESSED | -
      606 | អគ្គិសនី (electricity) | 117_000_000 | KHR | ENERGY | ELECTRICITY | MIX | - | - | NOT_ASSESSED | -
      611 | ប្រាក់ឈ្នួលលាយ (wages, mixing) | 108_000_000 | KHR | LABOUR | - | MIX | - | - | - | -
      612 | ប្រាក់ឈ្នួលហាល (wages, drying and carrying) | 168_000_000 | KHR | LABOUR | - | DRY | - | - | - | -
      613 | ប្រាក់ឈ្នួលឡ (wages, kiln) | 144_000_000 | KHR | LABOUR | - | KILN | - | - | - | -
      621 | រំលស់ឡ (depreciation, kiln) | 90_000_000 | KHR | DEPRECIATION | - | KILN | - | - | - | -
      622 | រំលស់ម៉ាស៊ីន (depreciation, extruder and loader) | 72_000_000 | KHR | DEPRECIATION | - | MIX | - | - | - | -
      631 | ជួសជុល (repairs) | 36_000_000 | KHR | MAINTENANCE | - | MIX | - | - | - | -
      701 | លក់ឥដ្ឋ (bricks) | 1_534_000_000 | KHR | TURNOVER | BRICK | - | - | - | - | -
      """;

  private static final String INSTRUMENTS =
      """
      F-OFFCUTS | Weigh the trucks of offcuts for one month | 120000 | KHR | 3
      F-STACK   | Pitot traverse of the stack, two days | 3200000 | KHR | 5
      F-BATS    | Count cracked bricks of three firings | 40000 | KHR | 5
      """;

  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry(
              "sources",
              """
              F-HUSK    | STATIONARY | other_primary_solid_biomass | - | - | Rice husk
              F-WOOD    | STATIONARY | wood | - | - | -
              F-OFFCUTS | STATIONARY | textile_waste | - | - | Cotton and polyester, unsorted
              F-DIESEL  | STATIONARY | gas_diesel_oil | - | - | Engine of the extruder
              F-LOADER  | OFF_ROAD | gas_diesel_oil | - | - | Wheel loader
              F-EL-MIX  | ELECTRICITY | electricity | - | - | -
              F-EL-KILN | ELECTRICITY | electricity | - | - | -
              F-BRICK   | PROCESS | brick | - | - | Carbonates of the clay
              """),
          Map.entry(
              "wood",
              """
              WOOD | RUBBERWOOD | Transport permit of the plantation, 14 loads (fictional) | 45 | 38 | WET | 0 | Replanted by contract (fictional) | -
              WOOD | UNKNOWN | - | 55 | - | - | - | - | Bought at the gate from traders
              """),
          Map.entry(
              "outlets",
              """
              Stack of the kiln | បំពង់ផ្សែងឡ | F-STACK | - | AIR | - | 18 m high
              """),
          Map.entry(
              "limits",
              """
              OUT-1 | PM | 400 | - | mg/m3 | Letter of the district 7/2024 (fictional) | no
              OUT-1 | SO2 | 500 | - | mg/m3 | Letter of the district 7/2024 (fictional) | no
              """),
          Map.entry(
              "samples",
              """
              F-STACK | TEMPERATURE | 165 | Cel | METER | 2025-02-11 | At the sampling port
              """),
          Map.entry(
              "waste",
              """
              F-ASH    | 10 01 01 | - | OPEN_DUMPED | - | - | Never analysed; textiles may leave metals
              F-BATS   | 10 12 08 | no | REUSED | - | Village roads | -
              F-BROKEN | 10 12 01 | no | RECYCLED | - | Own mixer | -
              F-SPOIL  | 01 04 09 | no | REUSED | - | Own pit | -
              """),
          Map.entry(
              "baselines",
              """
              OUTPUT | 5_700_000 | {piece} | Delivery book 2024 (fictional)
              ENERGY | 26_300 | GJ | Fuel book 2024 (fictional)
              WASTE  | 430 | t | Estimate of the owner (fictional)
              """),
          Map.entry(
              "heads",
              """
              FEMALE | CASUAL | 18
              MALE | FIXED_TERM | 9
              MALE | CASUAL | 21
              """),
          Map.entry(
              "hours",
              """
              2025-01 | 2025-12 | 115_000 | Pay book (fictional)
              """),
          Map.entry(
              "incidents",
              """
              2025-03 | LOST_TIME | 0 | 1 | 0 | 12 | Burnt hand at the firing port
              2025-04 | FAINTING | 1 | 1 | 0 | 2 | Unloading the kiln in the hot month
              2025-10 | LOST_TIME | 1 | 0 | 0 | 6 | Finger in the conveyor
              """),
          Map.entry(
              "exposures",
              """
              KILN | HEAT | - | 33.4 | Cel | 2025-04-09 | - | - | heavy | WBGT, unloading
              KILN | DUST | respirable | 3.9 | mg/m3 | 2025-04-09 | - | - | - | Stacking fired bricks
              MIX  | NOISE | - | 88 | dB[SPL] | 2025-04-09 | - | - | - | Extruder
              """),
          Map.entry(
              "complaints",
              """
              2025-01-14 | - | NEIGHBOUR | Black smoke and the smell of burnt cloth
              2025-12-02 | 2025-12-05 | AUTHORITY | Ash beside the road
              """),
          Map.entry(
              "trainings",
              """
              2025-09-18 | Feeding the kiln evenly | 0 | 7 | 0 | 3
              """));

  /** The dossier, the same at every call and on every machine. */
  public static Dossier dossier() {
    var units = Records.units(UNITS);
    Factory factory =
        new Factory(
            "EXAMPLE-BRICK",
            "Example Brick Kiln (fictional)",
            "ឡឥដ្ឋឧទាហរណ៍ (ប្រឌិត)",
            "2392",
            "KH-8",
            "KHR",
            true,
            18,
            30,
            "Fictional, see examples/README.md");
    Dossier dossier =
        Dossier.empty(factory)
            .with(Centre.class, Records.centres(CENTRES))
            .with(Carrier.class, Records.carriers(CARRIERS))
            .with(Flow.class, Records.flows(FLOWS))
            .with(Reading.class, Records.readings(FLOWS, units))
            .with(Concentration.class, Records.concentrations(CONCENTRATIONS))
            .with(Price.class, Records.prices(PRICES))
            .with(LedgerLine.class, Records.ledger(LEDGER))
            .with(LocalUnitRow.class, units)
            .with(Instrument.class, Records.instruments(INSTRUMENTS));
    return GroupRecords.add(dossier, GROUPS);
  }

  /** The true quantity of every flow in its carrier's unit, by flow id. */
  public static Map<String, Double> truth() {
    return Records.truth(FLOWS);
  }
}
