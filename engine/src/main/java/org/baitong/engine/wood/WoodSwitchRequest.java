package org.baitong.engine.wood;

import java.util.List;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.GwpSet;

/**
 * A change from another fuel to wood.
 *
 * @param id id of the switch
 * @param before what the fuel it replaces emits a year
 * @param after the lots of wood burnt instead
 * @param gwpSet turns gases into CO2e
 */
public record WoodSwitchRequest(
    String id, GasVector before, List<WoodResult> after, GwpSet gwpSet) {
  public WoodSwitchRequest {
    after = List.copyOf(after);
    if (after.isEmpty()) {
      throw new IllegalArgumentException("A switch to wood needs a lot of wood.");
    }
  }
}
