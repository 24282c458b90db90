package org.baitong.reference.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baitong.engine.outcome.Finding;
import org.baitong.reference.BundledTables;
import org.baitong.reference.Classification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The library of measures as it is shipped, and tables that are refused. */
class LibraryTest {
  private static final List<String> MEASURES = BundledTables.lines("library/measures.tsv");
  private static final List<String> EVIDENCE = BundledTables.lines("library/evidence.tsv");
  private static final List<String> WORDS = BundledTables.lines("library/words.tsv");

  @Test
  @Tag("ME4")
  void aMeasureStandsWithEvidenceOnlyWhenAResultIsCited() {
    Library library = Library.bundled();
    assertThat(library.list()).hasSizeGreaterThan(80);
    for (LibraryMeasure measure : library.list()) {
      boolean cited = measure.evidence().stream().anyMatch(e -> !e.source().isBlank());
      assertThat(measure.shelf() == LibraryMeasure.Shelf.EVIDENCE)
          .as(measure.id())
          .isEqualTo(cited && measure.practice() != Practice.BLOCKED);
    }
    assertThat(library.list().stream().map(LibraryMeasure::practice).distinct())
        .containsExactlyInAnyOrder(Practice.values());
  }

  @Test
  @Tag("ME4")
  void eachMeasureSaysWhatItCostsWhatItNeedsAndWhatElseItChanges() {
    for (LibraryMeasure measure : Library.bundled().list()) {
      if (measure.practice() != Practice.BLOCKED) {
        assertThat(measure.cost()).as(measure.id()).isNotNull();
        assertThat(measure.persistence()).as(measure.id()).isNotNull();
        assertThat(measure.causes()).as(measure.id()).isNotEmpty();
      }
      assertThat(measure.howKm()).as(measure.id()).containsPattern("[\\u1780-\\u17FF]");
      assertThat(measure.nameKm()).as(measure.id()).containsPattern("[\\u1780-\\u17FF]");
    }
  }

  @Test
  @Tag("ME4")
  void sectorsAreCodesOfIsic() {
    Classification isic = Classification.get(Classification.ISIC);
    List<String> codes = new ArrayList<>();
    for (LibraryMeasure measure : Library.bundled().list()) {
      codes.addAll(measure.sectors());
      measure.evidence().forEach(evidence -> codes.addAll(evidence.sector()));
    }
    assertThat(codes).allSatisfy(code -> assertThat(isic.find(code)).as(code).isPresent());
  }

  @Test
  @Tag("ME4")
  void thePublishedPaybackStandsBesideTheRecomputedOneAndIsDoubtedBeyondTwentyPercent() {
    // The Cambodia Daily: 70,000 USD, 5,000 to 1,500 USD a month, "two years".
    Evidence gasifier = evidence("genset-gasifier", "gasifier-battambang");
    assertThat(gasifier.recomputedPayback()).hasValueSatisfying(y -> near(y, 1.6667));
    assertThat(gasifier.isDoubtful()).isFalse();
    // 2 years against 1.67 is 16.7 % off: kept; at 50,000 USD it would be 40 % off.
    Evidence cheaper =
        new Evidence(
            "x",
            "y",
            "KH",
            List.of(),
            List.of(),
            Objects.requireNonNull(gasifier.investment()).withAmount(50_000),
            gasifier.saving(),
            gasifier.payback(),
            Evidence.Grade.C,
            "test",
            null,
            "",
            "");
    assertThat(cheaper.isDoubtful()).isTrue();
    // UNIDO and KOICA: 2,850 USD for 42,110 USD a year.
    near(evidence("housekeeping-package", "newarchid").recomputedPayback().orElseThrow(), 0.0677);
    // Slaughterhouse Tri Tue: 202 million VND for 13.2 million a year.
    near(evidence("housekeeping-package", "tritue").recomputedPayback().orElseThrow(), 15.303);
  }

  @Test
  @Tag("ME4")
  void burningFabricScrapsIsRefusedWithTheReason() {
    LibraryMeasure measure = Library.bundled().find("fabric-fuel").orElseThrow();
    assertThat(measure.shelf()).isEqualTo(LibraryMeasure.Shelf.BLOCKED);
    assertThat(measure.howEn()).contains("toxic fumes");
    assertThat(measure.sideEffects()).contains(SideEffect.TOXIC_FUMES);
  }

  @Test
  void wordsAreFoundWhereAWordBegins() {
    Vocabulary words = Library.bundled().vocabulary();
    assertThat(words.names("cold", "Ice store", null)).isTrue();
    assertThat(words.names("cold", "Office and price list", null)).isFalse();
    assertThat(words.names("boiler", null, "ឡចំហាយ")).isTrue();
    assertThat(words.names("boiler", null, null)).isFalse();
    assertThat(words.names("unheard-of", "boiler", null)).isFalse();
  }

