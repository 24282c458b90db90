package org.baitong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.reference.Layer.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each guard with the row of a public tool that made it necessary, and rows of the same kind. */
@Tag("FA1")
@Tag("FA8")
class FactGuardsTest {
  private static final ReferenceData BASE = ReferenceData.base();
  private static final String[] COAL = {
    "id", "x.ncv.coal", "quantity", "ncv", "subject", "other_bituminous", "unit", "TJ/Gg"
  };

  /**
   * CityCatalyst clean_NCV.csv at 47afbbb: calorific values of the 1996 Guidelines joined to the
   * factors per TJ of 2006; correct are 25.8, 32.5 and 43.0 TJ/Gg.
   */
  @Test
  void calorificValuesOfThe1996EditionBesideFactorsOf2006AreRefused() {
    assertThat(codes(with(COAL, "guideline", "IPCC2006", "value", "29.3")))
        .contains("FACT_EDITION_CONTRADICTED");
    Fact coke = with(COAL, "subject", "petroleum_coke", "guideline", "IPCC2006", "value", "31");
    assertThat(codes(coke)).contains("FACT_EDITION_CONTRADICTED");
    Fact diesel =
        with(COAL, "subject", "gas_diesel_oil", "guideline", "IPCC2006", "value", "43.33");
    assertThat(codes(diesel)).contains("FACT_EDITION_CONTRADICTED");
    Fact honest = with(COAL, "guideline", "IPCC1996", "value", "29.3");
    Fact factor =
        with(
            COAL,
            "id",
            "x.ef.coal",
            "quantity",
            "ef-combustion",
            "gas",
            "CO2",
            "guideline",
            "IPCC2006",
            "tier",
            "T1",
            "value",
            "94600",
            "unit",
            "kg/TJ");
    assertThat(codes(honest, factor)).contains("FACT_EDITION_MIXED");
    assertThat(codes(honest)).isEmpty();
  }

  /** CityCatalyst pull request 1624: CH4 28 and N2O 265 labelled as AR6; they are AR5's. */
  @Test
  void potentialsFiledUnderAnotherSetAreNamed() {
    Finding methane = finding("FACT_GWP_SET", gwp("CH4", "AR6", "28"));
    assertThat(methane.args().toString()).contains("AR5", "27.9");
    Finding oxide = finding("FACT_GWP_SET", gwp("N2O", "AR6", "265"));
    assertThat(oxide.args().toString()).contains("AR5", "273");
    // Open-Emission-Factors-DB pull requests 335, 158: AR5 values in the column of AR4.
    assertThat(codes(gwp("CH4", "AR4", "28"))).contains("FACT_GWP_SET");
    assertThat(codes(gwp("CH4", "AR5", "29"))).contains("FACT_GWP_VALUE");
    assertThat(codes(gwp("CH4", "AR5", "280"))).contains("FACT_GWP_VALUE");
    assertThat(codes(gwp("HFC32", "AR4", "677"))).contains("FACT_GWP_SET");
  }

  /** CityCatalyst emission-factors.csv, lpg_tonne: 2.93870 kg per tonne; correct is 2,938.7. */
  @Test
  void aFactorPerTonneThatIsOnePerKilogramIsRefused() {
    assertThat(codes(perMass("lpg", "2.9387", "kg/t"))).contains("FACT_MAGNITUDE");
    assertThat(codes(perMass("lpg", "2938.7", "kg/t"))).isEmpty();
    assertThat(codes(perMass("lpg", "2938.7", "kg/kg"))).contains("FACT_MAGNITUDE");
    // A factor per litre beside the one per tonne is no reference for it.
    Fact perLitre =
        Rows.row(
            "id",
            "x.ef.litre",
            "quantity",
            "ef-combustion",
            "subject",
            "lpg",
            "gas",
            "CO2",
            "value",
            "1.557",
            "unit",
            "kg/L",
            "purpose",
            "per_volume");
    assertThat(codes(perLitre, perMass("lpg", "2935.18", "kg/t"))).isEmpty();
    // A factor per litre filed per kilogram is still within two times, one per gallon is not.
    assertThat(codes(perMass("gas_diesel_oil", "10.2", "kg/kg"))).contains("FACT_MAGNITUDE");
    assertThat(codes(perMass("lignite", "2.9", "kg/kg"))).contains("FACT_MAGNITUDE");
    assertThat(codes(with(COAL, "value", "25.8", "unit", "TJ/kg"))).contains("FACT_MAGNITUDE");
    assertThat(codes(with(COAL, "value", "25800", "unit", "MJ/kg"))).contains("FACT_MAGNITUDE");
    assertThat(codes(with(COAL, "value", "25.8", "unit", "kg/TJ"))).contains("FACT_UNIT_KIND");
    assertThat(codes(with(COAL, "value", "0"))).contains("FACT_MAGNITUDE");
    assertThat(codes(with(COAL, "value", "-25.8"))).contains("FACT_MAGNITUDE");
  }

