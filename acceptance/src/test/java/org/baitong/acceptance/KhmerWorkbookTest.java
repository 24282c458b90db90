package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.acceptance.example.ExampleDossiers;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentJson;
import org.baitong.dossier.Dossier;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.workbook.ImportResult;
import org.baitong.workbook.TemplateWriter;
import org.baitong.workbook.WorkbookExport;
import org.baitong.workbook.WorkbookImport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook in which every heading, choice and number is Khmer says the same. */
@Tag("PA6")
class KhmerWorkbookTest {
  private static final Formats KHMER = new Formats(Language.KM, true);

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(ExampleDossiers.class)
  void theSameFactoryInKhmerGivesIdenticalFigures(ExampleDossiers example) throws IOException {
    Dossier dossier = example.dossier();
    Path file = folder.resolve("km.xlsx");
    int[] changed = new int[2];
    Files.write(file, inKhmer(WorkbookExport.write(dossier), changed));
    assertThat(changed[0]).as("words").isGreaterThan(100);
    assertThat(changed[1]).as("numbers").isGreaterThan(50);
    ImportResult result = WorkbookImport.read(file);
    assertThat(result.findings()).isEmpty();
    Dossier read = result.dossier().orElseThrow();
    assertThat(read.withOrigins(Map.of()).withTexts(Map.of()))
        .isEqualTo(dossier.withTexts(Map.of()));
    assertThat(json(Assessments.of(read.withOrigins(Map.of()).withTexts(Map.of()))))
        .isEqualTo(json(Assessments.of(dossier.withTexts(Map.of()))));
  }

  @Test
  void theTemplateIsFoundByItsKhmerWordsAlone() throws IOException {
    Path file = folder.resolve("template.xlsx");
    int[] changed = new int[2];
    Files.write(file, inKhmer(TemplateWriter.write(2026), changed));
    assertThat(changed[0]).isGreaterThan(100);
    ImportResult result = WorkbookImport.read(file);
    // Nobody has filled it in; but every sheet and heading is known.
    assertThat(result.findings())
        .noneMatch(finding -> finding.code().startsWith("SHEET"))
        .noneMatch(finding -> finding.code().startsWith("COLUMN"));
  }

  private static String json(Assessment assessment) {
    return new String(AssessmentJson.write(assessment), StandardCharsets.UTF_8);
  }

  /** Words "English / ខ្មែរ" become Khmer alone, figures become texts in Khmer digits. */
  private static byte[] inKhmer(byte[] workbook, int[] changed) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
          continue;
        }
        Sheet sheet = book.getSheetAt(i);
        for (Row row : sheet) {
          for (Cell cell : row) {
            change(cell, changed);
          }
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void change(Cell cell, int[] changed) {
    if (cell.getCellType() == CellType.NUMERIC) {
      cell.setCellValue(KHMER.exact(cell.getNumericCellValue()));
      changed[1]++;
    } else if (cell.getCellType() == CellType.STRING) {
      String text = cell.getStringCellValue();
      int at = text.lastIndexOf(" / ");
      if (at > 0 && text.substring(at).codePoints().anyMatch(c -> c >= 0x1780 && c <= 0x17FF)) {
        cell.setCellValue(text.substring(at + 3));
        changed[0]++;
      }
    }
  }
}
