package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pages that state facts about the code are generated, and stale ones fail the build. */
@Tag("SP4")
class GeneratedPagesTest {
  @Test
  void everyGeneratedPageIsFresh() throws IOException {
    boolean write = "write".equals(System.getProperty("baitong.pages"));
    for (Map.Entry<String, String> page : Pages.all().entrySet()) {
      Path file = TrapsTest.ROOT.resolve(page.getKey());
      if (write) {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, page.getValue());
      }
      assertThat(file)
          .as("%s is stale. Maybe run: mvn test -pl acceptance -am -Dbaitong.pages=write", file)
          .exists()
          .hasContent(page.getValue());
    }
  }

  @Test
  void aLineWithoutProofIsOpen() throws IOException {
    Map<String, java.util.List<String>> proofs = Pages.proofs();
    for (JsonNode issue : Pages.issues()) {
      for (JsonNode line : issue.path("lines")) {
        String id = line.path("id").asString();
        boolean proven = proofs.containsKey(id) || !line.path("commands").isEmpty();
        assertThat(proven || !line.path("open").isEmpty())
            .as("%s has neither a test nor a command that proves it, and is not listed as open", id)
            .isTrue();
      }
    }
  }
}
