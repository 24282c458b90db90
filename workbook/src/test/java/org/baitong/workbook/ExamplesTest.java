package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled examples that are on the template go through every format and come back equal. */
@Tag("SP14")
@Tag("SP19")
class ExamplesTest {
  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".xlsx") && !file.toString().contains("own-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyExampleComesBackEqualFromWorkbookAndJson() throws IOException {
    assertThat(examples()).isNotEmpty();
    for (Path file : examples()) {
      ImportResult result = WorkbookImport.read(file);
      Dossier dossier =
          result.dossier().orElseThrow(() -> new AssertionError(file + ": " + result.findings()));
      byte[] exported = WorkbookExport.write(dossier);
      ImportResult again = WorkbookImport.read(exported, "again.xlsx");
      assertThat(again.dossier().map(RandomDossiers::withoutOrigins))
          .as(file.toString())
          .contains(RandomDossiers.withoutOrigins(dossier));
      assertThat(WorkbookExport.write(again.dossier().orElseThrow())).isEqualTo(exported);
      assertThat(DossierJson.read(DossierJson.write(dossier)).get()).isEqualTo(dossier);
    }
  }
}
