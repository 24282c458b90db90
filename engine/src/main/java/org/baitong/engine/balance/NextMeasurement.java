package org.baitong.engine.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.baitong.engine.balance.BalanceResult.Quantity;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.baitong.engine.numerics.Uncertainty;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * Which meter, weighing or laboratory test narrows the total loss cost most per unit of money.
 *
 * <p>The loss cost is the linear form of the loss flows' amounts and their prices. A further
 * measurement of flow j with variance s2 lowers the variance of the form c by {@code cov(c,x_j)^2 /
 * (var(x_j) + s2)} (the rank-one update of a Gaussian posterior). Flows that the balances leave
 * open get a stated prior of our own: uniform between 0 and what is known to come into the giving
 * centre, so a mean of half of it and a standard deviation of it over the square root of 12.
 */
public final class NextMeasurement {
  private NextMeasurement() {}

  /**
   * What is asked.
   *
   * @param balance the factory's balance
   * @param lossPrices money per unit of each loss flow's amount, by flow id
   * @param candidates instruments on offer
   * @param currency ISO 4217 code of prices and costs
   */
  public record Request(
      BalanceRequest balance,
      Map<String, Double> lossPrices,
      List<Candidate> candidates,
      String currency) {
    public Request {
      lossPrices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lossPrices));
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * An instrument on offer.
   *
   * @param flow id of the flow it measures
   * @param relativeStdDev standard deviation it achieves, as a share of the flow; 0 is perfect
   * @param cost money; 0 for free
   */
  public record Candidate(String flow, double relativeStdDev, double cost) {
    public Candidate {
      if (!(relativeStdDev >= 0) || !(cost >= 0) || Double.isInfinite(cost + relativeStdDev)) {
        throw new IllegalArgumentException(
            "Candidate on " + flow + ": deviation " + relativeStdDev + ", cost " + cost);
      }
    }
  }

  /**
   * The ranking.
   *
   * @param lossCost total loss cost at the reconciled values, in money
   * @param stdDev its standard deviation as things stand
   * @param ranked best first: free ones that help, then by reduction per money, then by flow id
   * @param priors flows that got a stated prior, with its upper end in the flow's unit
   */
  public record Ranking(
      double lossCost, double stdDev, List<Gain> ranked, Map<String, Double> priors) {}

  /**
   * What one candidate brings.
   *
   * @param stdDevAfter standard deviation of the loss cost with this measurement
   * @param reduction by how much it is narrower, in money
   * @param perMoney reduction per money spent; empty when it is free
   */
  public record Gain(
      Candidate candidate, double stdDevAfter, double reduction, OptionalDouble perMoney) {}

  /**
   * Ranks the candidates; an empty list gives an empty ranking. NEXT_MEASUREMENT_NO_PRIOR names a
   * loss flow about which nothing is known: its cost is left out of the form.
   */
  public static Outcome<Ranking> rank(Request request) {
    Outcome<BalanceResult> balance = BalanceCalculator.calculate(request.balance, Recorder.OFF);
    if (balance.find().isEmpty()) {
      return new Outcome.Missing<>(balance.findings());
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, Double> ranges = new LinkedHashMap<>();
    Map<String, Datum> priors = priors(request, balance.find().get(), ranges);
    BalanceModel model = new BalanceModel(request.balance, priors);
    Outcome<Uncertainty> outcome = Uncertainty.of(model.problem());
    if (outcome.find().isEmpty()) {
      return new Outcome.Missing<>(outcome.findings());
    }
    Uncertainty uncertainty = outcome.find().get();
    int n = model.variables.size();
    double[] form = new double[n];
    double cost = 0;
    for (Map.Entry<String, Double> price : request.lossPrices.entrySet()) {
      int j = model.indexOf(price.getKey());
      if (Double.isInfinite(uncertainty.variance(unit(n, j)))) {
        findings.add(
            Finding.warning("NEXT_MEASUREMENT_NO_PRIOR", Where.of("flow", price.getKey()))
                .with("flow", price.getKey()));
      } else {
        form[j] = price.getValue();
        cost += price.getValue() * uncertainty.value(j);
      }
    }
    double variance = uncertainty.variance(form);
    List<Gain> gains = new ArrayList<>();
    for (Candidate candidate : request.candidates) {
      gains.add(gain(candidate, model.indexOf(candidate.flow), form, uncertainty));
    }
    gains.sort(
        Comparator.comparingInt((Gain g) -> g.perMoney.isEmpty() && g.reduction > 0 ? 0 : 1)
            .thenComparing(
                Comparator.comparingDouble((Gain g) -> g.perMoney.orElse(g.reduction)).reversed())
            .thenComparing(g -> g.candidate.flow));
    return Outcome.of(new Ranking(cost, Math.sqrt(variance), gains, ranges), findings);
  }

  private static Gain gain(Candidate candidate, int j, double[] form, Uncertainty uncertainty) {
    double[] own = unit(form.length, j);
    double before = uncertainty.variance(form);
    double spread = uncertainty.variance(own);
    double after = before;
    // Nothing is gained where nothing is known (no prior) or nothing is open (exact).
    if (spread > 0 && !Double.isInfinite(spread)) {
      double achieved = candidate.relativeStdDev * uncertainty.value(j);
      double covariance = uncertainty.covariance(form, own);
      after = Math.max(0, before - covariance * covariance / (spread + achieved * achieved));
    }
    double reduction = Math.sqrt(before) - Math.sqrt(after);
    return new Gain(
        candidate,
        Math.sqrt(after),
        reduction,
        candidate.cost == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(reduction / candidate.cost));
  }

  private static double[] unit(int n, int j) {
    double[] form = new double[n];
    form[j] = 1;
    return form;
  }

  private static Map<String, Datum> priors(
      Request request, BalanceResult result, Map<String, Double> ranges) {
    Map<String, Datum> priors = new LinkedHashMap<>();
    for (BalanceFlow flow : request.balance.flows()) {
      if (result.flow(flow.id()).status() == Status.UNOBSERVABLE) {
        OptionalDouble range = range(flow, request.balance, result);
        if (range.isPresent()) {
          double upper = range.getAsDouble();
          ranges.put(flow.id(), upper);
          priors.put(flow.id(), Datum.measured(upper / 2, upper / Math.sqrt(12)));
        }
      }
    }
    return priors;
  }

  /** What is known to come into the giving centre (or to leave the receiving one), in amounts. */
  private static OptionalDouble range(
      BalanceFlow flow, BalanceRequest request, BalanceResult result) {
    for (Map.Entry<Layer, Datum> content : flow.contents().entrySet()) {
      double perUnit = content.getValue().value();
      if (perUnit > 0) {
        double known = 0;
        for (BalanceFlow other : request.flows()) {
          Datum holds = other.contents().get(content.getKey());
          Quantity quantity = result.flow(other.id());
          boolean counts =
              flow.from() != null
                  ? isSame(flow.from(), other.to())
                  : isSame(flow.to(), other.from());
          if (counts && holds != null && quantity.reconciled().isPresent()) {
            known += quantity.reconciled().getAsDouble() * holds.value();
          }
        }
        if (known > 0) {
          return OptionalDouble.of(known / perUnit);
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean isSame(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }
}
