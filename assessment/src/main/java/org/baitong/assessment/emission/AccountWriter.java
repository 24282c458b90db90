package org.baitong.assessment.emission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.emission.EmissionAccount.Interval;
import org.baitong.assessment.emission.EmissionAccount.View;
import org.baitong.assessment.emission.SourceRequests.Source;
import org.baitong.engine.emission.Co2e;
import org.baitong.engine.emission.Co2eView;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Inventory;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.Uncertainty;
import org.baitong.engine.emission.UncertaintyRequest;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Mass;
import org.jspecify.annotations.Nullable;

/** Writes calculated rows as an account: sums, views, intervals. */
final class AccountWriter {
  /** Any number does; it is printed with the interval. */
  private static final long SEED = 2050;

  private static final String INVENTORY = "inventory";
  private static final String MARKET = "inventory.market";

  private final Map<String, Outcome<EmissionRow>> rows;
  private final Map<String, Source> bySource;
  private final List<GwpSet> sets;
  private final Recorder recorder;
  private final Inventory inventory;

  AccountWriter(
      Map<String, Outcome<EmissionRow>> rows,
      Map<String, Source> bySource,
      List<GwpSet> sets,
      Recorder recorder) {
    this.rows = rows;
    this.bySource = bySource;
    this.sets = sets;
    this.recorder = recorder;
    this.inventory =
        Inventory.of(INVENTORY, Purpose.LOCATION_BASED, counted(Purpose.LOCATION_BASED));
  }

  /** A row that stands apart leaves the total complete even when it is missing. */
  private Map<String, Outcome<EmissionRow>> counted(Purpose electricity) {
    Map<String, Outcome<EmissionRow>> counted = new LinkedHashMap<>();
    rows.forEach(
        (id, row) -> {
          Source source = bySource.get(id);
          Purpose purpose = source == null ? Purpose.INVENTORY : source.key().purpose();
          if (purpose == Purpose.INVENTORY || purpose == electricity) {
            counted.put(id, row);
          }
        });
    return counted;
  }

  EmissionAccount account() {
    return account(interval());
  }

  EmissionAccount account(@Nullable Interval interval) {
    List<EmissionAccount.Source> sources = new ArrayList<>();
    rows.forEach((id, row) -> sources.add(source(id, row)));
    List<View> views = views(inventory);
    return new EmissionAccount(
        Purpose.LOCATION_BASED.name(),
        market(),
        sources,
        kilograms(inventory.gases()),
        views,
        interval,
        inventory.unknown());
  }

  private EmissionAccount.@Nullable Market market() {
    boolean stated =
        bySource.values().stream()
            .anyMatch(source -> source.key().purpose() == Purpose.MARKET_BASED);
    if (!stated) {
      return null;
    }
    Inventory market = Inventory.of(MARKET, Purpose.MARKET_BASED, counted(Purpose.MARKET_BASED));
    return new EmissionAccount.Market(kilograms(market.gases()), views(market), market.unknown());
  }

  private List<View> views(Inventory inventory) {
    List<View> views = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      // The gases' sums are the same under every set and are recorded once.
      views.add(view(inventory, sets.get(i), i == 0 ? recorder : Recorder.OFF));
      if (i > 0) {
        Co2e.view(inventory.id(), inventory.gases(), sets.get(i), recorder);
      }
    }
    return views;
  }

  private GwpSet usual() {
    return sets.stream()
        .filter(set -> set.name().equals(EmissionAccount.USUAL_SET))
        .findFirst()
        .orElseThrow();
  }

  private EmissionAccount.Source source(String id, Outcome<EmissionRow> outcome) {
    Source source = bySource.get(id);
    EmissionRow row = outcome.find().orElse(null);
    var key = row != null ? row.key() : source == null ? null : source.key();
    Outcome<Co2eView> view =
        row == null
            ? new Outcome.Missing<>(outcome.findings())
            : Co2e.view(id, row.gases(), usual(), recorder);
    org.baitong.engine.emission.@Nullable Interval interval =
        row == null || view.find().isEmpty()
            ? null
            : Uncertainty.propagate(
                    new UncertaintyRequest(
                        List.of(row), usual(), SEED, UncertaintyRequest.USUAL_DRAWS))
                .find()
                .orElse(null);
    return new EmissionAccount.Source(
        id,
        source == null ? id : source.row().id(),
        source == null ? "" : source.flow().id(),
        key == null ? Category.REFRIGERATION : key.category(),
        key == null ? "SCOPE_1" : key.scope().name(),
        key == null ? "INVENTORY" : key.purpose().name(),
        row == null ? "" : row.tier(),
        outcome.map(found -> kilograms(found.gases())),
        view.map(found -> found.total().kilograms()),
        interval == null ? null : interval.low().kilograms(),
        interval == null ? null : interval.high().kilograms(),
        row == null
            ? List.of()
            : row.factors().stream()
                .map(Factor::id)
                .filter(fact -> !fact.matches("(data|step):.*"))
                .sorted()
                .toList());
  }

  private static Map<String, Double> kilograms(GasVector gases) {
    Map<String, Double> kilograms = new LinkedHashMap<>();
    gases.masses().forEach((gas, mass) -> kilograms.put(gas.name(), mass.kilograms()));
    return kilograms;
  }

  private static View view(Inventory inventory, GwpSet set, Recorder to) {
    Outcome<Co2eView> total = inventory.co2e(set, to);
    Map<String, Double> memo = new LinkedHashMap<>();
    total
        .find()
        .ifPresent(
            view -> view.memo().forEach((gas, mass) -> memo.put(gas.name(), mass.kilograms())));
    Map<String, Double> byScope = new LinkedHashMap<>();
    inventory.byScope().forEach((scope, gases) -> put(byScope, scope.name(), gases, set));
    Map<String, Double> byCategory = new LinkedHashMap<>();
    inventory.byCategory().forEach((name, gases) -> put(byCategory, name, gases, set));
    return new View(
        set.name(), total.map(view -> view.total().kilograms()), byScope, byCategory, memo);
  }

  private static void put(Map<String, Double> sums, String name, GasVector gases, GwpSet set) {
    Co2e.view(name, gases, set, Recorder.OFF)
        .find()
        .ifPresent(view -> sums.put(name, view.total().kilograms()));
  }

  private @Nullable Interval interval() {
    if (inventory.rows().isEmpty()) {
      return null;
    }
    UncertaintyRequest request =
        new UncertaintyRequest(inventory.rows(), usual(), SEED, UncertaintyRequest.USUAL_DRAWS);
    var propagated = Uncertainty.propagate(request).find();
    var drawn = Uncertainty.monteCarlo(request).find();
    if (propagated.isEmpty() || drawn.isEmpty()) {
      return null;
    }
    String largest =
        Uncertainty.contributions(request).find().stream()
            .flatMap(all -> all.entrySet().stream())
            .max(
                Comparator.comparingDouble(
                    (Map.Entry<String, Mass> entry) -> entry.getValue().kilograms()))
            .map(Map.Entry::getKey)
            .orElse("");
    return new Interval(
        propagated.get().low().kilograms(),
        propagated.get().high().kilograms(),
        drawn.get().low().kilograms(),
        drawn.get().high().kilograms(),
        UncertaintyRequest.USUAL_DRAWS,
        SEED,
        largest);
  }
}
