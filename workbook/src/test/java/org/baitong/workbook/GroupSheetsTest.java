package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.dossier.AbnormalMonth;
import org.baitong.dossier.Baseline;
import org.baitong.dossier.Complaint;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Exposure;
import org.baitong.dossier.HeadCount;
import org.baitong.dossier.HoursWorked;
import org.baitong.dossier.Incident;
import org.baitong.dossier.Limit;
import org.baitong.dossier.Outlet;
import org.baitong.dossier.ProductWeight;
import org.baitong.dossier.Reading;
import org.baitong.dossier.RecordShape;
import org.baitong.dossier.Refrigerant;
import org.baitong.dossier.Sample;
import org.baitong.dossier.Training;
import org.baitong.dossier.WasteStream;
import org.baitong.dossier.WoodLot;
import org.baitong.engine.outcome.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sheets of environment, performance and people, as people fill them in. */
@Tag("FA4")
@Tag("FA5")
@Tag("FA6")
@Tag("FA7")
class GroupSheetsTest {
  private static final byte[] SOUND = WorkbookExport.write(dossier());

  private static Dossier dossier() {
    return Improvements.add(environment(Books.dossier()))
        .with(
            ProductWeight.class,
            List.of(new ProductWeight("PW-1", "PANEL", 18.5, "standard minutes", "study")))
        .with(
            Baseline.class,
            List.of(
                new Baseline(
                    "B-1",
                    Baseline.Indicator.ENERGY,
                    "2024-01",
                    "2024-12",
                    9000.0,
                    "GJ",
                    Baseline.Kind.ABSOLUTE,
                    "bills")))
        .with(AbnormalMonth.class, List.of(new AbnormalMonth("A-1", "2025-04", "strike")))
        .with(
            HeadCount.class,
            List.of(head("H-1", HeadCount.Sex.FEMALE, 780), head("H-2", HeadCount.Sex.MALE, 120)))
        .with(
            HoursWorked.class,
            List.of(new HoursWorked("HW-1", "2025-01", "2025-12", 2.2e6, "attendance")))
        .with(
            Incident.class,
            List.of(new Incident("IN-1", "2025-04", Incident.Kind.FAINTING, 12, 0, 0, 13.0, null)))
        .with(
            Exposure.class,
            List.of(
                new Exposure(
                    "EX-1",
                    "CUT",
                    Exposure.Agent.NOISE,
                    null,
                    87,
                    "dB[SPL]",
                    "2025-05",
                    6.5,
                    85.0,
                    "buyer's code",
                    null,
                    null)))
        .with(
            Complaint.class,
            List.of(
                new Complaint(
                    "CP-1", "2025-03-14", "2025-03-20", Complaint.From.NEIGHBOUR, "smoke")))
        .with(
            Training.class,
            List.of(new Training("T-1", "2025-06-05", "chemical safety", 20, 5, 0, 2.0)));
  }

  private static Dossier environment(Dossier dossier) {
    return dossier
        .with(
            EmissionSource.class,
            List.of(
                source("E-1", "F-1", EmissionSource.Activity.STATIONARY),
                source("E-2", "F-3", EmissionSource.Activity.OPEN_BURNING),
                Improvements.landfill()))
        .with(
            Refrigerant.class,
            List.of(
                new Refrigerant(
                    "RF-1", "Office", "R410A", "room_ac", "2025", 12.0, 12.0, 5.0, 2.0, 1.5, 0.5,
                    null)))
        .with(
            WoodLot.class,
            List.of(
                new WoodLot(
                    "W-1",
                    "FABRIC",
                    WoodLot.Origin.RUBBERWOOD,
                    "permit",
                    70,
                    35.0,
                    WoodLot.MoistureBasis.WET,
                    0.0,
                    "study",
                    null),
                new WoodLot(
                    "W-2",
                    "FABRIC",
                    WoodLot.Origin.UNKNOWN,
                    null,
                    30,
                    null,
                    null,
                    null,
                    null,
                    null)))
        .with(Outlet.class, List.of(outlet("OUT-1"), outlet("OUT-2")))
        .with(
            Limit.class,
            List.of(new Limit("L-1", "OUT-1", "COD", 100.0, null, "mg/L", "permit", false)))
        .with(
            Sample.class,
            List.of(
                new Sample(
                    "SM-1",
                    "F-3",
                    "PH",
                    7.4,
                    "[pH]",
                    Reading.Source.LABORATORY,
                    "2025-03-14",
                    null)))
        .with(
            WasteStream.class,
            List.of(
                new WasteStream(
                    "WS-1",
                    "F-3",
                    "04 02 22",
                    false,
                    WasteStream.Fate.RECYCLED,
                    "textile_waste",
                    null,
                    null)));
  }

