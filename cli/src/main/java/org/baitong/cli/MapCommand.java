package org.baitong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baitong.engine.outcome.Outcome;
import org.baitong.language.Language;
import org.baitong.workbook.MappingProposal;
import org.baitong.workbook.WorkbookMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes how a consultant's own workbook is read. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description =
        "Proposes a mapping of a consultant's own workbook, to be corrected and saved once.")
final class MapCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The consultant's workbook (.xlsx).")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the mapping goes; without it, standard output.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Overwrites the file if there is one.")
  private boolean force;

  @Override
  public Integer call() {
    // A mapping that somebody corrected must not be lost to a first guess.
    if (out != null && Files.isRegularFile(out) && !force) {
      throw new CommandFailure(
          Exit.FILE,
          out
              + " is there already.\nMaybe give another name with --out, or --force to replace it.");
    }
    String name = String.valueOf(file.getFileName());
    Outcome<WorkbookMapping> proposal = MappingProposal.of(FactoryFile.bytes(file), name);
    FactoryFile.tell(proposal.findings(), Language.EN);
    WorkbookMapping mapping =
        proposal
            .find()
            .orElseThrow(
                () ->
                    new CommandFailure(
                        Exit.REFUSED, file + " was not read.\nMaybe it is not a workbook."));
    if (mapping.sheets().isEmpty()) {
      throw new CommandFailure(
          Exit.REFUSED,
          "No sheet of "
              + file
              + " has headings like the template's.\n"
              + "Maybe write the mapping by hand, docs/mapping.md shows how.");
    }
    if (out == null) {
      Terminal.out().print(new String(mapping.write(), java.nio.charset.StandardCharsets.UTF_8));
    } else {
      FactoryFile.write(out, mapping.write());
      Terminal.out().println(out);
    }
    return Exit.OK.code();
  }
}
