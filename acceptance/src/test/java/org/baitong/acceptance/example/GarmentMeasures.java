package org.baitong.acceptance.example;

import java.util.List;
import org.baitong.dossier.Cause;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Measure;
import org.baitong.dossier.MeasureEffect;
import org.baitong.dossier.MeasureInput;
import org.baitong.dossier.MeasureLink;

/**
 * Causes and measures of the fictional garment factory. Every figure is invented and says so: they
 * show how measures act on each other, on limits and on other media, not what a measure saves.
 */
final class GarmentMeasures {
  private GarmentMeasures() {}

  /** Columns: id, flow, centre, class, what was found, deeper cause, evidence. */
  private static final String CAUSES =
      """
      C-TRAPS    | F-STEAM-LEAK | BOILER | T3 | Traps fail open and flanges blow | C-OWNER | Walk-through of 14 March (fictional)
      C-OWNER    | F-STEAM-LEAK | BOILER | M1 | Nobody owns the figure of steam; traps stand on no list | - | Interview with the boiler team (fictional)
      C-AIRRATIO | H-BOILER     | BOILER | T4 | Dampers were set once: 12 % oxygen in the flue gas | C-FIRING | Flue gas of 3 April (fictional)
      C-FIRING   | H-BOILER     | BOILER | M2 | There is no instruction for firing and dampers | - | -
      C-HOSES    | F-AIR-LEAK   | COMPRESSOR | T3 | Couplings and hoses leak on every line | C-NIGHT | Heard at lunch time (fictional)
      C-NIGHT    | F-AIR-LEAK   | COMPRESSOR | M1 | The compressor's load at night was never read | - | -
      C-MARKER   | F-SCRAP      | CUTTING | T4 | Wide gaps between the pieces of a marker | C-NESTING | Ten markers measured (fictional)
      C-NESTING  | F-SCRAP      | CUTTING | M3 | Planners never learnt the nesting software | - | -
      C-WIDTH    | F-OFFCUT     | CUTTING | M7 | The buyer fixes mill and width of the fabric | - | Buyer's manual (fictional)
      C-RINSE    | F-WASTEWATER | WASHING | T4 | Rinses run by the clock, not by the level | C-RECIPE | Three machines watched (fictional)
      C-RECIPE   | F-WASTEWATER | WASHING | M2 | Recipes of the machines' maker were never changed | - | -
      C-LAMPS    | H-SEWING     | SEWING | T2 | Fluorescent tubes and clutch motors | C-BUYING | Inventory of lamps and motors (fictional)
      C-BUYING   | H-SEWING     | SEWING | M5 | Purchasing compares prices, not running costs | - | -
      C-CONDENS  | F-VENT-IRON  | IRONING | T6 | Condensate and flash steam of the irons go to the drain | C-LAYOUT | -
      C-LAYOUT   | F-VENT-IRON  | IRONING | NONE_MANAGERIAL | The hall was built without return pipes | - | -
      C-PIPES    | F-WATER-LEAK | SOFTENER | T3 | Buried pipes of 1998 leak | C-NIGHTFLOW | Minimum night flow (fictional)
      C-NIGHTFLOW| F-WATER-LEAK | SOFTENER | M1 | Nobody reads the meters at night | - | -
      """;

