package org.baitong.engine.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.baitong.engine.balance.BalanceResult.Reconciled;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.baitong.engine.numerics.Uncertainty;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
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
   * @param lossPrices what each loss flow costs by its amount, by flow id
   * @param candidates instruments on offer
   * @param currency of prices and costs
   */
  public record Request(
      BalanceRequest balance,
      Map<String, UnitPrice> lossPrices,
      List<Candidate> candidates,
      Currency currency) {
    /**
     * Throws when a price or cost is in another currency, or a price not of what its flow measures.
     */
    public Request {
      lossPrices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lossPrices));
      candidates = List.copyOf(candidates);
      for (BalanceFlow flow : balance.flows()) {
        UnitPrice price = lossPrices.get(flow.id());
        if (price != null) {
          price.in(flow.unit()).in(currency, "The price of " + flow.id());
        }
      }
      for (Candidate candidate : candidates) {
        candidate.cost.in(currency, "The measurement of " + candidate.flow);
      }
    }
  }

  /**
   * An instrument on offer.
   *
   * @param flow id of the flow it measures
   * @param relativeStdDev standard deviation it achieves, as a share of the flow; 0 is perfect
   * @param cost 0 for free
   */
  public record Candidate(String flow, Ratio relativeStdDev, Money cost) {
    public Candidate {
      if (!(relativeStdDev.value() >= 0) || !(cost.amount() >= 0)) {
        throw new IllegalArgumentException(
            "Candidate on "
                + flow
                + ": deviation "
                + relativeStdDev.value()
                + ", cost "
                + cost.amount()
                + "\nMaybe drop the minus sign: neither is below 0.");
      }
    }
  }

  /**
   * The ranking.
   *
   * @param lossCost total loss cost at the reconciled values
   * @param stdDev its standard deviation as things stand
   * @param ranked best first: free ones that help, then by reduction per money, then by flow id
   * @param priors flows that got a stated prior, with its upper end
   */
  public record Ranking(
      Money lossCost, Money stdDev, List<Gain> ranked, Map<String, Quantity> priors) {}

  /**
   * What one candidate brings.
   *
   * @param stdDevAfter standard deviation of the loss cost with this measurement
   * @param reduction by how much it is narrower
   * @param perMoney reduction per money spent; empty when it is free
   */
  public record Gain(
      Candidate candidate, Money stdDevAfter, Money reduction, Optional<Ratio> perMoney) {}

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
    Map<String, Quantity> ranges = new LinkedHashMap<>();
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
    Money zero = zero(request);
    for (Map.Entry<String, UnitPrice> price : request.lossPrices.entrySet()) {
      int j = model.indexOf(price.getKey());
      double each = price.getValue().in(model.units.get(j)).amount();
      if (Double.isInfinite(uncertainty.variance(unit(n, j)))) {
        findings.add(
            Finding.warning("NEXT_MEASUREMENT_NO_PRIOR", Where.of("flow", price.getKey()))
                .with("flow", price.getKey()));
      } else {
        form[j] = each;
        cost += each * uncertainty.value(j);
      }
    }
    double variance = uncertainty.variance(form);
    List<Gain> gains = new ArrayList<>();
    for (Candidate candidate : request.candidates) {
      gains.add(gain(candidate, model.indexOf(candidate.flow), form, new Known(uncertainty, zero)));
    }
    gains.sort(
        Comparator.comparingInt(
                (Gain g) -> g.perMoney.isEmpty() && g.reduction.amount() > 0 ? 0 : 1)
            .thenComparing(Comparator.comparingDouble(NextMeasurement::merit).reversed())
            .thenComparing(g -> g.candidate.flow));
    return Outcome.of(
        new Ranking(zero.withAmount(cost), zero.withAmount(Math.sqrt(variance)), gains, ranges),
        findings);
  }

  /** Money at the prices of the losses: by the latest date that is stated. */
  private static Money zero(Request request) {
    Money zero = Money.undated(0, request.currency);
    for (UnitPrice price : request.lossPrices.values()) {
      zero = zero.plus(price.perReferenceUnit()).withAmount(0);
    }
    return zero;
  }

  private static double merit(Gain gain) {
    return gain.perMoney.map(Ratio::value).orElse(gain.reduction.amount());
  }

  private record Known(Uncertainty uncertainty, Money zero) {}

  private static Gain gain(Candidate candidate, int j, double[] form, Known known) {
    Uncertainty uncertainty = known.uncertainty;
    double[] own = unit(form.length, j);
    double before = uncertainty.variance(form);
    double spread = uncertainty.variance(own);
    double after = before;
    // Nothing is gained where nothing is known (no prior) or nothing is open (exact).
    if (spread > 0 && !Double.isInfinite(spread)) {
      double achieved = candidate.relativeStdDev.value() * uncertainty.value(j);
      double covariance = uncertainty.covariance(form, own);
      after = Math.max(0, before - covariance * covariance / (spread + achieved * achieved));
    }
    double reduction = Math.sqrt(before) - Math.sqrt(after);
    return new Gain(
        candidate,
        known.zero.withAmount(Math.sqrt(after)),
        known.zero.withAmount(reduction),
        perMoney(reduction, candidate.cost.amount()));
  }

  /** Nothing where it costs nothing, or so little that the quotient is no number any more. */
  private static Optional<Ratio> perMoney(double reduction, double cost) {
    double each = reduction / cost;
    return cost > 0 && Double.isFinite(each) ? Optional.of(new Ratio(each)) : Optional.empty();
  }

  private static double[] unit(int n, int j) {
    double[] form = new double[n];
    form[j] = 1;
    return form;
  }

  private static Map<String, Datum> priors(
      Request request, BalanceResult result, Map<String, Quantity> ranges) {
    Map<String, Datum> priors = new LinkedHashMap<>();
    for (BalanceFlow flow : request.balance.flows()) {
      if (result.flow(flow.id()).status() == Status.UNOBSERVABLE) {
        OptionalDouble range = range(flow, request.balance, result);
        if (range.isPresent()) {
          double upper = range.getAsDouble();
          UnitOfMeasure unit = flow.unit();
          ranges.put(flow.id(), unit.quantity(upper));
          priors.put(
              flow.id(),
              Datum.measured(unit.quantity(upper / 2), unit.quantity(upper / Math.sqrt(12))));
        }
      }
    }
    return priors;
  }

  /** What is known to come into the giving centre (or to leave the receiving one), in amounts. */
  private static OptionalDouble range(
      BalanceFlow flow, BalanceRequest request, BalanceResult result) {
    for (Map.Entry<Layer, Datum> content : flow.contents().entrySet()) {
      UnitOfMeasure unit = content.getKey().unit();
      double perUnit = BalanceModel.number(content.getValue(), unit);
      if (perUnit > 0) {
        double known = 0;
        for (BalanceFlow other : request.flows()) {
          Datum holds = other.contents().get(content.getKey());
          Reconciled quantity = result.flow(other.id());
          boolean counts =
              flow.from() != null
                  ? isSame(flow.from(), other.to())
                  : isSame(flow.to(), other.from());
          if (counts && holds != null && quantity.reconciled().isPresent()) {
            known += quantity.reconciled().get().number() * BalanceModel.number(holds, unit);
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
