package org.baitong.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a figure came about. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows how a figure came about: formula, inputs with units, source cell, factor.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The workbook or dossier.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RESULT",
      description = "Id of the figure; without it the ids are listed.")
  private @Nullable String result;

  @Option(names = "--as-of", paramLabel = "DATE", description = "As for assess.")
  private @Nullable LocalDate asOf;

  @Mixin private FactoryFile.Mapped mapped = new FactoryFile.Mapped();

  @Mixin private FactorLayers layers = new FactorLayers();

  @Option(names = "--depth", paramLabel = "N", description = "Levels shown (default 6).")
  private int depth = 6;

  @Override
  public Integer call() {
    if (depth < 1) {
      throw new CommandFailure(
          Exit.USAGE, "--depth is " + depth + ".\nMaybe 1 for the first level, or 6.");
    }
    mapped.files();
    Dossier dossier = FactoryFile.read(file, mapped, Language.EN);
    Explanation explanation = Explanation.of(dossier, layers.data(Language.EN), asOf);
    if (result == null) {
      explanation.ids().forEach(id -> Terminal.out().println(id));
      return Exit.OK.code();
    }
    List<String> lines = explanation.tree(result, depth);
    if (lines.isEmpty()) {
      throw new CommandFailure(
          Exit.REFUSED,
          "There is no figure \""
              + result
              + "\".\nMaybe one of: "
              + String.join(", ", explanation.similar(result)));
    }
    lines.forEach(line -> Terminal.out().println(line));
    return Exit.OK.code();
  }
}
