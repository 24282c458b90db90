package org.baitong.assessment.improve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.baitong.engine.measure.PlanResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Why losses arise and what can be done: causes, measures with their three savings, and the factory
 * after all of them.
 *
 * @param losses priced losses with where and why, by falling cost
 * @param elements managerial causes as elements of a management system
 * @param accounts what savings are counted in beside money, with the unit
 * @param measures in the order of the dossier
 * @param plan the measures that can be done together; missing without measures
 */
public record Improvements(
    List<LossCause> losses,
    List<LossCause.Element> elements,
    Map<String, UnitOfMeasure> accounts,
    List<MeasureRow> measures,
    Outcome<Plan> plan) {
  public Improvements {
    losses = List.copyOf(losses);
    elements = List.copyOf(elements);
    accounts = Collections.unmodifiableMap(new LinkedHashMap<>(accounts));
    measures = List.copyOf(measures);
  }

  /** A measure; throws when there is none. */
  public MeasureRow measure(String id) {
    return measures.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no measure " + id));
  }

  /**
   * One measure.
   *
   * @param id the dossier's row
   * @param nameEn English name
   * @param nameKm Khmer name
   * @param practice practice of cleaner production, END_OF_PIPE or RENEWABLE
   * @param centre where it is done; null is the whole factory
   * @param cause the cause that it removes
   * @param savings what became of it, with its three savings
   * @param investment paid once; missing when nobody states it
   * @param yearlyCost beside what it saves; missing when nobody states it
   * @param payback years until its saving in the plan less its yearly cost has paid for it; missing
   *     when it never does or something is not known
   */
  public record MeasureRow(
      String id,
      String nameEn,
      @Nullable String nameKm,
      String practice,
      @Nullable String centre,
      @Nullable String cause,
      PlanResult.Row savings,
      Outcome<Money> investment,
      Outcome<Money> yearlyCost,
      Outcome<Double> payback) {}

  /**
   * The factory after all planned measures.
   *
   * @param sequence ids of the planned measures, demand before supply
   * @param flows every flow that changes
   * @param total what they save
   * @param checks watched concentrations before and after
   * @param emissions greenhouse gases after, without interval; null when the dossier names no
   *     source
   * @param wood wood after; null when none is burnt
   */
  public record Plan(
      List<String> sequence,
      List<PlanResult.FlowChange> flows,
      PlanResult.Saving total,
      List<PlanResult.Checked> checks,
      @Nullable EmissionAccount emissions,
      @Nullable WoodAccount wood) {
    public Plan {
      sequence = List.copyOf(sequence);
      flows = List.copyOf(flows);
      checks = List.copyOf(checks);
    }
  }
}
