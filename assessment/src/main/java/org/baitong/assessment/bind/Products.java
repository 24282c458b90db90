package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.List;
import org.baitong.dossier.Flow;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.Footprint;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;

/** Product outputs per unit in which the factory counts them: cost and footprint a piece. */
public final class Products {
  /**
   * One product output.
   *
   * @param flow id of the flow
   * @param carrier id of the product
   * @param unit in which it is counted
   * @param quantity reconciled, in {@code unit}
   * @param cost of all of it, in the reporting currency
   * @param costPerUnit cost over quantity
   * @param footprints what one unit carries, gate to gate
   */
  public record Product(
      String flow,
      String carrier,
      String unit,
      double quantity,
      Outcome<Double> cost,
      Outcome<Double> costPerUnit,
      List<PerUnit> footprints) {
    public Product {
      footprints = List.copyOf(footprints);
    }
  }

  /**
   * A burden of one unit of product.
   *
   * @param burden for example "ELECTRICITY"
   * @param unit unit of the burden
   * @param carried by the keys, the part on losses left out
   * @param caused losses included
   */
  public record PerUnit(
      String burden, String unit, Outcome<Double> carried, Outcome<Double> caused) {}

  private Products() {}

  /**
   * The products of a {@link Restated} result, in its order; those of unknown or no quantity are
   * left out.
   */
  public static List<Product> of(MfcaResult costs, Bound bound) {
    List<Product> products = new ArrayList<>();
    for (FlowResult result : costs.products()) {
      Flow flow = bound.carriers().flow(result.id());
      Double quantity = result.quantity() == null ? null : result.quantity().number();
      if (flow == null || quantity == null || quantity == 0) {
        continue;
      }
      List<PerUnit> footprints = new ArrayList<>();
      for (Footprint footprint : costs.footprints()) {
        if (footprint.flow().equals(result.id())) {
          footprints.add(
              new PerUnit(
                  footprint.burden(),
                  footprint.unit().ucum(),
                  footprint.carried().map(amount -> amount.number() / quantity),
                  footprint.caused().map(amount -> amount.number() / quantity)));
        }
      }
      products.add(
          new Product(
              result.id(),
              flow.carrier(),
              result.unit().ucum(),
              quantity,
              result.costs().total().map(Money::amount),
              result.costPerUnit().map(price -> price.each().amount()),
              footprints));
    }
    return products;
  }
}
