package org.baitong.engine.quantity;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a person probably meant by a unit that is no UCUM code. */
final class UnitSuggestions {
  /** Spellings met in workbooks, in lower case without spaces. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          entry("ton", "t"),
          entry("tons", "t"),
          entry("tonne", "t"),
          entry("tonnes", "t"),
          entry("mt", "t"),
          entry("kgs", "kg"),
          entry("kilo", "kg"),
          entry("kilogram", "kg"),
          entry("kilograms", "kg"),
          entry("gr", "g"),
          entry("gram", "g"),
          entry("grams", "g"),
          entry("lb", "[lb_av]"),
          entry("lbs", "[lb_av]"),
          entry("litre", "L"),
          entry("litres", "L"),
          entry("liter", "L"),
          entry("liters", "L"),
          entry("ltr", "L"),
          entry("lit", "L"),
          entry("cum", "m3"),
          entry("cbm", "m3"),
          entry("m^3", "m3"),
          entry("nm3", "m3 (basis: normal)"),
          entry("sm3", "m3 (basis: normal)"),
          entry("m^2", "m2"),
          entry("sqm", "m2"),
          entry("ha", "har"),
          entry("hectare", "har"),
          entry("gal", "[gal_us]"),
          entry("gallon", "[gal_us]"),
          entry("ft", "[ft_i]"),
          entry("in", "[in_i]"),
          entry("inch", "[in_i]"),
          entry("yd", "[yd_i]"),
          entry("yard", "[yd_i]"),
          entry("yards", "[yd_i]"),
          entry("wh", "W.h"),
          entry("kwh", "kW.h"),
          entry("mwh", "MW.h"),
          entry("gwh", "GW.h"),
          entry("unit", "kW.h or {piece}"),
          entry("units", "kW.h or {piece}"),
          entry("kva", "kV.A"),
          entry("hp", "kW (1 mechanical hp is 0.7457 kW)"),
          entry("[hp]", "kW (1 mechanical hp is 0.7457 kW)"),
          entry("btu", "[Btu_IT]"),
          entry("mmbtu", "GJ (1 MMBtu is 1.05506 GJ)"),
          entry("toe", "GJ (1 toe is 41.868 GJ)"),
          entry("barg", "bar (basis: gauge)"),
          entry("bar(g)", "bar (basis: gauge)"),
          entry("bara", "bar (basis: absolute)"),
          entry("bar(a)", "bar (basis: absolute)"),
          entry("psi", "[psi]"),
          entry("psig", "[psi] (basis: gauge)"),
          entry("psia", "[psi] (basis: absolute)"),
          entry("c", "Cel"),
          entry("°c", "Cel"),
          entry("℃", "Cel"),
          entry("degc", "Cel"),
          entry("f", "[degF]"),
          entry("°f", "[degF]"),
          entry("degf", "[degF]"),
          entry("ppm", "[ppm] or mg/L"),
          entry("sec", "s"),
          entry("hr", "h"),
          entry("hrs", "h"),
          entry("hour", "h"),
          entry("hours", "h"),
          entry("day", "d"),
          entry("days", "d"),
          entry("week", "wk"),
          entry("month", "mo"),
          entry("months", "mo"),
          entry("year", "a"),
          entry("years", "a"),
          entry("yr", "a"),
          entry("percent", "%"),
          entry("pct", "%"),
          entry("pcs", "{piece}"),
          entry("pc", "{piece}"),
          entry("piece", "{piece}"),
          entry("pieces", "{piece}"),
          entry("ea", "{piece}"),
          entry("nos", "{piece}"),
          entry("គ.ក", "kg"),
          entry("គីឡូ", "kg"),
          entry("គីឡូក្រាម", "kg"),
          entry("តោន", "t"),
          entry("លីត្រ", "L"));

  /** Units written in the wrong case find their right one here; the first match counts. */
  private static final List<String> COMMON =
      List.of(
          "kg", "g", "mg", "t", "kt", "L", "mL", "m3", "m2", "m", "cm", "mm", "km", "kW.h", "MW.h",
          "kW", "MW", "W", "J", "kJ", "MJ", "GJ", "TJ", "kcal", "Gcal", "Pa", "kPa", "MPa", "bar",
          "mbar", "K", "Cel", "s", "min", "h", "d", "wk", "mo", "a", "kg/h", "t/h", "m3/h", "L/s",
          "L/min", "mg/L", "g/L", "kg/m3", "g/m3", "g/m2", "MJ/kg", "kJ/kg", "GJ/t", "kcal/kg",
          "MJ/m3", "kW.h/kg", "kW.h/t", "L/kg", "m3/t", "kg/GJ", "kg/t", "g/kg", "har", "kV.A");

  private UnitSuggestions() {}

  /** For a quotient like "g/kW.h", which UCUM reads from left to right as (g/kW).h. */
  static Optional<String> withParentheses(String text) {
    int slash = text.indexOf('/');
    boolean plainQuotient = slash >= 0 && text.indexOf('/', slash + 1) < 0;
    return plainQuotient && text.indexOf('.', slash) > 0 && text.indexOf('(') < 0
        ? Optional.of(text.substring(0, slash + 1) + "(" + text.substring(slash + 1) + ")")
        : Optional.empty();
  }

  static Optional<String> find(String text) {
    String plain = plain(text);
    String spelled = SPELLINGS.get(plain);
    if (spelled != null) {
      return Optional.of(spelled);
    }
    int slash = plain.indexOf('/');
    if (slash > 0) {
      Optional<String> above = part(plain.substring(0, slash));
      Optional<String> below = part(plain.substring(slash + 1));
      if (above.isPresent() && below.isPresent()) {
        return Optional.of(above.get() + "/" + below.get()).filter(found -> !found.equals(text));
      }
    }
    return common(plain).filter(found -> !found.equals(text));
  }

  private static Optional<String> part(String plain) {
    String spelled = SPELLINGS.get(plain);
    if (spelled != null) {
      // A remark or an alternative is no unit that could stand in a quotient.
      return Optional.of(spelled).filter(found -> found.indexOf(' ') < 0 && !found.startsWith("{"));
    }
    return common(plain);
  }

  private static Optional<String> common(String plain) {
    return COMMON.stream().filter(code -> code.toLowerCase(Locale.ROOT).equals(plain)).findFirst();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200B)
        .map(UnitSuggestions::fold)
        .forEach(plain::appendCodePoint);
    String folded = plain.toString().toLowerCase(Locale.ROOT);
    return folded.length() > 1 && folded.endsWith(".")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private static int fold(int codePoint) {
    return switch (codePoint) {
      case '²' -> '2';
      case '³' -> '3';
      case '·', '⋅', '*', '×' -> '.';
      case '\u00B5', '\u03BC' -> 'u';
      default -> codePoint;
    };
  }
}
