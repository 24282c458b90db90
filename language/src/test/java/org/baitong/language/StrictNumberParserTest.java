package org.baitong.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Locale;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictNumberParserTest {
  private static ParsedNumber.Accepted accepted(String text) {
    assertThat(StrictNumberParser.parse(text)).isInstanceOf(ParsedNumber.Accepted.class);
    return (ParsedNumber.Accepted) StrictNumberParser.parse(text);
  }

  private static Finding refused(String text) {
    assertThat(StrictNumberParser.parse(text)).isInstanceOf(ParsedNumber.Refused.class);
    return ((ParsedNumber.Refused) StrictNumberParser.parse(text)).finding();
  }

  @ParameterizedTest
  @Tag("SP14")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.5 | 1234.5",
        "1,234 | 1234",
        "1 234 | 1234",
        "1\u00a0234\u00a0567 | 1234567",
        "1\u202f234.5 | 1234.5",
        "12345 | 12345",
        "0.123 | 0.123",
        "0.5 | 0.5",
        ".5 | 0.5",
        "1.23 | 1.23",
        "1.2340 | 1.234",
        "1234.567 | 1234.567",
        "1,234.567 | 1234.567",
        "-5 | -5",
        "- 5 | -5",
        "+5 | 5",
        "\u22125 | -5",
        "1e3 | 1000",
        "1.234e3 | 1234",
        "1E-3 | 0.001",
        "0 | 0",
        "-0 | 0",
        "007 | 7",
        "១២៣.៥ | 123.5",
        "១,២៣៤.៥ | 1234.5",
        "１２３．５ | 123.5",
        "1\u200b2\u200b3 | 123",
        "\ufeff42 | 42"
      })
  void theOneConventionIsRead(String text, double expected) {
    assertThat(accepted(text).value()).isEqualTo(expected);
    assertThat(accepted(text).percent()).isFalse();
    assertThat(accepted(text).normalised()).matches("-?[0-9.]+([eE][+-]?[0-9]+)?");
  }

  @ParameterizedTest
  @Tag("SP14")
  @Tag("SP16")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 | 1.234 | 1234",
        "-12.345 | -12.345 | -12345",
        "១.២៣៤ | 1.234 | 1234",
        "123.000 | 123 | 123000",
        "1.234 % | 1.234 | 1234"
      })
  void aPointBeforeThreeDigitsIsAskedAboutNotGuessed(String text, double first, double second) {
    assertThat(StrictNumberParser.parse(text)).isInstanceOf(ParsedNumber.Ambiguous.class);
    var ambiguous = (ParsedNumber.Ambiguous) StrictNumberParser.parse(text);
    assertThat(ambiguous.readings())
        .extracting(ParsedNumber.Accepted::value)
        .containsExactly(first, second);
    assertThat(ambiguous.finding().code()).isEqualTo("NUMBER_AMBIGUOUS");
  }

  /** Following the advice must settle the question. */
  @Test
  @Tag("SP16")
  void bothProposalsForAnAmbiguousNumberAreReadAsMeant() {
    var ambiguous = (ParsedNumber.Ambiguous) StrictNumberParser.parse("1.234");
    assertThat(ambiguous.finding().args()).containsEntry("decimal", Arg.of("1.2340"));
    assertThat(ambiguous.finding().args()).containsEntry("thousands", Arg.of("1234"));
    assertThat(accepted("1.2340").value()).isEqualTo(1.234);
    assertThat(accepted("1234").value()).isEqualTo(1234);
  }

  @ParameterizedTest
  @Tag("SP14")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5 | 1234.5",
        "1.234.567 | 1234567",
        "1.234.567,89 | 1234567.89",
        "1 234,5 | 1234.5",
        "1,23 | 1.23",
        "0,5 | 0.5",
        "0,123 | 0.123",
        "1'234 | 1234",
        "1’234.5 | 1234.5",
        "(5) | -5",
        "(1,234.5) | -1234.5",
        "5- | -5",
        "\u20135 | -5",
        "5. | 5",
        "12,5% | 12.5 %",
        "-1.234,5 | -1234.5",
        "១.២៣៤,៥ | 1234.5"
      })
  void otherConventionsAreRefusedWithAProposal(String text, String proposal) {
    Finding finding = refused(text);
    assertThat(finding.code()).isEqualTo("NUMBER_PROPOSED");
    assertThat(finding.args()).containsEntry("proposal", Arg.of(proposal));
    assertThat(StrictNumberParser.parse(proposal)).isInstanceOf(ParsedNumber.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | NUMBER_EMPTY",
        "\u200b | NUMBER_EMPTY",
        "NaN | NUMBER_UNREADABLE",
        "Infinity | NUMBER_UNREADABLE",
        "-Infinity | NUMBER_UNREADABLE",
        "0x1F | NUMBER_UNREADABLE",
        "1,234,56 | NUMBER_UNREADABLE",
        "12,34,567 | NUMBER_UNREADABLE",
        "1,234 567 | NUMBER_UNREADABLE",
        "1  234 | NUMBER_UNREADABLE",
        "1/2 | NUMBER_UNREADABLE",
        "2025-01-05 | NUMBER_UNREADABLE",
        "5-6 | NUMBER_UNREADABLE",
        "--5 | NUMBER_UNREADABLE",
        "+-5 | NUMBER_UNREADABLE",
        "(-5) | NUMBER_UNREADABLE",
        "1.2.3 | NUMBER_UNREADABLE",
        "- | NUMBER_UNREADABLE",
        "% | NUMBER_UNREADABLE",
        "n/a | NUMBER_UNREADABLE",
        "មិនដឹង | NUMBER_UNREADABLE",
        "$ 12 | NUMBER_WITH_CURRENCY",
        "៛12,000 | NUMBER_WITH_CURRENCY",
        "12,000៛ | NUMBER_WITH_CURRENCY",
        "12 USD | NUMBER_WITH_CURRENCY",
        "12 រៀល | NUMBER_WITH_CURRENCY",
        "12 kg | NUMBER_WITH_UNIT",
        "12kg | NUMBER_WITH_UNIT",
        "1d | NUMBER_WITH_UNIT",
        "1,234.5 m3 | NUMBER_WITH_UNIT",
        "១២ គីឡូ | NUMBER_WITH_UNIT",
        "<5 | NUMBER_WITH_COMPARISON",
        "~ 5 | NUMBER_WITH_COMPARISON",
        "1e999 | NUMBER_OUT_OF_RANGE",
        "1e-999 | NUMBER_OUT_OF_RANGE"
      })
  @Tag("SP16")
  void everythingElseIsRefusedForAReason(String text, String code) {
    assertThat(refused(text).code()).isEqualTo(code);
  }

  @Test
  void aUnitOrCurrencyInsideComesWithTheNumberAlone() {
    assertThat(refused("12 kg").args()).containsEntry("number", Arg.of("12"));
    assertThat(refused("12 kg").args()).containsEntry("unit", Arg.of("kg"));
    assertThat(refused("1e5kg").args()).containsEntry("number", Arg.of("1e5"));
    assertThat(refused("$ 12").args()).containsEntry("number", Arg.of("12"));
  }

  @Test
  void percentIsFlaggedNotDivided() {
    assertThat(accepted("12 %")).isEqualTo(new ParsedNumber.Accepted(12, "12", true));
    assertThat(accepted("១២.៥%").value()).isEqualTo(12.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"km", "de", "fr", "ar-EG", "hi", "th-TH-u-nu-thai"})
  @Tag("SP14")
  void theMachinesLocaleChangesNothing(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(accepted("1,234.5").value()).isEqualTo(1234.5);
      assertThat(accepted("១,២៣៤.៥").value()).isEqualTo(1234.5);
      assertThat(Formats.of(Language.KM).number(1234.5)).isEqualTo("1,234.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Tag("SP14")
  void whatWePrintExactlyIsReadBackAsTheSameDouble() {
    qt().withExamples(5_000)
        .forAll(doubles().between(-10, 10), integers().between(-12, 25), integers().between(0, 3))
        .check(
            (mantissa, exponent, style) -> {
              double value = mantissa * Math.pow(10, exponent);
              Language language = style % 2 == 0 ? Language.EN : Language.KM;
              String text = new Formats(language, style >= 2).exact(value);
              return text.length() > 60
                  || (StrictNumberParser.parse(text) instanceof ParsedNumber.Accepted read
                      && read.value() == value);
            });
    qt().forAll(longs().between(-9_000_000_000L, 9_000_000_000L))
        .check(
            thousandths -> {
              String text = Formats.of(Language.EN).exact(thousandths / 1000.0);
              return StrictNumberParser.parse(text) instanceof ParsedNumber.Accepted read
                  && read.value() == thousandths / 1000.0;
            });
  }

  @Test
  void noTextWhateverMakesTheParserFail() {
    qt().withExamples(20_000)
        .forAll(strings().allPossible().ofLengthBetween(0, 80))
        .check(text -> StrictNumberParser.parse(text).toString().length() > 0);
    qt().withExamples(50_000)
        .forAll(integers().between(0, Integer.MAX_VALUE), integers().between(1, 9))
        .check(StrictNumberParserTest::neverSilentlyWrong);
  }

  /** Random strings over the signs that numbers are made of: accepted ones obey the grammar. */
  private static boolean neverSilentlyWrong(int seed, int length) {
    String signs = "0123456789.,, -+()eE%'១៣";
    StringBuilder text = new StringBuilder();
    long state = seed;
    for (int i = 0; i < length; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      text.append(signs.charAt((int) ((state >>> 33) % signs.length())));
    }
    return !(StrictNumberParser.parse(text.toString()) instanceof ParsedNumber.Accepted read)
        || (Double.isFinite(read.value())
            && read.value() == Double.parseDouble(read.normalised())
            && !text.toString().contains("(")
            && !text.toString().contains("'"));
  }

  @Test
  void aVeryLongTextIsRefusedQuickly() {
    assertThat(refused("1,".repeat(100_000)).code()).isEqualTo("NUMBER_UNREADABLE");
    assertThat(refused("1".repeat(100_000)).args().get("text")).isEqualTo(Arg.of("1".repeat(60)));
  }
}
