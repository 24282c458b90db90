package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baitong.acceptance.example.GarmentFactory;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.reference.ReferenceData;
import org.baitong.workbook.WorkbookImport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SP12")
class ExplanationTest {
  private static final double RELATIVE = 1e-9;

  @Test
  void everyRecordedStepGivesItsValueAgain() {
    Explanation explanation = Explanation.of(GarmentFactory.dossier(), ReferenceData.base(), null);
    assertThat(explanation.steps()).hasSizeGreaterThan(1000);
    List<String> wrong = new ArrayList<>();
    for (Step step : explanation.steps()) {
      double again = Evaluate.step(step);
      double size = step.inputs().stream().mapToDouble(Input::value).map(Math::abs).max().orElse(0);
      double scale = Math.max(Math.abs(step.value()), size);
      if (!(Math.abs(again - step.value()) <= RELATIVE * scale)) {
        wrong.add(step.id() + ": " + step.formula() + " gives " + again + ", not " + step.value());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void recordingChangesNoFigure() {
    Dossier dossier = GarmentFactory.dossier();
    AssessmentRequest request = new AssessmentRequest(dossier, ReferenceData.base(), null);
    byte[] plain = AssessmentJson.write(Assessor.assess(request, Recorder.OFF).get());
    byte[] recorded = AssessmentJson.write(Assessor.assess(request, new Recorder.Tape()).get());
    assertThat(recorded).isEqualTo(plain);
  }

  @Test
  void theCostOfALossLeadsToTheCellsItWasReadFrom() throws Exception {
    Path file = TrapsTest.ROOT.resolve("examples/garment-factory.xlsx");
    Dossier dossier =
        WorkbookImport.read(Files.readAllBytes(file), "garment-factory.xlsx")
            .dossier()
            .orElseThrow();
    Explanation explanation = Explanation.of(dossier, ReferenceData.base(), null);
    String tree = String.join("\n", explanation.tree("mfca.flow.F-OFFCUT.cost.MATERIAL", 12));
    assertThat(tree)
        .contains("cell Readings!")
        .contains("cell Ledger!")
        .contains("ISO 14051")
        .contains("balance.flow.F-OFFCUT")
        .contains("kg");
  }
}
