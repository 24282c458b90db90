package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.baitong.engine.outcome.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SP14")
class RoundTripTest {
  @Test
  void exportAndReimportGiveTheEqualDossierAndTheSameBytes() {
    qt().withExamples(25)
        .withFixedSeed(20250101)
        .forAll(longs().all())
        .checkAssert(RoundTripTest::roundTrip);
  }

  private static void roundTrip(long seed) {
    Dossier dossier = RandomDossiers.of(seed);
    assertThat(DossierCheck.check(dossier)).noneMatch(f -> f.severity() == Severity.ERROR);
    byte[] first = WorkbookExport.write(dossier);
    ImportResult result = WorkbookImport.read(first, "random.xlsx");
    assertThat(result.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    assertThat(result.unmapped()).isEmpty();
    Dossier back = result.dossier().orElseThrow();
    assertThat(RandomDossiers.withoutOrigins(back)).isEqualTo(dossier);
    byte[] second = WorkbookExport.write(back);
    assertThat(second).isEqualTo(first);
    assertThat(WorkbookImport.read(second, "random.xlsx").dossier()).contains(back);
  }

  @Test
  void aTextIsForgottenOnceItsNumberIsChangedInTheWorkbook() {
    Dossier dossier = Books.dossier().withTexts(Map.of("readings/R-1/2025-02", "about 200"));
    byte[] workbook = WorkbookExport.write(dossier);
    assertThat(WorkbookImport.read(workbook, "a.xlsx").dossier().orElseThrow().texts())
        .containsEntry("readings/R-1/2025-02", "about 200");
    byte[] changed =
        Books.edit(workbook, book -> Books.cell(book, "Readings", "2025-02", 2).setCellValue(250));
    assertThat(WorkbookImport.read(changed, "a.xlsx").dossier().orElseThrow().texts()).isEmpty();
  }

  @Test
  void theTemplateIsTheSameEveryTimeAndOnlyItsProfileIsMissing() {
    byte[] template = TemplateWriter.write(2025);
    assertThat(TemplateWriter.write(2025)).isEqualTo(template);
    ImportResult result = WorkbookImport.read(template, "template.xlsx");
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.code().equals("CELL_EMPTY"))
        .allMatch(finding -> finding.where().id().startsWith("Factory!B"));
  }

  @Test
  void poiItselfOpensWhatIsWritten() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new java.io.ByteArrayInputStream(TemplateWriter.write(2025)))) {
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Instructions");
      assertThat(book.getSheet("Flows").getDataValidations()).isNotEmpty();
      assertThat(book.isSheetVeryHidden(book.getSheetIndex("_baitong"))).isTrue();
    }
  }
}