  /** GHG Protocol Cross-Sector workbook 2.0: CH4 and N2O of Table 2.4 only, of no sector. */
  @Test
  void methaneOfAFireWithoutASectorIsRefused() {
    for (String gas : List.of("CH4", "N2O")) {
      Fact wood =
          with(
              COAL,
              "quantity",
              "ef-combustion",
              "subject",
              "wood",
              "gas",
              gas,
              "guideline",
              "GHGP2024",
              "tier",
              "T1",
              "value",
              "3",
              "unit",
              "kg/TJ");
      assertThat(codes(wood)).contains("FACT_SECTOR_MISSING");
    }
  }

  /** The same workbook: diesel of 0.9133 kg/L; plausible is 0.82 to 0.86. */
  @Test
  void aDieselDensityOfFuelOilIsRefused() {
    assertThat(
            codes(
                Rows.row(
                    "subject",
                    "gas_diesel_oil",
                    "value",
                    "0.9133",
                    "id",
                    "default.density.gas_diesel_oil")))
        .contains("FACT_DENSITY");
    assertThat(codes(Rows.row("id", "default.density.gas_diesel_oil", "value", "0.845"))).isEmpty();
    assertThat(codes(Rows.row("id", "default.density.lpg", "subject", "lpg", "value", "0.84")))
        .contains("FACT_DENSITY");
    assertThat(codes(Rows.row("value", "840", "unit", "kg/L"))).contains("FACT_MAGNITUDE");
    assertThat(codes(Rows.row("value", "0.84", "unit", "kg/m3"))).contains("FACT_DENSITY");
  }

  /** The same workbook: 0.518 L/km printed for 19.3 km/L; correct is 0.0518. */
  @Test
  void aReciprocalTenTimesTooLargeIsRefused() {
    Fact economy =
        Rows.row(
            "id",
            "x.economy.car",
            "quantity",
            "fuel-economy",
            "subject",
            "car",
            "value",
            "19.3",
            "unit",
            "km/L");
    assertThat(codes(economy, use("0.518"))).contains("FACT_RECIPROCAL");
    assertThat(codes(economy, use("19.3"))).contains("FACT_RECIPROCAL");
    assertThat(codes(economy, use("0.0518"))).isEmpty();
  }

  /** Open-Emission-Factors-DB pull request 161: factors of CO2 alone used as CO2e. */
  @Test
  void aSumInEquivalentsIsNeverStored() {
    for (String gas : List.of("CO2e", "CO2E", "CO2-e", "co2e")) {
      assertThat(
              codes(
                  with(
                      COAL,
                      "quantity",
                      "ef-combustion",
                      "gas",
                      gas,
                      "value",
                      "94.6",
                      "unit",
                      "kg/GJ")))
          .contains("FACT_CO2E");
    }
    Fact silent = grid("");
    assertThat(codes(silent)).contains("FACT_CO2E");
    assertThat(codes(grid("CO2e as published by the utility"))).isEmpty();
  }

