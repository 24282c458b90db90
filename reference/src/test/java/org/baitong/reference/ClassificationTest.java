package org.baitong.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("FA2")
class ClassificationTest {
  private static final String HEADER = String.join("\t", TermTable.COLUMNS);
  private static final String ROW = "S\tA\tname\t\t\tsource\tlicence\tno\t";

  /** ISIC Rev. 4 (United Nations 2008): 21 sections, 88 divisions; section C has 137 classes. */
  @Test
  void isicHasItsSectionsDivisionsAndManufacturingClasses() {
    List<Term> terms = Classification.get(Classification.ISIC).list();
    assertThat(terms).filteredOn(term -> term.code().length() == 1).hasSize(21);
    assertThat(terms).filteredOn(term -> term.code().length() == 2).hasSize(88);
    assertThat(terms).filteredOn(term -> term.code().length() == 3).hasSize(71);
    assertThat(terms).filteredOn(term -> term.code().length() == 4).hasSize(137);
    Term apparel = Classification.get("ISIC4").find("1410").orElseThrow();
    assertThat(apparel.english()).isEqualTo("Manufacture of wearing apparel, except fur apparel");
    assertThat(apparel.parent()).isEqualTo("141");
  }

  @Test
  void theProvincesOfCambodiaHaveTheirNamesInKhmer() {
    List<Term> provinces = Classification.get(Classification.PROVINCES).list();
    assertThat(provinces).hasSize(25).noneMatch(term -> term.khmer().isEmpty());
    assertThat(Classification.get(Classification.PROVINCES).find("12").orElseThrow().khmer())
        .isEqualTo("រាជធានីភ្នំពេញ");
  }

  @Test
  void theListOfWasteHasAllChaptersAndTheCodesOfTheExamples() {
    Classification waste = Classification.get(Classification.WASTE);
    assertThat(waste.below("")).hasSize(20);
    assertThat(waste.find("04 02 22").orElseThrow().english())
        .isEqualTo("wastes from processed textile fibres");
    assertThat(waste.find("15 01 10").orElseThrow().note()).contains("hazardous");
    assertThat(waste.list())
        .filteredOn(term -> term.code().length() == 2)
        .noneMatch(Term::verified);
  }

  @Test
  void everyUnitOfTheListAndOfAFactIsOneThatIsRead() {
    for (Term unit : Classification.get(Classification.UNITS).list()) {
      assertThat(Units.parse(unit.code()).isUsable()).as(unit.code()).isTrue();
    }
    Classification units = Classification.get(Classification.UNITS);
    assertThat(ReferenceData.base().list())
        .filteredOn(fact -> !FactKind.isShownOnly(fact.unit()))
        .allSatisfy(fact -> assertThat(units.find(fact.unit())).as(fact.unit()).isPresent());
  }

  @Test
  void currenciesComeFromThePlatform() {
    Classification currencies = Classification.get(Classification.CURRENCIES);
    assertThat(currencies.find("KHR").orElseThrow().khmer()).isEqualTo("រៀល");
    assertThat(currencies.find("USD").orElseThrow().english()).isEqualTo("US Dollar");
  }

  @Test
  void everySchemeIsReadAndWrittenAgain() {
    for (String scheme : Classification.schemes()) {
      List<Term> terms = Classification.get(scheme).list();
      assertThat(TermTable.read("t", TermTable.write(terms).lines().toList()).get())
          .isEqualTo(terms);
    }
    assertThatThrownBy(() -> Classification.get("NACE")).hasMessageContaining("Maybe");
  }

