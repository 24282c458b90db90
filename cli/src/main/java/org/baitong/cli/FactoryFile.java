package org.baitong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.workbook.ImportResult;
import org.baitong.workbook.WorkbookImport;
import org.jspecify.annotations.Nullable;

/** Reads a factory's record from a workbook, a mapped workbook or a dossier file. */
final class FactoryFile {
  private FactoryFile() {}

  /**
   * The dossier in a file. A refused file ends the command with every finding on standard error.
   *
   * @param mapping how a consultant's own sheet is read; null for the template's layout
   */
  static Dossier read(Path file, @Nullable Path mapping, Language language) {
    byte[] bytes = bytes(file);
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      return dossier(file, DossierJson.read(bytes), language);
    }
    String name = String.valueOf(file.getFileName());
    if (mapping != null) {
      throw new CommandFailure(Exit.USAGE, "--mapping is not there yet.");
    }
    ImportResult result = WorkbookImport.read(bytes, name);
    tell(result.findings(), language);
    for (ImportResult.UnmappedCell cell : result.unmapped()) {
      Terminal.progress("  " + cell.cell() + ": " + cell.content());
    }
    return result
        .dossier()
        .orElseThrow(
            () ->
                new CommandFailure(
                    Exit.REFUSED,
                    file
                        + " was not imported: nothing is half imported.\n"
                        + "Maybe mend the cells named above and try again."));
  }

  private static Dossier dossier(Path file, Outcome<Dossier> outcome, Language language) {
    tell(outcome.findings(), language);
    return outcome
        .find()
        .orElseThrow(
            () ->
                new CommandFailure(
                    Exit.REFUSED, file + " was not read.\nMaybe it is not a dossier file."));
  }

  /** Errors and warnings, each with what to do. */
  static void tell(List<Finding> findings, Language language) {
    Messages messages = Messages.of(language);
    for (Finding finding : findings) {
      if (finding.severity() != Severity.INFO) {
        Terminal.progress(
            messages.text("severity." + finding.severity().name())
                + " "
                + place(finding)
                + ": "
                + messages.text(finding));
        Terminal.progress("    " + messages.advice(finding));
      }
    }
  }

  private static String place(Finding finding) {
    String field = finding.where().field();
    return finding.where().id() + (field.isEmpty() ? "" : " " + field);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandFailure(
          Exit.FILE,
          "File "
              + file
              + (Files.exists(file) ? " could not be read." : " does not exist.")
              + "\nMaybe the path is misspelt, or the file is open in another program.");
    }
  }

  static void write(Path file, byte[] bytes) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new CommandFailure(
          Exit.FILE,
          "File "
              + file
              + " could not be written: "
              + e.getMessage()
              + "\nMaybe the folder is not yours, or the file is open in another program.");
    }
  }
}
