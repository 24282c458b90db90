package org.baitong.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baitong.assessment.calc.Calculation;
import org.baitong.assessment.calc.CalculationInputException;
import org.baitong.assessment.calc.Calculations;
import org.baitong.engine.outcome.Finding;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** One calculation by name, JSON in and JSON out. */
@Command(
    name = "calc",
    mixinStandardHelpOptions = true,
    description = "Runs one calculation: JSON from a file or standard input, JSON out.")
final class CalcCommand implements Callable<Integer> {
  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Which calculation.")
  private @Nullable String name;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private Choice choice = new Choice();

  /** At most one of them. */
  static final class Choice {
    @Option(names = "--in", paramLabel = "FILE", description = "Input file; - is standard input.")
    private String in = "-";

    @Option(names = "--list", description = "Lists the calculations.")
    private boolean list;

    @Option(names = "--describe", description = "Says what the calculation takes and gives.")
    private boolean describe;

    @Option(names = "--example", description = "Prints an input that works.")
    private boolean example;
  }

  @Override
  public Integer call() {
    if (choice.list) {
      if (name != null) {
        throw new CommandFailure(
            Exit.USAGE, "--list takes no NAME.\nMaybe see: baitong calc " + name + " --describe");
      }
      for (Calculation calculation : Calculations.list()) {
        Terminal.out().printf(Locale.ROOT, "%-14s %s%n", calculation.name(), calculation.title());
      }
      return Exit.OK.code();
    }
    if (name == null) {
      throw new CommandFailure(
          Exit.USAGE, "calc needs the NAME of a calculation.\nMaybe see: baitong calc --list");
    }
    try {
      Calculation calculation = Calculations.get(name);
      if (choice.describe) {
        Terminal.out().println(calculation.describe().strip());
      } else if (choice.example) {
        Terminal.out().println(Json.pretty(calculation.example()));
      } else {
        JsonNode input = input();
        if (input.isObject() && input.isEmpty()) {
          throw new CommandFailure(
              Exit.REFUSED,
              "The input {} says nothing.\nMaybe begin with: baitong calc "
                  + calculation.name()
                  + " --example");
        }
        Terminal.out().println(Json.pretty(calculation.calculate(input)));
      }
      return Exit.OK.code();
    } catch (CalculationInputException e) {
      throw new CommandFailure(Exit.REFUSED, sentences(e));
    }
  }

  /** Findings of engineering calculators have sentences of their own. */
  private static String sentences(CalculationInputException refusal) {
    Messages english = Messages.of(Language.EN);
    StringBuilder text = new StringBuilder();
    for (Finding finding : refusal.findings()) {
      if (!finding.where().kind().equals("calculator")) {
        return String.valueOf(refusal.getMessage());
      }
      text.append(english.text(finding)).append(" [").append(finding.code()).append("]\n");
      text.append("Maybe: ").append(english.advice(finding)).append('\n');
    }
    return text.isEmpty() ? String.valueOf(refusal.getMessage()) : text.toString().strip();
  }

  private JsonNode input() {
    if (!choice.in.equals("-")) {
      return Json.read(Path.of(choice.in));
    }
    if (Terminal.isInteractive()) {
      Terminal.progress("Reading JSON from the keyboard; Ctrl-D (Ctrl-Z on Windows) ends it.");
    }
    try {
      return Json.parse("Standard input", System.in.readAllBytes());
    } catch (IOException e) {
      throw new CommandFailure(Exit.FILE, "Standard input could not be read: " + e.getMessage(), e);
    }
  }
}
