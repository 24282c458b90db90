package org.baitong.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Khmer words of the field, and the English behind those that nobody has reviewed. */
@Tag("PA1")
class GlossaryTest {
  private static final String HEAD = "english\tkhmer\talso\treviewed\n";
  private static final Glossary SMALL =
      Glossary.parse(
          HEAD
              + "loss\tការបាត់បង់\t\tno\n"
              + "wastewater\tទឹកសំណល់\tទឹកកខ្វក់\tno\n"
              + "water\tទឹក\t\tyes\n"
              + "wastewater treatment\tប្រព្រឹត្តិកម្មទឹកសំណល់\t\tno\n");

  private final FirstUse small = new FirstUse(Language.KM, SMALL);

  @Test
  void theGlossaryHasTheTermsOfTheField() {
    assertThat(Glossary.bundled().terms()).hasSizeGreaterThan(120);
    for (String term :
        List.of(
            "material flow cost accounting",
            "quantity centre",
            "non-product output",
            "wastewater",
            "boiler",
            "reconcile",
            "baseline",
            "significant energy use",
            "no-cost measure")) {
      assertThat(Glossary.bundled().find(term)).as(term).isPresent();
    }
    assertThat(Glossary.bundled().find("unicorn")).isEmpty();
  }

  /** Nobody of the field has read our Khmer yet; a "yes" needs a reviewer's name in the change. */
  @Test
  void noTermIsCalledReviewedBeforeSomebodyReviewedIt() {
    assertThat(Glossary.bundled().terms()).noneMatch(Glossary.Term::reviewed);
  }

  @Test
  void anUnreviewedTermHasItsEnglishAtItsFirstUseOnly() {
    assertThat(small.in("ការបាត់បង់ក្នុងឆ្នាំ")).isEqualTo("ការបាត់បង់ (loss) ក្នុងឆ្នាំ");
    assertThat(small.in("ការបាត់បង់ក្នុងឆ្នាំ")).isEqualTo("ការបាត់បង់ក្នុងឆ្នាំ");
    assertThat(small.in("ទឹកសំណល់។ ទឹកសំណល់")).isEqualTo("ទឹកសំណល់ (wastewater)។ ទឹកសំណល់");
  }

  @Test
  void aReviewedTermStandsAlone() {
    assertThat(small.in("ទឹក")).isEqualTo("ទឹក");
  }

  @Test
  void anotherSpellingIsTheSameTerm() {
    assertThat(small.in("ទឹកកខ្វក់")).isEqualTo("ទឹកកខ្វក់ (wastewater)");
    assertThat(small.in("ទឹកសំណល់")).isEqualTo("ទឹកសំណល់");
  }

  @Test
  void theLongestTermCountsAndNoneInsideIt() {
    assertThat(small.in("ប្រព្រឹត្តិកម្មទឹកសំណល់"))
        .isEqualTo("ប្រព្រឹត្តិកម្មទឹកសំណល់ (wastewater treatment)");
    // Not used yet: it stood only inside the longer one.
    assertThat(small.in("ទឹកសំណល់")).isEqualTo("ទឹកសំណល់ (wastewater)");
  }

  @Test
  void anotherWordThatBeginsAlikeIsNoUse() {
    assertThat(small.in("ទឹកសំណល់ៗ")).contains("(wastewater)");
    assertThat(new FirstUse(Language.KM, SMALL).in("ការបាត់បង់ា")).doesNotContain("(");
    assertThat(SMALL.uses("ស្ទឹក")).isEmpty();
  }

  @Test
  void englishThatStandsThereAlreadyIsNotSaidTwice() {
    assertThat(small.in("ទឹកសំណល់ (Wastewater)")).isEqualTo("ទឹកសំណល់ (Wastewater)");
    assertThat(small.in("ទឹកសំណល់")).isEqualTo("ទឹកសំណល់");
    assertThat(small.in("ការបាត់បង់ (F-1)")).isEqualTo("ការបាត់បង់ (loss) (F-1)");
  }

