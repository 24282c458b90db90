package org.baitong.engine.utility.motion;

import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Work;

/** What the calculators of pumps and fans share on their working sheets. */
final class MotionSheet {
  private MotionSheet() {}

  /** Standard acceleration of free fall, exact by definition. */
  static Figure gravity(Work work) {
    return work.known("g", 9.80665, "m/s2", "ISO 80000-3, standard acceleration of free fall");
  }
}
