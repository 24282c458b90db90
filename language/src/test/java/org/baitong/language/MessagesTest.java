package org.baitong.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final Messages ENGLISH = Messages.of(Language.EN);
  private static final Messages KHMER = Messages.of(Language.KM);

  @Test
  @Tag("SP6")
  void bothLanguagesHaveTheSameKeysAndPlaceholders() {
    assertThat(KHMER.keys()).isEqualTo(ENGLISH.keys());
    for (String key : ENGLISH.keys()) {
      assertThat(KHMER.placeholders(key)).as(key).isEqualTo(ENGLISH.placeholders(key));
      assertThat(ENGLISH.text(key)).as(key).isNotBlank();
      assertThat(KHMER.text(key)).as(key).isNotBlank();
    }
  }

  @Test
  void everyKhmerMessageHasKhmerLettersAndEveryFindingAnAdvice() {
    for (String key : KHMER.keys()) {
      assertThat(KHMER.text(key).codePoints().anyMatch(c -> c >= 0x1780 && c <= 0x17D3))
          .as(key + " in Khmer")
          .isTrue();
      if (key.startsWith("finding.") && !key.endsWith(".advice")) {
        assertThat(KHMER.has(key + ".advice")).as(key + ".advice").isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyStandsTwiceInAFile(Language language) {
    Set<String> seen = new HashSet<>();
    for (String line : lines(language)) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0) {
        assertThat(seen.add(line.substring(0, equals).strip())).as(line).isTrue();
      }
    }
    assertThat(seen).isEqualTo(Messages.of(language).keys());
  }

  private static List<String> lines(Language language) {
    String name = "messages_" + language.code() + ".properties";
    try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  @Tag("SP6")
  void typedValuesAreFilledInByLanguage() {
    Finding finding = Units.quantity(3, "kg", PressureKind.GAUGE).findings().getFirst();
    assertThat(ENGLISH.text(finding))
        .isEqualTo("The basis \"gauge\" does not fit an amount in kg.");
    assertThat(KHMER.text(finding)).contains("gauge", "kg", "មូលដ្ឋាន");
    Finding impossible = Units.quantity(-12345.5, "Cel", Basis.NONE).findings().getFirst();
    assertThat(ENGLISH.text(impossible)).startsWith("-12,345.5 °C is not possible");
    assertThat(KHMER.withKhmerDigits().text(impossible)).startsWith("-១២,៣៤៥.៥ °C");
  }

  @Test
  @Tag("SP16")
  void anUnknownUnitIsExplainedWithASuggestion() {
    Finding finding = Units.parse("kWh").findings().getFirst();
    assertThat(ENGLISH.text(finding)).isEqualTo("\"kWh\" is not a unit code that Baitong knows.");
    assertThat(ENGLISH.advice(finding)).startsWith("Maybe kW.h.");
    Finding hopeless = Units.parse("xyz").findings().getFirst();
    assertThat(ENGLISH.advice(hopeless)).startsWith("Maybe a code from the list of units.");
    assertThat(KHMER.advice(hopeless)).contains("បញ្ជីឯកតា");
  }

  @Test
  void everyMessageOfTheParserIsFilledCompletely() {
    for (String text : List.of("", "x", "1.234", "1,23", "12 kg", "$ 1", "<5", "1e999")) {
      Finding finding =
          switch (StrictNumberParser.parse(text)) {
            case ParsedNumber.Refused(Finding refusal) -> refusal;
            case ParsedNumber.Ambiguous(var ignored, Finding question) -> question;
            case ParsedNumber.Accepted accepted -> throw new AssertionError(accepted);
          };
      for (Messages messages : List.of(ENGLISH, KHMER)) {
        assertThat(messages.text(finding)).doesNotContain("{", "}").isNotEqualTo(finding.code());
        assertThat(messages.advice(finding)).doesNotContain("{", "}").isNotBlank();
      }
    }
  }

  @Test
  void aCodeThatTwoRoomsUseIsToldByTheValuesItHas() {
    Finding one = Finding.error("CENTRE_UNKNOWN", Where.ALL).with("id", "F1").with("centre", "X");
    Finding two =
        Finding.error("CENTRE_UNKNOWN", Where.ALL)
            .with("found", "X")
            .with("suggestion", Arg.key("suggestion.none"));
    assertThat(ENGLISH.text(one)).startsWith("\"F1\" names the centre \"X\"");
    assertThat(ENGLISH.text(two)).startsWith("The centre \"X\"");
    assertThat(ENGLISH.advice(two)).startsWith("Maybe one from the list.");
  }

  @Test
  void aMissingMessageOrValueNeverFails() {
    Finding unknown = Finding.error("NOT_A_CODE", Where.ALL).with("a", 1, "kg");
    assertThat(ENGLISH.text(unknown)).contains("NOT_A_CODE");
    assertThat(ENGLISH.advice(unknown)).isEmpty();
    assertThat(ENGLISH.text("no.such.key")).isEqualTo("no.such.key");
    assertThat(ENGLISH.text("finding.UNIT_UNSUPPORTED", Map.of())).contains("{unit}");
    assertThat(ENGLISH.text("finding.UNIT_UNSUPPORTED", Map.of("unit", Arg.of("{x}"))))
        .contains("\"{x}\"");
  }

  @Test
  void bracesAreDoubledAndBrokenPlaceholdersRefused() {
    assertThat(Template.of("k", "a {{b}} {c}").fill(name -> "<" + name + ">"))
        .isEqualTo("a {b} <c>");
    assertThatThrownBy(() -> Template.of("k", "a {b")).hasMessageContaining("k");
    assertThatThrownBy(() -> Template.of("k", "a } b")).hasMessageContaining("lonely");
    assertThatThrownBy(() -> Template.of("k", "{a b}")).hasMessageContaining("broken");
  }

  @Test
  void everyBasisHasAWord() {
    for (String label : List.of("none", "wet", "dry", "net", "gross", "not_fuel", "gauge")) {
      assertThat(ENGLISH.has("basis." + label)).as(label).isTrue();
    }
    assertThat(ENGLISH.has("basis." + Moisture.WET.label())).isTrue();
  }
}
