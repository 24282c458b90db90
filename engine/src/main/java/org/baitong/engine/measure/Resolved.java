package org.baitong.engine.measure;

import java.util.List;
import org.baitong.engine.measure.Response.Answer;

/**
 * An effect made ready: its flow keeps a part of itself and grows by an amount, and others answer.
 *
 * @param effect what was stated
 * @param flow number of the flow
 * @param kept part of the flow that is left, 1 when nothing is taken
 * @param added amount that is added, in the flow's unit
 * @param answers flows that change with it directly
 */
record Resolved(Effect effect, int flow, double kept, double added, List<Answer> answers) {
  Resolved {
    answers = List.copyOf(answers);
  }
}
