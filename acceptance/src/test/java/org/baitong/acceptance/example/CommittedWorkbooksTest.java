package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.workbook.ImportResult;
import org.baitong.workbook.WorkbookExport;
import org.baitong.workbook.WorkbookImport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed workbooks say what their generators say. */
@Tag("SP19")
class CommittedWorkbooksTest {

  /** Tests run in the module's folder. */
  private static final Path EXAMPLES = Path.of("..", "examples");

  @Test
  void theGarmentFactoryReadsBackAsItsGenerator() throws IOException {
    assertThat(read("garment-factory.xlsx")).isEqualTo(GarmentFactory.dossier());
  }

  @Test
  void theRiceMillReadsBackAsItsGeneratorTypedNumbersIncluded() throws IOException {
    assertThat(read("rice-mill.xlsx")).isEqualTo(RiceMill.dossier());
  }

  @Test
  @Tag("FA8")
  void theDrinksPlantAndTheBrickKilnReadBackAsTheirGenerators() throws IOException {
    assertThat(read("beverage-plant.xlsx")).isEqualTo(BeveragePlant.dossier());
    assertThat(read("brick-kiln.xlsx")).isEqualTo(BrickKiln.dossier());
  }

  @Test
  @Tag("PA6")
  void theMicroEnterpriseReadsBackAsItsGeneratorTypedNumbersIncluded() throws IOException {
    assertThat(read("rice-wine.xlsx")).isEqualTo(RiceWine.dossier());
  }

  /** The committed bytes may differ: another JDK may compress otherwise. */
  @Test
  @Tag("SP14")
  void theSameRecordGivesTheSameBytes() {
    assertThat(WorkbookExport.write(RiceMill.dossier()))
        .isEqualTo(WorkbookExport.write(RiceMill.dossier()));
  }

  /** The record in the workbook, without its cells' addresses, which only a workbook has. */
  private static Dossier read(String name) throws IOException {
    ImportResult result = WorkbookImport.read(EXAMPLES.resolve(name));
    assertThat(result.findings()).isEmpty();
    assertThat(result.unmapped()).isEmpty();
    Dossier dossier = result.dossier().orElseThrow();
    assertThat(dossier.origins()).isNotEmpty();
    return dossier.withOrigins(Map.of());
  }
}
