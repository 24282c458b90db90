package org.baitong.engine.balance;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A factory's quantity centres, flows and stocks over one period.
 *
 * @param centres the quantity centres, each with the layers it is declared to balance on
 * @param flows all flows, ids unique
 * @param stocks stocks at both ends of the period
 * @param confidence level of the statistical tests, usually 0.95
 */
public record BalanceRequest(
    Map<String, Set<Layer>> centres,
    List<BalanceFlow> flows,
    List<BalanceStock> stocks,
    double confidence) {
  public BalanceRequest {
    Map<String, Set<Layer>> copy = new LinkedHashMap<>();
    centres.forEach(
        (id, layers) -> copy.put(id, Collections.unmodifiableSet(new LinkedHashSet<>(layers))));
    centres = Collections.unmodifiableMap(copy);
    flows = List.copyOf(flows);
    stocks = List.copyOf(stocks);
    Set<String> ids = new HashSet<>();
    for (BalanceFlow flow : flows) {
      if (!ids.add(flow.id())) {
        throw new IllegalArgumentException("Two flows have the id " + flow.id());
      }
      known(copy, flow.id(), flow.from());
      known(copy, flow.id(), flow.to());
    }
    for (BalanceStock stock : stocks) {
      known(copy, stock.id(), stock.centre());
      if (!ids.add(stock.id())) {
        throw new IllegalArgumentException("The id " + stock.id() + " is used twice");
      }
    }
  }

  private static void known(Map<String, Set<Layer>> centres, String id, @Nullable String centre) {
    if (centre != null && !centres.containsKey(centre)) {
      throw new IllegalArgumentException(id + " names the unknown quantity centre " + centre);
    }
  }
}
