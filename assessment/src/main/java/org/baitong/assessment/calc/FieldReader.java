package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Fields;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.TemperatureKind;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the request of a calculator from JSON by the declaration of its fields: {@code 12.5} in the
 * field's own unit, or {@code {"value": 12.5, "unit": "[psi]", "basis": "gauge"}}.
 */
final class FieldReader {
  private static final Map<String, Basis> BASES =
      Map.ofEntries(
          Map.entry("absolute", PressureKind.ABSOLUTE),
          Map.entry("gauge", PressureKind.GAUGE),
          Map.entry("net", Heating.NET),
          Map.entry("lower", Heating.NET),
          Map.entry("lhv", Heating.NET),
          Map.entry("gross", Heating.GROSS),
          Map.entry("higher", Heating.GROSS),
          Map.entry("hhv", Heating.GROSS),
          Map.entry("wet", Moisture.WET),
          Map.entry("dry", Moisture.DRY),
          Map.entry("actual", GasState.ACTUAL),
          Map.entry("normal", GasState.NORMAL));

  private final Map<String, UnitOfMeasure> localUnits;

  FieldReader(Map<String, UnitOfMeasure> localUnits) {
    this.localUnits = localUnits;
  }

  <T extends Record> T read(Fields<T> fields, JsonFields json) {
    List<@Nullable Object> values = new ArrayList<>();
    for (FieldSpec spec : fields.list()) {
      Object value = value(spec, json);
      if (value == null && !spec.isOptional()) {
        throw JsonFields.refuse(
            json.at(spec.name()) + " is missing: " + spec.field().doc(),
            "it is unknown? Unknown is not 0.");
      }
      values.add(value);
    }
    return fields.make(values.toArray());
  }

  private @Nullable Object value(FieldSpec spec, JsonFields json) {
    return switch (spec.kind()) {
      case QUANTITY -> quantity(spec, json);
      case MONEY -> money(spec, json);
      case PRICE -> price(spec, json);
      case CHOICE -> choice(spec, json);
      case RECORD -> {
        JsonFields below = json.object(spec.name());
        yield below == null ? null : closed(spec, below);
      }
      case LIST -> json.objects(spec.name()).stream().map(below -> closed(spec, below)).toList();
    };
  }

  private Record closed(FieldSpec spec, JsonFields below) {
    Record record = read(spec.nested(), below);
    below.done();
    return record;
  }

