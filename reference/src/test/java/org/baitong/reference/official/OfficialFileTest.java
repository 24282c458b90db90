package org.baitong.reference.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.reference.Fact;
import org.baitong.reference.FactTable;
import org.baitong.reference.Layer;
import org.baitong.reference.Layer.Level;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.Selection;
import org.baitong.reference.Term;
import org.baitong.reference.TermTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small files in the layout of the official ones; what is sound is read, what is not is named. */
@Tag("FA1")
@Tag("FA2")
class OfficialFileTest {
  private static final String ISIC =
      """
      "Code","Description"
      "C","Manufacturing"
      "14","Wearing apparel"
      "141","Apparel, except fur"
      "1410","Apparel, except fur"
      """;
  private static final String EWC =
      """
      code,description
      15,packaging waste
      15 01,packaging
      15 01 10*,contaminated packaging
      """;
  private static final String GWP =
      """
      # Global warming potentials,,,
      #   - a source with "quotes",,,
      Species,SARGWP100,AR4GWP100,AR5GWP100
      CH4,21,25,28
      HFC32,650,675,677
      X1,,3,
      """;
  private static final String UK_HEAD =
      "Scope,Level_1,Level_2,Level_3,Level_4,Description,UOM,GHG_Unit,GHG_Conversion_Factor_2022\n";
  private static final String UK =
      UK_HEAD
          + "Scope 1,Fuels,Liquid fuels,Test oil,,,tonnes,kg CO2e,3200.00000\n"
          + "Scope 1,Fuels,Liquid fuels,Test oil,,,tonnes,kg CO2e of CO2,3180.00000\n"
          + "Scope 1,Fuels,Liquid fuels,Test oil,,,tonnes,kg CO2e of CH4,2.50000\n"
          + "Scope 1,Fuels,Liquid fuels,Test oil,,,tonnes,kg CO2e of N2O,29.80000\n"
          + "Scope 1,Fuels,Liquid fuels,Test oil,,,litres,kg CO2e of CO2,2.67000\n"
          + "Scope 1,Fuels,Liquid fuels,Test oil,,,kWh (Gross CV),kg CO2e of CO2,0.25\n"
          + "Scope 3,Water supply,,,,,cubic metres,kg CO2e,0.149\n";
  private static final String IFI_HEAD =
      ",\"Combined Margin Grid Emission \nFactor, gCO2/kWh\",,,,\"Operating Margin Grid Emission "
          + "\nFactor, gCO2/kWh\"\n"
          + ",\"Firm Energy\",\"Intermittent Energy\",\"Energy Efficiency\",\"Electricity\",\n"
          + "\"Country / Territory / Island\",,,,,\n";
  private static final String IFI =
      IFI_HEAD
          + "\"Cambodia\",588,874,588,588,1046\n\"Thailand\",400,500,400,400,600\n"
          + "\"Azores (Portugal)\",384,614,384,384,753\n";

  @Test
  void theStructureOfIsicBecomesTerms() {
    List<Term> terms = terms(OfficialFile.ISIC, ISIC);
    assertThat(terms).hasSize(4);
    assertThat(terms.getLast().parent()).isEqualTo("141");
    assertThat(terms.get(1).parent()).isEqualTo("C");
    assertThat(terms).noneMatch(Term::verified);
    // The United Nations write Windows-1252.
    byte[] ansi = ISIC.replace("Wearing", "Caf\u00e9").getBytes(Charset.forName("windows-1252"));
    assertThat(OfficialFile.ISIC.read("f", ansi).get().text()).contains("Caf\u00e9");
  }

