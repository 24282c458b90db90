package org.baitong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("FA1")
class FactTableTest {
  @ParameterizedTest
  @CsvSource({
    "value, one, FACT_NUMBER",
    "value, '0,84', FACT_NUMBER",
    "value, ០.៨៤, FACT_NUMBER",
    "value, NaN, FACT_NUMBER",
    "value, Infinity, FACT_NUMBER",
    "value, 0x1p3, FACT_NUMBER",
    "value, 1e999, FACT_NUMBER",
    "value, '', FACT_CELL_EMPTY",
    "unit, '', FACT_CELL_EMPTY",
    "source, '', FACT_CELL_EMPTY",
    "licence, '', FACT_CELL_EMPTY",
    "geography, '', FACT_CELL_EMPTY",
    "id, '', FACT_CELL_EMPTY",
    "verified, '', FACT_CELL_EMPTY",
    "id, Density of diesel, FACT_ID",
    "id, density, FACT_ID",
    "quantity, densities, FACT_QUANTITY",
    "geography, Cambodia, FACT_GEOGRAPHY",
    "subject, gas/diesel oil, FACT_WORD",
    "low, 0.82, FACT_BOUND_ALONE",
    "high, x, FACT_NUMBER",
    "distribution, gaussian, FACT_DISTRIBUTION",
    "distribution, NORMAL, FACT_DISTRIBUTION",
    "distribution, normal, FACT_DISTRIBUTION_BOUNDS",
    "from, 31/12/2024, FACT_DATE",
    "from, 2024-02-30, FACT_DATE",
    "to, 24, FACT_DATE",
    "verified, perhaps, FACT_YES_NO",
    "bounds_verified, true, FACT_YES_NO"
  })
  void aWrongCellIsRefusedByNameAndLine(String column, String text, String code) {
    Outcome<List<Fact>> read =
        FactTable.read("site.tsv", Rows.table(Rows.line(), Rows.line(column, text)));
    assertThat(read.find()).isEmpty();
    Finding finding = read.findings().getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.where().id()).isEqualTo("site.tsv:3");
  }

  @Test
  void boundsAndPeriodsAreHeldAgainstEachOther() {
    assertThat(code("low", "0.85", "high", "0.9")).isEqualTo("FACT_BOUNDS");
    assertThat(code("low", "0.9", "high", "0.8")).isEqualTo("FACT_BOUNDS");
    assertThat(code("from", "2024", "to", "2023")).isEqualTo("FACT_PERIOD");
    assertThat(code("value", "0", "low", "0", "high", "1", "distribution", "lognormal"))
        .isEqualTo("FACT_DISTRIBUTION_BOUNDS");
  }

  @Test
  void everythingWrongWithATableIsFoundAtOnce() {
    List<String> table =
        Rows.table(Rows.line("value", "x", "source", ""), Rows.line("from", "soon"), "a\tb");
    assertThat(FactTable.read("t", table).findings())
        .extracting(Finding::code)
        .containsExactly("FACT_CELL_EMPTY", "FACT_NUMBER", "FACT_DATE", "FACT_CELLS");
  }

  @Test
  void aTableWithoutItsColumnsIsRefused() {
    assertThat(FactTable.read("t", List.of()).findings().getFirst().code())
        .isEqualTo("FACT_TABLE_EMPTY");
    assertThat(FactTable.read("t", List.of("id,value")).findings())
        .extracting(Finding::code)
        .contains("FACT_COLUMN_MISSING", "FACT_COLUMN_UNKNOWN");
    String twice = String.join("\t", FactTable.COLUMNS) + "\tnote";
    assertThat(FactTable.read("t", List.of(twice)).findings())
        .extracting(Finding::code)
        .containsExactly("FACT_COLUMN_TWICE");
  }

  @Test
  void columnsMayStandInAnyOrderAndThoseThatDoNotApplyMayBeMissing() {
    List<String> table =
        List.of(
            "\uFEFFvalue\tid\tquantity\tsubject\tunit\tgeography\tsource\tlicence\tverified",
            "0.84\tmy.density.diesel\tdensity\tgas_diesel_oil\tkg/L\tKH\tnotes\town\tno",
            "");
    assertThat(FactTable.read("t", table).get())
        .singleElement()
        .extracting(Fact::value)
        .isEqualTo(0.84);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Fact> facts = List.copyOf(ReferenceData.base().list());
    List<String> lines = FactTable.write(facts).lines().toList();
    assertThat(FactTable.read("base", lines).get()).isEqualTo(facts);
  }

  private static String code(String... changes) {
    return FactTable.read("t", Rows.table(Rows.line(changes))).findings().getFirst().code();
  }
}
