package org.baitong.engine.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;

/**
 * What measures do, alone and together.
 *
 * @param measures in the order of the request
 * @param sequence ids of the planned ones in the order in which their savings follow each other
 * @param flows every flow that the plan changes
 * @param total what the plan saves: the sum of the savings in the plan
 * @param checks what every watched concentration becomes
 */
public record PlanResult(
    List<Row> measures,
    List<String> sequence,
    List<FlowChange> flows,
    Saving total,
    List<Checked> checks) {
  public PlanResult {
    measures = List.copyOf(measures);
    sequence = List.copyOf(sequence);
    flows = List.copyOf(flows);
    checks = List.copyOf(checks);
  }

  /** What became of a measure. */
  public enum State {
    /** It is part of the plan. */
    PLANNED,
    /** It would make something worse that may not become worse. */
    BLOCKED,
    /** Another one that excludes it saves more. */
    EXCLUDED,
    /** A measure that it requires is not part of the plan. */
    UNMET,
    /** What it does is not known, or cannot be. */
    UNKNOWN
  }

  /**
   * One measure.
   *
   * @param id the measure
   * @param state what became of it
   * @param alone what it saves if it is the only one; disqualified when it is blocked
   * @param inPlan what it adds to those before it in the sequence; missing outside the plan
   * @param fair its share of what all save together, whatever the order (Shapley value)
   * @param cluster ids of all measures that interact with it, itself included
   * @param sampled whether {@code fair} is an estimate from random orders
   */
  public record Row(
      String id,
      State state,
      Outcome<Saving> alone,
      Outcome<Saving> inPlan,
      Outcome<Money> fair,
      List<String> cluster,
      boolean sampled) {
    public Row {
      cluster = List.copyOf(cluster);
    }
  }

  /**
   * A saving of a year.
   *
   * @param money at the price of the last unit
   * @param amounts by account
   */
  public record Saving(Money money, Map<String, Stated> amounts) {
    public Saving {
      amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }
  }

  /** A flow before and after the plan. */
  public record FlowChange(String flow, Stated before, Stated after) {}

  /**
   * A watched concentration before and after the plan.
   *
   * @param watch id of the watch
   * @param before level before
   * @param after level after, in the unit of {@code before}
   * @param verdictBefore against the limit
   * @param verdictAfter against the limit
   */
  public record Checked(
      String watch, Level before, Level after, Verdict verdictBefore, Verdict verdictAfter) {}

  /** The row of a measure; throws when there is none. */
  public Row row(String id) {
    return measures.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no measure " + id));
  }
}
