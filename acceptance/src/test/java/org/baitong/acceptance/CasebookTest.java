package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.baitong.assessment.casebook.CaseRunner;
import org.baitong.assessment.casebook.CaseRunner.Verdict;
import org.baitong.assessment.casebook.NumericCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Tag("SP17")
class CasebookTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void everyCaseOfTheCasebookIsReproducedByItsStatus() throws IOException {
    List<Path> files = Pages.caseFiles();
    assertThat(files).hasSizeGreaterThan(12);
    for (Path file : files) {
      CaseRunner.Result result = CaseRunner.run(NumericCase.of(JSON.readTree(file)));
      assertThat(result.verdict())
          .as("%s %s", file, result.differences())
          .isNotEqualTo(Verdict.FAILED);
    }
  }

  @Test
  void aWrongExpectedValueIsNoticed() throws IOException {
    for (Path file : Pages.caseFiles()) {
      JsonNode json = JSON.readTree(file);
      if (json.path("calculator").asString("").equals("reconcile")
          && json.path("expected").has("objective")) {
        ObjectNode wrong = json.deepCopy().asObject();
        wrong
            .withObject("/expected")
            .put("objective", json.at("/expected/objective").asDouble() * 1.001);
        assertThat(CaseRunner.run(NumericCase.of(wrong)).verdict()).isEqualTo(Verdict.FAILED);
        return;
      }
    }
    throw new AssertionError("no case to falsify");
  }
}
