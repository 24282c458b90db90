package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.measure.Response.Answer;
import org.baitong.engine.measure.ResponseNetwork.Centre;
import org.baitong.engine.measure.ResponseNetwork.Flow;
import org.baitong.engine.measure.ResponseNetwork.Side;
import org.jspecify.annotations.Nullable;

/** The flows that answer a change of one flow, so that every centre still balances. */
final class Answers {
  private final Graph graph;
  private final int flow;
  private final List<Answer> answers = new ArrayList<>();
  private final Set<String> answeredAt = new LinkedHashSet<>();

  Answers(Graph graph, int flow) {
    this.graph = graph;
    this.flow = flow;
  }

  int flow() {
    return flow;
  }

  List<Answer> list() {
    return answers;
  }

  /** Lets a flow answer at the centre that both touch; false when they share none, or no layer. */
  boolean name(int other) {
    List<@Nullable Centre> ends = new ArrayList<>();
    ends.add(graph.decider(flow));
    ends.add(graph.other(flow));
    for (Centre centre : ends) {
      if (centre != null && touches(other, centre)) {
        Layer layer = common(other);
        if (layer != null) {
          add(other, centre, layer);
          return true;
        }
      }
    }
    return false;
  }

  private boolean touches(int other, Centre centre) {
    return graph.in(centre).contains(other) || graph.out(centre).contains(other);
  }

  /** What the flow is there for, if the other carries it too; else what the other is there for. */
  private @Nullable Layer common(int other) {
    Layer own = graph.primary(flow);
    if (own != null && graph.content(other, own) > 0) {
      return own;
    }
    Layer theirs = graph.primary(other);
    return theirs != null && graph.content(flow, theirs) > 0 ? theirs : null;
  }

  /** On the same side of the centre one grows as the other falls; on two sides both fall. */
  private void add(int other, Centre centre, Layer layer) {
    boolean sameSide = graph.in(centre).contains(flow) == graph.in(centre).contains(other);
    double perUnit = graph.content(flow, layer) / graph.content(other, layer);
    answers.add(new Answer(other, sameSide ? -perUnit : perUnit));
    answeredAt.add(centre.id());
  }

  /** What a process takes less of, it loses less of; returns the candidates when there are many. */
  List<Integer> byLosses(Centre centre) {
    List<Integer> open = new ArrayList<>();
    for (Layer layer : Resolver.balanced(graph, flow)) {
      List<Integer> losing = losses(centre, layer);
      if (losing.isEmpty()) {
        // Nobody says where this layer goes: it stays open, as it was.
        continue;
      }
      boolean main = layer.equals(centre.main());
      List<Integer> closing =
          losing.stream().filter(loss -> !main && graph.isPureLoss(loss, layer)).toList();
      boolean closes = closing.size() == 1 || (!closing.isEmpty() && !graph.isPrimary(flow, layer));
      boolean named = answers.stream().anyMatch(a -> graph.content(a.flow(), layer) > 0);
      if (closes || (named && answeredAt.contains(centre.id()))) {
        continue;
      }
      List<Integer> fitting = closing.isEmpty() ? sameSubstance(losing) : closing;
      if (fitting.size() == 1) {
        add(fitting.getFirst(), centre, layer);
      } else {
        open.addAll(fitting);
      }
    }
    return open;
  }

  private List<Integer> losses(Centre centre, Layer layer) {
    return graph.out(centre).stream()
        .filter(other -> other != flow && graph.flows.get(other).side() == Side.LOSS)
        .filter(other -> graph.content(other, layer) > 0 && graph.amount[other] > 0)
        .toList();
  }

  /** Those of the same substance, where the flow is of one and any is; else all. */
  private List<Integer> sameSubstance(List<Integer> candidates) {
    Flow own = graph.flows.get(flow);
    List<Integer> same =
        candidates.stream()
            .filter(
                other ->
                    !own.substance().isEmpty()
                        && graph.flows.get(other).substance().equals(own.substance()))
            .toList();
    return same.isEmpty() ? candidates : same;
  }

  /** What a process loses less of, or gets back, it takes less of; else the candidates. */
  List<Integer> bySupplies(Centre centre) {
    Layer layer = graph.primary(flow);
    if (layer == null || answeredAt.contains(centre.id())) {
      return List.of();
    }
    List<Integer> fitting = sameSubstance(supplies(centre, layer));
    if (fitting.size() > 1) {
      return fitting;
    }
    fitting.forEach(other -> add(other, centre, layer));
    return List.of();
  }

  private List<Integer> supplies(Centre centre, Layer layer) {
    return graph.in(centre).stream()
        .filter(other -> other != flow && graph.isSupply(other) && graph.amount[other] > 0)
        .filter(other -> graph.isPrimary(other, layer))
        .toList();
  }

  /** What a converter loses less of, it takes less of, in the mix in which it takes it. */
  void bySharedSupplies(Centre centre) {
    Layer layer = graph.primary(flow);
    if (layer == null
        || answeredAt.contains(centre.id())
        || !graph.isPureLoss(flow, layer)
        || graph.isLeak(flow, centre)) {
      return;
    }
    List<Integer> supplies = supplies(centre, layer);
    double sum = 0;
    for (int other : supplies) {
      sum += graph.content(other, layer) * graph.amount[other];
    }
    for (int other : supplies) {
      answers.add(new Answer(other, graph.content(flow, layer) * graph.amount[other] / sum));
    }
  }
}
