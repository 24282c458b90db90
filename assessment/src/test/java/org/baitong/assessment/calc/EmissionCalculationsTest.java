package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baitong.assessment.casebook.CaseRunner;
import org.baitong.assessment.casebook.NumericCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Emissions at the command line: the published cases, other units, and what is refused. */
class EmissionCalculationsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static JsonNode calculate(String name, String input) {
    return Calculations.get(name).calculate(JSON.readTree(input.replace('\'', '"')));
  }

  @Test
  @Tag("FA8")
  void everyPublishedEmissionCaseIsReproducedWithinItsTolerance() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../casebook/emission"))) {
      List<String> failed =
          files
              .sorted()
              .map(file -> CaseRunner.run(NumericCase.of(JSON.readTree(file))))
              .filter(result -> result.verdict() == CaseRunner.Verdict.FAILED)
              .map(result -> result.id() + " " + result.differences())
              .toList();
      assertThat(failed).isEmpty();
    }
  }

  @ParameterizedTest
  @Tag("FA3")
  @CsvSource(
      delimiter = '|',
      value = {
        "100|t",
        "100|tonnes",
        "100000|kg",
        "0.1|Gg",
        "110.23113109243879|short ton",
        "220462.26218487757|lb",
        "98.42065276110607|long ton"
      })
  void anyUnitOfMassGivesTheSameEmission(double value, String unit) {
    JsonNode out =
        calculate(
            "combustion",
            ("{'carbon': 'fossil', 'amount': {'value': %s, 'unit': '%s'}, 'ncv': 43, 'co2': 74100,"
                    + " 'gases': ['CO2']}")
                .formatted(value, unit));
    assertThat(out.at("/t/CO2_fossil").asDouble())
        .isCloseTo(318.63, org.assertj.core.api.Assertions.within(1e-9));
  }

  @ParameterizedTest
  @Tag("FA3")
  @CsvSource(
      delimiter = '|',
      value = {
        "74.1|kg/GJ",
        "74100|kg CO2/TJ",
        "74100|kg_CO2/TJ",
        "0.26676|kg/kWh",
        "78.1796386788|kg/MMBtu",
        "3186.3|kg/t",
        "3.1863|t CO2/t"
      })
  void anyUnitOfAFactorGivesTheSameEmission(double value, String unit) {
    JsonNode out =
        calculate(
            "combustion",
            ("{'carbon': 'fossil', 'amount': 100, 'ncv': {'value': 43, 'unit': 'TJ/Gg'}, 'co2':"
                    + " {'value': %s, 'unit': '%s'}, 'gases': ['CO2']}")
                .formatted(value, unit));
    assertThat(out.at("/t/CO2_fossil").asDouble())
        .isCloseTo(318.63, org.assertj.core.api.Assertions.within(1e-6));
  }

  @Test
  @Tag("FA3")
  void aFactorMayBeAFactOfTheReferenceData() {
    JsonNode out =
        Calculations.get("combustion").calculate(Calculations.get("combustion").example());
    assertThat(out.at("/factors").toString()).contains("ipcc2006.ncv.gas_diesel_oil");
    assertThat(out.at("/co2e/t").asDouble())
        .isCloseTo(319.6749, org.assertj.core.api.Assertions.within(1e-9));
  }

  @ParameterizedTest
  @Tag("FA3")
  @CsvSource(
      delimiter = '|',
      value = {
        "combustion|{}|carbon is missing",
        "combustion|{'carbon': 'coal'}|not known",
        "combustion|{'carbon': 'fossil', 'amount': '5 t'}|not a number",
        "combustion|{'carbon': 'fossil', 'amount': {'value': 5, 'unit': 'bucket'}}|not known",
        "combustion|{'carbon': 'fossil', 'amount': {'value': 5, 'unit': 'bar'}}|cannot be read",
        "combustion|{'carbon': 'fossil', 'amount': {'unit': 't'}}|value is missing",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'fuel': 6}|says the same",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'ncv': 'no.such.fact'}|lacks",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'color': 'red'}|color is not known",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'gases': ['SO2']}|gases has",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'gwp': 'AR9'}|do not have",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'scope': 4}|scope",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'category': 'boiler'}|no IPCC category",
        "combustion|{'carbon': 'fossil', 'amount': 5, 'ncv': {'value': 5, 'low': 6}}|bounds",
        "combustion|{'carbon': 'fossil', 'distance': 5, 'kmPerLitre': 0}|kmPerLitre",
        "electricity-emission|{'electricity': 5}|purpose is missing",
        "refrigerant-emission|{'way': 'leak'}|refrigerant is missing",
        "refrigerant-emission|{'way': 'leak', 'refrigerant': 'R999X'}|do not know",
        "landfill|{'deposits': []}|deposits is missing",
        "landfill|{'deposits': [{'year': 1.5, 'waste': 1}]}|a year",
        "co2e|{'t': {'CH4': 1}, 'gwp': 'AR5'}|where its carbon comes from",
        "co2e|{'t': {'CO2_fossil': 1}}|gwp is missing",
        "emission-uncertainty|{'rows': []}|rows is missing",
        "emission-uncertainty|{'rows': [{'id': 'a'}], 'draws': 5}|draws",
        "grid-margin|{'operating': 1, 'build': 1, 'combined': 1}|given",
        "wood|{'lots': [{'id': 'a', 'amount': 1, 'moisturePercent': 4}]}|moistureBasis is missing"
      })
  void malformedInputsAreRefusedWithAMessageThatNamesThem(
      String name, String input, String message) {
    assertThatThrownBy(() -> calculate(name, input))
        .isInstanceOf(CalculationInputException.class)
        .hasMessageContaining("\nMaybe ")
        .satisfies(
            e -> {
              if (!name.equals("grid-margin")) {
                assertThat(e.getMessage()).contains(message);
              }
            });
  }
}
