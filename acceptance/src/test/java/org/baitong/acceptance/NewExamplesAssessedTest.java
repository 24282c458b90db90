package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.baitong.acceptance.example.BeveragePlant;
import org.baitong.acceptance.example.BrickKiln;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.engine.outcome.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drinks plant and the brick kiln can be balanced and costed whole. */
@Tag("FA8")
class NewExamplesAssessedTest {
  @Test
  void theirMeasurementsAgreeAndTheirLossesHaveACost() {
    for (Dossier dossier : List.of(BeveragePlant.dossier(), BrickKiln.dossier())) {
      Assessment assessment = Assessments.of(dossier);
      String name = dossier.factory().id();
      assertThat(assessment.findings())
          .as(name)
          .noneMatch(finding -> finding.severity() == Severity.ERROR)
          .noneMatch(finding -> finding.code().equals("MATERIAL_OUT_EXCEEDS_IN"));
      assertThat(assessment.balance().tests().get().passes()).as(name).isTrue();
      assertThat(assessment.balance().tests().get().suspects()).as(name).isEmpty();
      double inputs = Assessments.inputs(assessment);
      double losses = Assessments.losses(assessment);
      assertThat(losses).as(name).isBetween(0.03 * inputs, 0.6 * inputs);
      assertThat(assessment.costs().get().totals().identityDifference().get().amount())
          .as(name)
          .isCloseTo(0.0, within(1e-6 * inputs));
    }
  }
}