  /**
   * Columns: id, English, Khmer, practice, centre, cause, investment, yearly cost, currency, life
   * in years, entry of the library.
   */
  private static final String MEASURES =
      """
      ME-TRAPS  | Mend steam traps and flanges | ជួសជុលអន្ទាក់ចំហាយ និងផ្លែង | GOOD_HOUSEKEEPING | BOILER | C-TRAPS | 1_800 | 400 | USD | 5 | steam-traps
      ME-OXYGEN | Tune the boiler's air | កែសម្រួលខ្យល់ឡចំហាយ | PROCESS_CONTROL | BOILER | C-AIRRATIO | 1_200 | 300 | USD | 4 | boiler-air-ratio
      ME-BOILER | New boiler with economiser | ឡចំហាយថ្មីមានឧបករណ៍សន្សំកម្តៅ | TECHNOLOGY_CHANGE | BOILER | C-AIRRATIO | 240_000 | 1_000 | USD | 15 | economiser
      ME-LAGGING| Insulate steam pipes and baths of washing | អ៊ីសូឡង់បំពង់ចំហាយ និងអាងបោក | EQUIPMENT_MODIFICATION | WASHING | C-OWNER | 22_000_000 | 0 | KHR | 10 | insulate-pipes
      ME-CONDENS| Return the condensate of the irons | ប្រមូលទឹកកំណកពីអ៊ុតមកវិញ | ON_SITE_REUSE | IRONING | C-CONDENS | 6_500 | 200 | USD | 10 | condensate-return
      ME-AIR    | Mend compressed-air leaks | ជួសជុលការលេចធ្លាយខ្យល់បង្ហាប់ | GOOD_HOUSEKEEPING | COMPRESSOR | C-HOSES | 900 | 300 | USD | 3 | air-leaks
      ME-LED    | LED over the sewing and cutting lines | ភ្លើង LED លើខ្សែដេរ និងកាត់ | EQUIPMENT_MODIFICATION | SEWING | C-LAMPS | 26_000 | -1_200 | USD | 10 | led
      ME-SERVO  | Servo instead of clutch motors | ម៉ូទ័រ servo ជំនួស clutch | TECHNOLOGY_CHANGE | SEWING | C-LAMPS | 85_000 | 0 | USD | 8 | servo-motors
      ME-MARKER | Nest the markers closer | រៀបពុម្ពកាត់ឱ្យជិតគ្នា | PROCESS_CONTROL | CUTTING | C-MARKER | 4_000 | 1_500 | USD | 5 | marker-efficiency
      ME-PIPES  | Renew the buried water pipes | ផ្លាស់បំពង់ទឹកកប់ក្នុងដី | EQUIPMENT_MODIFICATION | SOFTENER | C-PIPES | 9_000 | 0 | USD | 20 | water-leaks
      ME-RINSE  | Rinse by level, one rinse fewer | លាងតាមកម្រិតទឹក បន្ថយម្តង | PROCESS_CONTROL | WASHING | C-RINSE | 3_500 | 0 | USD | 8 | -
      ME-SCRAPS | Burn fabric scrap in the boiler | ដុតកម្ទេចក្រណាត់ក្នុងឡចំហាយ | INPUT_CHANGE | BOILER | C-WIDTH | 0 | 0 | USD | 10 | fabric-fuel
      """;

  /** Columns: id, measure, flow, kind, value, unit, before and after in percent, answering flow. */
  private static final String EFFECTS =
      """
      EF-TRAPS   | ME-TRAPS   | F-STEAM-LEAK | REDUCES_SHARE | 60 | - | - | - | -
      EF-OXYGEN  | ME-OXYGEN  | F-WOOD       | EFFICIENCY_BEFORE_AFTER | - | - | 66 | 70 | -
      EF-BOILER  | ME-BOILER  | F-WOOD       | EFFICIENCY_BEFORE_AFTER | - | - | 66 | 82 | -
      EF-LAGGING | ME-LAGGING | F-STEAM-WASH | REDUCES_SHARE | 6 | - | - | - | -
      EF-CONDENS | ME-CONDENS | F-COND-IRON  | ADDS_AMOUNT | 500 | m3 | - | - | F-VENT-IRON
      EF-AIR     | ME-AIR     | F-EL-AIR     | REDUCES_AMOUNT | 38 | MW.h | - | - | -
      EF-LED-1   | ME-LED     | F-EL-SEWING  | REDUCES_AMOUNT | - | kW.h | - | - | -
      EF-LED-2   | ME-LED     | F-EL-CUTTING | REDUCES_AMOUNT | 15 | MW.h | - | - | -
      EF-SERVO   | ME-SERVO   | F-EL-SEWING  | REDUCES_SHARE | 22 | - | - | - | -
      EF-MARKER  | ME-MARKER  | F-SCRAP      | REDUCES_SHARE | 15 | - | - | - | -
      EF-PIPES   | ME-PIPES   | F-WATER-LEAK | REDUCES_SHARE | 70 | - | - | - | -
      EF-RINSE   | ME-RINSE   | F-SOFT-WASH  | REDUCES_SHARE | 12 | - | - | - | F-WASTEWATER
      EF-SCRAPS  | ME-SCRAPS  | F-WOOD       | REPLACES | 8 | - | - | - | F-SCRAP
      """;