  @ParameterizedTest
  @CsvSource({
    "'A\tx', TERM_COLUMNS",
    "'', TERM_COLUMNS",
    "1, FACT_CELLS",
    "2, TERM_CELL_EMPTY",
    "3, TERM_CELL_EMPTY",
    "4, TERM_CELL_EMPTY",
    "5, TERM_CELL_EMPTY",
    "6, TERM_CELL_EMPTY",
    "7, FACT_YES_NO",
    "8, TERM_TWICE",
    "9, TERM_PARENT"
  })
  void aWrongTableOfTermsIsRefused(String variant, String code) {
    List<String> table =
        switch (variant) {
          case "1" -> List.of(HEADER, "S\tA");
          case "2" -> List.of(HEADER, ROW.replace("S\tA", "\tA"));
          case "3" -> List.of(HEADER, ROW.replace("S\tA", "S\t"));
          case "4" -> List.of(HEADER, ROW.replace("name", ""));
          case "5" -> List.of(HEADER, ROW.replace("source", ""));
          case "6" -> List.of(HEADER, ROW.replace("licence", ""));
          case "7" -> List.of(HEADER, ROW.replace("\tno\t", "\tmaybe\t"));
          case "8" -> List.of(HEADER, ROW, ROW);
          case "9" -> List.of(HEADER, ROW.replace("name\t\t", "name\t\tB"));
          default -> List.of(variant, ROW);
        };
    assertThat(TermTable.read("t", table).findings()).extracting(Finding::code).contains(code);
  }

  private static Term waste(String code, String name, String parent) {
    return new Term("EWC", code, name, "", parent, "full list", "EU law", false, "");
  }

  @Test
  @Tag("FA2")
  void importedTermsAreLaidOverTheBundledOnes() {
    List<Term> more =
        List.of(
            waste("19", "wastes from waste management facilities", ""),
            waste("19 99", "a group that the bundled list has not", "19"),
            waste("04 02 22", "another name", "04 02"));
    var outcome = ReferenceData.base().withTerms("full.tsv", more);
    Classification whole = outcome.get().classification("EWC");
    assertThat(whole.find("19 99")).isPresent();
    assertThat(whole.find("04 02 22").orElseThrow().english()).isEqualTo("another name");
    assertThat(outcome.findings())
        .extracting(Finding::code)
        .contains("TERM_REPLACED", "TERMS_ADDED");
    assertThat(Classification.get("EWC").find("19 99")).isEmpty();
    assertThat(ReferenceData.base().classification("EWC").find("19 99")).isEmpty();
    assertThat(outcome.get().overlaid(List.of()).classification("EWC").find("19 99")).isPresent();
  }

  @Test
  @Tag("FA2")
  void aKhmerNameStaysWhenTheOfficialFileHasNone() {
    Classification provinces = Classification.get(Classification.PROVINCES);
    Term kandal = provinces.list().getFirst();
    Term official =
        new Term(kandal.scheme(), kandal.code(), "X", "", kandal.parent(), "s", "l", true, "");
    Classification laid = provinces.overlaid("file", List.of(official)).get();
    assertThat(laid.find(kandal.code()).orElseThrow().khmer()).isEqualTo(kandal.khmer());
  }

  @Test
  @Tag("FA2")
  void termsOfAnotherSchemeTwiceOrWithoutParentAreRefused() {
    assertThat(codes(List.of(waste("77 01", "x", "77")))).containsExactly("TERM_PARENT");
    assertThat(codes(List.of(waste("01", "a", ""), waste("01", "b", ""))))
        .containsExactly("TERM_TWICE");
    assertThat(codes(List.of(new Term("NACE", "A", "x", "", "", "s", "l", true, ""))))
        .containsExactly("TERM_OTHER_SCHEME");
  }

  private static List<String> codes(List<Term> terms) {
    return ReferenceData.base().withTerms("t", terms).findings().stream()
        .map(Finding::code)
        .toList();
  }

  /** As Excel for Windows saves it: a mark of UTF-8 and CRLF. */
  @Test
  @Tag("PA7")
  void aTableSavedOnWindowsIsRead() {
    List<Term> terms = List.of(waste("01", "x", ""));
    String windows = "\uFEFF" + TermTable.write(terms).replace("\n", "\r\n");
    List<String> lines = windows.lines().toList();
    assertThat(TermTable.isTerms(lines)).isTrue();
    assertThat(TermTable.read("t", lines).get()).isEqualTo(terms);
  }
}
