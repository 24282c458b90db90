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

/**
 * The record of a fictional village rice mill: the smallest useful workbook, one quantity centre,
 * in riel, some of its numbers typed as text in Khmer digits.
 *
 * <p>Example: {@code RiceMill.dossier().factory().currency()} is "KHR".
 */
public final class RiceMill {

  /** Columns as in {@link GarmentNetwork#CENTRES}. */
  private static final String CENTRES =
      """
      MILL | Rice mill | រោងម៉ាស៊ីនកិនស្រូវ | PRODUCTION | - | MASS | 3
      """;

  /** Columns as in {@link GarmentNetwork#CARRIERS}. */
  private static final String CARRIERS =
      """
      PADDY  | Paddy, dried | ស្រូវស្ងួត | RAW | kg | - | 1 | - | - | - | yes | - | -
      RICE   | White rice | អង្ករ | PRODUCT | kg | - | 1 | - | - | - | yes | - | -
      BROKEN | Broken rice | ចុងអង្ករ | BY_PRODUCT | kg | - | 1 | - | - | - | yes | - | -
      BRAN   | Bran | កន្ទក់ | BY_PRODUCT | kg | - | 1 | - | - | - | yes | - | -
      HUSK   | Husk | អង្កាម | WASTE | kg | - | 1 | - | - | - | yes | - | -
      DUST   | Dust, stones, spilled grain | ធូលី និងគ្រាប់ជ្រុះ | WASTE | kg | - | 1 | - | - | - | yes | - | -
      DIESEL | Diesel | ម៉ាស៊ូត | ENERGY | L | - | - | - | 36.1 | NET | no | - | -
      HEAT   | Heat lost | កម្តៅបាត់បង់ | EMISSION | MJ | - | 0 | - | 1 | - | no | - | -
      """;

  /** Columns as in {@link GarmentNetwork#FLOWS}. */
  static final String FLOWS =
      """
      F-PADDY  | OUTSIDE | MILL | PADDY | INPUT | no | - | - | - | 600_000 | kg | WEIGHED | 1 | 1
      F-RICE   | MILL | OUTSIDE | RICE | PRODUCT | no | - | - | - | 366_000 | sack | COUNT | 0.5 | 1
      F-BROKEN | MILL | OUTSIDE | BROKEN | PRODUCT | yes | - | - | - | 42_000 | kg | WEIGHED | 1 | 1
      F-BRAN   | MILL | OUTSIDE | BRAN | PRODUCT | yes | - | - | - | 57_000 | kg | WEIGHED | 1 | 1
      F-HUSK   | MILL | OUTSIDE | HUSK | LOSS | no | sold | WASTE | - | 120_000 | kg | ESTIMATE | 15 | 1
      F-DUST   | MILL | OUTSIDE | DUST | LOSS | no | dumped | WASTE | - | 15_000 | - | - | - | 1
      F-DIESEL | OUTSIDE | MILL | DIESEL | INPUT | no | - | - | - | 7_800 | L | BILL | 1 | 1
      H-MILL   | MILL | OUTSIDE | HEAT | LOSS | no | air | AIR_CLIMATE | - | 281_580 | - | - | - | 1
      """;

  private static final String UNITS =
      """
      U-SACK | sack | RICE | 50 | kg | - | 0.5 | Twenty sacks weighed (fictional)
      """;

  private static final String PRICES =
      """
      PADDY  | PURCHASE | 1050 | KHR | kg | 2025-01-01
      DIESEL | PURCHASE | 4300 | KHR | L | 2025-01-01
      RICE   | SALE | 100000 | KHR | sack | 2025-01-01
      BROKEN | SALE | 1300 | KHR | kg | 2025-01-01
      BRAN   | SALE | 900 | KHR | kg | 2025-01-01
      HUSK   | SALE | 20 | KHR | kg | 2025-01-01
      """;

