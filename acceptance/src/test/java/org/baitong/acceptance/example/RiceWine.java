package org.baitong.acceptance.example;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Instrument;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.dossier.Price;
import org.baitong.dossier.Reading;
import org.baitong.language.Formats;
import org.baitong.language.Language;

/**
 * The record of a fictional family that distils rice wine: one centre, in riel, in Khmer, every
 * reading typed as text in Khmer digits.
 *
 * <p>The true quantities close in dry material (rice without its water), in water and in energy.
 * Half of the starch becomes alcohol and carbon dioxide; the mash that the pigs do not eat is
 * poured into the ditch.
 */
public final class RiceWine {
  private static final String CENTRES =
      """
      STILL | Cooking, fermenting and distilling | កន្លែងដាំ ផ្អាប់ និងបិតស្រា | PRODUCTION | - | MASS | 3
      """;

  /** Columns as in {@link GarmentNetwork#CARRIERS}. Wine is 35 % alcohol by volume. */
  private static final String CARRIERS =
      """
      RICE      | Broken rice, counted without its 13 % of moisture | ចុងអង្ករ | RAW | kg | - | 0.87 | - | - | - | yes | - | -
      YEAST     | Yeast cakes | ដំបែ | AUXILIARY | kg | - | 1 | - | - | - | yes | - | -
      WATER     | Well water | ទឹកអណ្តូង | WATER | m3 | - | - | 1 | - | - | yes | - | -
      WINE      | Rice wine | ស្រាស | PRODUCT | L | - | 0.276 | 0.00067 | - | - | yes | - | -
      MASH      | Spent mash for pigs | កាកស្រាសម្រាប់ជ្រូក | BY_PRODUCT | kg | - | 0.1 | 0.0009 | - | - | yes | - | -
      SPILT     | Spent mash poured away | កាកស្រាចាក់ចោល | WASTE | kg | MASH | 0.1 | 0.0009 | - | - | yes | - | COMPLIANCE
      GAS       | Gas of fermentation | ឧស្ម័នពីការផ្អាប់ | EMISSION | kg | - | 1 | - | - | - | yes | - | -
      COOLING   | Cooling water poured away | ទឹកត្រជាក់បង្ហូរចោល | WASTEWATER | m3 | WATER | - | 1 | - | - | yes | - | -
      VAPOUR    | Steam of cooking | ចំហាយពេលដាំ | WATER | m3 | WATER | - | 1 | - | - | yes | - | -
      WOOD      | Fuelwood | អុស | ENERGY | kg | - | - | - | 11.8 | NET | yes | - | SUPPLY_RISK
      HEAT      | Heat lost | កម្តៅបាត់បង់ | EMISSION | MJ | - | 0 | - | 1 | - | yes | - | -
      """;

  /** Columns as in {@link GarmentNetwork#FLOWS}. */
  static final String FLOWS =
      """
      F-RICE    | OUTSIDE | STILL | RICE | INPUT | no | - | - | - | 36_000 | sack | COUNT | 1 | 1
      F-YEAST   | OUTSIDE | STILL | YEAST | INPUT | no | - | - | - | 360 | kg | WEIGHED | 2 | 1
      F-WATER   | OUTSIDE | STILL | WATER | INPUT | no | - | - | Jars counted | 495.1 | m3 | COUNT | 10 | 1
      F-WOOD    | OUTSIDE | STILL | WOOD | INPUT | no | - | - | - | 60_000 | cart | COUNT | 8 | 1
      F-WINE    | STILL | OUTSIDE | WINE | PRODUCT | no | - | - | - | 30_000 | L | COUNT | 1 | 1
      F-MASH    | STILL | OUTSIDE | MASH | PRODUCT | yes | - | - | Twelve own pigs, the rest to neighbours | 120_000 | kg | ESTIMATE | 15 | 1
      F-SPILT   | STILL | OUTSIDE | SPILT | LOSS | no | ditch | WASTEWATER | What the pigs leave | 30_000 | kg | ESTIMATE | 25 | 1
      F-GAS     | STILL | OUTSIDE | GAS | INTENDED_LOSS | no | air | AIR_CLIMATE | - | 8_400 | - | - | - | 1
      F-COOLING | STILL | OUTSIDE | COOLING | LOSS | no | ditch | WASTEWATER | Runs off warm | 300 | - | - | - | 1
      F-VAPOUR  | STILL | OUTSIDE | VAPOUR | INTENDED_LOSS | no | air | AIR_CLIMATE | - | 40 | m3 | CALCULATED | 25 | 1
      H-STILL   | STILL | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | Open fire | 708_000 | - | - | - | 1
      """;

