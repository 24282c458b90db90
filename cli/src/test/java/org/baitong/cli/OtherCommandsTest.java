package org.baitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baitong.cli.Shell.example;
import static org.baitong.cli.Shell.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baitong.workbook.WorkbookMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SP3")
class OtherCommandsTest {
  private static final Path FACTORY = example("garment-factory.xlsx");
  private static final Path CASES = Main.root().resolve("casebook");

  @TempDir private Path folder = Path.of("");

  @Test
  void aTemplateIsWrittenAndNeverReplacesAWorkbookUnasked() throws IOException {
    Path file = folder.resolve("new/2026.xlsx");
    assertThat(run("template", "--year", "2026", "--out", file).done().out().strip())
        .isEqualTo(file.toString());
    byte[] template = Files.readAllBytes(file);
    Files.writeString(file, "filled in");
    run("template", "--year", "2026", "--out", file).refused(Exit.FILE, "is there already");
    assertThat(file).hasContent("filled in");
    run("template", "--year", "2026", "--out", file, "--force").done();
    assertThat(file).hasBinaryContent(template);
  }

  @Test
  void aTemplateWithAWrongCommandLineIsRefused() throws IOException {
    run("template").refused(Exit.USAGE, "--year");
    for (String year : new String[] {"0", "-2026", "1899", "2200", "26"}) {
      run("template", "--year", year, "--out", folder.resolve("t.xlsx")).refused(Exit.USAGE, year);
    }
    for (String year : new String[] {"", "2026.5", "២០២៦x", "99999999999", "MMXXVI"}) {
      run("template", "--year", year, "--out", folder.resolve("t.xlsx")).refused(Exit.USAGE, year);
    }
    run("template", "--year", "2026", "x.xlsx").refused(Exit.USAGE, "x.xlsx");
    run("template", "--year", "2026", "--out", folder).refused(Exit.FILE, "is a folder");
    Path file = Files.writeString(folder.resolve("file"), "");
    run("template", "--year", "2026", "--out", file.resolve("t.xlsx"))
        .refused(Exit.FILE, "could not be written");
    assertThat(folder.resolve("t.xlsx")).doesNotExist();
  }

  @Test
  @Tag("SP15")
  void aMappingIsProposedAndNeverReplacesACorrectedOneUnasked() throws IOException {
    Path file = folder.resolve("mapping.json");
    String text = run("map", example("own-sheet.xlsx")).done().out();
    run("map", example("own-sheet.xlsx"), "--out", file).done();
    assertThat(file).hasContent(text);
    assertThat(WorkbookMapping.read(Files.readAllBytes(file)).get().sheets()).isNotEmpty();
    Files.writeString(file, "corrected");
    run("map", example("own-sheet.xlsx"), "--out", file).refused(Exit.FILE, "is there already");
    assertThat(file).hasContent("corrected");
    run("map").refused(Exit.USAGE, "FILE");
    run("map", folder).refused(Exit.FILE, "is a folder");
    run("map", folder.resolve("no.xlsx")).refused(Exit.FILE, "no.xlsx");
    run("map", file).refused(Exit.REFUSED, "mapping.json");
    run("map", Files.write(folder.resolve("empty"), new byte[0])).refused(Exit.REFUSED, "empty");
  }

  @Test
  @Tag("SP12")
  void everyFigureThatIsListedIsExplained() {
    String[] ids = run("explain", FACTORY).done().out().split("\n", -1);
    assertThat(ids.length).isGreaterThan(100);
    for (int i = 0; i < ids.length - 1; i += 97) {
      assertThat(run("explain", FACTORY, ids[i], "--depth", "2").done().out()).startsWith(ids[i]);
    }
  }

