package org.baitong.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SP16")
class DossierCheckTest {
  private static final String SOUND = DossierJson.text(DossierJsonTest.everyField());

  @Test
  void aSoundDossierHasNothingToRepair() {
    assertThat(check(text -> text)).noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /** One slip at a time in the fixture's text; the address says where it must be found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "CENTRE_UNKNOWN; `to\": \"CUT\"`; `to\": \"CUTT\"`; flows/F-1/to",
        "CARRIER_UNKNOWN; `carrier\": \"FABRIC\", \"side\": \"INPUT\"`;"
            + " `carrier\": \"WOOL\", \"side\": \"INPUT\"`; flows/F-1/carrier",
        "CARRIER_UNKNOWN; `madeOf\": \"WATER\"`; `madeOf\": \"WATR\"`; carriers/EFFLUENT/madeOf",
        "FLOW_UNKNOWN; `\"flow\": \"F-1\"`; `\"flow\": \"F-9\"`; readings/R-1/flow",
        "LEDGER_LINE_UNKNOWN; `\"ledgerLine\": \"6010\", \"centre\"`;"
            + " `\"ledgerLine\": \"6011\", \"centre\"`; spreads/SP-1/ledgerLine",
        "ID_TWICE; `\"id\": \"F-2\"`; `\"id\": \"F-1\"`; flows/F-1/id",
        "ID_MISSING; `\"id\": \"F-2\"`; `\"id\": \" \"`; `flows/ /id`",
        "NEGATIVE_AMOUNT; `\"2025-01\": 1000`; `\"2025-01\": -1000`; readings/R-1/2025-01",
        "NEGATIVE_AMOUNT; `\"amount\": 4.2`; `\"amount\": -4.2`; prices/P-1/amount",
        "LEDGER_NEGATIVE; `\"amount\": 1200`; `\"amount\": -1200`; ledger/6020/amount",
        "SHARE_OVER_100; `\"percent\": 12.5`; `\"percent\": 100.5`; shares/SH-1/percent",
        "SHARE_OVER_100; `\"lossPercent\": 8`; `\"lossPercent\": 108`; ledger/6010/lossPercent",
        "ZERO_CONVERSION; `\"rate\": 4010`; `\"rate\": 0`; rates/X-1/rate",
        "RATE_MISSING; `\"from\": \"USD\", \"to\": \"KHR\"`; `\"from\": \"USD\", \"to\": \"EUR\"`;"
            + " prices/P-2/currency",
        "CURRENCY_UNKNOWN; `\"currency\": \"KHR\"`; `\"currency\": \"riel\"`; prices/P-2/currency",
        "DATE_NOT_READABLE; `2024-12-31`; `31.12.2024`; stocks/S-1/date",
        "DATE_NOT_READABLE; `\"period\": \"2025-03\"`; `\"period\": \"March\"`; ledger/6020/period",
        "FLOW_TO_ITSELF; `\"from\": \"CUT\", \"to\": \"OUTSIDE\"`;"
            + " `\"from\": \"CUT\", \"to\": \"CUT\"`; flows/F-2/to",
        "FLOW_OUTSIDE_ONLY; `\"from\": \"CUT\", \"to\": \"OUTSIDE\"`;"
            + " `\"from\": \"OUTSIDE\", \"to\": \"OUTSIDE\"`; flows/F-2/to",
        "INPUT_FROM_CENTRE; `\"from\": \"OUTSIDE\", \"to\": \"CUT\"`;"
            + " `\"from\": \"BOILER\", \"to\": \"CUT\"`; flows/F-1/side",
        "REASON_MISSING; `boiler is being replaced`; ` `; decisions/D-1/reason",
        "REASON_MISSING; `not production`; ` `; ledger/6090/reason",
        "SHARE_CATEGORY_UNKNOWN; `\"category\": \"SYSTEM\"`; `\"category\": \"LABOR\"`;"
            + " shares/SH-1/category",
        "GRADE_OUT_OF_RANGE; `\"controllability\": 2`; `\"controllability\": 4`;"
            + " centres/CUT/controllability",
        "ID_RESERVED; `\"id\": \"BOILER\"`; `\"id\": \"OUTSIDE\"`; centres/OUTSIDE/id",
        "SPREAD_ZERO; `\"weight\": 3`; `\"weight\": 0`; ledger/6010/",
        "CURRENCY_MISSING; `\"cost\": 350, \"currency\": \"USD\"`; `\"cost\": 350`;"
            + " instruments/I-1/currency",
        "UNIT_UNKNOWN; `\"unit\": \"kg\", \"source\": \"BILL\"`;"
            + " `\"unit\": \"kwh\", \"source\": \"BILL\"`; readings/R-1/unit",
        "UNIT_UNKNOWN; `\"currency\": \"KHR\", \"unit\": \"stere\"`;"
            + " `\"currency\": \"KHR\", \"unit\": \"sack\"`; prices/P-2/unit",
        "UNIT_BRACES; `\"unit\": \"mg/L\"`; `\"unit\": \"mg{COD}/L\"`; concentrations/C-1/unit",
      })
  void eachSlipIsFoundAtItsAddress(String code, String right, String wrong, String address) {
    assertThat(SOUND).contains(right);
    assertThat(check(text -> text.replace(right, wrong)))
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(
                      finding.where().kind()
                          + "/"
                          + finding.where().id()
                          + "/"
                          + finding.where().field())
                  .isEqualTo(address);
            });
  }

  @Test
  void anUnknownProcessComesWithTheOneProbablyMeant() {
    assertThat(check(text -> text.replace("to\": \"CUT\"", "to\": \"cutt\"")))
        .filteredOn(f -> f.code().equals("CENTRE_UNKNOWN"))
        .singleElement()
        .satisfies(f -> assertThat(f.args()).containsEntry("suggestion", Arg.of("CUT")));
  }

  @Test
  void aGapInsideTheYearIsToldOncePerReading() {
    List<Finding> findings =
        check(
            text -> text.replace("\"months\": {}", "\"months\": {\"2025-01\": 1, \"2025-03\": 2}"));
    assertThat(findings)
        .filteredOn(f -> f.code().equals("MONTH_MISSING"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.where().id()).isEqualTo("R-2");
              assertThat(f.args()).containsEntry("months", Arg.of("2025-02"));
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @Test
  void thirteenMonthsAreNoWholeYear() {
    StringBuilder months = new StringBuilder("\"months\": {\"2026-01\": 1");
    for (int month = 1; month <= 12; month++) {
      months.append(String.format(", \"2025-%02d\": 1", month));
    }
    assertThat(check(text -> text.replace("\"months\": {}", months + "}")))
        .filteredOn(f -> f.code().equals("MONTHS_NO_WHOLE_YEAR"))
        .singleElement()
        .satisfies(f -> assertThat(f.args()).containsEntry("count", Arg.of(13, "1")));
  }

  @Test
  void theSameRowTwiceUnderTwoIdsIsAWarning() {
    String row =
        SOUND.lines().filter(line -> line.contains("\"id\": \"P-1\"")).findFirst().orElseThrow();
    assertThat(check(text -> text.replace(row, row + "\n" + row.replace("P-1", "P-3"))))
        .filteredOn(f -> f.code().equals("DUPLICATE_ROW"))
        .singleElement()
        .satisfies(f -> assertThat(f.args()).containsEntry("other", Arg.of("P-1")));
  }

  @Test
  void sharesOfOneCentreThatSumOver100AreRefusedAndThirdsAreNot() {
    String row =
        SOUND.lines().filter(line -> line.contains("\"id\": \"SH-1\"")).findFirst().orElseThrow();
    String third = row.replace("12.5", "33.34");
    String thirds =
        third
            + ","
            + third.replace("SH-1", "SH-2").replace("33.34", "33.33")
            + ","
            + third.replace("SH-1", "SH-3").replace("33.34", "33.33");
    assertThat(check(text -> text.replace(row, thirds)))
        .noneMatch(f -> f.code().equals("SHARES_SUM_OVER_100"));
    assertThat(check(text -> text.replace(row, thirds.replace("33.33", "33.4"))))
        .filteredOn(f -> f.code().equals("SHARES_SUM_OVER_100"))
        .hasSize(1);
  }

  @Test
  void whatIsNotFiniteIsToldNotCalculated() {
    Reading reading =
        new Reading(
            "R-9", "F-1", "kg", Reading.Source.BILL, null, null, Map.of("2025-01", Double.NaN));
    Dossier dossier = DossierJsonTest.everyField();
    Dossier wrong = dossier.with(Reading.class, List.of(reading));
    assertThat(DossierCheck.check(wrong)).anyMatch(f -> f.code().equals("NUMBER_NOT_FINITE"));
  }

  private static List<Finding> check(UnaryOperator<String> change) {
    return DossierCheck.check(DossierJson.read(change.apply(SOUND)).get());
  }
}
