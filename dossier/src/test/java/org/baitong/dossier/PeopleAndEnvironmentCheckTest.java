package org.baitong.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.outcome.Where;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips in emissions, wood, outlets, waste, baselines and people, one at a time. */
@Tag("FA4")
@Tag("FA5")
@Tag("FA7")
class PeopleAndEnvironmentCheckTest {
  private static final String SOUND = DossierJson.text(DossierJsonTest.everyField());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "OUTLET_UNKNOWN; `\"outlet\": \"OUT-1\", \"parameter\": \"COD\"`; "
            + "`\"outlet\": \"OUT-9\", \"parameter\": \"COD\"`; limits/L-1/outlet",
        "FLOW_UNKNOWN; `\"flow\": \"F-4\", \"activity\"`; `\"flow\": \"F-44\", \"activity\"`; "
            + "sources/E-1/flow",
        "FLOW_UNKNOWN; `\"before\": \"F-5\"`; `\"before\": \"F-55\"`; outlets/OUT-1/before",
        "FLOW_UNKNOWN; `\"flow\": \"F-3\", \"parameter\"`; "
            + "`\"flow\": \"F-33\", \"parameter\"`; samples/SM-1/flow",
        "FLOW_UNKNOWN; `\"flow\": \"F-2\", \"ewc\"`; `\"flow\": \"F-22\", \"ewc\"`; "
            + "waste/WS-1/flow",
        "CARRIER_UNKNOWN; `\"carrier\": \"SHIRT\", \"weight\"`; "
            + "`\"carrier\": \"SKIRT\", \"weight\"`; weights/PW-1/carrier",
        "CARRIER_UNKNOWN; `\"carrier\": \"WOOD\", \"origin\": \"UNKNOWN\"`; "
            + "`\"carrier\": \"WOOOD\", \"origin\": \"UNKNOWN\"`; wood/W-2/carrier",
        "CENTRE_UNKNOWN; `\"centre\": \"CUT\", \"agent\"`; `\"centre\": \"CUTT\", \"agent\"`; "
            + "exposures/EX-1/centre",
        "SHARE_OVER_100; `\"sharePercent\": 90`; `\"sharePercent\": 190`; "
            + "sources/E-1/sharePercent",
        "SHARE_OVER_100; `\"recoveredPercent\": 40`; `\"recoveredPercent\": 140`; "
            + "sources/E-2/recoveredPercent",
        "SHARE_OVER_100; `\"sharePercent\": 30`; `\"sharePercent\": 130`; "
            + "wood/W-2/sharePercent",
        "SHARE_OVER_100; `\"nonRenewablePercent\": 0`; `\"nonRenewablePercent\": 101`; "
            + "wood/W-1/nonRenewablePercent",
        "SOURCES_OVER_100; `\"flow\": \"F-3\", \"activity\": \"WASTEWATER\"`; "
            + "`\"flow\": \"F-4\", \"activity\": \"OPEN_BURNING\"`; sources/E-2/sharePercent",
        "WOOD_SHARES_NOT_100; `\"sharePercent\": 30`; `\"sharePercent\": 20`; "
            + "wood/W-2/sharePercent",
        "WOOD_NOT_BOUGHT; `\"to\": \"BOILER\", \"carrier\": \"WOOD\"`; "
            + "`\"to\": \"BOILER\", \"carrier\": \"FABRIC\"`; wood/W-2/carrier",
        "MOISTURE_BASIS_MISSING; `\"moistureBasis\": \"WET\", `; ``; wood/W-1/moistureBasis",
        "MOISTURE_WET_100; `\"moisturePercent\": 35`; `\"moisturePercent\": 100`; "
            + "wood/W-1/moisturePercent",
        "NEGATIVE_AMOUNT; `\"moisturePercent\": 35`; `\"moisturePercent\": -5`; "
            + "wood/W-1/moisturePercent",
        "NON_RENEWABLE_UNSOURCED; `\"nonRenewableSource\": \"replanted, permit\"`; "
            + "`\"nonRenewableSource\": \" \"`; wood/W-1/nonRenewableSource",
        "NEGATIVE_AMOUNT; `\"purchasedKg\": 1.5`; `\"purchasedKg\": -1.5`; "
            + "refrigerants/RF-1/purchasedKg",
        "DATE_NOT_READABLE; `\"period\": \"2025-03\"}`; `\"period\": \"Q1 2025\"}`; "
            + "refrigerants/RF-2/period",
        "OUTLET_SAME_FLOW; `\"before\": \"F-5\"`; `\"before\": \"F-3\"`; outlets/OUT-1/before",
        "OUTLET_FLOW_INSIDE; `\"flow\": \"F-3\", \"before\"`; "
            + "`\"flow\": \"F-4\", \"before\"`; outlets/OUT-1/flow",
        "LIMIT_EMPTY; `\"max\": 120, `; ``; limits/L-1/max",
        "LIMIT_REVERSED; `\"min\": 6`; `\"min\": 60`; limits/L-2/min",
        "UNIT_UNKNOWN; `\"min\": 6, \"unit\": \"[pH]\"`; `\"min\": 6, \"unit\": \"pH\"`; "
            + "limits/L-2/unit",
        "UNIT_UNKNOWN; `\"value\": 7.4, \"unit\": \"[pH]\"`; "
            + "`\"value\": 7.4, \"unit\": \"acid\"`; samples/SM-1/unit",
        "PH_IMPOSSIBLE; `\"value\": 7.4`; `\"value\": 74`; samples/SM-1/value",
        "DATE_NOT_READABLE; `\"date\": \"2025-03-14\"`; `\"date\": \"14/3/2025\"`; "
            + "samples/SM-1/date",
        "DATE_NOT_READABLE; `\"date\": \"2025-03-14\"`; `\"date\": \"2025-02-30\"`; "
            + "samples/SM-1/date",
        "EWC_NOT_READABLE; `\"04 02 22\"`; `\"4 2 22\"`; waste/WS-1/ewc",
        "EWC_HAZARDOUS; `\"04 02 22\"`; `\"04 02 14*\"`; waste/WS-1/hazardous",
        "WEIGHT_ZERO; `\"weight\": 18.5`; `\"weight\": 0`; weights/PW-1/weight",
        "NEGATIVE_AMOUNT; `\"weight\": 18.5`; `\"weight\": -18.5`; weights/PW-1/weight",
        "MONTHS_REVERSED; `\"first\": \"2024-01\", \"last\": \"2024-12\"`; "
            + "`\"first\": \"2024-12\", \"last\": \"2024-01\"`; baselines/B-1/last",
        "DATE_NOT_READABLE; `\"first\": \"2024-01\"`; `\"first\": \"2024-13\"`; "
            + "baselines/B-1/first",
        "BASELINE_NO_WHOLE_YEAR; `\"last\": \"2024-12\"`; `\"last\": \"2024-11\"`; "
            + "baselines/B-1/last",
        "BASELINE_UNIT_MISSING; `\"unit\": \"GJ\", `; ``; baselines/B-1/unit",
        "UNIT_UNKNOWN; `\"unit\": \"GJ\"`; `\"unit\": \"gigajoule\"`; baselines/B-1/unit",
        "BASELINE_TWICE; `\"indicator\": \"OUTPUT\"`; `\"indicator\": \"ENERGY\"`; "
            + "baselines/B-2/indicator",
        "BASELINE_NO_READINGS; `\"first\": \"2025-01\", \"last\": \"2025-03\", \"evidence\"`; "
            + "`\"first\": \"2023-01\", \"last\": \"2023-12\", \"evidence\"`; baselines/B-2/value",
        "REASON_MISSING; `\"reason\": \"strike of ten days\"`; `\"reason\": \"\"`; "
            + "abnormal/A-1/reason",
        "DATE_NOT_READABLE; `\"month\": \"2025-04\", \"reason\"`; "
            + "`\"month\": \"April\", \"reason\"`; abnormal/A-1/month",
        "NEGATIVE_AMOUNT; `\"count\": 780`; `\"count\": -780`; heads/H-1/count",
        "DATE_NOT_READABLE; `\"date\": \"2025-12-31\"`; `\"date\": \"2025-12\"`; "
            + "heads/H-1/date",
        "NEGATIVE_AMOUNT; `\"hours\": 2200000`; `\"hours\": -1`; hours/HW-1/hours",
        "MONTHS_REVERSED; `\"first\": \"2025-01\", \"last\": \"2025-12\", \"hours\"`; "
            + "`\"first\": \"2025-12\", \"last\": \"2025-01\", \"hours\"`; hours/HW-1/last",
        "INCIDENT_NOBODY; `\"female\": 12, \"male\": 0, \"notStated\": 1`; "
            + "`\"female\": 0, \"male\": 0, \"notStated\": 0`; incidents/IN-1/female",
        "NEGATIVE_AMOUNT; `\"lostDays\": 13`; `\"lostDays\": -13`; incidents/IN-1/lostDays",
        "NEGATIVE_AMOUNT; `\"female\": 12`; `\"female\": -12`; incidents/IN-1/female",
        "SUBSTANCE_MISSING; `\"agent\": \"DUST\", \"substance\": \"cotton dust\"`; "
            + "`\"agent\": \"CHEMICAL\"`; exposures/EX-1/substance",
        "LIMIT_UNSOURCED; `\"limitSource\": \"buyer's code\", `; ``; "
            + "exposures/EX-1/limitSource",
        "UNIT_UNKNOWN; `\"unit\": \"mg/m3\"`; `\"unit\": \"dB(A)\"`; exposures/EX-1/unit",
        "ANSWERED_BEFORE_RECEIVED; `\"answered\": \"2025-02-11\"`; "
            + "`\"answered\": \"2025-01-11\"`; complaints/CP-1/answered",
        "DATE_NOT_READABLE; `\"received\": \"2025-02-01\"`; `\"received\": \"1.2.2025\"`; "
            + "complaints/CP-1/received",
        "TRAINING_NOBODY; `\"female\": 20, \"male\": 5, \"notStated\": 0`; "
            + "`\"female\": 0, \"male\": 0, \"notStated\": 0`; trainings/T-1/female",
        "NEGATIVE_AMOUNT; `\"hours\": 2}`; `\"hours\": -2}`; trainings/T-1/hours",
      })
  void eachSlipIsFoundAtItsAddress(String code, String right, String wrong, String address) {
    assertThat(SOUND).contains(right);
    String replacement = wrong == null ? "" : wrong;
    assertThat(check(text -> text.replaceFirst(quoted(right), replacement)))
        .filteredOn(finding -> finding.code().equals(code))
        .extracting(PeopleAndEnvironmentCheckTest::address)
        .contains(address);
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  private static String address(Finding finding) {
    Where where = finding.where();
    return where.kind() + "/" + where.id() + "/" + where.field();
  }

  @Test
  void thirdsOfWoodAreWholeAndAlmostHundredIsNot() {
    assertThat(wood("33.33", "33.33", "33.34")).isEmpty();
    assertThat(wood("33.3", "33.3", "33.3")).hasSize(1);
    assertThat(wood("50", "50", "1")).hasSize(1);
  }

  private static List<Finding> wood(String... shares) {
    Dossier dossier = DossierJsonTest.everyField();
    List<WoodLot> lots = new java.util.ArrayList<>();
    for (String share : shares) {
      lots.add(
          new WoodLot(
              "W-" + lots.size(),
              "WOOD",
              WoodLot.Origin.UNKNOWN,
              null,
              Double.parseDouble(share),
              null,
              null,
              null,
              null,
              "lot " + lots.size()));
    }
    return DossierCheck.check(dossier.with(WoodLot.class, lots)).stream()
        .filter(finding -> finding.code().equals("WOOD_SHARES_NOT_100"))
        .toList();
  }

  @Test
  void dryWoodMayHoldMoreWaterThanWood() {
    assertThat(
            check(
                text ->
                    text.replace(
                        "\"moisturePercent\": 35, \"moistureBasis\": \"WET\"",
                        "\"moisturePercent\": 120, \"moistureBasis\": \"DRY\"")))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void theSameSexAndContractOnOneDayIsCountedOnce() {
    Dossier dossier = DossierJsonTest.everyField();
    HeadCount first = dossier.people().heads().getFirst();
    HeadCount again =
        new HeadCount("H-2", first.date(), first.sex(), first.contract(), 12, "payroll");
    HeadCount men =
        new HeadCount("H-3", first.date(), HeadCount.Sex.MALE, first.contract(), 12, "payroll");
    assertThat(DossierCheck.check(dossier.with(HeadCount.class, List.of(first, again, men))))
        .filteredOn(finding -> finding.code().equals("HEADS_TWICE"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.args()).containsEntry("other", Arg.of("H-1")));
  }

  @Test
  void hoursThatOverlapWouldCountTwice() {
    Dossier dossier = DossierJsonTest.everyField();
    HoursWorked year = dossier.people().hours().getFirst();
    HoursWorked half = new HoursWorked("HW-2", "2025-06", "2025-11", 1, "test");
    HoursWorked next = new HoursWorked("HW-3", "2026-01", "2026-01", 1, "test");
    assertThat(DossierCheck.check(dossier.with(HoursWorked.class, List.of(year, half, next))))
        .filteredOn(finding -> finding.code().equals("HOURS_OVERLAP"))
        .extracting(finding -> finding.where().id())
        .containsExactly("HW-2");
  }

  @Test
  void weightsOnTwoBasesCannotBeAddedUp() {
    Dossier dossier = DossierJsonTest.everyField();
    ProductWeight minutes = dossier.performance().weights().getFirst();
    ProductWeight mass = new ProductWeight("PW-2", "FABRIC", 1, "kg", "test");
    ProductWeight twice = new ProductWeight("PW-3", "SHIRT", 2, minutes.basis(), "test");
    assertThat(DossierCheck.check(dossier.with(ProductWeight.class, List.of(minutes, mass, twice))))
        .extracting(Finding::code)
        .contains("WEIGHT_BASES_MIXED", "WEIGHT_TWICE");
  }

  @Test
  void whatPeopleWriteForAScaleIsAnsweredByItsCode() {
    assertThat(check(text -> text.replace("\"unit\": \"[pH]\"", "\"unit\": \"pH\"")))
        .filteredOn(finding -> finding.code().equals("UNIT_UNKNOWN"))
        .allSatisfy(
            finding -> assertThat(finding.args()).containsEntry("suggestion", Arg.of("[pH]")));
  }

  private static List<Finding> check(UnaryOperator<String> change) {
    return DossierCheck.check(DossierJson.read(change.apply(SOUND)).get());
  }
}
