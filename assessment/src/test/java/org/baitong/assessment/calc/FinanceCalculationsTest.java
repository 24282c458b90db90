package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong in an input of finance or choice is said by name. */
class FinanceCalculationsTest {
  private static void refused(String name, String was, String now, String said) {
    Calculation calculation = Calculations.get(name);
    String example = calculation.example().toString();
    assertThat(example).contains(was);
    JsonNode spoilt = JsonMapper.shared().readTree(example.replace(was, now));
    assertThatThrownBy(() -> calculation.calculate(spoilt))
        .isInstanceOf(CalculationInputException.class)
        .hasMessageContaining(said)
        .hasMessageContaining("\nMaybe ");
  }

  @ParameterizedTest
  @Tag("PL2")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "years":10,|"years":0,|The horizon is 0 years
          "years":10,|"years":2.5,|years is 2.5
          "years":10,||years is missing
          "rate":0.12|"rate":-1|-1.0
          "rate":0.12|"rate":"12 %"|rate is "12 %"
          "rateLevel":"nominal"|"rateLevel":"money"|real, nominal
          "inflation":0.03,||FINANCE_INFLATION_MISSING
          "currency":"USD"|"currency":"RIEL"|no ISO 4217 code
          "date":"2025-06-30"|"date":"30.6.2025"|no day
          "rate":4000|"rate":-4000|exchange rate is positive
          "from":"USD","to":"KHR"|"from":"USD","to":"THB"|CURRENCY_WITHOUT_RATE
          "amount":30000|"amount":-30000|economiser is -30000.0
          "method":"straight_line","years":5|"method":"straight_line"|straight line over 5 years
          "principal":15000|"principal":0|A loan of 0.0
          "graceYears":1|"graceYears":5|fewer years of grace
          "holidayYears":2|"holidayYears":-2|holidayYears is -2
          "perYear":500|"perYear":"five"|not a number
          "grant":3000|"grant":-1|The grant is -1.0
          "grant":3000|"gift":3000|gift is not known
          "id":"cleaning"|"id":"wood"|ID_DUPLICATE
          """)
  void aSpoiltAppraisalIsRefused(String was, @Nullable String now, String said) {
    refused("appraisal", was, now == null ? "" : now, said);
  }

  @ParameterizedTest
  @Tag("PL3")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "low":0.8|"low":1.8|A triangle from 1.8
          "deviation":0.1|"deviation":0|positive standard deviation
          "shape":"normal"|"shape":"bell"|triangular, normal
          "shape":"normal",||shape is missing
          "value":-0.3|"value":-1|a correlation lies between
          "other":"price"|"other":"cost"|RISK_VARIABLE_UNKNOWN
          "other":"price"|"other":"saving"|RISK_CORRELATION_TWICE
          "save":["saving","price"]|"safe":["saving"]|RISK_ROW_UNKNOWN
          "save":["saving","price"]|"save":["savings"]|RISK_VARIABLE_UNKNOWN
          "save":["saving","price"]|"save":"saving"|not a list
          "draws":10000|"draws":99|draws is 99
          "draws":10000|"draws":1e9|draws is 1.0E9
          "id":"price"|"id":"saving"|ID_DUPLICATE
          "seed":1|"seed":-1|seed is -1.0
          """)
  void aSpoiltSimulationIsRefused(String was, @Nullable String now, String said) {
    refused("risk", was, now == null ? "" : now, said);
  }

  @ParameterizedTest
  @Tag("PL4")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "share":0.05|"share":5|is 5.0
          "share":0.05|"share":-0.05|from 0 to 1
          "flow":"heat","share":0.2|"flow":"steam","share":0.2|CHOICE_FLOW_UNKNOWN
          "budget":4000|"money":4000|CHOICE_LIMIT_UNKNOWN
          "budget":4000|"budget":-4000|insulation takes -4000.0
          "capacity":30000|"capacity":-1|The limit budget is -1.0
          "capacity":30000|"capacity":2000|CHOICE_LAW_UNAFFORDABLE
          [["fume filter"]]|[["filter"]]|CHOICE_MEASURE_UNKNOWN
          [["fume filter"]]|["fume filter"]|not a list of names
          [["new boiler","tune-up"]]|[[]]|CHOICE_RULE_EMPTY
          "own":["new boiler"]|"own":["old boiler"]|CHOICE_MEASURE_UNKNOWN
          "id":"tune-up"|"id":"lamps"|ID_DUPLICATE
          "frontier":5|"frontier":500|frontier is 500.0
          "part":"flow_worth"|"part":"price"|flow_worth
          "draws":50|"draws":0|draws is 0
          "prices":true|"prices":"yes"|not true or false
          """)
  void aSpoiltChoiceIsRefused(String was, @Nullable String now, String said) {
    refused("portfolio", was, now == null ? "" : now, said);
  }
}
