package org.baitong.engine.mfca;

import org.baitong.engine.explain.Recorder;

/** Records how every figure came about. */
final class Explanation {
  Explanation(Solution solution, Costing costing, Recorder recorder) {}

  void record(MfcaResult result) {}
}
