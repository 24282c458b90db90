package org.baitong.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.workbook.ImportResult;
import org.baitong.workbook.MappedImport;
import org.baitong.workbook.WorkbookImport;
import org.baitong.workbook.WorkbookMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Reads a factory's record from a workbook, a mapped workbook or a dossier file. */
final class FactoryFile {
  private static final int MAX_BYTES = 100 << 20;

  private FactoryFile() {}

  /** Options of a consultant's own workbook; without a mapping the template's layout is read. */
  static final class Mapped {
    @Option(
        names = "--mapping",
        paramLabel = "FILE",
        description = "How a consultant's own workbook is read (see docs/mapping.md).")
    private @Nullable Path mapping;

    @Option(
        names = "--base",
        paramLabel = "FILE",
        description = "With --mapping: the dossier or workbook that the mapped one adds to.")
    private @Nullable Path base;

    /** The files that the options name. */
    Path[] files() {
      if (base != null && mapping == null) {
        throw new CommandFailure(
            Exit.USAGE, "--base is of no use without --mapping.\nMaybe --mapping is missing.");
      }
      return Stream.of(mapping, base).filter(Objects::nonNull).toArray(Path[]::new);
    }
  }

  /**
   * The dossier in a file. A refused file ends the command with every finding on standard error.
   *
   * @param mapped how a consultant's own workbook is read
   */
  static Dossier read(Path file, Mapped mapped, Language language) {
    byte[] bytes = bytes(file);
    if (isJson(file)) {
      if (mapped.mapping != null) {
        throw new CommandFailure(
            Exit.USAGE,
            "--mapping is for a workbook, and " + file + " is a dossier.\nMaybe leave it out.");
      }
      return dossier(file, DossierJson.read(bytes), language);
    }
    ImportResult result = imported(file, bytes, mapped, language);
    tell(result.findings(), language);
    tellUnmapped(result.unmapped(), language);
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

  /** The assessment of a file; one that could not be made ends the command with every finding. */
  static Assessment assessed(Path file, Outcome<Assessment> outcome, Language language) {
    if (outcome.find().isEmpty()) {
      tell(outcome.findings(), language);
      throw new CommandFailure(
          Exit.REFUSED, file + " could not be assessed.\nMaybe mend what is named above.");
    }
    return outcome.find().get();
  }

  private static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static ImportResult imported(Path file, byte[] bytes, Mapped mapped, Language language) {
    String name = String.valueOf(file.getFileName());
    if (mapped.mapping == null) {
      return WorkbookImport.read(bytes, name);
    }
    Outcome<WorkbookMapping> mapping = WorkbookMapping.read(bytes(mapped.mapping));
    tell(mapping.findings(), language);
    return MappedImport.read(
        new MappedImport.Request(
            bytes,
            name,
            mapping
                .find()
                .orElseThrow(
                    () ->
                        new CommandFailure(
                            Exit.REFUSED,
                            mapped.mapping
                                + " is no mapping that can be used.\n"
                                + "Maybe compare with docs/mapping.md.")),
            Optional.ofNullable(mapped.base).map(base -> read(base, new Mapped(), language))));
  }

  /** Nothing is left out in silence: every filled cell that nothing was read from is listed. */
  private static void tellUnmapped(List<ImportResult.UnmappedCell> cells, Language language) {
    if (!cells.isEmpty()) {
      Terminal.progress(Messages.of(language).text("cli.unmapped"));
    }
    for (ImportResult.UnmappedCell cell : cells) {
      Terminal.progress("  " + cell.cell() + ": " + cell.content());
    }
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
    tellAll(
        findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList(),
        language);
  }

  /** Every finding, each with what to do. */
  static void tellAll(List<Finding> findings, Language language) {
    Messages messages = Messages.of(language);
    for (Finding finding : findings) {
      Terminal.progress(
          messages.text("severity." + finding.severity().name())
              + " "
              + place(finding)
              + ": "
              + messages.text(finding));
      Terminal.progress("    " + messages.advice(finding));
    }
  }

  private static String place(Finding finding) {
    String field = finding.where().field();
    return finding.where().id() + (field.isEmpty() ? "" : " " + field);
  }

  /** The bytes of a file of a sensible size. */
  static byte[] bytes(Path file) {
    OpenElsewhere.refuseMark(file);
    if (Files.isDirectory(file)) {
      throw new CommandFailure(
          Exit.FILE, file + " is a folder.\nMaybe one of the files in it was meant.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new CommandFailure(
            Exit.FILE,
            file
                + " has more than "
                + (MAX_BYTES >> 20)
                + " MB.\nMaybe it is not the file that was meant.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new CommandFailure(
          Exit.FILE, "There is no file " + file + ".\nMaybe the path is misspelt.", e);
    } catch (IOException e) {
      throw OpenElsewhere.notRead(file, e);
    }
  }

  /** Fails before any work is done when results cannot go there. */
  static void checkFolder(Path folder, Path... inputs) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandFailure(
          Exit.FILE, "--out " + folder + " is a file.\nMaybe give a folder, it is made if needed.");
    }
    for (Path input : inputs) {
      for (String name : AssessCommand.RESULTS) {
        if (isSame(folder.resolve(name), input)) {
          throw new CommandFailure(
              Exit.USAGE,
              "--out " + folder + " would overwrite " + input + ".\nMaybe give another folder.");
        }
      }
    }
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a file as a whole: an older one of this name is there until the new one is complete. */
  static void write(Path file, byte[] bytes) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || Files.isSymbolicLink(file) || isSpecial(file)) {
        Files.write(file, bytes);
        return;
      }
      Files.createDirectories(folder);
      if (Files.isDirectory(file)) {
        throw new FileAlreadyExistsException(file + " is a folder");
      }
      Path part = folder.resolve(file.getFileName() + ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw OpenElsewhere.notWritten(file, e);
    }
  }

  /** Such as /dev/stdout, which must not be replaced by a file. */
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
