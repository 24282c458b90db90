package org.baitong.engine.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.measure.ResponseNetwork.Centre;
import org.baitong.engine.measure.ResponseNetwork.Kind;

/**
 * Demand before supply: what processes need first, then the leaks on the way to them, then the
 * converters that serve them, nearest first.
 */
final class Order {
  private final Graph graph;
  private final Map<String, Integer> level = new LinkedHashMap<>();

  Order(Graph graph) {
    this.graph = graph;
    List<Centre> centres = graph.network.centres();
    centres.forEach(centre -> level.put(centre.id(), centre.kind() == Kind.UTILITY ? 1 : 0));
    // Utilities that supply each other have no end; as many rounds as centres settle all others.
    for (int round = 0; round < centres.size(); round++) {
      for (Centre centre : centres) {
        if (centre.kind() == Kind.UTILITY) {
          level.put(centre.id(), Math.min(centres.size(), 1 + servedBy(centre)));
        }
      }
    }
  }

  private int servedBy(Centre centre) {
    int highest = 0;
    for (int flow : graph.out(centre)) {
      String to = graph.flows.get(flow).to();
      if (graph.isSupply(flow) && to != null && !to.equals(centre.id())) {
        highest = Math.max(highest, level.getOrDefault(to, 0));
      }
    }
    return highest;
  }

  /** Of the effect that stands nearest to the source; what a measure only needs does not count. */
  int of(List<Resolved> effects) {
    int rank = 0;
    for (Resolved effect : effects) {
      Centre decider = graph.decider(effect.flow());
      if (decider != null && decider.kind() == Kind.UTILITY && effect.kept() != 1) {
        int doubled = 2 * level.getOrDefault(decider.id(), 1);
        rank = Math.max(rank, graph.isLeak(effect.flow(), decider) ? doubled - 1 : doubled);
      }
    }
    return rank;
  }
}