  @Test
  void duplicatesOfIdAndOfKeyInOneTimeAreRefused() {
    Fact first = Rows.row("id", "x.density.a", "subject", "palm_oil", "value", "0.9");
    Fact second = Rows.row("id", "x.density.b", "subject", "palm_oil", "value", "0.91");
    assertThat(codes(first, first)).contains("FACT_ID_TWICE");
    assertThat(codes(first, second)).contains("FACT_KEY_TWICE");
    Fact before = Rows.row("id", "x.density.a", "subject", "palm_oil", "to", "2023");
    Fact after = Rows.row("id", "x.density.b", "subject", "palm_oil", "from", "2024");
    assertThat(codes(before, after)).isEmpty();
    Fact overlapping = Rows.row("id", "x.density.b", "subject", "palm_oil", "from", "2023-12-31");
    assertThat(codes(before, overlapping)).contains("FACT_KEY_TWICE");
  }

  @Test
  void unitsMustBeKnownAndFitTheQuantity() {
    assertThat(codes(Rows.row("unit", "kg/litre"))).contains("FACT_UNIT");
    assertThat(codes(Rows.row("unit", "kg{wet}/L"))).contains("FACT_UNIT");
    assertThat(codes(Rows.row("unit", "L/kg"))).contains("FACT_UNIT_KIND");
    assertThat(codes(Rows.row("unit", "dB(A)"))).contains("FACT_UNIT_KIND");
    assertThat(codes(Rows.row("unit", "%"))).contains("FACT_UNIT_KIND");
  }

  @Test
  void aFactIsSupersededByAStandingOne() {
    Fact lost = Rows.row("subject", "palm_oil", "superseded_by", "x.density.nowhere");
    assertThat(codes(lost)).contains("FACT_SUPERSEDED_UNKNOWN");
    Fact itself = Rows.row("subject", "palm_oil", "superseded_by", "my.density.diesel");
    assertThat(codes(itself)).contains("FACT_SUPERSEDED_UNKNOWN");
  }

  /** A layer with one bad row changes nothing. */
  @Test
  void aLayerWithADefectIsRefusedAsAWhole() {
    Fact good = Rows.row("id", "default.density.gas_diesel_oil", "value", "0.845");
    Layer layer = new Layer(Level.SITE, "site.tsv", List.of(good, gwp("CH4", "AR6", "28")));
    assertThat(BASE.overlaid(layer).find()).isEmpty();
  }

  private static Fact use(String value) {
    return Rows.row(
        "id",
        "x.use.car",
        "quantity",
        "fuel-use",
        "subject",
        "car",
        "value",
        value,
        "unit",
        "L/km");
  }

  private static Fact grid(String note) {
    return Rows.row(
        "id",
        "x.grid.th",
        "quantity",
        "grid",
        "subject",
        "electricity",
        "gas",
        "CO2E",
        "purpose",
        "location",
        "geography",
        "TH",
        "value",
        "0.45",
        "unit",
        "kg/(kW.h)",
        "from",
        "2024",
        "note",
        note);
  }

  private static Fact gwp(String gas, String set, String value) {
    return Rows.row(
        "id",
        "gwp." + set.toLowerCase(java.util.Locale.ROOT) + "." + gas,
        "quantity",
        "gwp",
        "subject",
        "",
        "gas",
        gas,
        "guideline",
        set,
        "value",
        value,
        "unit",
        "1");
  }

  private static Fact perMass(String fuel, String value, String unit) {
    return Rows.row(
        "id",
        "x.ef." + fuel,
        "quantity",
        "ef-combustion",
        "subject",
        fuel,
        "gas",
        "CO2",
        "value",
        value,
        "unit",
        unit);
  }

  private static Fact with(String[] row, String... changes) {
    List<String> all = new ArrayList<>(List.of(row));
    all.addAll(List.of(changes));
    return Rows.row(all.toArray(String[]::new));
  }

  private static List<String> codes(Fact... rows) {
    return FactGuards.check(List.of(rows), BASE).stream().map(Finding::code).toList();
  }

  private static Finding finding(String code, Fact row) {
    return FactGuards.check(List.of(row), BASE).stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
