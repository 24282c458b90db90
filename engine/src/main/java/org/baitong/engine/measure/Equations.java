package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.measure.Equation.Rule;
import org.baitong.engine.measure.Equation.Term;
import org.baitong.engine.measure.ResponseNetwork.Centre;
import org.baitong.engine.measure.ResponseNetwork.Kind;
import org.baitong.engine.measure.ResponseNetwork.Side;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which flows answer to a change, as equations. Every flow is decided once: a supply
 * by who takes it, a loss by who loses it (docs/decisions/0008-response-network.md).
 */
final class Equations {
  /** A flow that no multiplier moves. */
  static final int HELD = -1;

  private final Graph graph;
  private final List<Equation> equations = new ArrayList<>();
  private final int[] follows;

  Equations(Graph graph) {
    this.graph = graph;
    this.follows = new int[graph.flows.size()];
    Arrays.fill(follows, HELD);
    for (Centre centre : graph.network.centres()) {
      for (Layer layer : graph.layers(centre)) {
        if (graph.network.loads().contains(layer)) {
          load(centre, layer);
        }
      }
      switch (centre.kind()) {
        case PRODUCTION -> production(centre);
        case UTILITY -> utility(centre);
        case TREATMENT -> treatment(centre);
      }
    }
  }

  List<Equation> list() {
    return equations;
  }

  /** The number of the equation whose multiplier a flow follows, or {@link #HELD}. */
  int follows(int flow) {
    return follows[flow];
  }

  private List<Layer> layers(Centre centre) {
    return graph.layers(centre).stream()
        .filter(layer -> !graph.network.loads().contains(layer))
        .toList();
  }

  private void production(Centre centre) {
    int pulled = pull(centre, centre.main(), List.of());
    if (pulled != HELD) {
      for (int flow : graph.in(centre)) {
        if (graph.isSupply(flow) && graph.isPrimary(flow, centre.main())) {
          follows[flow] = pulled;
        }
      }
      for (int flow : graph.out(centre)) {
        if (!graph.isSupply(flow) && graph.isPrimary(flow, centre.main())) {
          follows[flow] = pulled;
        }
      }
    }
    for (Layer layer : layers(centre)) {
      if (!layer.equals(centre.main())) {
        close(centre, layer, HELD);
      }
    }
  }

  private void utility(Centre centre) {
    Map<Layer, Integer> pulls = new LinkedHashMap<>();
    for (Layer layer : layers(centre)) {
      List<Integer> closing = closing(centre, layer);
      int pulled = pull(centre, layer, closing);
      if (pulled != HELD) {
        pulls.put(layer, pulled);
      }
    }
    Layer main = pulls.containsKey(centre.main()) ? centre.main() : first(pulls);
    int rest = main == null ? HELD : follow(centre, main);
    for (int flow : graph.in(centre)) {
      Layer primary = graph.primary(flow);
      if (graph.isSupply(flow) && !graph.isLoad(flow)) {
        follows[flow] = primary == null ? rest : pulls.getOrDefault(primary, rest);
      }
    }
    for (int flow : graph.out(centre)) {
      Layer primary = graph.primary(flow);
      if (!graph.isSupply(flow) && !graph.isLoad(flow) && !graph.isLeak(flow, centre)) {
        follows[flow] = primary == null ? rest : pulls.getOrDefault(primary, rest);
      }
    }
    for (Layer layer : layers(centre)) {
      close(centre, layer, pulls.getOrDefault(layer, rest));
    }
  }

  private static @Nullable Layer first(Map<Layer, Integer> pulls) {
    return pulls.isEmpty() ? null : pulls.keySet().iterator().next();
  }

  /** Losses of conversion: what is left of a layer; leaks are no part of them. */
  private List<Integer> closing(Centre centre, Layer layer) {
    return graph.out(centre).stream()
        .filter(flow -> graph.isPureLoss(flow, layer) && !graph.isLeak(flow, centre))
        .toList();
  }

  /**
   * {@code demand x multiplier = what goes out - what others bring}: the multiplier of all that is
   * supplied to the centre for this layer. Nothing to pull with: HELD.
   */
  private int pull(Centre centre, Layer layer, List<Integer> closing) {
    boolean production = centre.kind() == Kind.PRODUCTION;
    List<Term> terms = new ArrayList<>();
    double useful = 0;
    double demand = 0;
    for (int flow : graph.out(centre)) {
      double content = graph.content(flow, layer);
      boolean counts = production ? graph.isSupply(flow) : !closing.contains(flow);
      if (content > 0 && counts) {
        terms.add(new Term(flow, content));
        demand += content * graph.amount[flow];
        useful += graph.isSupply(flow) ? content * graph.amount[flow] : 0;
      }
    }
    for (int flow : graph.in(centre)) {
      double content = graph.content(flow, layer);
      if (content > 0 && !(graph.isSupply(flow) && graph.isPrimary(flow, layer))) {
        terms.add(new Term(flow, -content));
        demand -= content * graph.amount[flow];
      }
    }
    if (!(useful > 0) || !(demand > 0)) {
      return HELD;
    }
    return add(new Equation(Rule.PULL, centre.id(), layer.id(), terms, -demand, HELD, 0, 0));
  }

