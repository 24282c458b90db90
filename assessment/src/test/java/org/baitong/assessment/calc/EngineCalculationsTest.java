package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Fields;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Calculators;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every engineering calculator through the one bridge to JSON. */
class EngineCalculationsTest {
  /** Another metric unit and an imperial one for each dimension. */
  private static final Map<Dimension, List<String>> OTHER = new EnumMap<>(Dimension.class);

  static {
    OTHER.put(Dimension.RATIO, List.of("1", "[ppth]"));
    OTHER.put(Dimension.MASS, List.of("g", "[lb_av]", "[ston_av]"));
    OTHER.put(Dimension.VOLUME, List.of("L", "[gal_us]", "[cft_i]"));
    OTHER.put(Dimension.ENERGY, List.of("MJ", "[Btu_IT]", "kcal"));
    OTHER.put(Dimension.POWER, List.of("MJ/h", "[Btu_IT]/h"));
    OTHER.put(Dimension.APPARENT_POWER, List.of("V.A"));
    OTHER.put(Dimension.TIME, List.of("min", "d"));
    OTHER.put(Dimension.LENGTH, List.of("cm", "[in_i]", "[ft_i]"));
    OTHER.put(Dimension.AREA, List.of("cm2", "[sft_i]"));
    OTHER.put(Dimension.SPEED, List.of("km/h", "[mi_i]/h"));
    OTHER.put(Dimension.FREQUENCY, List.of("1/h"));
    OTHER.put(Dimension.TEMPERATURE, List.of("K", "[degF]"));
    OTHER.put(Dimension.PRESSURE, List.of("mbar", "[psi]", "[in_i'H2O]"));
    OTHER.put(Dimension.MASS_FLOW, List.of("g/s", "[lb_av]/h"));
    OTHER.put(Dimension.VOLUME_FLOW, List.of("L/min", "[gal_us]/min", "[cft_i]/min"));
    OTHER.put(Dimension.CONCENTRATION, List.of("g/L", "[lb_av]/[gal_us]"));
    OTHER.put(Dimension.SPECIFIC_VOLUME, List.of("L/kg", "[cft_i]/[lb_av]"));
    OTHER.put(Dimension.SPECIFIC_ENERGY, List.of("kcal/kg", "[Btu_IT]/[lb_av]"));
    OTHER.put(Dimension.ENERGY_DENSITY, List.of("kcal/m3", "[Btu_IT]/[cft_i]"));
    OTHER.put(Dimension.SPECIFIC_HEAT, List.of("kcal/(kg.K)", "[Btu_IT]/([lb_av].K)"));
    OTHER.put(Dimension.THERMAL_CONDUCTIVITY, List.of("kcal/(h.m.K)", "[Btu_IT]/(h.[ft_i].K)"));
    OTHER.put(Dimension.HEAT_TRANSFER, List.of("kcal/(h.m2.K)", "[Btu_IT]/(h.[sft_i].K)"));
    OTHER.put(Dimension.HEAT_FLUX, List.of("kW/m2", "[Btu_IT]/(h.[sft_i])"));
  }

