package org.baitong.engine.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.quantity.Currency;

/**
 * What the effect of measures depends on.
 *
 * @param network the factory before
 * @param measures ids unique, in the order they are shown
 * @param value what is counted
 * @param watches what may not become worse
 */
public record PlanRequest(
    ResponseNetwork network, List<Measure> measures, Value value, List<Watch> watches) {
  public PlanRequest {
    measures = List.copyOf(measures);
    watches = List.copyOf(watches);
    if (measures.stream().map(Measure::id).distinct().count() < measures.size()) {
      throw new IllegalArgumentException(
          "Two measures have the same id\nMaybe one of them has another?");
    }
  }

  /**
   * What savings are counted in.
   *
   * @param currency of every price
   * @param prices what the last unit of a flow costs, by flow
   * @param accounts everything else
   */
  public record Value(Currency currency, Map<String, Price> prices, List<Account> accounts) {
    public Value {
      prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
      accounts = List.copyOf(accounts);
      prices.forEach((flow, price) -> price.each().in(currency, "The price of " + flow));
    }
  }
}
