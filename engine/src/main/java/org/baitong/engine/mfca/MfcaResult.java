package org.baitong.engine.mfca;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;

/**
 * What every product and every loss of a network costs.
 *
 * @param currency of every amount
 * @param centres in the order of the request
 * @param products product outputs to outside, by-products included
 * @param transfers product outputs to other centres: intermediates, supplies, rework
 * @param losses losses, those to other centres with the energy and system cost lost in their origin
 * @param stock closing stock (positive) and opening stock (negative)
 * @param unaccounted centres where inputs and outputs do not agree
 * @param materials where each material went
 * @param totals the whole network
 * @param conventional the same cost as conventional costing shows it
 * @param earnings sales of losses and by-products
 * @param burdens where burdens went
 * @param footprints burdens of each product
 */
public record MfcaResult(
    Currency currency,
    List<CentreResult> centres,
    List<FlowResult> products,
    List<FlowResult> transfers,
    List<FlowResult> losses,
    List<FlowResult> stock,
    List<FlowResult> unaccounted,
    List<MaterialResult> materials,
    Totals totals,
    Conventional conventional,
    List<Earning> earnings,
    List<BurdenTotal> burdens,
    List<Footprint> footprints) {
  public MfcaResult {
    centres = List.copyOf(centres);
    products = List.copyOf(products);
    transfers = List.copyOf(transfers);
    losses = List.copyOf(losses);
    stock = List.copyOf(stock);
    unaccounted = List.copyOf(unaccounted);
    materials = List.copyOf(materials);
    earnings = List.copyOf(earnings);
    burdens = List.copyOf(burdens);
    footprints = List.copyOf(footprints);
  }

  /** The result of one centre. */
  public Optional<CentreResult> findCentre(String id) {
    return centres.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The result of one flow, wherever it stands. */
  public Optional<FlowResult> findFlow(String id) {
    for (List<FlowResult> rows : List.of(products, transfers, losses, stock, unaccounted)) {
      for (FlowResult row : rows) {
        if (row.id().equals(id)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What these losses cost together a year; empty when none of them has a cost. Flows that are no
   * loss count for nothing.
   *
   * <p>Example: {@code result.costOfLosses(Set.of("F-SCRAP", "F-OFFCUT"))}.
   */
  public Optional<Money> costOfLosses(Set<String> flows) {
    return losses.stream()
        .filter(loss -> flows.contains(loss.id()))
        .flatMap(loss -> loss.costs().total().find().stream())
        .reduce(Money::plus);
  }
}