  private static final String LEDGER =
      """
      601 | ទិញស្រូវ (paddy) | 630_000_000 | KHR | RAW | PADDY | MILL | - | - | BALANCE | -
      602 | ម៉ាស៊ូត (diesel) | 33_540_000 | KHR | ENERGY | DIESEL | MILL | - | - | NOT_ASSESSED | -
      611 | ប្រាក់ឈ្នួល (wages, four men and three women) | 50_400_000 | KHR | LABOUR | - | MILL | - | - | - | -
      612 | រំលស់ម៉ាស៊ីន (depreciation) | 18_000_000 | KHR | DEPRECIATION | - | MILL | - | - | - | -
      613 | ជួសជុល (repairs) | 9_600_000 | KHR | MAINTENANCE | - | MILL | - | - | - | -
      701 | លក់អង្ករ (rice) | 732_000_000 | KHR | TURNOVER | RICE | - | - | - | - | -
      702 | លក់ចុងអង្ករ (broken rice) | 54_600_000 | KHR | TURNOVER | BROKEN | - | - | - | - | -
      703 | លក់កន្ទក់ (bran) | 51_300_000 | KHR | TURNOVER | BRAN | - | - | - | - | -
      704 | លក់អង្កាម (husk) | 2_400_000 | KHR | EARNINGS | HUSK | MILL | WASTE | - | - | -
      """;

  private static final String INSTRUMENTS =
      """
      F-HUSK | Weigh the husk of three days | 40000 | KHR | 3
      F-DUST | Weigh the sweepings for one week | 20000 | KHR | 5
      """;

  private static final Map<String, String> GROUPS =
      Map.of(
          "sources",
          """
          F-DIESEL | STATIONARY | gas_diesel_oil | - | - | Engine of the mill
          """,
          "waste",
          """
          F-HUSK | 02 03 04 | no | SOLD | - | A brick kiln | -
          F-DUST | 02 03 04 | no | OPEN_DUMPED | - | - | -
          """,
          "heads",
          """
          FEMALE | CASUAL | 3
          MALE | PERMANENT | 2
          MALE | CASUAL | 2
          """,
          "hours",
          """
          2025-01 | 2025-12 | 14_600 | Pay book (fictional)
          """,
          "exposures",
          """
          MILL | DUST | inhalable | 11.5 | mg/m3 | 2025-03 | - | - | - | Beside the polisher
          MILL | NOISE | - | 92 | dB[SPL] | 2025-03 | - | - | - | Beside the engine
          """);

  /** Readings whose first month is typed as text, with group signs, in Khmer digits. */
  private static final List<String> TYPED = List.of("R-F-PADDY", "R-F-BROKEN", "R-F-BRAN");

  private RiceMill() {}

  /** The dossier, the same at every call and on every machine. */
  public static Dossier dossier() {
    List<LocalUnitRow> units = Records.units(UNITS);
    List<Reading> readings = Records.readings(FLOWS, units);
    Factory factory =
        new Factory(
            "EXAMPLE-RICE",
            "Example Rice Mill (fictional)",
            "រោងម៉ាស៊ីនកិនស្រូវឧទាហរណ៍ (ប្រឌិត)",
            "1061",
            "KH-2",
            "KHR",
            true,
            3,
            4,
            "Fictional, see examples/README.md");
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

  private static Map<String, String> typed(List<Reading> readings) {
    Map<String, String> texts = new TreeMap<>();
    for (Reading reading : readings) {
      if (TYPED.contains(reading.id())) {
        Double value = reading.months().get("2025-01");
        if (value != null) {
          texts.put("readings/" + reading.id() + "/2025-01", khmer(value.longValue()));
        }
      }
    }
    return texts;
  }

  /** A whole number of four to six digits as people type it: ៤៨,២០០. */
  private static String khmer(long number) {
    String digits = number / 1000 + "," + Long.toString(number % 1000 + 1000).substring(1);
    StringBuilder text = new StringBuilder();
    digits
        .chars()
        .forEach(c -> text.append(Character.isDigit(c) ? (char) (c - '0' + '០') : (char) c));
    return text.toString();
  }
}
