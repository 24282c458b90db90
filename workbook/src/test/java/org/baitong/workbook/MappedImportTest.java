package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Price;
import org.baitong.dossier.Reading;
import org.baitong.engine.outcome.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A consultant's own sheets, mapped once and replayed. */
@Tag("SP15")
class MappedImportTest {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private static WorkbookMapping mapping() {
    try (InputStream in =
        Objects.requireNonNull(
            MappedImportTest.class.getResourceAsStream("/mappings/energy-and-purchases.json"))) {
      return WorkbookMapping.read(in.readAllBytes()).get();
    } catch (IOException damage) {
      throw new UncheckedIOException(damage);
    }
  }

  private static byte[] own(int year, Books.Edit edit) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet materials = book.createSheet("Materials " + year);
      row(materials, 0, "Prepared by Dara");
      Row header = row(materials, 2, "Stream", "Measured in");
      for (int i = 0; i < 12; i++) {
        header.createCell(2 + i).setCellValue(MONTHS[i]);
      }
      header.createCell(14).setCellValue("Remark");
      quantities(row(materials, 3, "Fabric in", "kgs"), 1000);
      quantities(row(materials, 4, "Panels to sewing", "kgs"), 900);
      quantities(row(materials, 5, "Total", "kgs"), 1900);
      materials.getRow(3).createCell(14).setCellValue("new supplier");
      Sheet waste = book.createSheet("Waste log");
      row(waste, 0, "Month", "What", "kg");
      for (int i = 0; i < 12; i++) {
        row(waste, i + 1, year + "-" + (i + 1), "Cut waste").createCell(2).setCellValue(100 + i);
      }
      Sheet prices = book.createSheet("Prices");
      row(prices, 0, "Item", "USD per kg");
      row(prices, 1, "FABRIC").createCell(1).setCellValue(4.4);
      edit.apply(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Row row(Sheet sheet, int index, String... texts) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
    return row;
  }

  private static void quantities(Row row, double first) {
    for (int i = 0; i < 12; i++) {
      row.createCell(2 + i).setCellValue(first + i);
    }
  }

  private static ImportResult read(byte[] workbook, Optional<Dossier> base) {
    return MappedImport.read(new MappedImport.Request(workbook, "own.xlsx", mapping(), base));
  }

  @Test
  void wideAndLongMonthsConstantsAndTranslationsBecomeADossier() {
    ImportResult result = read(own(2026, book -> {}), Optional.of(Books.dossier()));
    Dossier dossier = result.dossier().orElseThrow(() -> new AssertionError(result.findings()));
    assertThat(dossier.factory()).isEqualTo(Books.dossier().factory());
    assertThat(dossier.readings())
        .extracting(Reading::id)
        .containsExactly("R-1", "R-2", "R-3", "F-1@WEIGHED", "F-2@WEIGHED", "F-3@ESTIMATE");
    Reading fabric = dossier.readings().get(3);
    assertThat(fabric.unit()).isEqualTo("kg");
    assertThat(fabric.uncertaintyPercent()).isEqualTo(1.5);
    assertThat(fabric.months()).hasSize(12).containsEntry("2026-12", 1011.0);
    assertThat(dossier.readings().get(5).months()).hasSize(12).containsEntry("2026-03", 102.0);
    assertThat(dossier.prices())
        .extracting(Price::id)
        .containsExactly("P-1", "FABRIC@PURCHASE@2026-01-01");
    assertThat(dossier.origins())
        .containsEntry("readings/F-1@WEIGHED/2026-12", "Materials 2026!N4")
        .containsEntry("readings/F-3@ESTIMATE/2026-03", "Waste log!C4")
        .containsEntry("prices/FABRIC@PURCHASE@2026-01-01/amount", "Prices!B2");
    assertThat(dossier.texts()).isEmpty();
  }

  @Test
  void cellsThatTheMappingDoesNotReadAreListed() {
    assertThat(read(own(2026, book -> {}), Optional.of(Books.dossier())).unmapped())
        .contains(
            new ImportResult.UnmappedCell("Materials 2026!A1", "Prepared by Dara"),
            new ImportResult.UnmappedCell("Materials 2026!O4", "new supplier"),
            new ImportResult.UnmappedCell("Materials 2026!A6", "Total"))
        .noneMatch(cell -> cell.cell().startsWith("Waste log"));
  }

  @Test
  void theSavedMappingIsReplayedOnNextYearsFileThoughRowsAndColumnsMoved() {
    Dossier first =
        read(own(2026, book -> {}), Optional.of(Books.dossier())).dossier().orElseThrow();
    WorkbookMapping saved = WorkbookMapping.read(mapping().write()).get();
    assertThat(saved).isEqualTo(mapping());
    byte[] next =
        own(
            2026,
            book -> {
              book.setSheetName(book.getSheetIndex("Materials 2026"), "Materials 2026 final");
              book.getSheet("Materials 2026 final").shiftRows(0, 5, 4);
              book.getSheet("Waste log").shiftRows(1, 12, 1);
            });
    ImportResult again =
        MappedImport.read(new MappedImport.Request(next, "own.xlsx", saved, Optional.of(first)));
    assertThat(again.dossier().map(RandomDossiers::withoutOrigins))
        .contains(RandomDossiers.withoutOrigins(first));
  }

