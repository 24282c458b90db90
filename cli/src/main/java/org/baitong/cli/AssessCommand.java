package org.baitong.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.ReferenceData;
import org.baitong.report.FactoryText;
import org.baitong.report.TextReport;
import org.baitong.report.chapters.FactoryReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses one factory. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Reconciles a factory's balance and prices its losses.")
final class AssessCommand implements Callable<Integer> {
  /** The files that are written into the folder itself. */
  static final List<String> RESULTS =
      List.of(
          "report.pdf", "report.html", "result.xlsx", "summary.txt", "result.json", "dossier.json");

  @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx) or a dossier (.json).")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes report.pdf, report.html, charts, result.xlsx, summary.txt, result.json and"
              + " dossier.json there.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Prints result.json instead of the summary.")
  private boolean json;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Assesses the twelve months that end on or before this day (2025-12-31).")
  private @Nullable LocalDate asOf;

  @Mixin private FactoryFile.Mapped mapped = new FactoryFile.Mapped();

  @Option(
      names = "--lang",
      paramLabel = "en|km|both",
      description = "Language of report and summary; both writes two folders, en and km.")
  private String languages = "en";

  @Option(
      names = "--digits",
      paramLabel = "latin|khmer",
      description =
          "Digits of the Khmer report and summary: 0-9 or ០-៩ (default: latin). A workbook's"
              + " numbers are shown as its program is set.")
  private String digits = "latin";

  @Mixin private FactorLayers layers = new FactorLayers();

  @Override
  public Integer call() throws IOException {
    List<Messages> wanted = messages(languages());
    Language language = wanted.getFirst().formats().language();
    Path[] others = mapped.files();
    if (out != null) {
      FactoryFile.checkFolder(out, file);
      FactoryFile.checkFolder(out, others);
    }
    Terminal.progress("Reading " + file);
    Dossier dossier = FactoryFile.read(file, mapped, language);
    ReferenceData reference = layers.data(language);
    Terminal.progress("Assessing");
    // Only a report needs the steps.
    Explanation explanation = out == null ? null : Explanation.of(dossier, reference, asOf);
    Outcome<Assessment> outcome =
        explanation == null
            ? Assessor.assess(new AssessmentRequest(dossier, reference, asOf), Recorder.OFF)
            : explanation.assessment();
    Assessment assessment = FactoryFile.assessed(file, outcome, language);
    byte[] result = AssessmentJson.write(assessment);
    // Files first: nothing is printed as done that then cannot be written.
    List<Path> files = new ArrayList<>();
    if (out != null && explanation != null) {
      FactoryReport.Source source = new FactoryReport.Source(assessment, dossier, explanation);
      files.addAll(write(out, source, wanted));
      FactoryFile.write(out.resolve("result.json"), result);
      FactoryFile.write(out.resolve("dossier.json"), DossierJson.write(dossier));
      files.add(out.resolve("result.json"));
      files.add(out.resolve("dossier.json"));
    }
    if (json) {
      Terminal.out().write(result);
      Terminal.out().flush();
    } else {
      wanted.forEach(
          each ->
              Terminal.out().print(TextReport.write(FactoryText.of(assessment, dossier, each))));
      if (!files.isEmpty()) {
        Terminal.out().println();
        Terminal.out().println(Messages.of(language).text("report.files"));
        files.forEach(path -> Terminal.out().println("  " + path));
      }
    }
    return Exit.OK.code();
  }

  private static List<Path> write(Path folder, FactoryReport.Source source, List<Messages> wanted) {
    try (ReportFiles files = new ReportFiles(source)) {
      for (Messages each : wanted) {
        String code = each.formats().language().code();
        files.add(each, wanted.size() == 1 ? folder : folder.resolve(code));
      }
      return files.finish();
    }
  }

  private List<Messages> messages(List<Language> wanted) {
    boolean khmer = digits.equalsIgnoreCase("khmer");
    if (!khmer && !digits.equalsIgnoreCase("latin")) {
      throw new CommandFailure(
          Exit.USAGE, "--digits is \"" + digits + "\".\nMaybe latin or khmer.");
    }
    if (khmer && !wanted.contains(Language.KM)) {
      throw new CommandFailure(
          Exit.USAGE,
          "--digits khmer is for the Khmer report, and --lang is "
              + languages
              + ".\nMaybe --lang km or --lang both.");
    }
    return wanted.stream()
        .map(Messages::of)
        .map(
            each ->
                khmer && each.formats().language() == Language.KM ? each.withKhmerDigits() : each)
        .toList();
  }

  private List<Language> languages() {
    if (languages.equalsIgnoreCase("both")) {
      return List.of(Language.EN, Language.KM);
    }
    for (Language each : Language.values()) {
      if (each.code().equalsIgnoreCase(languages)) {
        return List.of(each);
      }
    }
    throw new CommandFailure(Exit.USAGE, "--lang is \"" + languages + "\".\nMaybe en, km or both.");
  }
}
