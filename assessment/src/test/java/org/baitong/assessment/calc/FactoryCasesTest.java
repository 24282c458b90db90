package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baitong.assessment.casebook.CaseRunner;
import org.baitong.assessment.casebook.CaseRunner.Verdict;
import org.baitong.assessment.casebook.NumericCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The cases of outlets, indicators and people, each with its source in its file. */
class FactoryCasesTest {
  @Test
  @Tag("FA5")
  void pollutionCasesAreReproduced() throws IOException {
    reproduced("pollution");
  }

  @Test
  @Tag("FA6")
  void indicatorCasesAreReproduced() throws IOException {
    reproduced("indicator");
  }

  @Test
  @Tag("FA7")
  void peopleCasesAreReproduced() throws IOException {
    reproduced("people");
  }

  private static void reproduced(String family) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("../casebook", family))) {
      files = found.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      CaseRunner.Result result =
          CaseRunner.run(NumericCase.of(JsonMapper.shared().readTree(Files.readString(file))));
      assertThat(result.differences()).as(file.toString()).isEmpty();
      assertThat(result.verdict()).isEqualTo(Verdict.REPRODUCED);
    }
  }
}
