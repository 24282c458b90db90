package org.baitong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PA1")
class LineBreaksTest {
  private static final String PLANT = "ស្ថានីយប្រព្រឹត្តិកម្មទឹកសំណល់";

  @Test
  void piecesJoinedAreTheText() {
    for (String text : List.of("water meter", PLANT, "10 តោន / year", "")) {
      assertThat(String.join("", LineBreaks.pieces(text))).isEqualTo(text);
    }
  }

  @Test
  void khmerBreaksBetweenWordsThoughItWritesNoSpaces() {
    assertThat(LineBreaks.pieces(PLANT).size()).isGreaterThan(1);
    String marked = LineBreaks.marked(PLANT);
    assertThat(marked).contains("\u200B");
    assertThat(marked.replace("\u200B", "")).isEqualTo(PLANT);
    assertThat(LineBreaks.marked("water meter")).isEqualTo("water meter");
  }

  @Test
  void aLetterWithItsSubscriptsAndVowelsIsNeverTorn() {
    // Coeng ro, a split vowel, a double coeng and nyo with its subscript.
    for (String cluster : List.of("ប្រ", "កោ", "ស្ត្រី", "ញ្ញា")) {
      assertThat(LineBreaks.clusters(cluster)).containsExactly(cluster);
    }
  }
}
