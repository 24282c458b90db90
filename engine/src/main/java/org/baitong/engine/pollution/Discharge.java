package org.baitong.engine.pollution;

import java.util.List;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * What flows at one point in the period.
 *
 * @param flow id of the flow
 * @param volume of the period; null when it is not known
 * @param contents mean contents, each parameter once
 * @param spots spot analyses and qualities, any number for one parameter
 */
public record Discharge(
    String flow, @Nullable Measured<Volume> volume, List<Content> contents, List<Spot> spots) {
  public Discharge {
    contents = List.copyOf(contents);
    spots = List.copyOf(spots);
  }
}
