package org.baitong.assessment.emission;

import java.util.List;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The wood a factory burns, lot by lot, in three views of its carbon that are never mixed.
 *
 * @param lots one row a lot
 * @param totals one row a view, under AR5
 */
public record WoodAccount(List<Lot> lots, List<Total> totals) {
  public WoodAccount {
    lots = List.copyOf(lots);
    totals = List.copyOf(totals);
  }

  /**
   * Wood of one origin.
   *
   * @param id id of the dossier's row, or of the emission source when no lot is described
   * @param carrier id of the wood
   * @param origin where it grew
   * @param proof the paper that proves it; null is unproven
   * @param mass kg as burnt
   * @param dry kg without water; null when the moisture is not known
   * @param energy net, MJ
   * @param nonRenewable fraction of non-renewable biomass; null when nobody states it
   * @param mitigation whether a switch to it counts as mitigation: kg CO2e of the lot in the
   *     inventory view; disqualified by the rule that its origin breaks
   */
  public record Lot(
      String id,
      String carrier,
      String origin,
      @Nullable String proof,
      double mass,
      @Nullable Double dry,
      double energy,
      @Nullable Double nonRenewable,
      Outcome<Double> mitigation) {}

  /**
   * The emission of all lots under one view.
   *
   * @param view key of the view's name, printed with the figure: "wood.view.project"
   * @param co2e kg CO2e under AR5
   */
  public record Total(String view, Outcome<Double> co2e) {}
}
