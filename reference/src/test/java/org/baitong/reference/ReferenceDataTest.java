package org.baitong.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
  private static final String HEADER = "id\tvalue\tunit\tlow\thigh\tsource\tlicence\tverified";

  @Test
  void everyBundledFactHasBoundsAndSource() {
    assertThat(ReferenceData.base().list())
        .hasSizeGreaterThan(10)
        .allSatisfy(fact -> assertThat(fact.source()).isNotBlank());
  }

  @Test
  void anUnknownFactIsNeverADefault() {
    assertThatThrownBy(() -> ReferenceData.base().get("uncertainty.rumour"))
        .hasMessageContaining("uncertainty.rumour");
  }

  @Test
  void aWrongRowIsRefusedWithItsLine() {
    List<String> wrong =
        List.of(
            "a.b\t3\t%\t1\t2\tsource\tApache-2.0\tyes",
            "a.b\t1\t%\t1\t2\t\tApache-2.0\tyes",
            "a.b\t1\t%\t1\t2\tsource\t\tyes",
            "a.b\tone\t%\t1\t2\tsource\tApache-2.0\tyes",
            "a.b\t1\t%\t1\t2\tsource\tApache-2.0\tperhaps",
            "a.b\t1\t%\t1\t2\tsource\tApache-2.0",
            "A\t1\t%\t1\t2\tsource\tApache-2.0\tyes",
            "a.b\tNaN\t%\t1\t2\tsource\tApache-2.0\tyes");
    for (String line : wrong) {
      assertThatThrownBy(() -> ReferenceData.parse("test", List.of(HEADER, line)))
          .as(line)
          .hasMessageContaining("line 2");
    }
  }

  @Test
  void aTableWithAnotherHeaderIsRefused() {
    assertThatThrownBy(() -> ReferenceData.parse("test", List.of("id,value")))
        .hasMessageContaining("does not begin with");
  }
}
