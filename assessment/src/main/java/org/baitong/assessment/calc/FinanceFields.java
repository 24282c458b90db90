package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.baitong.engine.finance.PriceLevel;
import org.baitong.engine.finance.Rate;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import tools.jackson.databind.JsonNode;

/** What the calculations of finance and choice read alike. */
final class FinanceFields {
  private FinanceFields() {}

  /** What the engine's records refuse, as a message for the user. */
  static <T> T refusing(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException refused) {
      String message = String.valueOf(refused.getMessage());
      throw new CalculationInputException(
          message.contains("\nMaybe ") ? message : message + "\nMaybe an exponent is a slip.");
    }
  }

  static Money money(JsonFields f, String field, Currency currency) {
    return Money.undated(f.requireNumber(field), currency);
  }

  static Money moneyOr(JsonFields f, String field, double otherwise, Currency currency) {
    Double number = f.number(field);
    return Money.undated(number == null ? otherwise : number, currency);
  }

  /** The currency of one row: its own, else that of the whole. */
  static Currency currency(JsonFields f, Currency whole) {
    String code = f.text("currency");
    if (code == null) {
      return whole;
    }
    return Currency.find(code)
        .orElseThrow(
            () ->
                JsonFields.refuse(
                    f.at("currency") + " is \"" + code + "\", no ISO 4217 code",
                    "USD, KHR, THB, VND or EUR?"));
  }

  static Ratio ratio(JsonFields f, String field) {
    return new Ratio(f.requireNumber(field));
  }

  static int whole(JsonFields f, String field, int otherwise, int largest) {
    Double number = f.number(field);
    if (number == null) {
      return otherwise;
    }
    if (number != StrictMath.rint(number) || number < 0 || number > largest) {
      throw JsonFields.refuse(
          f.at(field) + " is " + number, "a whole number from 0 to " + largest + "?");
    }
    return number.intValue();
  }

  static int requireWhole(JsonFields f, String field, int largest) {
    f.requireNumber(field);
    return whole(f, field, 0, largest);
  }

  static PriceLevel level(JsonFields f, String field) {
    PriceLevel level = f.choice(PriceLevel.class, field);
    return level == null ? PriceLevel.REAL : level;
  }

  static Rate rate(JsonFields f, String field, PriceLevel level) {
    return new Rate(ratio(f, field), level);
  }

  /** The numbers of a list. */
  static double[] numbers(JsonFields f, String field) {
    List<JsonNode> list = f.list(field);
    double[] numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      String path = f.at(field) + "[" + (i + 1) + "]";
      if (!list.get(i).isNumber()) {
        throw JsonFields.refuse(path + " is " + list.get(i) + ", not a number", "12.5?");
      }
      numbers[i] = JsonFields.inRange(path, list.get(i));
    }
    return numbers;
  }

  static List<String> texts(JsonFields f, String field) {
    return texts(f.at(field), f.list(field));
  }

  private static List<String> texts(String path, List<JsonNode> nodes) {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (!node.isString() || node.asString().isBlank()) {
        throw JsonFields.refuse(path + " holds " + node + ", not a name", "\"M1\"?");
      }
      texts.add(node.asString());
    }
    return texts;
  }

  /** A list of lists of names, each as a set. */
  static List<Set<String>> sets(JsonFields f, String field) {
    List<Set<String>> sets = new ArrayList<>();
    for (JsonNode node : f.list(field)) {
      if (!node.isArray()) {
        throw JsonFields.refuse(
            f.at(field) + " holds " + node + ", not a list of names", "[\"M1\", \"M2\"]?");
      }
      List<JsonNode> members = new ArrayList<>();
      node.forEach(members::add);
      sets.add(new TreeSet<>(texts(f.at(field), members)));
    }
    return sets;
  }
}
