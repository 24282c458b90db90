package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, found in camelCase or snake_case, read strictly: a field nobody
 * asked for, a text where a number belongs or a number out of range is refused with its path.
 */
final class JsonFields {
  private static final Set<String> REMARKS =
      Set.of("note", "notes", "comment", "title", "source", "description");

  /** No factory weighs, measures or pays more, or less without it being nothing. */
  private static final double LARGEST = 1e30;

  private static final double SMALLEST = 1e-30;

  final String path;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();
  private final JsonNode node;

  JsonFields(String path, JsonNode node) {
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw refuse(show(path) + " is " + shorten(node) + ", not an object", "{ ... } is meant?");
    }
    for (String name : node.propertyNames()) {
      if (names.put(plain(name), name) != null) {
        throw refuse(show(path) + " has the field " + name + " twice", "one of them is a slip?");
      }
    }
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static String show(String path) {
    return path.isEmpty() ? "The input" : path;
  }

  static CalculationInputException refuse(String what, String maybe) {
    return new CalculationInputException(what + ".\nMaybe " + maybe);
  }

  private static String shorten(JsonNode node) {
    String text = node.toString();
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }

  String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** The first of these fields that stands there and is not null. */
  @Nullable JsonNode find(String... fields) {
    JsonNode found = null;
    String foundAs = "";
    for (String field : fields) {
      asked.add(field);
      String name = names.get(plain(field));
      if (name == null) {
        continue;
      }
      JsonNode value = node.get(name);
      if (!value.isNull()) {
        if (found != null) {
          throw refuse(at(name) + " says the same as " + at(foundAs), "one of the two is a slip?");
        }
        found = value;
        foundAs = name;
      }
    }
    return found;
  }