  private static final String UNITS =
      """
      U-SACK | sack | RICE | 50 | kg | - | 1 | Printed on the sack (fictional)
      U-CART | cart | WOOD | 400 | kg | WET | 10 | Two carts weighed at the mill (fictional)
      """;

  private static final String PRICES =
      """
      RICE  | PURCHASE | 95000 | KHR | sack | 2025-01-01
      YEAST | PURCHASE | 12000 | KHR | kg | 2025-01-01
      WATER | PURCHASE | 0 | KHR | m3 | 2025-01-01
      WOOD  | PURCHASE | 50000 | KHR | cart | 2025-01-01
      WINE  | SALE | 4000 | KHR | L | 2025-01-01
      MASH  | SALE | 100 | KHR | kg | 2025-01-01
      """;

  private static final String LEDGER =
      """
      ១ | ទិញចុងអង្ករ | 68_400_000 | KHR | RAW | RICE | STILL | - | - | BALANCE | -
      ២ | ទិញដំបែ | 4_320_000 | KHR | AUXILIARY | YEAST | STILL | - | - | BALANCE | -
      ៣ | ទិញអុស | 7_500_000 | KHR | ENERGY | WOOD | STILL | - | - | NOT_ASSESSED | -
      ៤ | ប្រាក់ឈ្នួលកូន និងក្មួយ | 14_400_000 | KHR | LABOUR | - | STILL | - | - | - | -
      ៥ | ជួសជុលឆ្នាំង និងបំពង់ | 1_200_000 | KHR | MAINTENANCE | - | STILL | - | - | - | -
      ៦ | លក់ស្រាស | 120_000_000 | KHR | TURNOVER | WINE | - | - | - | - | -
      ៧ | លក់កាកស្រា | 4_800_000 | KHR | TURNOVER | MASH | - | - | - | - | -
      """;

  private static final String INSTRUMENTS =
      """
      F-SPILT   | ថ្លឹងកាកស្រាដែលចាក់ចោលមួយសប្តាហ៍ | 0 | KHR | 5
      F-COOLING | វាស់ទឹកត្រជាក់ដោយធុងមួយថ្ងៃ | 0 | KHR | 8
      F-WOOD    | ថ្លឹងអុសដប់រទេះ | 20000 | KHR | 3
      """;

  private static final Map<String, String> GROUPS =
      Map.of(
          "sources",
          """
          F-WOOD | STATIONARY | wood | - | - | Open fire under the still
          """,
          "wood",
          """
          WOOD | UNKNOWN | - | 100 | - | - | - | - | Bought from a cart at the door
          """,
          "waste",
          """
          F-SPILT | 02 07 02 | no | OPEN_DUMPED | - | The ditch behind the house | -
          """,
          "heads",
          """
          FEMALE | PERMANENT | 2
          MALE | PERMANENT | 1
          MALE | CASUAL | 1
          """);

  private RiceWine() {}

  /** The dossier, the same at every call and on every machine. */
  public static Dossier dossier() {
    List<LocalUnitRow> units = Records.units(UNITS);
    List<Reading> readings = Records.readings(FLOWS, units);
    Factory factory =
        new Factory(
            "EXAMPLE-WINE",
            "Example Rice Wine Family (fictional)",
            "គ្រួសារបិតស្រាសឧទាហរណ៍ (ប្រឌិត)",
            "1101",
            "KH-3",
            "KHR",
            true,
            2,
            2,
            "ប្រឌិត សូមមើល examples/README.md");
    Dossier dossier =
        Dossier.empty(factory)
            .with(Centre.class, Records.centres(CENTRES))
            .with(Carrier.class, Records.carriers(CARRIERS))
            .with(Flow.class, Records.flows(FLOWS))
            .with(Reading.class, readings)
            .with(Price.class, Records.prices(PRICES))
            .with(LedgerLine.class, Records.ledger(LEDGER))
            .with(LocalUnitRow.class, units)
            .with(Instrument.class, Records.instruments(INSTRUMENTS))
            .withTexts(typed(readings));
    return GroupRecords.add(dossier, GROUPS);
  }

  /** Every month of every reading as the daughter types it. */
  private static Map<String, String> typed(List<Reading> readings) {
    Formats khmer = new Formats(Language.KM, true);
    Map<String, String> texts = new TreeMap<>();
    for (Reading reading : readings) {
      reading
          .months()
          .forEach(
              (month, value) ->
                  texts.put("readings/" + reading.id() + "/" + month, khmer.exact(value)));
    }
    return texts;
  }
}
