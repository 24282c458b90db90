package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baitong.assessment.casebook.CaseRunner;
import org.baitong.assessment.casebook.NumericCase;
import org.baitong.engine.utility.Calculators;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Published and constructed cases of the engineering calculators. */
class CalculatorCasesTest {
  private static List<NumericCase> cases() throws IOException {
    List<NumericCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../casebook"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        NumericCase one = NumericCase.of(JsonMapper.shared().readTree(Files.readString(file)));
        if (Calculators.find(one.calculator()).isPresent()) {
          cases.add(one);
        }
      }
    }
    return cases;
  }

  @Test
  @Tag("ME3")
  void everyCaseIsReproducedOrDiffersForItsReason() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (NumericCase one : cases()) {
      CaseRunner.Result result = CaseRunner.run(one);
      if (result.verdict() == CaseRunner.Verdict.FAILED) {
        wrong.add(one.id() + ": " + result.differences());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @Tag("ME2")
  void allCheckValuesOfTheReleaseAreReproduced() throws IOException {
    List<NumericCase> values =
        cases().stream().filter(one -> one.calculator().equals("if97-equation")).toList();
    assertThat(values).hasSize(65);
    assertThat(values)
        .allMatch(one -> CaseRunner.run(one).verdict() == CaseRunner.Verdict.REPRODUCED);
  }

  @Test
  @Tag("ME3")
  void everyDefectOfAPeerIsShownToDiffer() throws IOException {
    List<NumericCase> defects =
        cases().stream().filter(one -> one.status() == NumericCase.Status.DEFECT).toList();
    assertThat(defects).hasSizeGreaterThanOrEqualTo(6);
    assertThat(defects).allMatch(one -> !one.notExpected().isMissingNode());
  }
}