  @Test
  void everyDefectOfAnIsicFileIsNamed() {
    String head = "Code,Description\n";
    refused(OfficialFile.ISIC, "", "FACTS_FILE_EMPTY");
    refused(OfficialFile.ISIC, "\n\n", "FACTS_FILE_EMPTY");
    refused(OfficialFile.ISIC, "Class;Titel\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.ISIC, head, "FACTS_FILE_EMPTY");
    refused(OfficialFile.ISIC, head + "V,Space\n", "FACTS_FILE_CELL");
    refused(OfficialFile.ISIC, head + "C,M\n14101,Too deep\n", "FACTS_FILE_CELL");
    refused(OfficialFile.ISIC, head + "C,M\n១៤,Khmer digits\n", "FACTS_FILE_CELL");
    refused(OfficialFile.ISIC, head + "C,\n", "FACTS_FILE_CELL");
    refused(OfficialFile.ISIC, head + "C,M\nC,M\n", "FACTS_FILE_TWICE");
    refused(OfficialFile.ISIC, head + "C,M\n1410,Orphan\n", "TERM_PARENT");
    refused(OfficialFile.ISIC, head + "C,M,more\n", "FACTS_FILE_CELLS");
    refused(OfficialFile.ISIC, head + "C,\"open\n", "FACTS_FILE_CSV");
    refused(OfficialFile.ISIC, "PK\u0003\u0004\0\0", "FACTS_FILE_ENCODING");
  }

  @Test
  void theListOfWasteBecomesTermsWithTheirHazard() {
    List<Term> terms = terms(OfficialFile.EWC, EWC);
    assertThat(terms).extracting(Term::code).containsExactly("15", "15 01", "15 01 10");
    assertThat(terms.getLast().note()).isEqualTo("hazardous");
    assertThat(terms(OfficialFile.EWC, EWC.replace("15 01 10*", "150110*"))).isEqualTo(terms);
  }

  @Test
  void everyDefectOfAListOfWasteIsNamed() {
    String head = "code,description\n";
    refused(OfficialFile.EWC, "code\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.EWC, head, "FACTS_FILE_EMPTY");
    refused(OfficialFile.EWC, head + "21,moon rock\n", "FACTS_FILE_CELL");
    refused(OfficialFile.EWC, head + "00,nothing\n", "FACTS_FILE_CELL");
    refused(OfficialFile.EWC, head + "150,odd\n", "FACTS_FILE_CELL");
    refused(OfficialFile.EWC, head + "15-01,dash\n", "FACTS_FILE_CELL");
    refused(OfficialFile.EWC, head + "១៥,khmer\n", "FACTS_FILE_CELL");
    refused(OfficialFile.EWC, head + "15,\n", "FACTS_FILE_CELL");
    refused(OfficialFile.EWC, head + "15,a\n15,b\n", "FACTS_FILE_TWICE");
    refused(OfficialFile.EWC, head + "15,a\n15 01 10,x\n15 01 10*,y\n", "FACTS_FILE_TWICE");
    refused(OfficialFile.EWC, head + "15 01 10,orphan\n", "TERM_PARENT");
    refused(OfficialFile.EWC, head + "15,a,b\n", "FACTS_FILE_CELLS");
  }

  @Test
  void potentialsBecomeFactsOfTheirSet() {
    List<Fact> facts = facts(OfficialFile.GWP, GWP);
    assertThat(facts).hasSize(7);
    assertThat(facts.getFirst().id()).isEqualTo("gwp.sar.CH4");
    assertThat(facts).allMatch(fact -> fact.origin().licence().equals("CC0-1.0"));
    laid(facts);
  }

  @Test
  void everyDefectOfAPotentialsFileIsNamed() {
    String head = "Species,AR4GWP100,AR5GWP100\n";
    refused(OfficialFile.GWP, "Gas,AR4GWP100\nCH4,25\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.GWP, "Species,AR4\nCH4,25\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.GWP, "# only notes\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.GWP, head, "FACTS_FILE_EMPTY");
    refused(OfficialFile.GWP, head + "CH4,25\n", "FACTS_FILE_CELLS");
    refused(OfficialFile.GWP, head + "CH4,25,many\n", "FACTS_FILE_CELL");
    refused(OfficialFile.GWP, head + "CH4,25,-28\n", "FACTS_FILE_CELL");
    refused(OfficialFile.GWP, head + "CH4,25,២៨\n", "FACTS_FILE_CELL");
    refused(OfficialFile.GWP, head + "CH4,25,\"2,8\"\n", "FACTS_FILE_CELL");
    refused(OfficialFile.GWP, head + ",25,28\n", "FACTS_FILE_CELL");
    refused(OfficialFile.GWP, head + "CH4,25,28\nCH4,25,28\n", "FACTS_FILE_TWICE");
    refused(OfficialFile.GWP, head + "CH4,28,25\n", "FACT_GWP_SET");
    refused(OfficialFile.GWP, head + "CH4,25,28.5\n", "FACT_GWP_VALUE");
    refused(OfficialFile.GWP, head + "SF99,90000,1\n", "FACT_MAGNITUDE");
  }

  @Test
  void fuelsOfTheUnitedKingdomBecomeGasesNotSums() {
    List<Fact> facts = facts(OfficialFile.UK, UK);
    assertThat(facts).hasSize(4);
    assertThat(value(facts, "uk2022.ef.co2.test_oil.per_mass")).isEqualTo(3180);
    // 2.5 / 25 and 29.8 / 298: the file of 2022 states potentials of AR4.
    assertThat(value(facts, "uk2022.ef.ch4.test_oil.per_mass")).isCloseTo(0.1, within(1e-12));
    assertThat(value(facts, "uk2022.ef.n2o.test_oil.per_mass")).isCloseTo(0.1, within(1e-12));
    Outcome<ImportedTable> read = read(OfficialFile.UK, UK);
    assertThat(read.findings()).hasSize(3).allMatch(one -> one.severity() == Severity.INFO);
    laid(facts);
    // The layout since 2023: spaces in the headings and potentials of AR5.
    String later =
        """
        ID,Scope,Level 1,Level 2,Level 3,Level 4,Column Text,UOM,GHG/Unit,GHG Conversion Factor 2024
        1,Scope 1,Fuels,Liquid fuels,Test oil,,,tonnes,kg CO2e of CH4 per unit,2.8
        """;
    assertThat(facts(OfficialFile.UK, later))
        .singleElement()
        .satisfies(fact -> assertThat(fact.value()).isCloseTo(0.1, within(1e-12)));
  }

  @Test
  void everyDefectOfAUnitedKingdomFileIsNamed() {
    String row = "Scope 1,Fuels,Liquid fuels,Test oil,,,tonnes,kg CO2e of CO2,";
    refused(OfficialFile.UK, "Scope,Level_1\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.UK, UK_HEAD.replace("2022", "now") + row + "1\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.UK, UK_HEAD, "FACTS_FILE_EMPTY");
    refused(OfficialFile.UK, UK_HEAD + "Scope 1,Fuels\n", "FACTS_FILE_CELLS");
    refused(OfficialFile.UK, UK_HEAD + row + "much\n", "FACTS_FILE_CELL");
    refused(OfficialFile.UK, UK_HEAD + row + "-1\n", "FACTS_FILE_CELL");
    refused(OfficialFile.UK, UK_HEAD + row + "\n", "FACTS_FILE_CELL");
    refused(
        OfficialFile.UK, UK_HEAD + row.replace("tonnes", "barrels") + "3180\n", "FACTS_FILE_CELL");
    refused(OfficialFile.UK, UK_HEAD + row.replace("Test oil", "") + "3180\n", "FACTS_FILE_CELL");
    refused(OfficialFile.UK, UK_HEAD + row.replace("of CO2", "of SF6") + "1\n", "FACTS_FILE_CELL");
    refused(OfficialFile.UK, UK_HEAD + row + "3180\n" + row + "3180\n", "FACTS_FILE_TWICE");
    refused(OfficialFile.UK, UK_HEAD + row + "3.18\n", "FACT_MAGNITUDE");
    refused(
        OfficialFile.UK, UK_HEAD + row.replace("tonnes", "litres") + "3180\n", "FACT_MAGNITUDE");
  }

  @Test
  void gridFactorsBecomeFactsByTypeOfMeasure() {
    List<Fact> facts = facts(OfficialFile.IFI, IFI);
    assertThat(facts).hasSize(10);
    ReferenceData data = laid(facts);
    assertThat(data.select(Selection.grid("TH", "project", "efficiency", 2024)).get().value())
        .isEqualTo(0.4);
    assertThat(value(facts, "grid.kh.pcaf.2021")).isEqualTo(1.046);
    assertThat(read(OfficialFile.IFI, IFI).findings())
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo("FACTS_FILE_LEFT_OUT");
  }

  @Test
  void everyDefectOfAGridFileIsNamed() {
    refused(OfficialFile.IFI, "Country,Factor\nCambodia,588\n", "FACTS_FILE_LAYOUT");
    refused(OfficialFile.IFI, IFI.replace("gCO2/kWh", "tCO2/MWh"), "FACTS_FILE_LAYOUT");
    refused(OfficialFile.IFI, IFI_HEAD, "FACTS_FILE_EMPTY");
    refused(OfficialFile.IFI, IFI_HEAD + "Cambodia,588,874\n", "FACTS_FILE_CELLS");
    refused(OfficialFile.IFI, IFI_HEAD + "Cambodia,588,874,588,588,\n", "FACTS_FILE_CELL");
    refused(OfficialFile.IFI, IFI_HEAD + "Cambodia,588,874,588,high,1\n", "FACTS_FILE_CELL");
    refused(OfficialFile.IFI, IFI_HEAD + "Cambodia,588,874,588,៥៨៨,1\n", "FACTS_FILE_CELL");
    refused(OfficialFile.IFI, IFI_HEAD + "Cambodia,-5,874,588,588,1\n", "FACTS_FILE_CELL");
    refused(OfficialFile.IFI, IFI_HEAD + ",588,874,588,588,1046\n", "FACTS_FILE_CELL");
    String thai = "Thailand,400,500,400,400,600\n";
    refused(OfficialFile.IFI, IFI_HEAD + thai + thai, "FACTS_FILE_TWICE");
    refused(OfficialFile.IFI, IFI_HEAD + "Atlantis,1,1,1,1,1\n", "FACTS_FILE_EMPTY");
    refused(OfficialFile.IFI, IFI_HEAD + "Thailand,400000,5,5,5,5\n", "FACT_MAGNITUDE");
  }

  private static ReferenceData laid(List<Fact> facts) {
    Outcome<ReferenceData> laid =
        ReferenceData.base().overlaid(new Layer(Level.COUNTRY, "official", facts));
    assertThat(laid.isUsable()).as("%s", laid.findings()).isTrue();
    return laid.get();
  }

  private static double value(List<Fact> facts, String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow().value();
  }

  private static List<Fact> facts(OfficialFile kind, String text) {
    return FactTable.read("t", read(kind, text).get().text().lines().toList()).get();
  }

  private static List<Term> terms(OfficialFile kind, String text) {
    return TermTable.read("t", read(kind, text).get().text().lines().toList()).get();
  }

  private static Outcome<ImportedTable> read(OfficialFile kind, String text) {
    return kind.read("file.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(OfficialFile kind, String text, String code) {
    Outcome<ImportedTable> read = read(kind, text);
    assertThat(read.find()).as(text).isEmpty();
    assertThat(read.findings()).as(text).extracting(Finding::code).contains(code);
  }
}