  private int follow(Centre centre, Layer layer) {
    List<Term> terms = new ArrayList<>();
    double sum = 0;
    for (int flow : graph.in(centre)) {
      if (graph.isSupply(flow) && graph.isPrimary(flow, layer) && graph.amount[flow] > 0) {
        terms.add(new Term(flow, graph.content(flow, layer)));
        sum += graph.content(flow, layer) * graph.amount[flow];
      }
    }
    return terms.isEmpty()
        ? HELD
        : add(new Equation(Rule.FOLLOW, centre.id(), layer.id(), terms, -sum, HELD, 0, 0));
  }

  /** What is lost of a layer closes its balance; what was open before stays open in proportion. */
  private void close(Centre centre, Layer layer, int pulled) {
    List<Integer> closing = closing(centre, layer);
    if (closing.isEmpty()) {
      return;
    }
    Sum sum = sum(centre, layer);
    boolean alone = pulled == HELD;
    int number =
        add(
            new Equation(
                Rule.CLOSE,
                centre.id(),
                layer.id(),
                sum.terms,
                0,
                pulled,
                alone ? 0 : -sum.rest,
                alone ? -sum.rest : 0));
    closing.forEach(flow -> follows[flow] = number);
  }

  private record Sum(List<Term> terms, double rest) {}

  /** In minus out of a layer, and what it is before any measure. */
  private Sum sum(Centre centre, Layer layer) {
    List<Term> terms = new ArrayList<>();
    double rest = 0;
    for (int flow : graph.in(centre)) {
      double content = graph.content(flow, layer);
      if (content > 0) {
        terms.add(new Term(flow, content));
        rest += content * graph.amount[flow];
      }
    }
    for (int flow : graph.out(centre)) {
      double content = graph.content(flow, layer);
      if (content > 0) {
        terms.add(new Term(flow, -content));
        rest -= content * graph.amount[flow];
      }
    }
    return new Sum(terms, rest);
  }

  /** What leaves in a layer, recycling apart, shares what comes in less what is recycled. */
  private void treatment(Centre centre) {
    for (Layer layer : layers(centre)) {
      List<Integer> leaving =
          graph.out(centre).stream()
              .filter(flow -> graph.isPrimary(flow, layer) && graph.amount[flow] > 0)
              .filter(this::goesAway)
              .toList();
      Sum sum = sum(centre, layer);
      double gone = 0;
      for (int flow : leaving) {
        gone += graph.content(flow, layer) * graph.amount[flow];
      }
      if (!leaving.isEmpty() && gone + sum.rest > 0) {
        int number =
            add(new Equation(Rule.PUSH, centre.id(), layer.id(), sum.terms, -sum.rest, HELD, 0, 0));
        leaving.forEach(flow -> follows[flow] = number);
      }
    }
  }

  /** Out of the factory or to another treatment; what a process takes back, it goes on taking. */
  private boolean goesAway(int flow) {
    String to = graph.flows.get(flow).to();
    return to == null || graph.centre(to).kind() == Kind.TREATMENT;
  }

  private void load(Centre centre, Layer layer) {
    List<Term> terms = new ArrayList<>();
    double sum = 0;
    for (int flow : graph.in(centre)) {
      if (graph.isPrimary(flow, layer) && graph.amount[flow] > 0) {
        terms.add(new Term(flow, graph.content(flow, layer)));
        sum += graph.content(flow, layer) * graph.amount[flow];
      }
    }
    List<Integer> leaving =
        graph.out(centre).stream()
            .filter(flow -> graph.isPrimary(flow, layer))
            .filter(flow -> graph.flows.get(flow).side() != Side.INTENDED_LOSS)
            .toList();
    if (!terms.isEmpty() && !leaving.isEmpty()) {
      int number = add(new Equation(Rule.LOAD, centre.id(), layer.id(), terms, -sum, HELD, 0, 0));
      leaving.forEach(flow -> follows[flow] = number);
    }
  }

  private int add(Equation equation) {
    equations.add(equation);
    return equations.size() - 1;
  }
}
