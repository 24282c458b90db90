package org.baitong.assessment.emission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The greenhouse gases of a factory's year, gas by gas; CO2e only as a view.
 *
 * @param electricity how bought electricity counts: LOCATION_BASED or MARKET_BASED
 * @param market the same sources with electricity by its contracts; null where the factory states
 *     none
 * @param sources one row a source, those that count and those that stand apart
 * @param gases kg by gas over all sources that count; what is known when one is missing
 * @param views the total as CO2e under each set of global warming potentials
 * @param interval 95 % interval under AR5; null when nothing counts
 * @param incomplete ids of sources that could not be calculated
 */
public record EmissionAccount(
    String electricity,
    @Nullable Market market,
    List<Source> sources,
    Map<String, Double> gases,
    List<View> views,
    @Nullable Interval interval,
    List<String> incomplete) {
  /** The set of global warming potentials that national reports use. */
  public static final String USUAL_SET = "AR5";

  public EmissionAccount {
    sources = List.copyOf(sources);
    gases = Collections.unmodifiableMap(new LinkedHashMap<>(gases));
    views = List.copyOf(views);
    incomplete = List.copyOf(incomplete);
  }

  /** The view under one set; throws when there is none. */
  public View view(String set) {
    return views.stream()
        .filter(view -> view.gwpSet().equals(set))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no view under " + set));
  }

  /**
   * The totals with bought electricity by its contracts and certificates, beside those by the
   * average of its grid; the two are never added.
   *
   * @param gases kg by gas over all sources that count
   * @param views the total as CO2e under each set
   * @param incomplete ids of sources that could not be calculated
   */
  public record Market(Map<String, Double> gases, List<View> views, List<String> incomplete) {
    public Market {
      gases = Collections.unmodifiableMap(new LinkedHashMap<>(gases));
      views = List.copyOf(views);
      incomplete = List.copyOf(incomplete);
    }
  }

  /**
   * One source.
   *
   * @param id id of the row, unique
   * @param source id of the dossier's row it comes from
   * @param flow id of the flow that causes it; empty for refrigerants
   * @param category IPCC 2006 category, "1.A.2.l"
   * @param scope SCOPE_1, SCOPE_2 or SCOPE_3
   * @param purpose what it may be used for; only INVENTORY and the electricity chosen count
   * @param tier tier of the method
   * @param gases kg by gas; missing with its reason
   * @param co2e kg CO2e under AR5
   * @param low lower end of the 95 % interval of {@code co2e}; null when unknown
   * @param high upper end
   * @param factors ids of the reference values used
   */
  public record Source(
      String id,
      String source,
      String flow,
      String category,
      String scope,
      String purpose,
      String tier,
      Outcome<Map<String, Double>> gases,
      Outcome<Double> co2e,
      @Nullable Double low,
      @Nullable Double high,
      List<String> factors) {
    public Source {
      factors = List.copyOf(factors);
    }

    /** Whether it is part of the totals. */
    public boolean counts() {
      return purpose.equals("INVENTORY") || purpose.equals("LOCATION_BASED");
    }
  }

  /**
   * The total as CO2e under one set.
   *
   * @param gwpSet AR4, AR5 or AR6
   * @param total kg CO2e; disqualified, "at least", when a source is missing
   * @param byScope kg CO2e
   * @param byCategory kg CO2e by IPCC category
   * @param memo kg beside the total: biogenic CO2 as CO2, HCFCs as CO2e
   */
  public record View(
      String gwpSet,
      Outcome<Double> total,
      Map<String, Double> byScope,
      Map<String, Double> byCategory,
      Map<String, Double> memo) {
    public View {
      byScope = Collections.unmodifiableMap(new LinkedHashMap<>(byScope));
      byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
      memo = Collections.unmodifiableMap(new LinkedHashMap<>(memo));
    }
  }

  /**
   * The 95 % interval of the total under AR5 by both approaches of IPCC 2006.
   *
   * @param low by error propagation, kg CO2e
   * @param high by error propagation, kg CO2e
   * @param drawnLow by Monte Carlo, kg CO2e
   * @param drawnHigh by Monte Carlo, kg CO2e
   * @param draws number of draws
   * @param seed of the draws: the same seed gives the same interval
   * @param largest id of the number whose uncertainty contributes most
   */
  public record Interval(
      double low,
      double high,
      double drawnLow,
      double drawnHigh,
      int draws,
      long seed,
      String largest) {}
}
