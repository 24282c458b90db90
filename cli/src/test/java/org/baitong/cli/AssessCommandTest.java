package org.baitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baitong.cli.Shell.example;
import static org.baitong.cli.Shell.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SP3")
class AssessCommandTest {
  private static final Path FACTORY = example("garment-factory.xlsx");

  @TempDir private Path folder = Path.of("");

  @Test
  void jsonOnStandardOutputIsExactlyTheResultFile() throws IOException {
    Path out = folder.resolve("a b/ក");
    Shell.Ran ran = run("assess", FACTORY, "--json", "--out", out).done();
    assertThat(ran.out()).isEqualTo(Files.readString(out.resolve("result.json")));
    assertThat(ran.err()).contains("Reading " + FACTORY);
    for (String name : AssessCommand.RESULTS) {
      assertThat(out.resolve(name)).isNotEmptyFile();
    }
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(AssessCommand.RESULTS.size() + 1); // and the folder of charts
    }
  }

  @Test
  void theDossierThatIsWrittenGivesTheSameResult() {
    String direct = run("assess", FACTORY, "--json", "--out", folder).done().out();
    Path other = folder.resolve("other");
    String again = run("assess", folder.resolve("dossier.json"), "--json", "--out", other).out();
    assertThat(again).isEqualTo(direct);
  }

  @Test
  void theSummaryIsInTheLanguageAskedFor() {
    assertThat(run("assess", FACTORY, "--lang", "KM").done().out()).contains("លទ្ធផលពិនិត្យ");
    assertThat(run("assess", FACTORY, "--lang", "en").done().out()).doesNotContain("លទ្ធផល");
  }

  @Test
  @Tag("PA1")
  void khmerDigitsAreAnOptionOfTheKhmerReport() {
    assertThat(run("assess", FACTORY, "--lang", "km", "--digits", "khmer").done().out())
        .contains("USD ៣,៣០០,៨៧៧.៤៧");
    assertThat(run("assess", FACTORY, "--lang", "km").done().out()).contains("USD 3,300,877.47");
    run("assess", FACTORY, "--digits", "khmer").refused(Exit.USAGE, "--lang km or --lang both");
    run("assess", FACTORY, "--lang", "km", "--digits", "roman")
        .refused(Exit.USAGE, "--digits is \"roman\"");
  }

  @Test
  @Tag("SP15")
  void aConsultantsOwnWorkbookIsAssessedByItsMapping() {
    Shell.Ran ran =
        run(
                "assess",
                example("own-sheet.xlsx"),
                "--mapping",
                example("own-sheet.mapping.json"),
                "--json")
            .done();
    assertThat(ran.out()).startsWith("{");
    assertThat(ran.err())
        .contains("Filled cells that the mapping does not read")
        .contains("In-out 2025!T4");
  }

  @Test
  @Tag("SP15")
  void aMappedWorkbookAddsToItsBase() {
    Object[] mapped = {
      "assess",
      example("own-sheet.xlsx"),
      "--mapping",
      example("own-sheet.mapping.json"),
      "--json",
      "--out",
      folder
    };
    String alone = run(mapped).done().out();
    Object[] based = Arrays.copyOf(mapped, mapped.length + 2);
    based[mapped.length - 1] = folder.resolve("again");
    based[mapped.length] = "--base";
    based[mapped.length + 1] = folder.resolve("dossier.json");
    assertThat(run(based).done().out()).isEqualTo(alone);
  }

  @Test
  void aWrongCommandLineIsRefused() {
    run("assess").refused(Exit.USAGE, "Missing required parameter: 'FILE'");
    run("assess", FACTORY, FACTORY).refused(Exit.USAGE, "Unmatched argument");
    run("assess", FACTORY, "--jsn").refused(Exit.USAGE, "--json");
    run("assess", FACTORY, "--json", "--json").refused(Exit.USAGE, "--json");
    run("assess", FACTORY, "--json=yes").refused(Exit.USAGE, "yes");
    run("assess", FACTORY, "--out").refused(Exit.USAGE, "--out");
    run("assess", FACTORY, "--as-of", "yesterday").refused(Exit.USAGE, "a day like 2025-12-31");
    run("assess", FACTORY, "--as-of", "2025-02-30").refused(Exit.USAGE, "2025-02-30");
    run("assess", FACTORY, "--as-of", "31/12/2025").refused(Exit.USAGE, "31/12/2025");
    run("assess", FACTORY, "--as-of", "+999999999-12-31").refused(Exit.USAGE, "999999999");
    run("assess", FACTORY, "--as-of", "").refused(Exit.USAGE, "a day like");
    run("assess", FACTORY, "--lang", "xx").refused(Exit.USAGE, "en, km or both");
    run("assess", FACTORY, "--base", FACTORY).refused(Exit.USAGE, "--mapping");
    run("asses", FACTORY).refused(Exit.USAGE, "assess");
    run().refused(Exit.USAGE, "subcommand");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    run("assess", folder.resolve("no.xlsx")).refused(Exit.FILE, "no.xlsx");
    run("assess", folder).refused(Exit.FILE, "is a folder");
    Path secret = Files.writeString(folder.resolve("secret.xlsx"), "x");
    // The administrator may read everything, so the permission shows only for others.
    if (secret.toFile().setReadable(false) && !Files.isReadable(secret)) {
      run("assess", secret).refused(Exit.FILE, "may not be read");
    }
  }

  @Test
  void whatIsNoFactoryIsRefusedWithAReason() throws IOException {
    byte[] sound = Files.readAllBytes(FACTORY);
    refused("empty.xlsx", new byte[0]);
    refused("text.xlsx", "not a workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refused("half.xlsx", Arrays.copyOf(sound, sound.length / 2));
    refused("zip.xlsx", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    refused("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
    refused("empty.json", new byte[0]);
    refused("array.json", "[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refused("null.json", "null".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refused("object.json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refused("latin.json", new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
    refused("deep.json", "[".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refused("workbook.json", sound);
    String newer = "{\"format\":\"baitong-dossier\",\"version\":99}";
    refused("newer.json", newer.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void trailingTextAfterADossierIsRefused() throws IOException {
    run("assess", FACTORY, "--out", folder).done();
    String dossier = Files.readString(folder.resolve("dossier.json"));
    refused("trailing.json", (dossier + "{}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private void refused(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Path out = folder.resolve("out-" + name);
    run("assess", file, "--out", out).refused(Exit.REFUSED, name);
    assertThat(out).doesNotExist();
  }

  @Test
  void aMappingThatIsNoneIsRefused() throws IOException {
    Path own = example("own-sheet.xlsx");
    String[] broken = {
      "",
      "[]",
      "{}",
      "{\"format\":\"other\",\"version\":1}",
      "{\"format\":\"baitong-mapping\",\"version\":99,\"name\":\"x\",\"sheets\":[]}",
      "{\"format\":\"baitong-mapping\",\"version\":1,\"name\":\"x\",\"sheets\":[{}]}",
      "{\"format\":\"baitong-mapping\",\"version\":1,\"name\":\"x\",\"sheets\":[]}",
      "{\"format\":\"baitong-mapping\",\"version\":1,\"name\":\"x\",\"sheets\":{}}",
      "{\"format\":\"baitong-mapping\"",
      "PK"
    };
    for (int i = 0; i < broken.length; i++) {
      Path mapping = Files.writeString(folder.resolve(i + ".json"), broken[i]);
      run("assess", own, "--mapping", mapping).refused(Exit.REFUSED, "");
    }
    run("assess", own, "--mapping", folder.resolve("no.json")).refused(Exit.FILE, "no.json");
    run("assess", folder.resolve("0.json"), "--mapping", folder.resolve("1.json"))
        .refused(Exit.USAGE, "is a dossier");
  }

  @Test
  void resultsNeverOverwriteTheirInputNorStandOnAFile() throws IOException {
    run("assess", FACTORY, "--out", folder).done();
    Path dossier = folder.resolve("dossier.json");
    byte[] before = Files.readAllBytes(dossier);
    run("assess", dossier, "--out", folder).refused(Exit.USAGE, "would overwrite");
    assertThat(Files.readAllBytes(dossier)).isEqualTo(before);
    run("assess", FACTORY, "--out", dossier).refused(Exit.FILE, "is a file");
    run("assess", FACTORY, "--out", dossier.resolve("x"))
        .refused(Exit.FILE, "could not be written");
  }
}
