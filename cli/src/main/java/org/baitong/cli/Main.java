package org.baitong.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.baitong.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code baitong} command. */
@Command(
    name = "baitong",
    version = "Baitong 0.1.0",
    mixinStandardHelpOptions = true,
    description = "Turns a factory's workbook into a reconciled balance and priced losses.",
    subcommands = {
      AssessCommand.class,
      TemplateCommand.class,
      MapCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      CalcCommand.class,
      FactorsCommand.class,
      MeasuresCommand.class,
      DemoCommand.class
    })
public final class Main {
  static {
    // POI logs through Log4j; without a provider that complains on standard error.
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("log4j2.simplelogLevel", "OFF");
  }

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    int code = commandLine().execute(arguments);
    if (Terminal.out().checkError() && code == Exit.OK.code()) {
      Terminal.err().println("baitong: standard output could not be written.");
      Terminal.err().println("Maybe the disk is full, or the reading program ended early.");
      code = Exit.FILE.code();
    }
    System.exit(code);
  }

  /** The command line as it is parsed, also the source of the generated reference page. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(Terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(Terminal.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.registerConverter(Language.class, Main::language);
    line.setExecutionExceptionHandler((e, command, result) -> report(e));
    line.setParameterExceptionHandler(Main::usage);
    return line;
  }

  /** The exit codes with their meaning, for the generated reference page. */
  public static String exitCodes() {
    StringBuilder text = new StringBuilder();
    for (Exit exit : Exit.values()) {
      text.append("| ").append(exit.code()).append(" | ").append(exit.meaning()).append(" |\n");
    }
    return text.toString();
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2199) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, like a day of another century.
    }
    throw new TypeConversionException("\"" + text + "\" is not a day like 2025-12-31");
  }

  private static Language language(String text) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not en or km"));
  }

  private static int usage(ParameterException e, String[] arguments) {
    Terminal.err().println("baitong: " + e.getMessage());
    String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    List<String> similar =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.<String>of();
    Terminal.err()
        .println(
            similar.isEmpty()
                ? "Maybe see: " + help
                : "Maybe " + String.join(" or ", similar) + " was meant; see: " + help);
    return Exit.USAGE.code();
  }

  /** The one catch at the task's boundary. */
  private static int report(Exception e) {
    if (e instanceof CommandFailure failure) {
      Terminal.err().println("baitong: " + failure.getMessage());
      return failure.exit().code();
    }
    Terminal.err().println("baitong: this is a defect of Baitong: " + e);
    for (StackTraceElement element : e.getStackTrace()) {
      Terminal.err().println("    at " + element);
    }
    Terminal.err().println("Maybe report it with the command, the input file and the lines above.");
    return Exit.INTERNAL.code();
  }

  /** The folder Baitong stands in: where the examples and the casebook are. */
  static Path root() {
    return Path.of(System.getProperty("baitong.root", "."));
  }
}