  @Test
  void anExplanationOfNothingIsRefused() throws IOException {
    run("explain").refused(Exit.USAGE, "FILE");
    run("explain", FACTORY, "no.such.figure").refused(Exit.REFUSED, "Maybe one of: ");
    run("explain", FACTORY, "").refused(Exit.REFUSED, "no figure");
    run("explain", FACTORY, "a", "b").refused(Exit.USAGE, "b");
    run("explain", FACTORY, "--depth", "0").refused(Exit.USAGE, "--depth is 0");
    run("explain", FACTORY, "--depth", "-1").refused(Exit.USAGE, "--depth");
    run("explain", FACTORY, "--depth", "deep").refused(Exit.USAGE, "deep");
    run("explain", FACTORY, "--as-of", "2025").refused(Exit.USAGE, "2025");
    run("explain", FACTORY, "--json").refused(Exit.USAGE, "--json");
    run("explain", folder).refused(Exit.FILE, "is a folder");
    run("explain", folder.resolve("no.xlsx")).refused(Exit.FILE, "no.xlsx");
    Path text = Files.writeString(folder.resolve("text.xlsx"), "text");
    run("explain", text).refused(Exit.REFUSED, "text.xlsx");
    run("explain", FACTORY, "--base", FACTORY).refused(Exit.USAGE, "--mapping");
  }

  @Test
  @Tag("SP17")
  void theCasebookIsReproducedAndAWrongCaseIsNot() throws IOException {
    assertThat(run("verify").done().out()).contains(" 0 failed");
    Path sound = CASES.resolve("mfca/mfca-meti-guide-two-process.json");
    String text = Files.readString(sound);
    int at = text.indexOf("\"expected\"");
    String wrong = text.substring(0, at) + text.substring(at).replaceFirst(": (\\d+)", ": 9$1");
    Path file = Files.writeString(folder.resolve("wrong.json"), wrong);
    Shell.Ran ran = run("verify", sound, file);
    assertThat(ran.code()).isEqualTo(Exit.NOT_REPRODUCED.code());
    assertThat(ran.out()).contains("1 reproduced").contains("1 failed");
  }

  @Test
  void aCaseThatIsNoneFailsAndDoesNotHideTheOthers() throws IOException {
    String[] broken = {
      "",
      "{",
      "[]",
      "null",
      "{}",
      "{\"id\":\"x\"}",
      "{\"id\":\"x\",\"id\":\"y\"}",
      "{} {}",
      "{\"id\":\"x\",\"title\":\"x\",\"status\":\"sure\",\"kind\":\"validation\",\"source\":\"x\"}",
      "{\"id\":\"x\",\"title\":\"x\",\"status\":\"verified\",\"kind\":\"validation\","
          + "\"source\":\"x\",\"calculator\":\"no-such\",\"input\":{},\"expected\":{}}",
      "{\"id\":\"x\",\"title\":\"x\",\"status\":\"verified\",\"kind\":\"validation\","
          + "\"source\":\"x\",\"calculator\":\"mfca\",\"input\":[],\"expected\":{\"a\":1}}",
      "\u0000\u0001"
    };
    for (int i = 0; i < broken.length; i++) {
      Files.writeString(folder.resolve("%02d.json".formatted(i)), broken[i]);
    }
    Shell.Ran ran = run("verify", folder, CASES.resolve("mfca"));
    assertThat(ran.code()).isEqualTo(Exit.NOT_REPRODUCED.code());
    assertThat(ran.out()).contains(broken.length + " failed").contains("Maybe ");
    assertThat(ran.out()).doesNotContain(" 0 reproduced");
  }

  @Test
  void verifyWithoutACaseIsRefused() throws IOException {
    run("verify", folder).refused(Exit.FILE, "No case file");
    run("verify", folder.resolve("no")).refused(Exit.FILE, "no");
    run("verify", "--json").refused(Exit.USAGE, "--json");
    Files.writeString(folder.resolve("readme.txt"), "no case");
    run("verify", folder).refused(Exit.FILE, "No case file");
  }

  @Test
  @Tag("SP2")
  void theDemoAssessesTheExampleAndSaysWhereTheFilesAre() {
    Shell.Ran ran = run("demo", "--no-serve", "--out", folder).done();
    assertThat(ran.out()).contains(folder.resolve("result.xlsx").toString());
    run("demo", "--lang", "fr").refused(Exit.USAGE, "en or km");
    run("demo", "x").refused(Exit.USAGE, "x");
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(run("--version").done().out()).startsWith("Baitong ");
    for (String command : new String[] {"assess", "template", "map", "explain", "verify", "calc"}) {
      assertThat(run(command, "--help").done().out()).startsWith("Usage: baitong " + command);
    }
  }
}
