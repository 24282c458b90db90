package org.baitong.engine.mfca;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How an amount in each centre divides over its output flows, loss without a flow, and the rest.
 */
final class Split {
  /** By flow: share of the amount of the centre it leaves. */
  final double[] flow;

  /** By centre: loss share for which there is no loss flow. */
  final double[] loss;

  /** By centre: share that no output explains. */
  final double[] unaccounted;

  /** By centre: why its shares are missing or disqualified. */
  final @Nullable Taint[] taint;

  /** By centre: which mixtures take a material; null where shares are stated. */
  final Composition.@Nullable Pick[] pick;

  Split(int flows, int centres) {
    flow = new double[flows];
    loss = new double[centres];
    unaccounted = new double[centres];
    taint = new Taint[centres];
    pick = new Composition.Pick[centres];
  }

  boolean sameAs(Split other) {
    return Arrays.equals(flow, other.flow);
  }
}
