package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.utility.Calculators;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Damaged inputs of every calculation give a result without NaN or a message, never a defect. A
 * longer run: {@code -Dbaitong.fuzz=20000}.
 */
@Tag("SP17")
final class CalculationFuzzTest {
  private static final int ROUNDS = Integer.getInteger("baitong.fuzz", 400);
  private static final double[] NUMBERS = {
    0,
    -0.0,
    1,
    -1,
    0.5,
    2,
    100,
    1e-12,
    1e12,
    1e-300,
    1e300,
    -1e300,
    Double.MIN_VALUE,
    1.7e308,
    1e30,
    1e-30,
    1e15,
    0.1,
    1 - 1e-10,
    1 + 1e-10,
    Integer.MAX_VALUE,
    3.5
  };
  private static final String[] TEXTS = {"", " ", "x", "outside", "none", "NaN", "1,5", "F1 = F1"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abatement",
        "annuity",
        "appraisal",
        "biological-treatment",
        "cash-flow",
        "co2e",
        "combustion",
        "electricity-emission",
        "emission-uncertainty",
        "grid-margin",
        "indicators",
        "landfill",
        "measures",
        "mfca",
        "mfca-single",
        "npo",
        "outlet",
        "portfolio",
        "priority",
        "process-emission",
        "reconcile",
        "refrigerant-emission",
        "risk",
        "waste",
        "wastewater-emission",
        "wood",
        "workforce"
      })
  void damaged_inputs_give_a_result_or_a_message(String name) throws IOException {
    Calculation calculation = Calculations.get(name);
    SplittableRandom random = new SplittableRandom(20260 + name.hashCode());
    int results = 0;
    int refusals = 0;
    for (JsonNode seed : seeds(calculation)) {
      for (int round = 0; round < ROUNDS; round++) {
        JsonNode input = seed.deepCopy();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
          damage(input, random);
        }
        if (answer(calculation, input)) {
          results++;
        } else {
          refusals++;
        }
      }
    }
    assertThat(results).as("results beside %d refusals", refusals).isPositive();
    assertThat(refusals).isPositive();
  }

  @Test
  void damaged_inputs_of_engineering_calculators_give_a_result_or_a_message() throws IOException {
    for (Calculator<?, ?> calculator : Calculators.all()) {
      Calculation calculation = Calculations.get(calculator.manual().id());
      SplittableRandom random = new SplittableRandom(20261 + calculation.name().hashCode());
      for (int round = 0; round < ROUNDS; round++) {
        JsonNode input = calculation.example().deepCopy();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
          damage(input, random);
        }
        answer(calculation, input);
      }
    }
  }

  @Test
  void every_example_gives_a_result() {
    for (Calculation calculation : Calculations.list()) {
      assertThat(answer(calculation, calculation.example())).as(calculation.name()).isTrue();
    }
  }

  private static boolean answer(Calculation calculation, JsonNode input) {
    List<JsonNode> output = new ArrayList<>();
    Throwable thrown = catchThrowable(() -> output.add(calculation.calculate(input)));
    if (thrown instanceof CalculationInputException) {
      assertThat(thrown.getMessage()).as("for %s", input).isNotBlank().contains("\nMaybe ");
      return false;
    }
    if (thrown != null) {
      throw new AssertionError("A defect in " + calculation.name() + " for " + input, thrown);
    }
    assertFinite(output.getFirst(), input);
    return true;
  }

  private static void assertFinite(JsonNode node, JsonNode input) {
    if (node.isNumber()) {
      assertThat(Double.isFinite(node.asDouble())).as("%s for %s", node, input).isTrue();
    }
    for (JsonNode child : node) {
      assertFinite(child, input);
    }
  }

  private static List<JsonNode> seeds(Calculation calculation) throws IOException {
    List<JsonNode> seeds = new ArrayList<>();
    seeds.add(calculation.example());
    try (Stream<Path> files = Files.walk(Path.of("../casebook"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode numericCase = JsonMapper.shared().readTree(Files.readString(file));
        if (numericCase.path("calculator").asString("").equals(calculation.name())
            && Files.size(file) < 12_000) {
          seeds.add(numericCase.get("input"));
        }
      }
    }
    return seeds;
  }

  /** One place below this node, picked at random, with its parent. */
  private static void damage(JsonNode root, SplittableRandom random) {
    JsonNode node = root;
    while (true) {
      List<JsonNode> inner = new ArrayList<>();
      for (JsonNode child : node) {
        if (child.size() > 0) {
          inner.add(child);
        }
      }
      if (inner.isEmpty() || random.nextInt(4) == 0) {
        break;
      }
      node = inner.get(random.nextInt(inner.size()));
    }
    if (node instanceof ObjectNode object && object.size() > 0) {
      List<String> names = List.copyOf(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(5) == 0) {
        object.remove(name);
      } else if (random.nextInt(10) == 0) {
        object.set("x" + random.nextInt(3), object.get(name));
      } else {
        object.set(name, instead(root, object.get(name), random));
      }
    } else if (node instanceof ArrayNode array && array.size() > 0) {
      int i = random.nextInt(array.size());
      switch (random.nextInt(4)) {
        case 0 -> array.remove(i);
        case 1 -> array.add(array.get(i).deepCopy());
        default -> array.set(i, instead(root, array.get(i), random));
      }
    }
  }

  private static JsonNode instead(JsonNode root, JsonNode before, SplittableRandom random) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (before.isNumber() && random.nextInt(6) > 0) {
      double factor = random.nextBoolean() ? before.numberValue().doubleValue() : 1;
      return make.numberNode(factor * NUMBERS[random.nextInt(NUMBERS.length)]);
    }
    if (before.isString() && random.nextInt(6) > 0) {
      List<String> texts = new ArrayList<>(List.of(TEXTS));
      texts(root, texts);
      return make.stringNode(texts.get(random.nextInt(texts.size())));
    }
    return switch (random.nextInt(10)) {
      case 0 -> make.nullNode();
      case 1 -> make.objectNode();
      case 2 -> make.arrayNode();
      case 3 -> make.booleanNode(random.nextBoolean());
      case 4 -> make.stringNode(TEXTS[random.nextInt(TEXTS.length)]);
      case 5 -> make.arrayNode().add(before.deepCopy());
      case 6 -> make.objectNode().set("id", before.deepCopy());
      case 7 -> make.numberNode(new BigDecimal("1e400"));
      case 8 -> make.numberNode(BigInteger.TEN.pow(400));
      default -> make.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
    };
  }

  private static void texts(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    for (Map.Entry<String, JsonNode> field : new LinkedHashMap<>(fields(node)).entrySet()) {
      texts.add(field.getKey());
    }
    for (JsonNode child : node) {
      texts(child, texts);
    }
  }

  private static Map<String, JsonNode> fields(JsonNode node) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    if (node.isObject()) {
      for (String name : node.propertyNames()) {
        fields.put(name, node.get(name));
      }
    }
    return fields;
  }
}
