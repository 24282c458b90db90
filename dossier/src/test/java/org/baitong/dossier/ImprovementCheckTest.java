package org.baitong.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips in causes, measures, contracts, older waste and analyses of fuels, one at a time. */
@Tag("ME1")
@Tag("SP13")
class ImprovementCheckTest {
  private static final String SOUND = DossierJson.text(DossierJsonTest.everyField());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "CAUSE_UNKNOWN; `\"because\": \"C-2\"`; `\"because\": \"C-22\"`; causes/C-1/because",
        "CAUSE_UNKNOWN; `\"cause\": \"C-2\"`; `\"cause\": \"C-9\"`; measures/ME-1/cause",
        "FLOW_UNKNOWN; `\"flow\": \"F-2\", \"code\": \"M1\"`; "
            + "`\"flow\": \"F-22\", \"code\": \"M1\"`; causes/C-2/flow",
        "CENTRE_UNKNOWN; `\"centre\": \"CUT\", \"code\"`; `\"centre\": \"CUTT\", \"code\"`; "
            + "causes/C-1/centre",
        "CAUSE_CYCLE; `\"text\": \"nobody`; `\"because\": \"C-1\", \"text\": \"nobody`; "
            + "causes/C-1/because",
        "CAUSE_CYCLE; `\"because\": \"C-2\"`; `\"because\": \"C-1\"`; causes/C-1/because",
        "CAUSE_CHAIN_OPEN; `\"code\": \"M1\"`; `\"code\": \"T6\"`; causes/C-2/because",
        "CAUSE_NONE_WITH_DEEPER; `\"code\": \"T4\"`; `\"code\": \"NONE_MANAGERIAL\"`; "
            + "causes/C-1/because",
        "MEASURE_UNKNOWN; `\"other\": \"ME-1\"`; `\"other\": \"ME-7\"`; links/ML-1/other",
        "MEASURE_UNKNOWN; `\"measure\": \"ME-1\", \"flow\"`; `\"measure\": \"ME1\", \"flow\"`; "
            + "effects/EF-1/measure",
        "MEASURE_LIFE_ZERO; `\"lifeYears\": 5`; `\"lifeYears\": 0`; measures/ME-1/lifeYears",
        "NEGATIVE_AMOUNT; `\"investment\": 1200`; `\"investment\": -1200`; "
            + "measures/ME-1/investment",
        "CURRENCY_MISSING; `\"currency\": \"USD\", \"lifeYears\"`; `\"lifeYears\"`; "
            + "measures/ME-1/currency",
        "RATE_MISSING; `\"currency\": \"USD\", \"lifeYears\"`; "
            + "`\"currency\": \"EUR\", \"lifeYears\"`; measures/ME-1/currency",
        "SOURCE_MISSING; `\"source\": \"quotation of May 2025\"`; `\"source\": \" \"`; "
            + "measures/ME-1/source",
        "MEASURE_WITHOUT_EFFECT; `\"measure\": \"ME-1\", \"flow\"`; "
            + "`\"measure\": \"ME-2\", \"flow\"`; measures/ME-1/",
        "EFFECT_FIELD_MISSING; `\"value\": 2.5, \"unit\": \"t\"`; `\"value\": 2.5`; "
            + "effects/EF-1/unit",
        "EFFECT_FIELD_MISSING; `\"beforePercent\": 62, `; ``; effects/EF-2/beforePercent",
        "EFFECT_FIELD_MISSING; `\"afterPercent\": 68, `; ``; effects/EF-2/afterPercent",
        "EFFECT_FIELD_MISSING; "
            + "`\"kind\": \"EFFICIENCY_BEFORE_AFTER\", \"beforePercent\": 62, \"afterPercent\": 68`; "
            + "`\"kind\": \"REPLACES\", \"value\": 50`; effects/EF-2/answers",
        "EFFECT_FIELD_UNUSED; `\"beforePercent\": 62`; `\"value\": 6, \"beforePercent\": 62`; "
            + "effects/EF-2/value",
        "EFFECT_NO_BETTER; `\"afterPercent\": 68`; `\"afterPercent\": 61`; "
            + "effects/EF-2/afterPercent",
        "EFFECT_ANSWERS_ITSELF; `\"answers\": \"F-1\"`; `\"answers\": \"F-2\"`; "
            + "effects/EF-1/answers",
        "SHARE_OVER_100; `\"kind\": \"REDUCES_AMOUNT\", \"value\": 2.5, \"unit\": \"t\"`; "
            + "`\"kind\": \"REDUCES_SHARE\", \"value\": 250`; effects/EF-1/value",
        "UNIT_UNKNOWN; `\"value\": 2.5, \"unit\": \"t\"`; `\"value\": 2.5, \"unit\": \"tonne\"`; "
            + "effects/EF-1/unit",
        "INPUT_EMPTY; `\"text\": \"wood\", `; ``; inputs/MI-2/value",
        "INPUT_NUMBER_AND_WORD; `\"text\": \"wood\"`; `\"value\": 3, \"text\": \"wood\"`; "
            + "inputs/MI-2/value",
        "INPUT_TWICE; `\"field\": \"fuel\"`; `\"field\": \"flueGasTemperature\"`; "
            + "inputs/MI-2/field",
        "UNIT_UNKNOWN; `\"value\": 220, \"unit\": \"Cel\"`; `\"value\": 220, \"unit\": \"degC\"`; "
            + "inputs/MI-1/unit",
        "LINK_TO_ITSELF; `\"other\": \"ME-1\"`; `\"other\": \"ME-2\"`; links/ML-1/other",
        "LINKS_CONTRADICT; `{\"id\": \"ML-1\"`; `{\"id\": \"ML-0\", \"measure\": \"ME-1\", "
            + "\"kind\": \"EXCLUDES\", \"other\": \"ME-2\"}, {\"id\": \"ML-1\"`; links/ML-1/other",
        "LINKS_CYCLE; `{\"id\": \"ML-1\"`; `{\"id\": \"ML-0\", \"measure\": \"ME-1\", "
            + "\"kind\": \"REQUIRES\", \"other\": \"ME-2\"}, {\"id\": \"ML-1\"`; links/ML-0/other",
        "FLOW_UNKNOWN; `\"flow\": \"F-6\", \"kind\": \"CERT`; `\"flow\": \"F-66\", \"kind\": \"CERT`; "
            + "contracts/PC-1/flow",
        "CONTRACTS_OVER_100; `\"sharePercent\": 60`; `\"sharePercent\": 61`; "
            + "contracts/PC-2/sharePercent",
        "MONTHS_REVERSED; `\"first\": \"2025-01\", \"last\": \"2025-12\", \"source\": \"cert`; "
            + "`\"first\": \"2025-12\", \"last\": \"2025-01\", \"source\": \"cert`; contracts/PC-1/last",
        "UNIT_OF_OTHER_KIND; `\"unit\": \"kg/(kW.h)\"`; `\"unit\": \"kg\"`; contracts/PC-1/unit",
        "UNIT_UNKNOWN; `\"unit\": \"kg/(kW.h)\"`; `\"unit\": \"kg/kW.h\"`; contracts/PC-1/unit",
        "SOURCE_UNKNOWN; `\"source\": \"E-3\", \"year\": 2023`; "
            + "`\"source\": \"E-33\", \"year\": 2023`; landfilled/LF-1/source",
        "LANDFILLED_NO_LANDFILL; `\"source\": \"E-3\", \"year\": 2023`; "
            + "`\"source\": \"E-1\", \"year\": 2023`; landfilled/LF-1/source",
        "LANDFILLED_TWICE; `\"year\": 2024`; `\"year\": 2023`; landfilled/LF-2/year",
        "YEAR_OUT_OF_RANGE; `\"year\": 2024`; `\"year\": 2567`; landfilled/LF-2/year",
        "UNIT_UNKNOWN; `\"amount\": 38, \"unit\": \"t\"`; `\"amount\": 38, \"unit\": \"truck\"`; "
            + "landfilled/LF-1/unit",
        "CARRIER_UNKNOWN; `\"carrier\": \"WOOD\", \"basis\"`; `\"carrier\": \"WOODS\", \"basis\"`; "
            + "fuels/FA-1/carrier",
        "SHARE_OVER_100; `\"sulphurPercent\": 0.03`; `\"sulphurPercent\": 130`; "
            + "fuels/FA-1/sulphurPercent",
        "FUEL_PARTS_OVER_100; `\"basis\": \"DRY\", \"sulphurPercent\": 0.03, "
            + "\"retainedPercent\": 20, \"moisturePercent\": 35, \"ashPercent\": 1.2`; "
            + "`\"basis\": \"AS_RECEIVED\", \"moisturePercent\": 60, \"ashPercent\": 41`; "
            + "fuels/FA-1/ashPercent",
        "FUEL_BASIS_UNCONVERTED; `\"moisturePercent\": 35, \"ashPercent\"`; `\"ashPercent\"`; "
            + "fuels/FA-1/moisturePercent",
        "FUEL_BASIS_UNCONVERTED; `\"basis\": \"DRY\", \"sulphurPercent\": 0.03, "
            + "\"retainedPercent\": 20, \"moisturePercent\": 35, \"ashPercent\": 1.2`; "
            + "`\"basis\": \"DRY_ASH_FREE\", \"moisturePercent\": 35`; fuels/FA-1/ashPercent",
        "HEATING_BASIS_MISSING; `\"heating\": \"GROSS\", \"date\"`; `\"date\"`; "
            + "fuels/FA-1/heating",
        "UNIT_OF_OTHER_KIND; `\"unit\": \"MJ/kg\"`; `\"unit\": \"MJ\"`; fuels/FA-1/unit",
        "DATE_NOT_READABLE; `\"date\": \"2025-03\", \"source\": \"lab`; "
            + "`\"date\": \"March\", \"source\": \"lab`; fuels/FA-1/date",
        "HOURS_OF_DAY_IMPOSSIBLE; `\"hoursPerDay\": 7.5`; `\"hoursPerDay\": 25`; "
            + "exposures/EX-1/hoursPerDay",
        "HOURS_OF_DAY_IMPOSSIBLE; `\"hoursPerDay\": 7.5`; `\"hoursPerDay\": 0`; "
            + "exposures/EX-1/hoursPerDay",
        "SHARE_OVER_100; `\"sludgePercent\": 10`; `\"sludgePercent\": 110`; "
            + "sources/E-2/sludgePercent"
      })
  void eachSlipIsFoundAtItsAddress(String code, String found, String put, String address) {
    String text = SOUND.replace(found, put == null ? "" : put);
    assertThat(text).isNotEqualTo(SOUND);
    List<Finding> findings = DossierCheck.check(DossierJson.read(text).get());
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + address(finding))
        .contains(code + " " + address);
  }

  @Test
  void theSoundDossierHasNoErrors() {
    assertThat(DossierCheck.check(DossierJsonTest.everyField()))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
  }

  @Test
  void aChainOfWhysIsOpenUntilAManagerialCauseOrAStatementEndsIt() {
    assertThat(codes(chain(Cause.Code.T1, Cause.Code.T3))).containsExactly("CAUSE_CHAIN_OPEN");
    assertThat(codes(chain(Cause.Code.T1, Cause.Code.M3))).isEmpty();
    assertThat(codes(chain(Cause.Code.M3, Cause.Code.T1))).isEmpty();
    assertThat(codes(chain(Cause.Code.T1, Cause.Code.NONE_MANAGERIAL))).isEmpty();
    assertThat(codes(chain(Cause.Code.T1))).containsExactly("CAUSE_CHAIN_OPEN");
  }

  @Test
  void twoChainsIntoOneOpenEndAreToldOnce() {
    List<Cause> causes =
        List.of(
            new Cause("C-1", "F-2", null, Cause.Code.T1, "x", "C-3", null),
            new Cause("C-2", "F-2", null, Cause.Code.T2, "y", "C-3", null),
            new Cause("C-3", "F-2", null, Cause.Code.T3, "z", null, null));
    assertThat(codes(causes)).containsExactly("CAUSE_CHAIN_OPEN");
  }

  @Test
  void aLongRingOfRequirementsIsToldOnceWithItsMeasures() {
    Dossier dossier =
        DossierJsonTest.everyField()
            .with(
                MeasureLink.class,
                List.of(
                    new MeasureLink("1", "A", MeasureLink.Kind.REQUIRES, "B"),
                    new MeasureLink("2", "B", MeasureLink.Kind.REQUIRES, "C"),
                    new MeasureLink("3", "C", MeasureLink.Kind.REQUIRES, "A"),
                    new MeasureLink("4", "C", MeasureLink.Kind.REQUIRES, "D")));
    List<Finding> cycles =
        ImprovementCheck.check(dossier).stream()
            .filter(finding -> finding.code().equals("LINKS_CYCLE"))
            .toList();
    assertThat(cycles).hasSize(1);
    assertThat(cycles.getFirst().args().toString()).contains("A", "B", "C").doesNotContain("D");
  }

  private static List<Cause> chain(Cause.Code... codes) {
    List<Cause> causes = new java.util.ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      String deeper = i + 1 < codes.length ? "C-" + (i + 1) : null;
      causes.add(new Cause("C-" + i, "F-2", null, codes[i], "why " + i, deeper, null));
    }
    return causes;
  }

  private static List<String> codes(List<Cause> causes) {
    Dossier dossier = DossierJsonTest.everyField().with(Cause.class, causes);
    return ImprovementCheck.check(dossier).stream()
        .map(Finding::code)
        .filter(code -> code.startsWith("CAUSE_"))
        .toList();
  }

  private static String address(Finding finding) {
    return finding.where().kind() + "/" + finding.where().id() + "/" + finding.where().field();
  }
}