  private static EmissionSource source(String id, String flow, EmissionSource.Activity activity) {
    return new EmissionSource(id, flow, activity, "textile_waste", 40.0, null, null, null, null);
  }

  private static Outlet outlet(String id) {
    return new Outlet(id, "Canal " + id, null, "F-3", "F-2", Outlet.Receiver.SEWER, null, null);
  }

  private static HeadCount head(String id, HeadCount.Sex sex, int count) {
    return new HeadCount(id, "2025-12-31", sex, HeadCount.Contract.PERMANENT, count, "payroll");
  }

  @Test
  void everySectionComesBackAsItWasAndHasNothingToTell() {
    ImportResult result = WorkbookImport.read(SOUND, "groups.xlsx");
    assertThat(result.findings()).isEmpty();
    assertThat(result.unmapped()).isEmpty();
    assertThat(result.dossier().map(RandomDossiers::withoutOrigins)).contains(dossier());
    RecordShape.sections().keySet().stream()
        .filter(section -> RecordShape.groupOf(section).isPresent())
        .forEach(
            section -> assertThat(RecordShape.rows(dossier(), section)).as(section).isNotEmpty());
  }

  @ParameterizedTest(name = "{0}, {1}: \"{3}\" gives {4}")
  @CsvFileSource(resources = "/malformed-groups.csv", delimiter = '|')
  void aSlipIsToldAtItsCellAndNothingIsHalfImported(
      String sheet, String heading, int row, String typed, String code) {
    byte[] spoilt =
        Books.edit(
            SOUND,
            book -> {
              Cell cell = Books.cell(book, sheet, heading, row);
              if (typed == null) {
                cell.setBlank();
              } else {
                cell.setCellValue(typed);
              }
            });
    ImportResult result = WorkbookImport.read(spoilt, "spoilt.xlsx");
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings()).as(result.findings().toString()).hasSize(1);
    Finding finding = result.findings().getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.where().id()).startsWith(sheet + "!");
  }

  @Test
  void rowsWithoutHiddenIdsTakeTheirNaturalKeysAndKhmerWordsAndDigitsAreRead() {
    byte[] typed =
        Books.edit(
            SOUND,
            book -> {
              for (String sheet : List.of("Headcount", "Wood lots", "Limits", "Emission sources")) {
                Books.cell(book, sheet, "Id", 2).setBlank();
              }
              Books.cell(book, "Headcount", "Sex", 2).setCellValue("ស្រី");
              Books.cell(book, "Headcount", "People", 2).setCellValue("៧៨០");
              Books.cell(book, "Wood lots", "Origin", 2).setCellValue("ឈើកៅស៊ូ");
              Books.cell(book, "Limits", "Outlet", 2).setCellValue("Canal OUT-1");
            });
    Dossier dossier = WorkbookImport.read(typed, "typed.xlsx").dossier().orElseThrow();
    assertThat(dossier.people().heads().getFirst().id()).isEqualTo("2025-12-31@FEMALE@PERMANENT");
    assertThat(dossier.people().heads().getFirst().count()).isEqualTo(780);
    assertThat(dossier.environment().wood().getFirst().id()).isEqualTo("FABRIC@RUBBERWOOD@permit");
    assertThat(dossier.environment().limits().getFirst().id()).isEqualTo("OUT-1@COD");
    assertThat(dossier.environment().limits().getFirst().outlet()).isEqualTo("OUT-1");
    assertThat(dossier.environment().sources().getFirst().id())
        .isEqualTo("F-1@STATIONARY@textile_waste");
  }

  @Test
  void aWorkbookOfTemplateVersion1IsReadWithItsOwnSheetsLeftAlone() throws IOException {
    byte[] old = Files.readAllBytes(Path.of("src/test/resources/template-v1/rice-mill.xlsx"));
    ImportResult plain = WorkbookImport.read(old, "old.xlsx");
    assertThat(plain.findings()).isEmpty();
    assertThat(plain.dossier()).isPresent();
    byte[] own =
        Books.edit(
            old,
            book -> book.createSheet("Waste").createRow(0).createCell(0).setCellValue("my list"));
    ImportResult result = WorkbookImport.read(own, "old.xlsx");
    assertThat(result.dossier()).isEqualTo(plain.dossier());
    assertThat(result.findings()).extracting(Finding::code).containsExactly("SHEET_UNMAPPED");
  }

  @Test
  void aTemplateOfVersion1UpgradesByExportAndReimport() throws IOException {
    byte[] old = Files.readAllBytes(Path.of("src/test/resources/template-v1/rice-mill.xlsx"));
    Dossier read = WorkbookImport.read(old, "old.xlsx").dossier().orElseThrow();
    byte[] exported = WorkbookExport.write(read);
    assertThat(
            WorkbookImport.read(exported, "new.xlsx").dossier().map(RandomDossiers::withoutOrigins))
        .contains(RandomDossiers.withoutOrigins(read));
    try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(exported))) {
      assertThat(book.getSheet("Trainings")).isNotNull();
    }
  }

  /** What version 3 brought is not looked for in a workbook that could not know it. */
  @Test
  void aWorkbookOfTemplateVersion2IsReadWithItsOwnSheetsAndColumnsLeftAlone() throws IOException {
    byte[] old = Files.readAllBytes(Path.of("src/test/resources/template-v2/brick-kiln.xlsx"));
    ImportResult plain = WorkbookImport.read(old, "old.xlsx");
    assertThat(plain.findings())
        .extracting(Finding::severity)
        .doesNotContain(org.baitong.engine.outcome.Severity.ERROR);
    Dossier read = plain.dossier().orElseThrow();
    assertThat(read.improvement().measures()).isEmpty();
    byte[] own =
        Books.edit(
            old,
            book -> {
              book.createSheet("Measures").createRow(0).createCell(0).setCellValue("my list");
              var baselines = book.getSheet("Baselines");
              baselines
                  .getRow(0)
                  .createCell(baselines.getRow(0).getLastCellNum())
                  .setCellValue("Kind of baseline");
            });
    ImportResult result = WorkbookImport.read(own, "old.xlsx");
    assertThat(result.dossier()).isEqualTo(plain.dossier());
    assertThat(result.findings())
        .extracting(Finding::code)
        .contains("SHEET_UNMAPPED", "COLUMN_UNMAPPED");
    byte[] exported = WorkbookExport.write(read);
    assertThat(
            WorkbookImport.read(exported, "new.xlsx").dossier().map(RandomDossiers::withoutOrigins))
        .contains(RandomDossiers.withoutOrigins(read));
  }

  @Test
  void aNewSheetOfAnOwnWorkbookIsMappedLikeAnyOther() {
    Map<String, String> columns = new TreeMap<>();
    columns.put("date", "When");
    columns.put("topic", "Course");
    columns.put("female", "F");
    columns.put("male", "M");
    WorkbookMapping mapping =
        new WorkbookMapping(
            WorkbookMapping.FORMAT,
            WorkbookMapping.VERSION,
            "Own",
            List.of(
                new WorkbookMapping.SheetMapping(
                    "Courses",
                    1,
                    "trainings",
                    columns,
                    Map.of("notStated", "0"),
                    null,
                    null,
                    List.of())));
    byte[] own =
        Books.edit(
            SOUND,
            book -> {
              var sheet = book.createSheet("Courses");
              List<List<String>> rows =
                  List.of(
                      List.of("When", "Course", "F", "M"),
                      List.of("2025-07-01", "Fire drill", "៣០", "10"));
              for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                  row.createCell(j).setCellValue(rows.get(i).get(j));
                }
              }
            });
    Dossier dossier =
        MappedImport.read(
                new MappedImport.Request(own, "own.xlsx", mapping, Optional.of(dossier())))
            .dossier()
            .orElseThrow();
    assertThat(dossier.people().trainings())
        .extracting(Training::topic, Training::female, Training::notStated)
        .contains(org.assertj.core.groups.Tuple.tuple("Fire drill", 30, 0));
  }
}
