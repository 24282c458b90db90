package org.baitong.engine.mfca;

import java.util.List;
import java.util.Objects;

/**
 * One network of quantity centres for one period, with everything that flows and costs.
 *
 * <p>One centre makes the single-process form of ISO 14053. The order of the lists changes no
 * figure, only the order of the result's rows.
 *
 * @param currency ISO 4217 code of every amount; "XXX" when the source names none
 * @param centres at least one, ids unique
 * @param materials ids unique
 * @param flows ids unique
 * @param costs cost lines, ids unique
 * @param overrides at most one for a centre and category
 * @param burdens physical amounts to carry to products
 * @param options how to calculate
 */
public record MfcaRequest(
    String currency,
    List<Centre> centres,
    List<Material> materials,
    List<Flow> flows,
    List<CostLine> costs,
    List<ShareOverride> overrides,
    List<Burden> burdens,
    MfcaOptions options) {
  public MfcaRequest {
    Objects.requireNonNull(currency);
    centres = List.copyOf(centres);
    materials = List.copyOf(materials);
    flows = List.copyOf(flows);
    costs = List.copyOf(costs);
    overrides = List.copyOf(overrides);
    burdens = List.copyOf(burdens);
    Objects.requireNonNull(options);
  }

  /** The same request with other options. */
  public MfcaRequest with(MfcaOptions newOptions) {
    return new MfcaRequest(
        currency, centres, materials, flows, costs, overrides, burdens, newOptions);
  }
}
