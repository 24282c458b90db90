package org.baitong.engine.pollution;

import java.util.List;
import org.baitong.engine.limit.LimitValue;
import org.jspecify.annotations.Nullable;

/**
 * One wastewater outlet.
 *
 * @param id stable id
 * @param receiver what receives it
 * @param after what is discharged
 * @param before the same water before treatment; null when there is none or nobody measured it
 * @param limits all that apply, law and permit
 */
public record OutletRequest(
    String id,
    Receiver receiver,
    Discharge after,
    @Nullable Discharge before,
    List<LimitValue> limits) {
  public OutletRequest {
    limits = List.copyOf(limits);
  }
}
