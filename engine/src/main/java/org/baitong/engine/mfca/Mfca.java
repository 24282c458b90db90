package org.baitong.engine.mfca;

import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/** Material flow cost accounting of a network of quantity centres. */
public final class Mfca {
  private Mfca() {}

  /**
   * The cost of every product and loss. Missing only when the request cannot be understood (unknown
   * centre, duplicate id, negative amount, a cycle that leaks nothing); otherwise single figures
   * may be missing or disqualified and findings say why.
   *
   * <p>Example: {@code Mfca.calculate(request, Recorder.OFF).get().totals().losses()}.
   */
  public static Outcome<MfcaResult> calculate(MfcaRequest request, Recorder recorder) {
    return Outcome.missing(
        Finding.error("MFCA_NOT_BUILT", Where.of("currency", request.currency())));
  }
}