  @Nullable Double number(String... fields) {
    JsonNode value = find(fields);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      throw refuse(
          at(fields[0]) + " is " + shorten(value) + ", not a number",
          "a plain number without quotes, unit or grouping, for example 12.5?");
    }
    return inRange(at(fields[0]), value);
  }

  /** The number, refused where products of a few such numbers could overflow or vanish. */
  static double inRange(String path, JsonNode value) {
    // asDouble would throw for a number of 400 digits.
    double number = value.numberValue().doubleValue();
    if (!(Math.abs(number) <= LARGEST)) {
      throw refuse(path + " is " + shorten(value) + ", too large", "the exponent is a slip?");
    }
    if (number != 0 && Math.abs(number) < SMALLEST) {
      throw refuse(path + " is " + shorten(value) + ", too small", "0 is meant?");
    }
    return number;
  }

  @Nullable Ratio ratio(String... fields) {
    Double number = number(fields);
    return number == null ? null : new Ratio(number);
  }

  /** A unit; throws with a suggestion where it is none in which amounts can be added up. */
  UnitOfMeasure unit(String other, String... fields) {
    String[] names = fields.length == 0 ? new String[] {"unit"} : fields;
    String code = textOr(names[0], other);
    Outcome<UnitOfMeasure> unit = Units.parse(code);
    if (!unit.isUsable() || !unit.get().isAmount()) {
      throw refuse(
          at(names[0]) + " is \"" + code + "\", no unit in which amounts add up",
          "kg, m3, kW.h, MJ or {piece}? Units are UCUM codes.");
    }
    return unit.get();
  }

  @Nullable Quantity quantity(UnitOfMeasure unit, String... fields) {
    Double number = number(fields);
    return number == null ? null : unit.quantity(number);
  }

  @Nullable UnitPrice price(Money zero, UnitOfMeasure unit, String... fields) {
    Double number = number(fields);
    return number == null ? null : UnitPrice.per(zero.withAmount(number), unit);
  }

  /** The currency of every amount; none ("XXX") when the source names none. */
  Currency currency() {
    String code = textOr("currency", Currency.NONE.code());
    if (code.equals(Currency.NONE.code())) {
      return Currency.NONE;
    }
    return Currency.find(code)
        .orElseThrow(
            () ->
                refuse(
                    at("currency") + " is \"" + code + "\", no ISO 4217 code",
                    "USD, KHR, THB, VND or EUR; leave it out when no currency is named."));
  }

  double requireNumber(String... fields) {
    Double number = number(fields);
    if (number == null) {
      throw refuse(at(fields[0]) + " is missing", "it is unknown? Unknown is not 0.");
    }
    return number;
  }

  @Nullable String text(String... fields) {
    JsonNode value = find(fields);
    if (value == null) {
      return null;
    }
    if (!value.isString() && !value.isIntegralNumber()) {
      throw refuse(at(fields[0]) + " is " + shorten(value) + ", not a text", "put it in quotes?");
    }
    return value.asString();
  }

  String textOr(String field, String otherwise) {
    String text = text(field);
    return text == null ? otherwise : text;
  }

  String requireText(String... fields) {
    String text = text(fields);
    if (text == null || text.isBlank()) {
      throw refuse(at(fields[0]) + " is missing", "give it a name or id?");
    }
    return text;
  }

  @Nullable Boolean flag(String... fields) {
    JsonNode value = find(fields);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw refuse(
          at(fields[0]) + " is " + shorten(value) + ", not true or false", "without quotes?");
    }
    return value.asBoolean();
  }

  /** The list under this field; empty when there is none. */
  List<JsonNode> list(String... fields) {
    JsonNode value = find(fields);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw refuse(at(fields[0]) + " is " + shorten(value) + ", not a list", "[ ... ] is meant?");
    }
    List<JsonNode> list = new ArrayList<>();
    value.forEach(list::add);
    return list;
  }

  /** The objects of a list, each with its own path. */
  List<JsonFields> objects(String... fields) {
    List<JsonFields> objects = new ArrayList<>();
    List<JsonNode> list = list(fields);
    for (int i = 0; i < list.size(); i++) {
      objects.add(new JsonFields(at(fields[0]) + "[" + (i + 1) + "]", list.get(i)));
    }
    return objects;
  }

  @Nullable JsonFields object(String field) {
    JsonNode value = find(field);
    return value == null ? null : new JsonFields(at(field), value);
  }

  /** Numbers by name; empty when there are none. */
  Map<String, Double> numbers(String... fields) {
    JsonNode value = find(fields);
    Map<String, Double> numbers = new LinkedHashMap<>();
    if (value == null) {
      return numbers;
    }
    if (!value.isObject()) {
      throw refuse(
          at(fields[0]) + " is " + shorten(value) + ", not an object of numbers",
          "{\"F1\": 0.7, \"F2\": 0.3}?");
    }
    for (String name : value.propertyNames()) {
      JsonNode number = value.get(name);
      if (!number.isNumber()) {
        throw refuse(
            at(fields[0]) + "." + name + " is " + shorten(number) + ", not a number", "0.5?");
      }
      numbers.put(name, inRange(at(fields[0]) + "." + name, number));
    }
    return numbers;
  }

  /** One of the constants of an enumeration, in any case, with - or blank for _. */
  <E extends Enum<E>> @Nullable E choice(Class<E> type, String... fields) {
    String text = text(fields);
    if (text == null) {
      return null;
    }
    String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
      known.add(constant.name().toLowerCase(Locale.ROOT));
    }
    throw refuse(
        at(fields[0]) + " is \"" + text + "\", which is not known",
        "one of " + String.join(", ", known) + "?");
  }

  /** Refuses fields nobody asked for; to be called when everything has been read. */
  void done() {
    Set<String> known = new TreeSet<>();
    asked.forEach(field -> known.add(plain(field)));
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (!known.contains(name.getKey()) && !REMARKS.contains(name.getKey())) {
        throw refuse(
            at(name.getValue()) + " is not known", "one of " + String.join(", ", asked) + "?");
      }
    }
  }
}
