package org.baitong.assessment.calc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * Units as publications write them: UCUM codes, and the usual names of trade units ("short ton",
 * "MMBtu", "scf", "kWh"), also in quotients ("kg CO2/MMBtu", "g/person/day").
 */
final class UnitNames {
  private record Known(String ucum, double times) {}

  private static final Map<String, Known> NAMES =
      Map.ofEntries(
          known("short ton", "[ston_av]"),
          known("short tons", "[ston_av]"),
          known("long ton", "[lton_av]"),
          known("tonne", "t"),
          known("tonnes", "t"),
          known("metric ton", "t"),
          known("metric tons", "t"),
          known("gg", "Gg"),
          known("lb", "[lb_av]"),
          known("lbs", "[lb_av]"),
          known("pound", "[lb_av]"),
          known("btu", "[Btu_IT]"),
          Map.entry("mmbtu", new Known("[Btu_IT]", 1e6)),
          // 100,000 Btu, and the tonne of oil equivalent of the IEA.
          Map.entry("therm", new Known("[Btu_IT]", 1e5)),
          Map.entry("toe", new Known("GJ", 41.868)),
          known("scf", "[ft_i]3"),
          known("cf", "[ft_i]3"),
          known("ft3", "[ft_i]3"),
          known("cubic feet", "[ft_i]3"),
          known("gal", "[gal_us]"),
          known("gallon", "[gal_us]"),
          known("gallons", "[gal_us]"),
          known("bbl", "[bbl_us]"),
          known("barrel", "[bbl_us]"),
          known("wh", "W.h"),
          known("kwh", "kW.h"),
          known("mwh", "MW.h"),
          known("gwh", "GW.h"),
          known("litre", "L"),
          known("litres", "L"),
          known("liter", "L"),
          known("liters", "L"),
          known("m^3", "m3"),
          known("nm3", "m3"),
          known("stere", "m3"),
          known("steres", "m3"),
          known("st", "m3"),
          known("year", "a"),
          known("years", "a"),
          known("yr", "a"),
          known("day", "d"),
          known("days", "d"),
          known("percent", "%"),
          known("person", "{piece}"),
          known("persons", "{piece}"),
          known("people", "{piece}"));

  /** What a mass is a mass of does not change its unit. */
  private static final String OF_WHAT =
      "(?<=[gt])[ _-]?(?:CO2e|CO2|CH4|N2O-N|N2O|COD|BOD5?|C|N)(?![A-Za-z0-9])";

  private UnitNames() {}

  private static Map.Entry<String, Known> known(String name, String ucum) {
    return Map.entry(name, new Known(ucum, 1));
  }

  /** The unit, with the factor of its name in it; refuses with a suggestion. */
  static UnitOfMeasure parse(String path, String text) {
    var plain = Units.parse(text);
    if (plain.isUsable()) {
      return plain.get();
    }
    List<String> parts = List.of(text.strip().replaceAll(OF_WHAT, "").split("/", -1));
    StringBuilder code = new StringBuilder();
    double times = 1;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i).strip();
      Known known =
          NAMES.getOrDefault(part.toLowerCase(Locale.ROOT).replace('_', ' '), new Known(part, 1));
      if (i > 0 && known.ucum().equals("{piece}")) {
        continue;
      }
      boolean below = code.length() > 0;
      boolean product = known.ucum().indexOf('.') > 0;
      code.append(below ? "/" : "")
          .append(below && product ? "(" + known.ucum() + ")" : known.ucum());
      times = i == 0 ? times * known.times() : times / known.times();
    }
    var found = Units.parse(code.toString());
    if (!found.isUsable()) {
      String suggestion = JsonOutcomes.refusal(plain.findings()).getMessage();
      throw JsonFields.refuse(
          path
              + " has the unit \""
              + text
              + "\", which is not known ("
              + String.valueOf(suggestion).lines().findFirst().orElse("")
              + ")",
          "a UCUM code such as t, kg, m3, kW.h, GJ, kg/TJ or kg/(kW.h)?");
    }
    UnitOfMeasure unit = found.get();
    return times == 1
        ? unit
        : new UnitOfMeasure(text, unit.dimension(), unit.factor() * times, unit.offset());
  }
}
