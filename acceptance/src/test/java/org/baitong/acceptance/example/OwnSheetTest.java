package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.baitong.dossier.Flow;
import org.baitong.workbook.ImportResult;
import org.baitong.workbook.MappedImport;
import org.baitong.workbook.WorkbookMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The consultant's own workbook is read by its saved mapping. */
@Tag("SP15")
class OwnSheetTest {

  /** Tests run in the module's folder. */
  private static final Path EXAMPLES = Path.of("..", "examples");

  @Test
  void theCommittedWorkbookBecomesADossierWithoutAFinding() throws IOException {
    ImportResult result = read(Files.readAllBytes(EXAMPLES.resolve("own-sheet.xlsx")));
    assertThat(result.findings()).isEmpty();
    Dossier dossier = result.dossier().orElseThrow();
    assertThat(dossier.factory().fictional()).isTrue();
    assertThat(dossier.flows()).hasSize(6).extracting(Flow::side).contains(Flow.Side.LOSS);
    assertThat(dossier.readings()).hasSize(6).allSatisfy(r -> assertThat(r.months()).hasSize(12));
    assertThat(dossier.ledger()).hasSize(6);
    assertThat(DossierCheck.check(dossier)).isEmpty();
  }

  @Test
  void whatTheMappingDoesNotReadIsListedCellByCell() throws IOException {
    ImportResult result = read(Files.readAllBytes(EXAMPLES.resolve("own-sheet.xlsx")));
    assertThat(result.unmapped())
        .extracting(ImportResult.UnmappedCell::cell)
        .contains("In-out 2025!A1", "In-out 2025!T4", "In-out 2025!T10")
        .hasSize(11);
  }

  @Test
  void theCommittedWorkbookSaysWhatItsGeneratorSays() throws IOException {
    ImportResult committed = read(Files.readAllBytes(EXAMPLES.resolve("own-sheet.xlsx")));
    assertThat(read(OwnSheet.workbook())).isEqualTo(committed);
  }

  private static ImportResult read(byte[] workbook) throws IOException {
    WorkbookMapping mapping =
        WorkbookMapping.read(Files.readAllBytes(EXAMPLES.resolve("own-sheet.mapping.json"))).get();
    return MappedImport.read(
        new MappedImport.Request(workbook, "own-sheet.xlsx", mapping, Optional.empty()));
  }
}