  /** Columns: id, measure, kind, other. */
  private static final String LINKS =
      """
      LK-BOILER  | ME-BOILER  | EXCLUDES | ME-OXYGEN
      LK-CONDENS | ME-CONDENS | REQUIRES | ME-TRAPS
      """;

  /** Columns: id, measure, calculator, field, value, unit. */
  private static final String INPUTS =
      """
      IN-LED-1 | ME-LED | lighting | now.number | 1_300 | {piece}
      IN-LED-2 | ME-LED | lighting | now.power | 44 | W
      IN-LED-3 | ME-LED | lighting | wanted.number | 1_300 | {piece}
      IN-LED-4 | ME-LED | lighting | wanted.power | 20 | W
      IN-LED-5 | ME-LED | lighting | hours | 2_250 | h
      IN-LED-6 | ME-LED | lighting | newHours | 2_250 | h
      """;

  private static final String INVENTED = "Invented for this example";

  static Dossier add(Dossier dossier) {
    return dossier
        .with(Cause.class, Table.rows(CAUSES, 7).stream().map(GarmentMeasures::cause).toList())
        .with(
            Measure.class, Table.rows(MEASURES, 11).stream().map(GarmentMeasures::measure).toList())
        .with(
            MeasureEffect.class,
            Table.rows(EFFECTS, 9).stream().map(GarmentMeasures::effect).toList())
        .with(
            MeasureInput.class, Table.rows(INPUTS, 6).stream().map(GarmentMeasures::input).toList())
        .with(MeasureLink.class, links());
  }

  private static Cause cause(Table.Row r) {
    return new Cause(
        r.get(0),
        r.get(1),
        r.find(2),
        r.constant(Cause.Code.class, 3),
        r.get(4),
        r.find(5),
        r.find(6));
  }

  private static Measure measure(Table.Row r) {
    return new Measure(
        r.get(0),
        r.get(1),
        r.find(2),
        r.find(10),
        r.constant(Measure.Practice.class, 3),
        r.find(4),
        r.find(5),
        r.findNumber(6),
        r.findNumber(7),
        r.find(8),
        r.findNumber(9),
        INVENTED,
        null);
  }

  private static MeasureEffect effect(Table.Row r) {
    return new MeasureEffect(
        r.get(0),
        r.get(1),
        r.get(2),
        r.constant(MeasureEffect.Kind.class, 3),
        r.findNumber(4),
        r.find(5),
        r.findNumber(6),
        r.findNumber(7),
        r.find(8),
        null,
        r.get(0).equals("EF-LED-1") ? "calculator:lighting/saving" : INVENTED);
  }

  private static MeasureInput input(Table.Row r) {
    return new MeasureInput(
        r.get(0), r.get(1), r.get(2), r.get(3), r.findNumber(4), r.find(5), null, INVENTED);
  }

  private static List<MeasureLink> links() {
    return Table.rows(LINKS, 4).stream()
        .map(
            r ->
                new MeasureLink(
                    r.get(0), r.get(1), r.constant(MeasureLink.Kind.class, 2), r.get(3)))
        .toList();
  }
}