  static Stream<Arguments> wrongMeasures() {
    return Stream.of(
        Arguments.of("practice", "GOOD_HOUSEKEEPING", "good", "LIBRARY_CELL"),
        Arguments.of("rule", "loss:STEAM; use:STEAM", "loss:STEEM", "LIBRARY_CELL"),
        Arguments.of("rule", "loss:STEAM; use:STEAM", "lost:STEAM", "LIBRARY_CELL"),
        Arguments.of("rule", "loss:STEAM; use:STEAM", "", "LIBRARY_CELL"),
        Arguments.of("rule", "loss:STEAM; use:STEAM", "centre:STEAM", "LIBRARY_CELL"),
        Arguments.of("rule", "loss:STEAM; use:STEAM", "cause:T9", "LIBRARY_CELL"),
        Arguments.of("causes", "T3 M1", "T7", "LIBRARY_CELL"),
        Arguments.of("cost", "LABOUR", "", "LIBRARY_CELL"),
        Arguments.of("persistence", "UPKEEP", "forever", "LIBRARY_CELL"),
        Arguments.of("effects", "SCALD_RISK", "NICE", "LIBRARY_CELL"),
        Arguments.of("name", "Find and repair steam leaks", "", "LIBRARY_CELL"),
        Arguments.of("columns", "id\tpractice", "id\tpracticed", "LIBRARY_COLUMNS"),
        Arguments.of("cells", "steam-leaks\t", "steam-leaks\tmore\t", "FACT_CELLS"),
        Arguments.of("twice", "steam-traps\t", "steam-leaks\t", "LIBRARY_TWICE"));
  }

  @ParameterizedTest
  @MethodSource("wrongMeasures")
  void aWrongMeasureIsNamed(String what, String right, String wrong, String code) {
    assertThat(codes(replaced(MEASURES, right, wrong), EVIDENCE, WORDS)).as(what).contains(code);
  }

  static Stream<Arguments> wrongEvidence() {
    return Stream.of(
        Arguments.of("grade", "\tA\tUNIDO", "\tD\tUNIDO", "LIBRARY_CELL"),
        Arguments.of(
            "source",
            "The Lancet Planetary Health, adaptation to heat in garment factories",
            "",
            "LIBRARY_CELL"),
        Arguments.of("range", "water -20 -20 %", "water -10 -20 %", "LIBRARY_CELL"),
        Arguments.of("unit", "water -20 -20 %", "water -20 -20 percents", "LIBRARY_CELL"),
        Arguments.of("number", "water -20 -20 %", "water twenty 20 %", "LIBRARY_CELL"),
        Arguments.of("currency", "\t42110\tUSD", "\t42110\tDOLLAR", "LIBRARY_CELL"),
        Arguments.of("negative", "\t42110\tUSD", "\t-42110\tUSD", "LIBRARY_CELL"),
        Arguments.of("payback", "\t0\t0.0833", "\t0.1\t0.0833", "LIBRARY_CELL"),
        Arguments.of("half a payback", "\t0\t0.0833", "\t\t0.0833", "LIBRARY_CELL"),
        Arguments.of("orphan", "genset-gasifier", "no-such-measure", "LIBRARY_EVIDENCE_ORPHAN"),
        Arguments.of("year", "\t2013\t", "\tMMXIII\t", "LIBRARY_CELL"));
  }

  @ParameterizedTest
  @MethodSource("wrongEvidence")
  void wrongEvidenceIsNamed(String what, String right, String wrong, String code) {
    assertThat(codes(MEASURES, replaced(EVIDENCE, right, wrong), WORDS)).as(what).contains(code);
  }

  @Test
  void wrongWordsAreNamed() {
    assertThat(codes(MEASURES, EVIDENCE, replaced(WORDS, "STEAM\tstream", "STEAM\triver")))
        .contains("LIBRARY_CELL");
    assertThat(codes(MEASURES, EVIDENCE, List.of())).contains("LIBRARY_COLUMNS");
  }

  private static void near(double value, double expected) {
    assertThat(value).isCloseTo(expected, within(5e-4));
  }

  private static Evidence evidence(String measure, String id) {
    return Library.bundled().find(measure).orElseThrow().evidence().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The table with the first occurrence replaced; fails when there is none. */
  private static List<String> replaced(List<String> lines, String right, String wrong) {
    List<String> changed = new ArrayList<>(lines);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).contains(right)) {
        changed.set(i, changed.get(i).replace(right, wrong));
        return changed;
      }
    }
    throw new AssertionError("\"" + right + "\" does not occur");
  }

  private static List<String> codes(
      List<String> measures, List<String> evidence, List<String> words) {
    return Library.read(measures, evidence, words).findings().stream().map(Finding::code).toList();
  }
}
