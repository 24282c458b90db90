package org.baitong.engine.measure;

import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Reading;
import org.jspecify.annotations.Nullable;

/** Something that no saving may make worse. */
public sealed interface Watch {
  /** Names it in findings and steps. */
  String id();

  /**
   * A concentration that a limit bounds from above: less water with the same load raises it.
   *
   * @param id names it, for example "OUT-1.COD"
   * @param reading what it is before
   * @param limit what it is held against
   * @param volume the flow that carries the load
   * @param load the flow that stands for the load; null while nothing names it: it stays
   */
  record Concentration(
      String id, Reading reading, LimitValue limit, String volume, @Nullable String load)
      implements Watch {}

  /**
   * A flow that burdens a medium: none may grow because another shrinks.
   *
   * @param flow the flow
   * @param medium what it burdens, as a message key, for example "medium.waste"
   */
  record Burden(String flow, String medium) implements Watch {
    @Override
    public String id() {
      return flow;
    }
  }
}
