package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.measure.ResponseNetwork.Centre;
import org.baitong.engine.measure.ResponseNetwork.Flow;
import org.baitong.engine.measure.ResponseNetwork.Kind;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Stated;
import org.jspecify.annotations.Nullable;

/** Says of every effect how much it takes and which flows answer it; asks where that is open. */
final class Resolver {
  private final Graph graph;

  Resolver(Graph graph) {
    this.graph = graph;
  }

  Outcome<Resolved> resolve(Effect effect) {
    int flow = graph.find(effect.flow());
    if (flow < 0) {
      return refused("EFFECT_FLOW_UNKNOWN", effect);
    }
    Flow it = graph.flows.get(flow);
    if (graph.decider(flow) == null) {
      return refused("EFFECT_ON_PRODUCT", effect);
    }
    boolean relative = !(effect.change() instanceof Change.More);
    if (relative && graph.amount[flow] == 0) {
      return refused("EFFECT_ON_NOTHING", effect);
    }
    return switch (effect.change()) {
      case Change.Share(var fall) -> share(effect, flow, fall.value());
      case Change.Less(Stated amount) -> {
        Finding other = otherKind(effect, it, amount);
        double share = amount.quantity().value() / it.amount().quantity().value();
        yield other != null ? Outcome.missing(other) : less(effect, flow, share, amount);
      }
      case Change.More(Stated amount) -> {
        Finding other = otherKind(effect, it, amount);
        double added = it.amount().unit().fromReference(amount.quantity().value());
        yield other != null
            ? Outcome.missing(other)
            : added < 0
                ? Outcome.missing(negative(effect, added, it.amount().unit().ucum()))
                : answered(effect, flow, 1, added);
      }
      case Change.Efficiency(var before, var after) ->
          efficiency(effect, flow, before.value(), after.value());
      case Change.Replaced(var share) ->
          effect.answers() == null
              ? refused("EFFECT_REPLACES_NOTHING", effect)
              : share(effect, flow, share.value());
    };
  }

  private Outcome<Resolved> less(Effect effect, int flow, double share, Stated amount) {
    if (share < 0) {
      return Outcome.missing(negative(effect, amount.number(), amount.unit().ucum()));
    }
    return share(effect, flow, share);
  }

  private static Finding negative(Effect effect, double amount, String unit) {
    return finding("EFFECT_NEGATIVE", effect).with("amount", amount, unit);
  }

  private Outcome<Resolved> share(Effect effect, int flow, double share) {
    if (share > 1) {
      Stated amount = graph.flows.get(flow).amount();
      return Outcome.missing(
          finding("EFFECT_EXCEEDS_FLOW", effect)
              .with("taken", share * amount.number(), amount.unit().ucum())
              .with("amount", amount.number(), amount.unit().ucum()));
    }
    return answered(effect, flow, 1 - share, 0);
  }

  private Outcome<Resolved> efficiency(Effect effect, int flow, double before, double after) {
    for (double one : List.of(before, after)) {
      if (!(one > 0)) {
        return Outcome.missing(
            finding("EFFECT_EFFICIENCY_IMPOSSIBLE", effect).with("efficiency", 100 * one, "%"));
      }
    }
    return answered(effect, flow, before / after, 0);
  }

  private static @Nullable Finding otherKind(Effect effect, Flow flow, Stated amount) {
    return amount.quantity().dimension() == flow.amount().quantity().dimension()
        ? null
        : finding("EFFECT_UNIT_DIFFERS", effect)
            .with("unit", amount.unit().ucum())
            .with("flowUnit", flow.amount().unit().ucum());
  }

  private static Finding finding(String code, Effect effect) {
    return Finding.error(code, Where.of("effects", effect.id()))
        .with("effect", effect.id())
        .with("flow", effect.flow());
  }

  private static Outcome<Resolved> refused(String code, Effect effect) {
    return Outcome.missing(finding(code, effect));
  }

  private Outcome<Resolved> answered(Effect effect, int flow, double kept, double added) {
    Answers answers = new Answers(graph, flow);
    Finding wrong = effect.answers() == null ? null : named(effect, answers);
    if (wrong == null && !graph.isLoad(flow)) {
      wrong = unnamed(effect, answers);
    }
    return wrong != null
        ? Outcome.missing(wrong)
        : Outcome.of(new Resolved(effect, flow, kept, added, answers.list()));
  }

  private @Nullable Finding named(Effect effect, Answers answers) {
    String name = effect.answers();
    int other = name == null ? -1 : graph.find(name);
    if (other < 0 || other == answers.flow()) {
      return finding("EFFECT_ANSWER_UNKNOWN", effect).with("answer", String.valueOf(name));
    }
    return answers.name(other)
        ? null
        : finding("EFFECT_ANSWER_ELSEWHERE", effect).with("answer", String.valueOf(name));
  }

  /** What answers by the rules at the ends where nothing was named. */
  private @Nullable Finding unnamed(Effect effect, Answers answers) {
    int flow = answers.flow();
    Centre decider = graph.decider(flow);
    Centre other = graph.other(flow);
    List<Integer> open = new ArrayList<>();
    if (decider != null && decider.kind() == Kind.PRODUCTION) {
      open.addAll(graph.isSupply(flow) ? answers.byLosses(decider) : answers.bySupplies(decider));
    } else if (decider != null && decider.kind() == Kind.UTILITY) {
      answers.bySharedSupplies(decider);
    }
    if (open.isEmpty()
        && other != null
        && !graph.isSupply(flow)
        && other.kind() == Kind.PRODUCTION) {
      open.addAll(answers.bySupplies(other));
    }
    if (open.isEmpty()) {
      return null;
    }
    List<String> names = open.stream().map(f -> graph.flows.get(f).id()).sorted().toList();
    return finding("EFFECT_AMBIGUOUS", effect).with("candidates", String.join(", ", names));
  }

  /** Used by {@link Answers} for the layers of a flow without those of loads. */
  static List<Layer> balanced(Graph graph, int flow) {
    return graph.flows.get(flow).contents().keySet().stream()
        .filter(layer -> !graph.network.loads().contains(layer))
        .toList();
  }
}
