package org.baitong.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {
  @Test
  void whatLooksAlikeIsEqual() {
    assertThat(SearchKey.of(" Month\u200b  ១ ")).isEqualTo("month 1");
    assertThat(SearchKey.of("ខ្មែ\u200bរ")).isEqualTo(SearchKey.of("ខ្មែរ"));
    assertThat(SearchKey.of("Cafe\u0301")).isEqualTo(SearchKey.of("CAFÉ"));
    assertThat(SearchKey.of("a\u00a0b\n\tc")).isEqualTo("a b c");
    assertThat(SearchKey.of("１２")).isEqualTo("12");
    assertThat(SearchKey.of(" \u200b ")).isEmpty();
    assertThat(SearchKey.of("kg")).isNotEqualTo(SearchKey.of("g"));
  }

  @Test
  void aKeyIsItsOwnKey() {
    qt().forAll(strings().allPossible().ofLengthBetween(0, 40))
        .check(text -> SearchKey.of(SearchKey.of(text)).equals(SearchKey.of(text)));
  }

  @ParameterizedTest
  @Tag("SP16")
  @ValueSource(
      strings = {
        "Limon S1",
        "limon r1",
        "Limon F1",
        "LIMON S2",
        "ABC-TEXT-05",
        "ABC-ZWSP",
        "abc",
        "Baidok3c",
        "FK",
        "Khek Brsd",
        "Khmer Truth",
        "Tacteing",
        "TACTENG",
        "TacteingA"
      })
  void legacyFontsAreKnownByName(String font) {
    assertThat(LegacyKhmer.isLegacyFont(font)).isTrue();
  }

  @ParameterizedTest
  @Tag("SP16")
  @ValueSource(
      strings = {
        "Khmer OS",
        "Khmer OS Battambang",
        "Khmer OS Muol Light",
        "Noto Sans Khmer",
        "DaunPenh",
        "MoolBoran",
        "Kantumruy Pro",
        "Hanuman",
        "Calibri",
        "Arial",
        "",
        "ABCFavorit",
        "Limonata"
      })
  void unicodeFontsAreNot(String font) {
    assertThat(LegacyKhmer.isLegacyFont(font)).isFalse();
  }
}
