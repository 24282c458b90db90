package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baitong.assessment.casebook.CaseRunner;
import org.baitong.assessment.casebook.NumericCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON calculations of MFCA, NPO cost and priorities. */
class MfcaCalculationsTest {
  private static final List<Calculation> ALL =
      List.of(
          new MfcaCalculation(),
          new MfcaSingleCalculation(),
          new NpoCalculation(),
          new PriorityCalculation());

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  @Test
  @Tag("SP17")
  void everyCaseOfTheFamilyIsReproduced() throws IOException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("baitong.root")));
    List<Path> files;
    try (Stream<Path> found = Files.list(root.resolve("casebook/mfca"))) {
      files = found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(8);
    List<String> failures = new ArrayList<>();
    for (Path file : files) {
      NumericCase c = NumericCase.of(JsonMapper.shared().readTree(Files.readString(file)));
      CaseRunner.Result result = CaseRunner.run(c);
      if (result.verdict() == CaseRunner.Verdict.FAILED) {
        failures.add(c.id() + " " + result.differences());
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void everyExampleWorksAndIsDescribed() {
    for (Calculation c : ALL) {
      assertThat(c.calculate(c.example()).isObject()).as(c.name()).isTrue();
      assertThat(c.describe()).contains("**Input**").contains("**Output**");
    }
  }

  private static void refused(Calculation calculation, String input, String... says) {
    assertThatThrownBy(() -> calculation.calculate(json(input)))
        .isInstanceOf(CalculationInputException.class)
        .hasMessageContaining("\nMaybe ")
        .satisfies(e -> assertThat(e.getMessage()).contains(says));
  }

  @Test
  void malformedNetworksAreRefusedWithFieldValueAndAdvice() {
    Calculation c = new MfcaCalculation();
    refused(c, "[]", "The input is []", "not an object");
    refused(c, "{}", "MFCA_WITHOUT_CENTRE");
    refused(c, "{'centers':['A'],'centres':['A']}", "centres", "slip");
    refused(c, "{'centres':['A'],'flow':[]}", "flow is not known", "flows");
    refused(c, "{'centres':['A','A']}", "ID_DUPLICATE", "A");
    refused(c, "{'centres':[{'id':'A','kind':'kitchen'}]}", "kitchen", "utility");
    refused(
        c,
        "{'centres':['A'],'costs':[{'centre':'B','category':'energy','amount':1}]}",
        "CENTRE_UNKNOWN",
        "B");
    refused(
        c,
        "{'centres':['A'],'costs':[{'centre':'A','category':'energy','amount':'1,5'}]}",
        "costs[1].amount is \"1,5\", not a number");
    refused(
        c,
        "{'centres':['A'],'costs':[{'centre':'A','category':'energy','amount':-5}]}",
        "AMOUNT_NEGATIVE",
        "-5");
    refused(
        c,
        "{'centres':['A'],'costs':[{'centre':'A','category':'energy'}]}",
        "costs[1].amount is missing");
    refused(
        c,
        "{'centres':['A'],'costs':[{'centre':'A','category':'energy','amount':5,"
            + "'productShare':1.2,'reason':'x'}]}",
        "SHARE_ABOVE_ONE",
        "1.2");
    refused(c, "{'centres':['A'],'flows':[{'from':'A','quantity':3}]}", "flows[1].side is missing");
    refused(
        c,
        "{'centres':['A'],'flows':[{'to':'A','material':'X','quantity':3}]}",
        "MATERIAL_UNKNOWN",
        "X");
    refused(
        c,
        "{'centres':['A','B'],'flows':[{'from':'A','to':'B','side':'product'},"
            + "{'from':'B','to':'A','side':'product'}],"
            + "'costs':[{'centre':'A','category':'system','amount':5}],'overrides':["
            + "{'centre':'A','category':'system','productShare':1},"
            + "{'centre':'B','category':'system','productShare':1}]}",
        "NETWORK_CYCLE_CLOSED",
        "A, B");
    refused(c, "{'centres':['A'],'keyRounding':2.5}", "keyRounding is 2.5");
  }

  @Test
  void malformedTablesAreRefusedWithFieldValueAndAdvice() {
    Calculation c = new MfcaSingleCalculation();
    refused(c, "{}", "materials is missing or empty");
    refused(
        c, "{'materials':[{'name':'A','unit_price':1,'loss_qty':1}]}", "product_qty is missing");
    refused(
        c,
        "{'materials':[{'name':'A','unit_price':1,'product_qty':1,'loss_qty':-1}]}",
        "AMOUNT_NEGATIVE");
    refused(
        c,
        "{'materials':[{'name':'A','product_qty':1,'loss_qty':1},"
            + "{'name':'A','product_qty':1,'loss_qty':1}]}",
        "ID_DUPLICATE");
    refused(new NpoCalculation(), "{'lines':[{'id':'1'}]}", "lines[1].amount is missing");
    refused(
        new NpoCalculation(),
        "{'lines':[{'id':'1','amount':1,'category':'materials'}]}",
        "materials",
        "material_raw");
    refused(
        new NpoCalculation(),
        "{'lines':[{'id':'1','amount':1,'category':'energy','loss':1.5}]}",
        "SHARE_ABOVE_ONE");
    refused(new PriorityCalculation(), "{'flows':[]}", "flows is missing or empty");
    refused(
        new PriorityCalculation(),
        "{'flows':[{'id':'a'}],'candidates':[{'flow':'b','centre':'C','npoCost':1,"
            + "'controllability':5}]}",
        "PRIORITY_FLOW_UNKNOWN",
        "CONTROLLABILITY_RANGE");
  }

  @Test
  @Tag("SP8")
  void aMissingPriceIsNamedAndNeverZero() {
    JsonNode out =
        new MfcaSingleCalculation()
            .calculate(json("{'materials':[{'name':'A','product_qty':8,'loss_qty':2}]}"));
    assertThat(out.at("/total/loss/missing").asString()).isEqualTo("PRICE_MISSING");
    assertThat(out.at("/material_totals/loss_cost/missing").asString()).isEqualTo("PRICE_MISSING");
    assertThat(out.at("/findings/0/id").asString()).isEqualTo("A");
  }

  @Test
  void hugeAmountsAreCalculatedButNotPrinted() {
    JsonNode out =
        new MfcaSingleCalculation()
            .calculate(
                json("{'materials':[{'name':'A','price':1e20,'product_qty':8,'loss_qty':2}]}"));
    assertThat(out.at("/total/loss").asDouble()).isEqualTo(2e20);
    assertThat(out.at("/total/printed_loss").isMissingNode()).isTrue();
  }
}
