package org.baitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baitong.cli.Shell.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baitong.reference.Fact;
import org.baitong.reference.FactTable;
import org.baitong.reference.ReferenceData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("FA9")
class FactorsCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String COLUMNS =
      "id\tquantity\tsubject\tgeography\tvalue\tunit\tsource\tlicence\tverified\n";
  private static final String DIESEL =
      "default.density.gas_diesel_oil\tdensity\tgas_diesel_oil\tWORLD\t0.832\tkg/L\tnotes\town\tno\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void factsAreListedSearchedAndShownWithTheirSourceAndWhetherSomebodyVerifiedThem() {
    String all = run("factors", "list").done().out();
    assertThat(all.lines().count()).isEqualTo(ReferenceData.base().list().size() + 1L);
    assertThat(run("factors", "list", "--kind", "density").done().out())
        .contains("default.density.gas_diesel_oil  0.84 kg/L  [not verified]");
    assertThat(run("factors", "list", "--kind", "ncv", "--unverified").done().out())
        .startsWith("0 facts");
    assertThat(run("factors", "search", "Wood", "ch4", "industry").done().out())
        .contains("ipcc2006.ef.ch4.industry.wood  30 kg/TJ\n");
    String shown = run("factors", "show", "ipcc2006.ef.co2.wood").done().out();
    assertThat(shown)
        .contains("112000 kg/TJ", "EFDB 117809", "Table", "biogenic", "95000 – 132000");
    assertThat(run("factors", "show", "ipcc2006.ncv.wood", "--lang", "km").done().out())
        .contains("ប្រភព");
  }

  @Test
  void jsonHoldsTheSameFacts() {
    JsonNode list = JSON.readTree(run("factors", "list", "--json").done().out());
    assertThat(list.path("facts").size()).isEqualTo(ReferenceData.base().list().size());
    for (JsonNode one : list.path("facts")) {
      Fact fact = ReferenceData.base().get(one.path("id").asString());
      assertThat(one.path("value").asDouble()).isEqualTo(fact.value());
      assertThat(one.path("verified").asBoolean()).isEqualTo(fact.verified());
    }
    JsonNode one = JSON.readTree(run("factors", "show", "gwp.ar5.CH4", "--json").done().out());
    assertThat(one.path("key").path("guideline").asString()).isEqualTo("AR5");
  }

  @Test
  void editionsAndLayersAreCompared() throws IOException {
    assertThat(run("factors", "compare", "2026-11").done().out())
        .contains("0 removed", "0 changed", "12 the same", "+ ipcc2006.ncv.wood");
    assertThat(run("factors", "compare", ReferenceData.EDITION).done().out())
        .contains("0 added, 0 removed, 0 changed");
    Path table = table(DIESEL);
    Shell.Ran ran = run("factors", "compare", ReferenceData.EDITION, "--site", table).done();
    assertThat(ran.out())
        .contains("1 changed", "~ default.density.gas_diesel_oil  0.84 kg/L → 0.832 kg/L");
    assertThat(ran.err()).contains("replaces");
    JsonNode json =
        JSON.readTree(
            run("factors", "compare", ReferenceData.EDITION, "--site", table, "--json")
                .done()
                .out());
    assertThat(json.path("changed").size()).isEqualTo(1);
    assertThat(
            run("factors", "show", "default.density.gas_diesel_oil", "--site", table).done().out())
        .contains("overlay.tsv: 0.84 → 0.832");
  }

  @Test
  void anOfficialFileBecomesATableThatIsLaidOverTheEdition() throws IOException {
    Path file =
        Files.writeString(folder.resolve("gwp.csv"), "Species,SARGWP100,AR5GWP100\nCH4,21,28\n");
    Path out = folder.resolve("gwp.tsv");
    assertThat(run("factors", "import", "gwp", file, "--out", out).done().out()).contains("2 rows");
    assertThat(FactTable.read("gwp", Files.readAllLines(out)).get()).hasSize(2);
    assertThat(run("factors", "show", "gwp.sar.CH4", "--country", out).done().out()).contains("21");
    run("factors", "import", "gwp", file, "--out", out).refused(Exit.FILE, "is there already");
    run("factors", "import", "gwp", file, "--out", out, "--force").done();
    Path wrong = Files.writeString(folder.resolve("w.csv"), "Species,AR5GWP100\nCH4,25\n");
    Path none = folder.resolve("none.tsv");
    run("factors", "import", "gwp", wrong, "--out", none)
        .refused(Exit.REFUSED, "that is the value of AR4");
    assertThat(none).doesNotExist();
  }

  @Test
  void aWrongTableIsRefusedWithItsRows() throws IOException {
    refusedTable(DIESEL.replace("0.832", "0.9133"), "0.9133");
    refusedTable(DIESEL.replace("0.832", "0,832"), "not a number");
    refusedTable(DIESEL.replace("kg/L", "kg/l{wet}"), "unknown");
    refusedTable(DIESEL.replace("notes", ""), "source");
    refusedTable(DIESEL + DIESEL, "twice");
    refusedTable(DIESEL.replace("WORLD", "Cambodia"), "geography");
    refusedTable(DIESEL.replace("\tdensity\t", "\tdensities\t"), "densities");
    refusedTable(DIESEL.replace("gas_diesel_oil\tWORLD", "lpg\tWORLD"), "stands for");
    refusedTable(DIESEL.replace("\tno\n", "\n"), "cells");
    refusedTable(DIESEL.replace("default.", "my."), "same question");
    Path empty = Files.writeString(folder.resolve("empty.tsv"), "");
    run("factors", "list", "--site", empty).refused(Exit.REFUSED, "no line");
    Path binary = Files.write(folder.resolve("b.tsv"), new byte[] {(byte) 0xff, 0});
    run("factors", "list", "--site", binary).refused(Exit.REFUSED, "UTF-8");
  }

  @Test
  void aWrongCommandLineIsRefused() {
    run("factors").refused(Exit.USAGE, "what to do");
    run("factors", "lists").refused(Exit.USAGE, "lists");
    run("factors", "list", "--kind", "colour").refused(Exit.USAGE, "colour");
    run("factors", "search").refused(Exit.USAGE, "TEXT");
    run("factors", "search", "").refused(Exit.USAGE, "empty");
    run("factors", "search", "unobtainium").refused(Exit.REFUSED, "unobtainium");
    run("factors", "show").refused(Exit.USAGE, "ID");
    run("factors", "show", "no.such.fact").refused(Exit.REFUSED, "no.such.fact");
    run("factors", "compare").refused(Exit.USAGE, "EDITION");
    run("factors", "compare", "1996").refused(Exit.USAGE, "1996");
    run("factors", "import", "gwp").refused(Exit.USAGE, "FILE");
    run("factors", "import", "gwp", "x.csv").refused(Exit.USAGE, "--out");
    run("factors", "import", "tea", "x.csv", "--out", folder.resolve("x"))
        .refused(Exit.USAGE, "tea");
    run("factors", "import", "gwp", folder.resolve("no.csv"), "--out", folder.resolve("x"))
        .refused(Exit.FILE, "no.csv");
    run("factors", "list", "--site", folder).refused(Exit.FILE, "is a folder");
    run("factors", "list", "--lang", "fr").refused(Exit.USAGE, "fr");
  }

  private void refusedTable(String rows, String reason) throws IOException {
    run("factors", "list", "--site", table(rows)).refused(Exit.REFUSED, reason);
  }

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("overlay.tsv"), COLUMNS + rows);
  }
}