  @Test
  void newMonthsAreAddedToTheReadingThatIsKnown() {
    Dossier first =
        read(own(2026, book -> {}), Optional.of(Books.dossier())).dossier().orElseThrow();
    Dossier second =
        MappedImport.read(
                new MappedImport.Request(
                    own(2027, book -> {}), "own.xlsx", mapping(), Optional.of(first)))
            .dossier()
            .orElseThrow();
    assertThat(second.readings().get(5).months()).hasSize(24).containsKeys("2026-01", "2027-12");
    assertThat(second.readings().get(3).months()).hasSize(24).containsKeys("2026-01", "2027-12");
  }

  @Test
  void whatTheMappingNoLongerFindsIsToldAndNothingIsHalfImported() {
    byte[] changed =
        own(
            2026,
            book -> {
              book.getSheet("Materials 2026").getRow(2).getCell(1).setCellValue("Unit");
              book.removeSheetAt(book.getSheetIndex("Waste log"));
            });
    ImportResult result = read(changed, Optional.of(Books.dossier()));
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("MAPPING_COLUMN_MISSING", "MAPPING_SHEET_MISSING");
  }

  @Test
  void lastYearsFixedYearIsNotPutOnThisYearsSheet() {
    String fixed =
        new String(mapping().write(), StandardCharsets.UTF_8)
            .replace("\"section\": \"readings\"", "\"section\": \"readings\", \"year\": 2025");
    WorkbookMapping mapping = WorkbookMapping.read(fixed.getBytes(StandardCharsets.UTF_8)).get();
    ImportResult result =
        MappedImport.read(
            new MappedImport.Request(
                own(2026, book -> {}), "own.xlsx", mapping, Optional.of(Books.dossier())));
    assertThat(result.findings()).extracting(Finding::code).contains("MAPPING_YEAR_DIFFERS");
    assertThat(result.dossier()).isEmpty();
  }

  @Test
  void aWordWithoutTranslationIsAFindingAtItsCell() {
    byte[] changed =
        own(
            2026,
            book -> book.getSheet("Materials 2026").getRow(4).getCell(0).setCellValue("Panels"));
    ImportResult result = read(changed, Optional.of(Books.dossier()));
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings())
        .extracting(finding -> finding.code() + " " + finding.where().id())
        .containsExactly("FLOW_UNKNOWN Materials 2026!A5");
  }

  @Test
  void aMonthGivenTwiceIsAskedAboutNotAdded() {
    byte[] changed =
        own(2026, book -> book.getSheet("Waste log").getRow(12).getCell(0).setCellValue("2026-11"));
    ImportResult result = read(changed, Optional.of(Books.dossier()));
    assertThat(result.findings())
        .extracting(finding -> finding.code() + " " + finding.where().id())
        .contains("MONTH_TWICE Waste log!C13");
    assertThat(result.dossier()).isEmpty();
  }

  @Test
  void aMappingToAFieldThatIsNotThereIsRefused() {
    String wrong =
        new String(mapping().write(), StandardCharsets.UTF_8)
            .replace("\"flow\": \"What\"", "\"flows\": \"What\"");
    WorkbookMapping mapping = WorkbookMapping.read(wrong.getBytes(StandardCharsets.UTF_8)).get();
    ImportResult result =
        MappedImport.read(
            new MappedImport.Request(
                own(2026, book -> {}), "own.xlsx", mapping, Optional.of(Books.dossier())));
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings()).extracting(Finding::code).contains("MAPPING_FIELD_UNKNOWN");
  }

  @Test
  void aDamagedMappingIsAFindingWithItsLine() {
    assertThat(WorkbookMapping.read("{\n\"format\"".getBytes(StandardCharsets.UTF_8)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("MAPPING_DAMAGED"));
  }

  @Test
  void aMappingIsProposedByTheLikenessOfHeadings() {
    byte[] own =
        Books.edit(
            TemplateWriter.write(2026),
            book -> {
              while (book.getNumberOfSheets() > 0) {
                book.removeSheetAt(0);
              }
              Sheet sheet = book.createSheet("Electricity");
              row(sheet, 0, "Factory X");
              row(sheet, 1, "Flows", "Unit", "Sources", "2026-01", "2026-02", "Remark");
              Sheet other = book.createSheet("Bank");
              row(other, 0, "Iban", "Bic");
            });
    WorkbookMapping proposal = MappingProposal.of(own, "own.xlsx").get();
    assertThat(proposal.sheets())
        .singleElement()
        .satisfies(
            sheet -> {
              assertThat(sheet.section()).isEqualTo("readings");
              assertThat(sheet.headerRow()).isEqualTo(2);
              assertThat(sheet.columns())
                  .containsEntry("flow", "Flows")
                  .containsEntry("unit", "Unit")
                  .containsEntry("source", "Sources");
            });
    assertThat(WorkbookMapping.read(proposal.write()).get()).isEqualTo(proposal);
    assertThat(List.of(proposal.name())).containsExactly("own.xlsx");
  }
}
