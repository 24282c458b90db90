package org.baitong.engine.measure;

import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.limit.Check;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Limits;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Level;
import org.jspecify.annotations.Nullable;

/** Says whether amounts after a change break what may not become worse. */
final class Guard {
  /** Less than this part of a flow is rounding. */
  private static final double ROUNDING = 1e-9;

  /**
   * What is over its limit already, or too close to call, may not rise by more than this part: a
   * little less blowdown is no dilution lost.
   */
  private static final double MATERIAL = 0.01;

  private final Graph graph;
  private final List<Watch> watches;

  Guard(Graph graph, List<Watch> watches) {
    this.graph = graph;
    this.watches = watches;
  }

  /** The first thing that breaks with these amounts; null when nothing does. */
  @Nullable Finding broken(String measure, double[] after) {
    for (int f = 0; f < after.length; f++) {
      if (!(after[f] >= 0) && !(after[f] >= -ROUNDING * Math.max(graph.amount[f], scale(f)))) {
        return impossible(measure, f, after[f]);
      }
    }
    for (Watch watch : watches) {
      Finding finding =
          switch (watch) {
            case Watch.Burden burden -> grown(burden, measure, after);
            case Watch.Concentration concentration -> exceeded(concentration, measure, after);
          };
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }

  /** More is saved than there is, or effects feed each other without end. */
  Finding impossible(String measure, int flow, double amount) {
    return Finding.error("EFFECT_BREAKS_BALANCE", Where.of("measures", measure))
        .with("measure", measure)
        .with("flow", graph.flows.get(flow).id())
        .with("amount", amount, graph.flows.get(flow).amount().unit().ucum());
  }

  /** What is small for this flow: measured by the largest that is read in its unit. */
  private double scale(int flow) {
    double largest = 0;
    for (int f = 0; f < graph.amount.length; f++) {
      if (graph.flows.get(f).amount().unit().equals(graph.flows.get(flow).amount().unit())) {
        largest = Math.max(largest, graph.amount[f]);
      }
    }
    return largest;
  }

  private @Nullable Finding grown(Watch.Burden burden, String measure, double[] after) {
    int flow = graph.find(burden.flow());
    if (flow < 0) {
      return null;
    }
    double before = graph.amount[flow];
    double scale = before > 0 ? before : scale(flow);
    if (after[flow] - before <= ROUNDING * scale) {
      return null;
    }
    String unit = graph.flows.get(flow).amount().unit().ucum();
    return Finding.warning(
            graph.isLoad(flow) ? "MEASURE_RAISES_LOAD" : "MEASURE_SHIFTS_BURDEN",
            Where.of("measures", measure))
        .with("measure", measure)
        .with("flow", burden.flow())
        .with("medium", Arg.key(burden.medium()))
        .with("before", before, unit)
        .with("after", after[flow], unit);
  }

  private @Nullable Finding exceeded(Watch.Concentration watch, String measure, double[] after) {
    double factor = factor(watch, after);
    if (factor <= 1 + ROUNDING) {
      return null;
    }
    Check before = check(watch, 1);
    Check now = check(watch, factor);
    boolean worse = now.verdict().compareTo(before.verdict()) < 0;
    boolean over = now.distance() < 0 && factor > 1 + MATERIAL;
    if (!worse && !over) {
      return null;
    }
    return Finding.warning("MEASURE_BREAKS_LIMIT", Where.of("measures", measure))
        .with("measure", measure)
        .with("watch", watch.id())
        .with("before", before.value().value(), before.value().unit())
        .with("after", now.value().value(), now.value().unit())
        .with("limit", now.bound().value(), now.bound().unit())
        .with("source", watch.limit().source());
  }

  /** How the concentration changes: the load by its own flow, the volume by its own. */
  double factor(Watch.Concentration watch, double[] after) {
    int volume = graph.find(watch.volume());
    String named = watch.load();
    int load = named == null ? -1 : graph.find(named);
    double left = load < 0 || graph.amount[load] == 0 ? 1 : after[load] / graph.amount[load];
    if (volume < 0 || graph.amount[volume] == 0) {
      return 1;
    }
    double carried = after[volume] / graph.amount[volume];
    return carried > 0 ? left / carried : left > 0 ? Double.MAX_VALUE : 1;
  }

  /** The level that a factor makes of the reading, held against the limit. */
  static Check check(Watch.Concentration watch, double factor) {
    Reading reading = watch.reading();
    Double sigma = reading.sigma();
    double value = Math.min(reading.value().value() * factor, Double.MAX_VALUE);
    Reading scaled =
        new Reading(
            reading.id(),
            new Level(value, reading.value().unit()),
            sigma == null ? null : Double.valueOf(Math.min(sigma * factor, Double.MAX_VALUE)),
            reading.origin());
    LimitValue limit = watch.limit();
    Held held =
        Limits.hold(
                new Limits.Request(
                    watch.id(),
                    Where.of("watch", watch.id()),
                    limit.parameter(),
                    List.of(scaled),
                    List.of(limit)),
                Recorder.OFF)
            .get();
    return held.checks().stream()
        .filter(check -> check.side() == Check.Side.MAX)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    watch.id() + " is held against a limit that is no largest value in its unit"));
  }

  /** What a watched concentration becomes. */
  PlanResult.Checked checked(Watch.Concentration watch, double[] after) {
    Check before = check(watch, 1);
    Check now = check(watch, factor(watch, after));
    Verdict verdict = now.verdict();
    return new PlanResult.Checked(
        watch.id(), before.value(), now.value(), before.verdict(), verdict);
  }
}
