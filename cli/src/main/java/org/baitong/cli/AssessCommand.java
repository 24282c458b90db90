package org.baitong.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.ReferenceData;
import org.baitong.report.ResultWorkbook;
import org.baitong.report.TextReport;
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
  /** The files that are written. */
  static final List<String> RESULTS =
      List.of("result.xlsx", "result.json", "summary.txt", "dossier.json");

  @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx) or a dossier (.json).")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes result.json, result.xlsx, summary.txt and dossier.json there.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Prints result.json instead of the summary.")
  private boolean json;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Assesses the twelve months that end on or before this day (2025-12-31).")
  private @Nullable LocalDate asOf;

  @Mixin private FactoryFile.Mapped mapped = new FactoryFile.Mapped();

  @Option(names = "--lang", paramLabel = "en|km", description = "Language of the summary.")
  private Language language = Language.EN;

  @Override
  public Integer call() throws IOException {
    Path[] others = mapped.files();
    if (out != null) {
      FactoryFile.checkFolder(out, file);
      FactoryFile.checkFolder(out, others);
    }
    Terminal.progress("Reading " + file);
    Dossier dossier = FactoryFile.read(file, mapped, language);
    Terminal.progress("Assessing");
    Outcome<Assessment> outcome =
        Assessor.assess(new AssessmentRequest(dossier, ReferenceData.base(), asOf), Recorder.OFF);
    if (outcome.find().isEmpty()) {
      FactoryFile.tell(outcome.findings(), language);
      throw new CommandFailure(
          Exit.REFUSED, file + " could not be assessed.\nMaybe mend what is named above.");
    }
    Assessment assessment = outcome.find().get();
    byte[] result = AssessmentJson.write(assessment);
    String summary = TextReport.write(assessment, dossier, language);
    // Files first: nothing is printed as done that then cannot be written.
    if (out != null) {
      write(out, assessment, dossier, summary, result);
    }
    if (json) {
      Terminal.out().write(result);
      Terminal.out().flush();
    } else {
      Terminal.out().print(summary);
      if (out != null) {
        listFiles(out);
      }
    }
    return Exit.OK.code();
  }

  private void write(
      Path folder, Assessment assessment, Dossier dossier, String summary, byte[] result) {
    FactoryFile.write(folder.resolve("result.json"), result);
    FactoryFile.write(folder.resolve("summary.txt"), summary.getBytes(StandardCharsets.UTF_8));
    FactoryFile.write(folder.resolve("dossier.json"), DossierJson.write(dossier));
    Terminal.progress("Writing the workbook");
    FactoryFile.write(
        folder.resolve("result.xlsx"), ResultWorkbook.write(assessment, dossier, language));
  }

  private void listFiles(Path folder) {
    Terminal.out().println();
    Terminal.out().println(Messages.of(language).text("report.files"));
    RESULTS.forEach(name -> Terminal.out().println("  " + folder.resolve(name)));
  }
}
