package org.baitong.engine.pollution;

import java.util.List;
import org.baitong.engine.limit.LimitValue;

/**
 * One stack.
 *
 * @param id stable id
 * @param gas volume and contents, NORMAL or ACTUAL alike
 * @param conditions state of the gas and of its limits
 * @param limits all that apply
 */
public record StackRequest(
    String id, Discharge gas, Conditions conditions, List<LimitValue> limits) {
  public StackRequest {
    limits = List.copyOf(limits);
  }
}
