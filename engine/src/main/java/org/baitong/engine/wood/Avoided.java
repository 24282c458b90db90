package org.baitong.engine.wood;

import org.baitong.engine.quantity.Mass;

/**
 * CO2e that a switch to wood avoids a year under one view; negative when it emits more. Only
 * figures of one view can be added.
 *
 * @param view the view's type
 * @param co2e before minus after, under the GWP set of the request
 * @param <V> the view
 */
public record Avoided<V extends WoodTotal>(Class<V> view, Mass co2e) {
  /** The sum of two figures of one view. */
  public Avoided<V> plus(Avoided<V> other) {
    return new Avoided<>(view, co2e.plus(other.co2e));
  }
}
