package org.baitong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The look of the results: readable in both languages, nothing left untranslated or uncomputed. */
@Tag("SP14")
class PagesTest {
  /** A message's key where its words should stand. */
  private static final String KEY =
      "(?s).*\\b(report|sheet|status|ema|medium|losssource|npostatus|layer|clause|leftout|severity)"
          + "\\.[a-zA-Z_]+.*";

  static Stream<Arguments> examples() {
    return Stream.of("garment-factory", "rice-mill")
        .flatMap(name -> Stream.of(Language.values()).map(lang -> Arguments.of(name, lang)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theTerminalPageFitsAHundredColumnsAndHasNoUntranslatedWord(String name, Language language)
      throws IOException {
    Dossier dossier = Factories.example(name);
    String page = TextReport.write(Factories.assess(dossier), dossier, language);
    List<String> lines = page.lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(115);
    assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(100));
    assertThat(page).doesNotMatch(KEY).doesNotContain("{", "NaN", "null");
    assertThat(lines.getFirst()).isEqualTo(Messages.of(language).text("report.fictional"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySheetOfTheResultsCanBeReadAndPrinted(String name, Language language)
      throws IOException {
    Dossier dossier = Factories.example(name);
    Assessment assessment = Factories.assess(dossier);
    byte[] bytes = ResultWorkbook.write(assessment, dossier, language);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getNumberOfSheets()).isGreaterThanOrEqualTo(9);
      for (Sheet sheet : workbook) {
        String notice = Messages.of(language).text("report.fictional");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(notice);
        assertThat(((XSSFSheet) sheet).getHeader().getCenter()).isEqualTo(notice);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getFitToPage()).isTrue();
        for (Row row : sheet) {
          for (Cell cell : row) {
            readable(sheet, cell);
          }
        }
      }
    }
  }

  private static void readable(Sheet sheet, Cell cell) {
    String where = sheet.getSheetName() + "!" + cell.getAddress();
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    assertThat(type).as(where).isNotEqualTo(CellType.ERROR);
    if (type == CellType.STRING) {
      assertThat(cell.getStringCellValue()).as(where).doesNotMatch(KEY).doesNotContain("{", "NaN");
    }
    if (type == CellType.NUMERIC) {
      // "########" stands where a number is wider than its column.
      DataFormatter formatter = new DataFormatter(Locale.ROOT);
      formatter.setUseCachedValuesForFormulaCells(true);
      String shown = formatter.formatCellValue(cell);
      int columns = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
      assertThat(shown.length()).as(where).isLessThan(columns);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFormulaOfTheResultsHasItsResultStored(String name, Language language)
      throws IOException {
    Dossier dossier = Factories.example(name);
    byte[] bytes = ResultWorkbook.write(Factories.assess(dossier), dossier, language);
    int formulas = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              double stored = cell.getNumericCellValue();
              CellValue value = evaluator.evaluate(cell);
              assertThat(value.getNumberValue())
                  .as(sheet.getSheetName() + "!" + cell.getAddress())
                  .isCloseTo(stored, Offset.offset(1e-12 * Math.max(1, Math.abs(stored))));
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(50);
  }

  @Test
  void linesAreBrokenAtSpacesAndANumberStaysBesideItsCurrency() {
    assertThat(TextWidth.wrap("it costs USD 12.00 or 5 % more", 12))
        .containsExactly("it costs", "USD 12.00 or", "5 % more");
    assertThat(TextWidth.of("ក្រណាត់")).isLessThan("ក្រណាត់".length());
    assertThat(Set.copyOf(TextWidth.wrap("", 5))).containsExactly("");
  }
}
