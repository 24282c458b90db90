package org.baitong.cli;

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

  @Override
  public Integer call() {
    if (year < 1900 || year > 2199) {
      throw new CommandFailure(
          Exit.USAGE, "--year is " + year + ".\nMaybe a year like 2026 was meant.");
    }
    FactoryFile.write(out, TemplateWriter.write(year));
    Terminal.out().println(out);
    return Exit.OK.code();
  }
}