  @Test
  void anEnglishTextStaysAsItIs() {
    assertThat(new FirstUse(Language.EN, SMALL).in("ទឹកសំណល់")).isEqualTo("ទឹកសំណល់");
    assertThat(small.in("")).isEmpty();
  }

  @Test
  void everyTermOfTheGlossaryIsFoundWhereItStandsAlone() {
    for (Glossary.Term term : Glossary.bundled().terms()) {
      assertThat(new FirstUse(Language.KM).in(term.khmer()))
          .isEqualTo(term.khmer() + " (" + term.english() + ")");
      for (String other : term.also()) {
        assertThat(Glossary.bundled().uses(other))
            .extracting(Glossary.Use::term)
            .containsOnly(term);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | head line",
        "english;khmer | head line",
        "HEAD a,ក,,no,x | 5 cells",
        "HEAD a,ក,no | 3 cells",
        "HEAD '' | 1 cells",
        "HEAD ,ក,,no | the English is \"\"",
        "HEAD a ,ក,,no | without spaces",
        "HEAD a,,,no | the Khmer is \"\"",
        "HEAD a,b,,no | the Khmer is \"b\"",
        "HEAD a,ក១,,no | Khmer script",
        "HEAD a,ក,x,no | the Khmer is \"x\"",
        "HEAD a,ក,,maybe | yes or no",
        "HEAD a,ក,,YES | yes or no",
        "HEAD a,ក,,no;b,ក,,no | Line 3 of the glossary: \"ក\" stands twice",
        "HEAD a,ក,,no;a,ខ,,no | \"a\" stands twice"
      })
  void aBrokenTableIsRefusedWithItsLine(String table, String message) {
    String text =
        table
            .replace(" ,", " \t")
            .replace("HEAD ", HEAD)
            .replace(',', '\t')
            .replace(";", table.contains("khmer") ? ";" : "\n");
    assertThatThrownBy(() -> Glossary.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("Maybe");
  }

  @Test
  void theOrderIsTheDictionarys() {
    var khmer = Collation.of(Language.KM);
    // Chuon Nath's dictionary and CLDR: letters in their row, a letter before it with a letter
    // below, and before the same letter with a vowel comes the letter alone.
    assertThat(List.of("គោ", "ខ", "ក្រ", "កា", "ក").stream().sorted(khmer))
        .containsExactly("ក", "កា", "ក្រ", "ខ", "គោ");
    assertThat(List.of("b", "A", "a", "é", "f").stream().sorted(Collation.of(Language.EN)))
        .containsExactly("a", "A", "b", "é", "f");
    assertThat(khmer.compare("ក", "ក")).isZero();
  }

  @Test
  void aSearchKeyForgetsTheOrderInWhichSignsWereTyped() {
    // coeng ro typed before or behind the other letter below
    assertThat(SearchKey.of("ស្រ្តី")).isEqualTo(SearchKey.of("ស្ត្រី"));
    // a sign before or behind its vowel
    assertThat(SearchKey.of("ចំា")).isEqualTo(SearchKey.of("ចាំ"));
    // a split vowel typed as its two parts
    assertThat(SearchKey.of("គ\u17C1\u17B6")).isEqualTo(SearchKey.of("គោ"));
    assertThat(SearchKey.of("ជ\u17C1\u17B8ង")).isEqualTo(SearchKey.of("ជើង"));
    // da and ta look alike below a letter
    assertThat(SearchKey.of("កណ្ដាល")).isEqualTo(SearchKey.of("កណ្តាល"));
    // a shifter before or behind the letters below
    assertThat(SearchKey.of("ប្រ៊ុយ")).isEqualTo(SearchKey.of("ប៊្រុយ"));
    assertThat(SearchKey.of("តា")).isNotEqualTo(SearchKey.of("ដា"));
  }
}
