package org.baitong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SP13")
class DossierJsonTest {
  private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");

  static Stream<Path> everyFixture() throws IOException {
    try (Stream<Path> files = Files.walk(DOSSIERS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  static Dossier everyField() {
    try (InputStream in =
        Objects.requireNonNull(
            DossierJsonTest.class.getResourceAsStream("/dossiers/v3/every-field.json"))) {
      return DossierJson.read(in.readAllBytes()).get();
    } catch (IOException damage) {
      throw new UncheckedIOException(damage);
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void everyVersionEverWrittenIsReadAndRewrittenEqual(Path file) throws IOException {
    Dossier dossier = DossierJson.read(Files.readAllBytes(file)).get();
    byte[] written = DossierJson.write(dossier);
    assertThat(DossierJson.read(written).get()).isEqualTo(dossier);
    assertThat(DossierJson.write(DossierJson.read(written).get())).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void everyFixtureAndItsRewritingObeyTheSchema(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(schemaErrors(text)).isEmpty();
    assertThat(schemaErrors(DossierJson.text(DossierJson.read(text).get()))).isEmpty();
  }

  @Test
  void aFileOfVersion1IsReadAsTheCurrentVersionWithNothingInTheNewGroups() throws IOException {
    Dossier old =
        DossierJson.read(Files.readAllBytes(DOSSIERS.resolve("v1/every-field.json"))).get();
    assertThat(old.version()).isEqualTo(DossierVersion.CURRENT.number());
    RecordShape.sections().keySet().stream()
        .filter(section -> RecordShape.groupOf(section).isPresent())
        .forEach(section -> assertThat(RecordShape.rows(old, section)).as(section).isEmpty());
    assertThat(old.flows()).isNotEmpty();
  }

  @Test
  void aFileOfVersion1DoesNotKnowTheFieldsOfVersion2() throws IOException {
    String text =
        Files.readString(DOSSIERS.resolve("v1/every-field.json"))
            .replace("\"texts\"", "\"people\": {\"heads\": []}, \"texts\"");
    assertThat(codes(text)).containsExactly("DOSSIER_FIELD_UNKNOWN");
    assertThat(schemaErrors(text)).isNotEmpty();
  }

  @Test
  void aFileOfVersion2IsReadWithTheFieldsOfVersion3Empty() throws IOException {
    String text = Files.readString(DOSSIERS.resolve("v2/every-field.json"));
    Dossier old = DossierJson.read(text).get();
    assertThat(old.version()).isEqualTo(3);
    assertThat(old.improvement().measures()).isEmpty();
    assertThat(old.environment().contracts()).isEmpty();
    assertThat(old.environment().sources()).hasSize(2);
    assertThat(old.environment().sources()).allMatch(source -> source.system() == null);
    assertThat(old.performance().baselines()).allMatch(baseline -> baseline.kind() == null);
    assertThat(old.people().exposures()).allMatch(exposure -> exposure.hoursPerDay() == null);
  }

  /** A field of a later version is a slip in an older file, wherever it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "`\"texts\":`; `\"improvement\": {}, \"texts\":`; improvement",
        "`\"wood\": [`; `\"fuels\": [], \"wood\": [`; environment/fuels",
        "`\"subject\": \"wood\",`; `\"subject\": \"wood\", \"system\": \"x\",`; "
            + "environment/sources/0/system",
        "`\"value\": 9000,`; `\"value\": 9000, \"kind\": \"ABSOLUTE\",`; "
            + "performance/baselines/0/kind",
        "`\"limit\": 0.2,`; `\"limit\": 0.2, \"hoursPerDay\": 8,`; people/exposures/0/hoursPerDay"
      })
  void aFileOfVersion2DoesNotKnowTheFieldsOfVersion3(String found, String put, String path)
      throws IOException {
    String text = Files.readString(DOSSIERS.resolve("v2/every-field.json")).replace(found, put);
    assertThat(DossierJson.read(text).findings())
        .extracting(finding -> finding.code() + " " + finding.where().field())
        .containsExactly("DOSSIER_FIELD_UNKNOWN " + path);
    assertThat(schemaErrors(text)).isNotEmpty();
  }

  @Test
  void aChoiceOfVersion3IsUnknownToAFileOfVersion2() throws IOException {
    String text =
        Files.readString(DOSSIERS.resolve("v2/every-field.json"))
            .replaceFirst("\"kind\": \"PURCHASE\"", "\"kind\": \"LAST_UNIT\"");
    assertThat(codes(text)).containsExactly("DOSSIER_FIELD_WRONG");
    assertThat(schemaErrors(text)).isNotEmpty();
    String newer = text.replace("\"version\": 2", "\"version\": 3");
    assertThat(codes(newer)).isEmpty();
    assertThat(schemaErrors(newer)).isEmpty();
  }

  @Test
  void fieldsOfAGroupAreFoundByTheirWholePath() {
    String text =
        DossierJson.text(everyField())
            .replace("\"activity\": \"WASTEWATER\"", "\"activity\": \"SEWAGE\"")
            .replace("\"sex\": \"FEMALE\"", "\"gender\": \"F\"");
    assertThat(DossierJson.read(text).findings())
        .extracting(finding -> finding.code() + " " + finding.where().field())
        .containsExactly(
            "DOSSIER_FIELD_WRONG environment/sources/1/activity",
            "DOSSIER_FIELD_UNKNOWN people/heads/0/gender");
  }

  @Test
  void rowsOfAnySectionAreExchangedAndNothingElse() {
    Dossier dossier = everyField();
    Dossier changed = dossier.with(Complaint.class, List.of());
    assertThat(changed.people().complaints()).isEmpty();
    assertThat(changed.with(Complaint.class, dossier.people().complaints())).isEqualTo(dossier);
    assertThat(Dossier.empty(dossier.factory()).version()).isEqualTo(3);
  }

  @Test
  void everyFieldOfEveryRecordIsInTheFixture() {
    Dossier dossier = everyField();
    RecordShape.sections()
        .forEach(
            (section, type) -> {
              for (RecordShape.Field field : RecordShape.of(type).fields()) {
                assertThat(RecordShape.rows(dossier, section))
                    .as(section + "/" + field.name())
                    .anyMatch(
                        row -> RecordShape.of(type).value((Record) row, field.name()) != null);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"baitong-dossier\",\"version\":1}",
        "{\"format\":\"baitong-dossier\",\"version\":1,\"factory\":{\"id\":\"A\"}}",
        "{\"format\":\"baitong-dossier\",\"version\":1,\"factory\":{\"id\":\"A\",\"nameEn\":\"A\","
            + "\"currency\":\"USD\",\"fictional\":1}}",
        "{\"format\":\"baitong-dossier\",\"version\":1,\"factory\":{\"id\":\"A\",\"nameEn\":\"A\","
            + "\"currency\":\"USD\",\"fictional\":true},\"extra\":0}",
        "{\"format\":\"other\",\"version\":1}"
      })
  void whatTheSchemaRefusesTheReaderRefusesToo(String text) {
    assertThat(schemaErrors(text)).isNotEmpty();
    assertThat(DossierJson.read(text).isUsable()).isFalse();
  }

  @Test
  void theSameDossierGivesTheSameShortBytes() {
    String text = DossierJson.text(everyField());
    assertThat(text)
        .startsWith("{\n  \"format\": \"baitong-dossier\",\n  \"version\": 3,\n")
        .endsWith("}\n")
        .contains("\"2025-01\": 1000, \"2025-02\": 1234.5, \"2025-03\": 0")
        .contains("\"later\": [1, 2.50, \"three\", true, null, {\"deep\": 12345678901234567890}]")
        .doesNotContain("\"controllability\": null");
  }

  @Test
  void aNewerVersionIsRefusedByName() {
    String text = DossierJson.text(everyField()).replace("\"version\": 3", "\"version\": 4");
    assertThat(DossierJson.read(text).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("DOSSIER_NEWER");
              assertThat(finding.args())
                  .containsEntry("version", Arg.of(4, "1"))
                  .containsEntry("supported", Arg.of(3, "1"));
            });
  }

  @Test
  void aHugeVersionIsNewerToo() {
    String text = DossierJson.text(everyField()).replace("\"version\": 3", "\"version\": 1e30");
    assertThat(codes(text)).containsExactly("DOSSIER_FIELD_MISSING");
    String whole =
        DossierJson.text(everyField())
            .replace("\"version\": 3", "\"version\": 99999999999999999999");
    assertThat(codes(whole)).containsExactly("DOSSIER_NEWER");
  }

  @Test
  void damageIsFoundByLineAndColumn() {
    String text = DossierJson.text(everyField());
    String cut = text.substring(0, text.indexOf("\"carriers\"") + 4);
    Finding finding = DossierJson.read(cut).findings().getFirst();
    assertThat(finding.code()).isEqualTo("DOSSIER_DAMAGED");
    double line = cut.lines().count();
    assertThat(finding.args()).containsEntry("line", Arg.of(line, "1"));
    assertThat(finding.args()).containsKey("column");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "[]", "null", "{", "{}{}", "PK\u0003\u0004", "{\"format\": }", "\u0000"})
  void whatIsNoJsonObjectIsAFindingNotAnException(String text) {
    assertThat(DossierJson.read(text).findings()).hasSize(1);
  }

  @Test
  void truncationAnywhereIsAFindingNotAnException() {
    byte[] bytes = DossierJson.write(everyField());
    for (int length = 0; length < bytes.length - 2; length += 7) {
      assertThat(DossierJson.read(Arrays.copyOf(bytes, length)).isUsable()).isFalse();
    }
  }

  @Test
  void bytesThatAreNotUtf8AreDamage() {
    byte[] bytes = DossierJson.write(everyField());
    bytes[bytes.length / 2] = (byte) 0xff;
    assertThat(DossierJson.read(bytes).isUsable()).isFalse();
  }

  @Test
  void nestingWithoutEndIsDamageNotAStackOverflow() {
    String deep =
        "{\"format\":\"baitong-dossier\",\"version\":1,\"chain\":" + "{\"a\":".repeat(100_000);
    assertThat(codes(deep)).containsExactly("DOSSIER_DAMAGED");
  }

  @Test
  void unknownFieldsAreRefusedAllAtOnceNotDropped() {
    String text =
        DossierJson.text(everyField())
            .replace("\"id\": \"R-1\"", "\"id\": \"R-1\", \"remark\": {\"a\": [1]}")
            .replace("\"id\": \"P-1\"", "\"id\": \"P-1\", \"vat\": 10");
    assertThat(DossierJson.read(text).findings())
        .extracting(finding -> finding.code() + " " + finding.where().field())
        .containsExactly(
            "DOSSIER_FIELD_UNKNOWN readings/0/remark", "DOSSIER_FIELD_UNKNOWN prices/0/vat");
  }

  @Test
  void aKeyGivenTwiceIsDamage() {
    String text =
        DossierJson.text(everyField()).replace("\"2025-03\": 0", "\"2025-01\": 5, \"2025-03\": 0");
    assertThat(codes(text)).containsExactly("DOSSIER_DAMAGED");
  }

  @Test
  void wrongAndMissingFieldsAreListedTogether() {
    String text =
        DossierJson.text(everyField())
            .replace("\"amount\": 4.2", "\"amount\": \"4.2\"")
            .replace(
                "\"carrier\": \"FABRIC\", \"side\": \"INPUT\"",
                "\"carrier\": \"FABRIC\", \"side\": \"INPUTS\"")
            .replace("\"rate\": 4010, ", "")
            .replace("\"controllability\": 2", "\"controllability\": 2.5")
            .replace("\"value\": 450,", "\"value\": 1e999,");
    assertThat(codes(text))
        .containsExactlyInAnyOrder(
            "DOSSIER_FIELD_WRONG",
            "DOSSIER_FIELD_WRONG",
            "DOSSIER_FIELD_WRONG",
            "DOSSIER_FIELD_WRONG",
            "DOSSIER_FIELD_MISSING");
  }

  static Stream<Object> whatJsonCannotSay() {
    return Stream.of(Double.NaN, Double.POSITIVE_INFINITY, "\ud800", "\udc00x", new Object());
  }

  @ParameterizedTest
  @MethodSource("whatJsonCannotSay")
  void whatJsonCannotSayIsRefusedWhenWriting(Object value) {
    Map<String, Object> chain = new LinkedHashMap<>();
    chain.put("a", value);
    assertThatThrownBy(() -> DossierJson.write(everyField().withChain(chain)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        0.1,
        1e15,
        1e22,
        1e-300,
        4.9e-324,
        1.7976931348623157e308,
        123456789012.25
      })
  void doublesComeBackToTheBit(double number) {
    List<Rate> rates = List.of(new Rate("X", "USD", "KHR", number, "2025", "test"));
    Dossier changed = everyField().with(Rate.class, rates);
    double back = DossierJson.read(DossierJson.write(changed)).get().rates().getFirst().rate();
    assertThat(Double.doubleToLongBits(back)).isEqualTo(Double.doubleToLongBits(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\\/\b\f\n\r\t\u0000\u001f", "ភាសាខ្មែរ\u200bក", "😀"})
  void everyTextComesBackAsItWas(String text) {
    Map<String, Object> chain = new LinkedHashMap<>();
    chain.put(text, text);
    Dossier dossier = everyField().withChain(chain);
    assertThat(DossierJson.read(DossierJson.write(dossier)).get()).isEqualTo(dossier);
  }

  private static List<String> codes(String text) {
    return DossierJson.read(text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .map(Finding::code)
        .toList();
  }

  private static List<String> schemaErrors(String text) {
    List<String> errors = new ArrayList<>();
    DossierVersion version =
        Arrays.stream(DossierVersion.values())
            .filter(known -> text.matches("(?s).*\"version\": ?" + known.number() + "[,}\n].*"))
            .findFirst()
            .orElse(DossierVersion.CURRENT);
    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(DossierSchema.generate(version), InputFormat.JSON)
        .validate(text, InputFormat.JSON)
        .forEach(error -> errors.add(error.toString()));
    return errors;
  }
}