  private static @Nullable Object choice(FieldSpec spec, JsonFields json) {
    String text = json.text(spec.name());
    if (text == null) {
      return null;
    }
    String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Object constant : spec.type().getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(wanted)) {
        return constant;
      }
    }
    throw JsonFields.refuse(
        json.at(spec.name()) + " is \"" + text + "\", which is not known",
        "one of " + String.join(", ", choices(spec)) + "?");
  }

  /** The words of a choice, as they stand in JSON. */
  static List<String> choices(FieldSpec spec) {
    List<String> words = new ArrayList<>();
    for (Object constant : spec.type().getEnumConstants()) {
      words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words;
  }

  private @Nullable Quantity quantity(FieldSpec spec, JsonFields json) {
    JsonNode node = json.find(spec.name());
    if (node == null) {
      return null;
    }
    String path = json.at(spec.name());
    if (!node.isObject()) {
      Double number = json.number(spec.name());
      return number == null ? null : make(path, spec, number, spec.unit(), null);
    }
    JsonFields parts = new JsonFields(path, node);
    double number = parts.requireNumber("value");
    String code = parts.text("unit");
    String basis = parts.text("basis");
    parts.done();
    UnitOfMeasure unit = code == null ? spec.unit() : unit(path, code);
    if (unit.dimension() != spec.unit().dimension()) {
      throw JsonFields.refuse(
          path + " is in " + unit.ucum() + ", which does not measure " + spec.field().doc(),
          "a unit like " + spec.unit().ucum() + "?");
    }
    return make(path, spec, number, unit, basis);
  }

  private UnitOfMeasure unit(String path, String code) {
    UnitOfMeasure local = localUnits.get(code);
    return local == null ? UnitNames.parse(path, code) : local;
  }

  private static Quantity make(
      String path, FieldSpec spec, double number, UnitOfMeasure unit, @Nullable String stated) {
    Basis basis = basis(path, spec, unit.dimension(), stated);
    double reference =
        basis == TemperatureKind.DIFFERENCE ? number * unit.factor() : unit.toReference(number);
    Outcome<Quantity> made = Units.quantity(reference, unit.dimension().ucum(), basis);
    if (!made.isUsable()) {
      throw JsonOutcomes.refusal(path, made.findings());
    }
    return made.get();
  }

  private static Basis basis(
      String path, FieldSpec spec, Dimension dimension, @Nullable String stated) {
    if (stated == null) {
      return unstated(path, spec, dimension);
    }
    Heating heating = null;
    Moisture moisture = null;
    Basis other = null;
    for (String word : stated.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
      switch (BASES.get(word)) {
        case Heating found -> heating = found;
        case Moisture found -> moisture = found;
        case Basis found -> other = found;
        case null ->
            throw JsonFields.refuse(
                path + " has the basis \"" + stated + "\", which is not known",
                "absolute or gauge, net or gross, wet or dry, actual or normal?");
      }
    }
    if (heating != null && moisture != null && dimension == Dimension.SPECIFIC_ENERGY) {
      return new Basis.Fuel(heating, moisture);
    }
    if (heating != null && other instanceof GasState gas && dimension == Dimension.ENERGY_DENSITY) {
      return new Basis.GasFuel(heating, gas);
    }
    Basis one = heating != null ? heating : moisture != null ? moisture : other;
    return one == null ? unstated(path, spec, dimension) : one;
  }

  private static Basis unstated(String path, FieldSpec spec, Dimension dimension) {
    boolean temperature = dimension == Dimension.TEMPERATURE;
    return switch (spec.field().reading()) {
      case DIFFERENCE -> temperature ? TemperatureKind.DIFFERENCE : PressureKind.DIFFERENCE;
      case DRY -> Moisture.DRY;
      case NORMAL -> GasState.NORMAL;
      case USUAL ->
          switch (dimension) {
            case PRESSURE -> throw basisMissing(path, "gauge or absolute", "\"basis\": \"gauge\"");
            case SPECIFIC_ENERGY, ENERGY_DENSITY, MASS_PER_ENERGY -> Heating.NOT_FUEL;
            default -> Basis.NONE;
          };
      case STATED -> throw statedMissing(path, dimension);
    };
  }

  private static CalculationInputException statedMissing(String path, Dimension dimension) {
    return switch (dimension) {
      case SPECIFIC_ENERGY, ENERGY_DENSITY, MASS_PER_ENERGY, ENERGY ->
          basisMissing(path, "the net or the gross calorific value", "\"basis\": \"net\"");
      case VOLUME, VOLUME_FLOW, CONCENTRATION ->
          basisMissing(path, "actual or normal", "\"basis\": \"normal\"");
      default -> basisMissing(path, "wet or dry", "\"basis\": \"wet\"");
    };
  }

  private static CalculationInputException basisMissing(String path, String which, String how) {
    return JsonFields.refuse(
        path + " does not say whether it is " + which + " (BASIS_MISSING)",
        "{\"value\": ..., \"unit\": ..., " + how + "}?");
  }

  private static @Nullable Money money(FieldSpec spec, JsonFields json) {
    JsonFields parts = json.object(spec.name());
    if (parts == null) {
      return null;
    }
    Money money = Money.undated(parts.requireNumber("value"), parts.currency());
    parts.done();
    return money;
  }

  private @Nullable UnitPrice price(FieldSpec spec, JsonFields json) {
    JsonFields parts = json.object(spec.name());
    if (parts == null) {
      return null;
    }
    double number = parts.requireNumber("value");
    Currency currency = parts.currency();
    String code = parts.text("per");
    parts.done();
    UnitOfMeasure unit = code == null ? spec.unit() : unit(parts.path, code);
    if (unit.dimension() != spec.unit().dimension()) {
      throw JsonFields.refuse(
          parts.path + " is per " + unit.ucum() + ", which does not fit " + spec.field().doc(),
          "a price per " + spec.unit().ucum() + "?");
    }
    Money one = Money.undated(number / unit.factor(), currency);
    return new UnitPrice(one, unit.dimension(), spec.unit().quantity(1).basis());
  }
}
