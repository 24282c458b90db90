package org.baitong.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baitong.assessment.calc.Calculation;
import org.baitong.assessment.calc.CalculationInputException;
import org.baitong.assessment.calc.Calculations;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--in", paramLabel = "FILE", description = "Input file; - is standard input.")
  private String in = "-";

  @Option(names = "--list", description = "Lists the calculations.")
  private boolean list;

  @Option(names = "--describe", description = "Says what the calculation takes and gives.")
  private boolean describe;

  @Option(names = "--example", description = "Prints an input that works.")
  private boolean example;

  @Override
  public Integer call() {
    if (list) {
      for (Calculation calculation : Calculations.list()) {
        Terminal.out().printf("%-14s %s%n", calculation.name(), calculation.title());
      }
      return Exit.OK.code();
    }
    if (name == null) {
      throw new CommandFailure(
          Exit.USAGE, "calc needs the NAME of a calculation.\nMaybe see: baitong calc --list");
    }
    try {
      Calculation calculation = Calculations.get(name);
      if (describe) {
        Terminal.out().println(calculation.describe().strip());
      } else if (example) {
        Terminal.out().println(Json.pretty(calculation.example()));
      } else {
        Terminal.out().println(Json.pretty(calculation.calculate(input())));
      }
      return Exit.OK.code();
    } catch (CalculationInputException e) {
      throw new CommandFailure(Exit.REFUSED, String.valueOf(e.getMessage()));
    }
  }

  private JsonNode input() {
    if (!in.equals("-")) {
      return Json.read(Path.of(in));
    }
    try {
      return Json.parse(
          "standard input", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailure(Exit.FILE, "Standard input could not be read: " + e.getMessage());
    }
  }
}
