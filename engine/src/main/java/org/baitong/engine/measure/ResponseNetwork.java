package org.baitong.engine.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A balanced factory as it is before any measure: centres, and flows with what one unit of them
 * carries.
 *
 * @param centres in any order, ids unique
 * @param flows whose amount is known, ids unique
 * @param loads layers that are allocated and not pulled, for example COD
 */
public record ResponseNetwork(List<Centre> centres, List<Flow> flows, Set<Layer> loads) {
  public ResponseNetwork {
    centres = List.copyOf(centres);
    flows = List.copyOf(flows);
    loads = Collections.unmodifiableSet(new LinkedHashSet<>(loads));
    Set<String> known = new LinkedHashSet<>();
    for (Centre centre : centres) {
      if (!known.add(centre.id())) {
        throw new IllegalArgumentException(
            "There are two centres " + centre.id() + "\nMaybe one of them has another id?");
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Flow flow : flows) {
      if (!ids.add(flow.id())) {
        throw new IllegalArgumentException(
            "There are two flows " + flow.id() + "\nMaybe one of them has another id?");
      }
      requireKnown(flow.id(), flow.from(), known);
      requireKnown(flow.id(), flow.to(), known);
    }
  }

  private static void requireKnown(String flow, @Nullable String centre, Set<String> known) {
    if (centre != null && !known.contains(centre)) {
      throw new IllegalArgumentException(
          "Flow " + flow + " ends at " + centre + ", which is no centre\nMaybe a typing error?");
    }
  }

  /** How a centre answers to a change. */
  public enum Kind {
    /** Makes product: only the material that its product needs follows the product. */
    PRODUCTION,
    /** Supplies others: all it takes follows what it supplies. */
    UTILITY,
    /** Treats what others lose: what leaves it follows what comes in. */
    TREATMENT
  }

  /** On which side of a centre's work a flow stands. */
  public enum Side {
    /** Bought, drawn or supplied: decided by who takes it. */
    SUPPLY,
    /** Lost, also to treatment or recycling: decided by who loses it. */
    LOSS,
    /** Lost because the product requires it, for example moisture driven off: it stays. */
    INTENDED_LOSS
  }

  /**
   * A centre.
   *
   * @param id stable id
   * @param kind how it answers
   * @param main the layer its output is counted in
   */
  public record Centre(String id, Kind kind, Layer main) {}

  /**
   * A flow.
   *
   * @param id stable id
   * @param ends where it comes from and goes to
   * @param side which side it stands on
   * @param carrier what flows
   * @param substance the bought substance it is made of; empty for mixtures
   * @param amount of the year; zero or positive
   * @param contents what one unit carries by layer, positive; the first is what it is there for
   */
  public record Flow(
      String id,
      Ends ends,
      Side side,
      String carrier,
      String substance,
      Stated amount,
      Map<Layer, Quantity> contents) {
    public Flow {
      contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
      if (!(amount.number() >= 0) || !(amount.unit().quantity(0) instanceof AdditiveQuantity<?>)) {
        throw new IllegalArgumentException(
            "The amount of " + id + " is zero or positive, not " + amount.number());
      }
      contents.forEach(
          (layer, content) -> {
            if (!(content.value() > 0) || content.dimension() != layer.dimension()) {
              throw new IllegalArgumentException(
                  "One unit of " + id + " carries a positive " + layer.id() + ", not " + content);
            }
          });
    }

    /** The centre it leaves; null is the outside. */
    public @Nullable String from() {
      return ends.from();
    }

    /** The centre it enters; null is the outside. */
    public @Nullable String to() {
      return ends.to();
    }
  }

  /**
   * The ends of a flow.
   *
   * @param from centre it leaves; null is the outside
   * @param to centre it enters; null is the outside
   */
  public record Ends(@Nullable String from, @Nullable String to) {}
}
