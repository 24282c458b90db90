package org.baitong.acceptance.drill;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.ReferenceData;
import org.baitong.workbook.ImportResult;
import org.baitong.workbook.WorkbookImport;

/** Spoilt workbooks through import and, where that succeeds, through the assessment. */
final class WorkbooksDrill {
  private final List<byte[]> sound;
  private final SpoiltWorkbook spoiler;
  private final Random random;
  private final TreeMap<String, Integer> codes = new TreeMap<>();

  int imported;
  int assessed;
  int refused;
  Duration longest = Duration.ZERO;
  long mostKept;

  WorkbooksDrill(List<byte[]> sound, long seed) {
    this.sound = List.copyOf(sound);
    this.random = new Random(seed);
    this.spoiler = new SpoiltWorkbook(random);
  }

  int codes() {
    return codes.size();
  }

  void run(int workbooks) {
    for (int i = 0; i < workbooks; i++) {
      byte[] bytes = spoiler.spoil(sound.get(random.nextInt(sound.size())));
      long start = System.nanoTime();
      Throwable thrown = catchThrowable(() -> check(bytes));
      if (thrown != null) {
        throw new AssertionError("Workbook " + i + ", spoilt by " + spoiler.what(), thrown);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      longest = took.compareTo(longest) > 0 ? took : longest;
      if (i % 250 == 0) {
        mostKept = Math.max(mostKept, kept());
      }
    }
  }

  private static long kept() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void check(byte[] bytes) {
    ImportResult result = WorkbookImport.read(bytes, "spoilt.xlsx");
    boolean error = result.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    require(error != result.dossier().isPresent(), "half imported, or refused without a reason");
    told(result.findings());
    if (result.dossier().isEmpty()) {
      refused++;
      return;
    }
    imported++;
    Dossier dossier = result.dossier().get();
    byte[] json = DossierJson.write(dossier);
    require(
        DossierJson.read(json).get().equals(dossier), "the dossier is not read again as it was");
    Outcome<Assessment> outcome =
        Assessor.assess(new AssessmentRequest(dossier, ReferenceData.base(), null), Recorder.OFF);
    told(outcome.findings());
    require(outcome.find().isPresent() || !outcome.findings().isEmpty(), "no reason");
    if (outcome.find().isPresent()) {
      assessed++;
      require(AssessmentJson.write(outcome.get()).length > 0, "no result");
    }
  }

  private void told(List<Finding> findings) {
    for (Finding finding : findings) {
      codes.merge(finding.code(), 1, Integer::sum);
      require(!Messages.of(Language.EN).text(finding).isBlank(), "no message");
      require(!Messages.of(Language.KM).advice(finding).isBlank(), "no advice");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
