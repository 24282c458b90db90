package org.baitong.cli;

import java.util.List;
import org.baitong.assessment.AssessmentJson;
import org.baitong.reference.library.LibraryMeasure;
import tools.jackson.databind.JsonNode;

/** Measures of the library as JSON for programs. */
final class MeasureJson {
  private MeasureJson() {}

  static JsonNode list(List<LibraryMeasure> measures) {
    return AssessmentJson.tree(measures);
  }
}
