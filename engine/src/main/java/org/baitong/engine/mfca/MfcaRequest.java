package org.baitong.engine.mfca;

import java.util.List;
import java.util.Objects;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * One network of quantity centres for one period, with everything that flows and costs.
 *
 * <p>One centre makes the single-process form of ISO 14053. The order of the lists changes no
 * figure, only the order of the result's rows.
 *
 * @param currency of every amount
 * @param centres at least one, ids unique
 * @param materials ids unique
 * @param flows ids unique
 * @param costs cost lines, ids unique
 * @param overrides at most one for a centre and category
 * @param burdens physical amounts to carry to products
 * @param options how to calculate
 */
public record MfcaRequest(
    Currency currency,
    List<Centre> centres,
    List<Material> materials,
    List<Flow> flows,
    List<CostLine> costs,
    List<ShareOverride> overrides,
    List<Burden> burdens,
    MfcaOptions options) {
  /** Throws when an amount or price is in another currency, naming it and both. */
  public MfcaRequest {
    Objects.requireNonNull(currency);
    centres = List.copyOf(centres);
    materials = List.copyOf(materials);
    flows = List.copyOf(flows);
    costs = List.copyOf(costs);
    overrides = List.copyOf(overrides);
    burdens = List.copyOf(burdens);
    Objects.requireNonNull(options);
    for (Material material : materials) {
      require(currency, material.price(), "The price of " + material.id());
    }
    for (Flow flow : flows) {
      Money paid = flow.paid();
      if (paid != null) {
        paid.in(currency, "What was paid for " + flow.id());
      }
      require(currency, flow.salePrice(), "The sale price of " + flow.id());
    }
    for (CostLine line : costs) {
      line.amount().in(currency, "Cost line " + line.id());
    }
  }

  private static void require(Currency currency, @Nullable UnitPrice price, String what) {
    if (price != null) {
      price.perReferenceUnit().in(currency, what);
    }
  }

  /** The same request with other options. */
  public MfcaRequest with(MfcaOptions newOptions) {
    return new MfcaRequest(
        currency, centres, materials, flows, costs, overrides, burdens, newOptions);
  }
}
