package org.baitong.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.library.Library;
import org.baitong.reference.library.LibraryMeasure;
import org.baitong.reference.library.Practice;
import org.baitong.report.FactoryText;
import org.baitong.report.LibraryWords;
import org.baitong.report.SuggestionLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The library of measures: what others did with what result, and what is standard practice. */
@Command(
    name = "measures",
    mixinStandardHelpOptions = true,
    description = "Lists and shows the library of measures, and suggests measures to a factory.",
    subcommands = {
      MeasuresCommand.ListAll.class,
      MeasuresCommand.Show.class,
      MeasuresCommand.Suggest.class
    })
final class MeasuresCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new CommandFailure(
        Exit.USAGE,
        "measures needs to know what to do.\nMaybe try: baitong measures list, or --help");
  }

  /** How measures are printed. */
  static final class Printing {
    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|km", description = "Language of names and words.")
    private Language language = Language.EN;

    LibraryWords words() {
      return new LibraryWords(Messages.of(language));
    }

    void print(JsonNode node, List<String> lines) {
      if (json) {
        Terminal.out().println(Json.pretty(node));
      } else {
        lines.forEach(line -> Terminal.out().println(line));
      }
    }
  }

  /** {@code measures list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the library, or what fits a sector, a practice or a shelf.")
  static final class ListAll implements Callable<Integer> {
    @Option(
        names = "--sector",
        paramLabel = "ISIC",
        description = "Only what fits this class of ISIC Rev. 4, such as 1410.")
    private @Nullable String sector;

    @Option(
        names = "--practice",
        paramLabel = "PRACTICE",
        description = "Only one practice, such as good-housekeeping.")
    private @Nullable String practice;

    @Option(
        names = "--shelf",
        paramLabel = "SHELF",
        description = "Only one shelf: evidence, checklist or blocked.")
    private @Nullable String shelf;

    @Mixin private Printing printing = new Printing();

    @Override
    public Integer call() {
      Practice wantedPractice = constant("practice", practice, Practice.class);
      LibraryMeasure.Shelf wantedShelf = constant("shelf", shelf, LibraryMeasure.Shelf.class);
      List<LibraryMeasure> found =
          Library.bundled().list().stream()
              .filter(measure -> sector == null || measure.fits(sector))
              .filter(measure -> wantedPractice == null || measure.practice() == wantedPractice)
              .filter(measure -> wantedShelf == null || measure.shelf() == wantedShelf)
              .toList();
      LibraryWords words = printing.words();
      List<String> lines = new ArrayList<>();
      for (LibraryMeasure measure : found) {
        lines.add(
            measure.id()
                + "  "
                + words.name(measure)
                + "  ["
                + words.messages().text("shelf." + measure.shelf().name())
                + "]");
      }
      printing.print(MeasureJson.list(found), lines);
      return Exit.OK.code();
    }

    private static <E extends Enum<E>> @Nullable E constant(
        String what, @Nullable String text, Class<E> type) {
      if (text == null) {
        return null;
      }
      String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name)) {
          return constant;
        }
      }
      throw new CommandFailure(
          Exit.USAGE,
          "There is no "
              + what
              + " \""
              + text
              + "\".\nMaybe one of: "
              + Arrays.stream(type.getEnumConstants())
                  .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .collect(Collectors.joining(", ")));
    }
  }

  /** {@code measures show ID}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "The technology sheet of one measure, with its evidence.")
  static final class Show implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "Id of the measure, such as condensate-return.")
    private String id = "";

    @Mixin private Printing printing = new Printing();

    @Override
    public Integer call() {
      LibraryMeasure measure =
          Library.bundled()
              .find(id)
              .orElseThrow(
                  () ->
                      new CommandFailure(
                          Exit.REFUSED,
                          "There is no measure \""
                              + id
                              + "\" in the library.\nMaybe look for it: baitong measures list"));
      printing.print(MeasureJson.of(measure), printing.words().sheet(measure));
      return Exit.OK.code();
    }
  }

  /** {@code measures suggest FILE}. */
  @Command(
      name = "suggest",
      mixinStandardHelpOptions = true,
      description = "Measures that a factory's record calls for, each with the reason.")
  static final class Suggest implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Workbook (.xlsx) or dossier (.json).")
    private Path file = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "As for assess.")
    private @Nullable LocalDate asOf;

    @Mixin private FactoryFile.Mapped mapped = new FactoryFile.Mapped();
    @Mixin private FactorLayers layers = new FactorLayers();
    @Mixin private Printing printing = new Printing();

    @Override
    public Integer call() {
      mapped.files();
      Dossier dossier = FactoryFile.read(file, mapped, printing.language);
      Outcome<Assessment> outcome =
          Assessor.assess(
              new AssessmentRequest(dossier, layers.data(printing.language), asOf), Recorder.OFF);
      Assessment assessment = FactoryFile.assessed(file, outcome, printing.language);
      printing.print(
          MeasureJson.suggestions(assessment.suggestions().list()),
          SuggestionLines.of(
              FactoryText.of(assessment, dossier, Messages.of(printing.language)),
              Integer.MAX_VALUE));
      return Exit.OK.code();
    }
  }
}
