package org.baitong.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baitong.assessment.calc.CalculationInputException;
import org.baitong.assessment.casebook.CaseRunner;
import org.baitong.assessment.casebook.CaseRunner.Result;
import org.baitong.assessment.casebook.CaseRunner.Verdict;
import org.baitong.assessment.casebook.NumericCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs cases of the casebook. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Runs numeric cases and compares every expected value.")
final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Case files or folders; the bundled casebook when none is given.")
  private @Nullable List<Path> paths;

  @Override
  public Integer call() {
    List<Path> given = paths == null ? List.of(Main.root().resolve("casebook")) : paths;
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Path file : caseFiles(given)) {
      Result result = run(file);
      counts.merge(result.verdict(), 1, Integer::sum);
      Terminal.out()
          .printf(
              Locale.ROOT,
              "%-22s %-40s %d values%n",
              word(result.verdict()),
              result.id(),
              result.compared());
      result.differences().forEach(difference -> Terminal.out().println("    " + difference));
    }
    if (counts.isEmpty()) {
      throw new CommandFailure(
          Exit.FILE,
          "No case file (*.json) below "
              + given.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ".\nMaybe the path is misspelt.");
    }
    Terminal.out()
        .printf(
            Locale.ROOT,
            "%d reproduced, %d differ as explained, %d facts only, %d failed%n",
            counts.getOrDefault(Verdict.REPRODUCED, 0),
            counts.getOrDefault(Verdict.DIFFERS_AS_EXPLAINED, 0),
            counts.getOrDefault(Verdict.NOT_RUN, 0),
            counts.getOrDefault(Verdict.FAILED, 0));
    return counts.containsKey(Verdict.FAILED) ? Exit.NOT_REPRODUCED.code() : Exit.OK.code();
  }

  private static Result run(Path file) {
    try {
      return CaseRunner.run(NumericCase.of(Json.read(file)));
    } catch (CalculationInputException | CommandFailure e) {
      // One bad case does not hide the others.
      return new Result(
          file.toString(), Verdict.FAILED, 0, List.of(String.valueOf(e.getMessage())));
    }
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case REPRODUCED -> "reproduced";
      case DIFFERS_AS_EXPLAINED -> "differs as explained";
      case NOT_RUN -> "facts only";
      case FAILED -> "FAILED";
    };
  }

  private static List<Path> caseFiles(List<Path> given) {
    List<Path> files = new ArrayList<>();
    for (Path path : given) {
      if (!Files.exists(path)) {
        throw new CommandFailure(
            Exit.FILE, "There is no file or folder " + path + ".\nMaybe the path is misspelt.");
      }
      try (Stream<Path> found = Files.walk(path)) {
        found
            .filter(file -> Files.isRegularFile(file))
            .filter(file -> file.equals(path) || file.toString().endsWith(".json"))
            .sorted()
            .forEach(files::add);
      } catch (IOException | UncheckedIOException e) {
        throw new CommandFailure(
            Exit.FILE,
            path + " could not be read: " + e.getMessage() + "\nMaybe a folder is not yours.",
            e);
      }
    }
    return files;
  }
}
