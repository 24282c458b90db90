package org.baitong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baitong.workbook.TemplateWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the empty workbook that a factory fills in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = "Writes the empty workbook, with instructions in English and Khmer.")
final class TemplateCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("baitong-template.xlsx");

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      description = "The year of the month columns.")
  private int year;

  @Option(names = "--force", description = "Overwrites the file if there is one.")
  private boolean force;

  @Override
  public Integer call() {
    if (year < 1900 || year > 2199) {
      throw new CommandFailure(
          Exit.USAGE, "--year is " + year + ".\nMaybe a year like 2026 was meant.");
    }
    // A filled-in workbook must not be lost to an empty one.
    if (Files.isRegularFile(out) && !force) {
      throw new CommandFailure(
          Exit.FILE,
          out
              + " is there already.\nMaybe give another name with --out, or --force to replace it.");
    }
    FactoryFile.write(out, TemplateWriter.write(year));
    Terminal.out().println(out);
    return Exit.OK.code();
  }
}
