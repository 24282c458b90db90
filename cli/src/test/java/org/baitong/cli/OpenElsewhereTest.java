package org.baitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that Excel holds. Linux locks no file, so the exceptions are made here with the texts that
 * Windows gives; see docs/archives.md for what was not tried on Windows itself.
 */
@Tag("PA7")
class OpenElsewhereTest {
  @TempDir private Path folder = Path.of("");

  private static FileSystemException sharing(Path file) {
    return new FileSystemException(
        file.toString(),
        null,
        "The process cannot access the file because it is being used by another process");
  }

  @Test
  void aResultThatExcelHoldsIsAnsweredWithWhatToDo() {
    Path file = folder.resolve("លទ្ធផល a b.xlsx");
    CommandFailure failure = OpenElsewhere.notWritten(file, sharing(file));
    assertThat(failure)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("probably Excel")
        .hasMessageContaining("\nMaybe close it there");
    assertThat(OpenElsewhere.notRead(file, sharing(file))).hasMessageContaining("save and close");
  }

  @Test
  void aRefusalBesideExcelsMarkIsTakenForTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("result.xlsx"), "x");
    AccessDeniedException refused = new AccessDeniedException(file.toString());
    assertThat(OpenElsewhere.notWritten(file, refused))
        .hasMessageContaining("could not be written");
    Files.writeString(folder.resolve("~$result.xlsx"), "x");
    assertThat(OpenElsewhere.notWritten(file, refused)).hasMessageContaining("probably Excel");
  }

  @Test
  void theMarkItselfIsNoWorkbook() {
    for (String mark : new String[] {"~$factory.xlsx", ".~lock.factory.xlsx#"}) {
      assertThatThrownBy(() -> FactoryFile.bytes(folder.resolve(mark)))
          .isInstanceOf(CommandFailure.class)
          .hasMessageContaining("the mark that one is open")
          .hasMessageContaining(folder.resolve("factory.xlsx").toString());
    }
  }

  /** What cannot be put in its place leaves no half of itself behind. */
  @Test
  void aResultThatCannotBeWrittenLeavesNoPart() throws IOException {
    Path busy = Files.createDirectories(folder.resolve("result.xlsx"));
    assertThatThrownBy(() -> FactoryFile.write(busy, new byte[] {1}))
        .isInstanceOf(CommandFailure.class);
    assertThat(folder.resolve("result.xlsx.part")).doesNotExist();
  }
}