  static Stream<Calculator<?, ?>> all() {
    return Calculators.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME3")
  void everyFieldInOtherMetricImperialAndLocalUnitsGivesTheSameResult(Calculator<?, ?> calculator) {
    Calculation calculation = Calculations.get(calculator.manual().id());
    JsonNode plain = calculation.calculate(calculation.example()).get("result");
    List<ObjectNode> variants = new ArrayList<>();
    collect(calculator.requestFields(), calculation, "", variants);
    assertThat(variants).as("variants in other units").isNotEmpty();
    for (ObjectNode variant : variants) {
      close(plain, calculation.calculate(variant).get("result"), variant);
    }
  }

  private static void collect(
      Fields<?> fields, Calculation calculation, String pointer, List<ObjectNode> variants) {
    for (FieldSpec spec : fields.list()) {
      switch (spec.kind()) {
        case QUANTITY -> {
          for (String other : others(spec)) {
            ObjectNode variant = (ObjectNode) calculation.example().deepCopy();
            JsonNode node = variant.at(pointer + "/" + spec.name());
            if (node instanceof ObjectNode object) {
              convert(spec, object, Units.parse(other).get());
              variants.add(variant);
            }
          }
          local(spec, calculation, pointer, variants);
        }
        case RECORD -> collect(spec.nested(), calculation, pointer + "/" + spec.name(), variants);
        case LIST ->
            collect(spec.nested(), calculation, pointer + "/" + spec.name() + "/0", variants);
        case MONEY, PRICE, CHOICE -> {}
      }
    }
  }

  /** In a unit that the factory declares, eight of the field's own: whole counts stay whole. */
  private static void local(
      FieldSpec spec, Calculation calculation, String pointer, List<ObjectNode> variants) {
    ObjectNode variant = (ObjectNode) calculation.example().deepCopy();
    if (spec.unit().offset() == 0
        && variant.at(pointer + "/" + spec.name()) instanceof ObjectNode object) {
      object.put("value", object.get("value").asDouble() / 8).put("unit", "basket");
      variant
          .putObject("localUnits")
          .putObject("basket")
          .put("value", 8)
          .put("unit", spec.field().unit());
      variants.add(variant);
    }
  }

  private static List<String> others(FieldSpec spec) {
    List<String> others = new ArrayList<>(OTHER.getOrDefault(spec.unit().dimension(), List.of()));
    others.removeIf(code -> !Units.parse(code).isUsable());
    others.add(spec.unit().dimension().ucum());
    return others;
  }

  private static void convert(FieldSpec spec, ObjectNode object, UnitOfMeasure to) {
    double value = object.get("value").asDouble();
    UnitOfMeasure from = spec.unit();
    double converted =
        spec.field().reading() == Reading.DIFFERENCE
            ? value * from.factor() / to.factor()
            : to.fromReference(from.toReference(value));
    object.put("value", converted).put("unit", to.ucum());
  }

  private static void close(JsonNode expected, JsonNode actual, JsonNode input) {
    if (expected.isNumber()) {
      double number = expected.asDouble();
      assertThat(actual.asDouble())
          .as("for %s", input)
          .isCloseTo(number, within(1e-9 * StrictMath.max(StrictMath.abs(number), 1e-3)));
    } else if (expected.isContainer()) {
      assertThat(actual.size()).isEqualTo(expected.size());
      expected.properties().forEach(e -> close(e.getValue(), actual.get(e.getKey()), input));
      for (int i = 0; expected.isArray() && i < expected.size(); i++) {
        close(expected.get(i), actual.get(i), input);
      }
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME8")
  void everyFieldIsDescribedWithUnitRangeAndSource(Calculator<?, ?> calculator) {
    Calculation calculation = Calculations.get(calculator.manual().id());
    String description = calculation.describe();
    for (FieldSpec spec : calculator.requestFields().list()) {
      assertThat(description).contains("`" + spec.name() + "`").contains(spec.field().doc());
    }
    assertThat(description).contains(calculator.manual().citations());
    assertThat(CalculatorPage.page(calculator)).contains("## Example", "| symbol |");
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME3")
  void everyMissingOrWronglyMeasuredFieldIsRefused(Calculator<?, ?> calculator) {
    Calculation calculation = Calculations.get(calculator.manual().id());
    for (FieldSpec spec : calculator.requestFields().list()) {
      if (spec.kind() != FieldSpec.Kind.QUANTITY || !calculation.example().has(spec.name())) {
        continue;
      }
      String name = spec.name();
      if (!spec.isOptional()) {
        refused(calculation, name, "null", "missing");
      }
      String wrong = spec.unit().dimension() == Dimension.MASS ? "kW" : "kg";
      refused(calculation, name, "{\"value\": 1, \"unit\": \"" + wrong + "\"}", name);
      refused(calculation, name, "{\"value\": 1, \"unit\": \"frogs\"}", "frogs");
      refused(calculation, name, "{\"unit\": \"" + spec.field().unit() + "\"}", "missing");
      refused(calculation, name, "{\"value\": \"1\"}", "not a number");
      refused(calculation, name, "{\"value\": 1e999}", name);
      refused(calculation, name, "{\"value\": 1, \"basis\": \"upside down\"}", "upside down");
      refused(calculation, name, "{\"value\": 1, \"unti\": \"kg\"}", "unti");
      refused(calculation, name, "\"១២\"", "not a number");
      refused(calculation, name, "[1]", name);
      refused(calculation, name, "true", name);
      if (spec.unit().dimension() == Dimension.PRESSURE
          && spec.field().reading() == Reading.USUAL) {
        refused(calculation, name, "3", "gauge or absolute");
      }
    }
  }

  private static void refused(Calculation calculation, String field, String json, String says) {
    ObjectNode input = (ObjectNode) calculation.example().deepCopy();
    input.set(field, tools.jackson.databind.json.JsonMapper.shared().readTree(json));
    assertThatThrownBy(() -> calculation.calculate(input))
        .as("%s of %s as %s", field, calculation.name(), json)
        .isInstanceOf(CalculationInputException.class)
        .hasMessageContaining(says)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  @Tag("ME3")
  void aLocalUnitIsReadAsItsFactoryDeclaresIt() {
    JsonNode input =
        tools.jackson.databind.json.JsonMapper.shared()
            .readTree(
                """
                {"localUnits": {"burner": {"value": 50, "unit": "kW"}},
                 "power": {"value": 4, "unit": "burner"}, "efficiency": 60, "newEfficiency": 90,
                 "units": {"newPower": "MJ/h"}}
                """);
    JsonNode output = Calculations.get("heat-source-switch").calculate(input);
    // 4 x 50 kW x 60 / 90 = 133.333 kW = 480 MJ/h.
    assertThat(output.at("/result/newPower").asDouble()).isCloseTo(480, within(1e-9));
    assertThat(output.at("/units/newPower").asString()).isEqualTo("MJ/h");
  }
}
