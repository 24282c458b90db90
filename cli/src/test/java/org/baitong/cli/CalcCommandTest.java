package org.baitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baitong.cli.Shell.run;
import static org.baitong.cli.Shell.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baitong.assessment.calc.Calculation;
import org.baitong.assessment.calc.Calculations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SP3")
class CalcCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyCalculationIsListedDescribedAndItsExampleCalculates() throws IOException {
    String list = run("calc", "--list").done().out();
    assertThat(Calculations.list()).isNotEmpty();
    for (Calculation calculation : Calculations.list()) {
      String name = calculation.name();
      assertThat(list).contains(name);
      assertThat(run("calc", name, "--describe").done().out()).isNotBlank();
      String example = run("calc", name, "--example").done().out();
      String result = type(example, "calc", name).done().out();
      assertThat(result).startsWith("{").endsWith("}\n");
      Path file = Files.writeString(folder.resolve(name + ".json"), "\uFEFF" + example);
      assertThat(run("calc", name, "--in", file).done().out()).isEqualTo(result);
    }
  }

  @Test
  void badJsonIsRefusedWithItsPlace() {
    for (Calculation calculation : Calculations.list()) {
      String name = calculation.name();
      type("", "calc", name).refused(Exit.REFUSED, "is empty");
      type("  \n ", "calc", name).refused(Exit.REFUSED, "is empty");
      type("{\"a\":1,\"a\":2}", "calc", name).refused(Exit.REFUSED, "Duplicate");
      type("{} x", "calc", name).refused(Exit.REFUSED, "line 1, column");
      type("{} {}", "calc", name).refused(Exit.REFUSED, "");
      type("{", "calc", name).refused(Exit.REFUSED, "");
      type("{'a':1}", "calc", name).refused(Exit.REFUSED, "line 1");
      type("{\"a\":NaN}", "calc", name).refused(Exit.REFUSED, "");
      type("{\"a\":01}", "calc", name).refused(Exit.REFUSED, "");
      type("[".repeat(5000), "calc", name).refused(Exit.REFUSED, "");
      type(new byte[] {'"', (byte) 0xFF, '"'}, "calc", name).refused(Exit.REFUSED, "UTF-8");
    }
  }

  @Test
  void jsonOfAnotherShapeIsRefusedByTheNameOfTheField() {
    for (Calculation calculation : Calculations.list()) {
      String name = calculation.name();
      for (String text : new String[] {"[]", "null", "1", "\"x\"", "{}", "{\"unheard\":1}"}) {
        type(text, "calc", name).refused(Exit.REFUSED, "");
      }
    }
  }

  @Test
  void aWrongCommandLineIsRefused() {
    run("calc").refused(Exit.USAGE, "NAME");
    run("calc", "mfca", "--list").refused(Exit.USAGE, "--list takes no NAME");
    run("calc", "mfca", "--describe", "--example").refused(Exit.USAGE, "exclusive");
    run("calc", "--list", "--in", "x").refused(Exit.USAGE, "exclusive");
    run("calc", "mfca", "npo").refused(Exit.USAGE, "npo");
    run("calc", "mfca", "--input", "x").refused(Exit.USAGE, "--in");
    run("calc", "no-such", "--describe").refused(Exit.REFUSED, "no-such");
    run("calc", "", "--example").refused(Exit.REFUSED, "");
    run("calc", "mfca", "--in", folder).refused(Exit.FILE, "is a folder");
    run("calc", "mfca", "--in", folder.resolve("no.json")).refused(Exit.FILE, "no.json");
  }
}
