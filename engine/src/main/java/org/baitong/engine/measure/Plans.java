package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.measure.PlanResult.FlowChange;
import org.baitong.engine.measure.PlanResult.Saving;
import org.baitong.engine.measure.PlanResult.State;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What measures save alone, in a plan and by fair attribution, each solved through the whole
 * network of the factory.
 */
public final class Plans {
  /** A flow that differs by less than this part of itself has not changed. */
  private static final double SAME = 1e-12;

  private final PlanRequest request;
  private final Graph graph;
  private final Effects effects;
  private final List<Candidate> candidates;
  private final Guard guard;
  private final double[] worth;
  private final Map<String, double[]> accountWorth = new LinkedHashMap<>();
  private final List<Finding> findings;
  private final PlanSteps steps;

  private Plans(PlanRequest request, Response response, Recorder recorder) {
    this.request = request;
    this.graph = response.graph;
    this.guard = new Guard(graph, request.watches());
    this.findings = new ArrayList<>();
    Resolver resolver = new Resolver(graph);
    Order order = new Order(graph);
    List<Resolved> all = new ArrayList<>();
    this.candidates = new ArrayList<>();
    for (Measure measure : request.measures()) {
      candidates.add(candidate(measure, resolver, order, all));
    }
    this.effects = new Effects(response, all);
    this.worth = effects.worth(prices());
    for (Account account : request.value().accounts()) {
      double[] per = new double[graph.flows.size()];
      account
          .perUnit()
          .forEach(
              (flow, rate) -> {
                if (graph.find(flow) >= 0) {
                  per[graph.find(flow)] = rate.each().number();
                }
              });
      accountWorth.put(account.id(), effects.worth(per));
    }
    this.steps = new PlanSteps(request, response, effects, recorder);
  }

  private Candidate candidate(Measure measure, Resolver resolver, Order order, List<Resolved> all) {
    List<Resolved> own = new ArrayList<>();
    List<Finding> wrong = new ArrayList<>();
    for (Effect effect : measure.effects()) {
      Outcome<Resolved> resolved = resolver.resolve(effect);
      wrong.addAll(resolved.findings());
      resolved.find().ifPresent(own::add);
    }
    if (measure.effects().isEmpty()) {
      wrong.add(
          Finding.warning("MEASURE_NOT_QUANTIFIED", Where.of("measures", measure.id()))
              .with("measure", measure.id()));
    }
    Finding veto = measure.veto();
    if (veto != null && !wrong.isEmpty()) {
      // It may not be done, so nobody need be asked how.
      wrong = List.of(veto);
    }
    findings.addAll(wrong);
    int[] numbers = new int[wrong.isEmpty() ? own.size() : 0];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = all.size();
      all.add(own.get(i));
    }
    Candidate candidate = new Candidate(measure, numbers, order.of(own), wrong);
    candidate.state = veto != null ? State.BLOCKED : State.UNKNOWN;
    return candidate;
  }

  private double[] prices() {
    double[] prices = new double[graph.flows.size()];
    request
        .value()
        .prices()
        .forEach(
            (flow, price) -> {
              if (graph.find(flow) >= 0) {
                prices[graph.find(flow)] = price.each().amount();
              }
            });
    return prices;
  }

  /**
   * The savings of all measures. Missing with RESPONSE_UNDETERMINED when the network feeds itself
   * in a closed cycle.
   *
   * <p>Example: two measures that take 20 % and 15 % of a flow of 1000 take 320 together, not 350;
   * alone 200 and 150, in the plan 200 and 120, fairly 185 and 135.
   */
  public static Outcome<PlanResult> calculate(PlanRequest request, Recorder recorder) {
    Graph graph = new Graph(request.network());
    Optional<Response> response = Response.of(graph);
    if (response.isEmpty()) {
      return Outcome.missing(Finding.error("RESPONSE_UNDETERMINED", Where.ALL));
    }
    Plans plans = new Plans(request, response.get(), recorder);
    PlanResult result = plans.result();
    return Outcome.of(result, plans.findings);
  }

  private PlanResult result() {
    for (Candidate candidate : candidates) {
      if (candidate.isKnown() && isSolved(candidate)) {
        candidate.alone = saving(candidate.effects);
        candidate.brokenAlone = broken(candidate, candidate.effects);
        steps.alone(candidate.measure.id(), candidate.effects, candidate.alone);
      }
    }
    List<Candidate> plan = new Selection(candidates, this::broken).plan();
    Saving total = sequence(plan);
    attribute(plan);
    int[] all = effects(plan);
    double[] after = effects.amounts(all, effects.own(all));
    List<FlowChange> changes = new ArrayList<>();
    for (int f = 0; f < after.length; f++) {
      double before = graph.amount[f];
      Stated amount = graph.flows.get(f).amount();
      if (Math.abs(after[f] - before) > SAME * Math.max(before, Math.abs(after[f]))) {
        changes.add(
            new FlowChange(
                graph.flows.get(f).id(),
                amount,
                Stated.of(after[f] < 0 ? 0 : after[f], amount.unit())));
      }
    }
    List<PlanResult.Checked> checks = new ArrayList<>();
    for (Watch watch : request.watches()) {
      if (watch instanceof Watch.Concentration concentration) {
        checks.add(guard.checked(concentration, after));
      }
    }
    candidates.forEach(
        candidate -> candidate.reason().ifPresent(reason -> addOnce(findings, reason)));
    return new PlanResult(
        candidates.stream().map(Candidate::row).toList(),
        plan.stream().map(candidate -> candidate.measure.id()).toList(),
        changes,
        total,
        checks);
  }

  /** Numbers beyond all measure, or effects of one measure that feed each other, solve nothing. */
  private boolean isSolved(Candidate candidate) {
    double[] after = effects.amounts(candidate.effects, effects.own(candidate.effects));
    for (int f = 0; f < after.length; f++) {
      if (!Double.isFinite(after[f])) {
        Finding finding = guard.impossible(candidate.measure.id(), f, after[f]);
        candidate.wrong.add(finding);
        findings.add(finding);
        return false;
      }
    }
    return true;
  }

  private static void addOnce(List<Finding> findings, Finding finding) {
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  private @Nullable Finding broken(Candidate candidate, int[] chosen) {
    return guard.broken(candidate.measure.id(), effects.amounts(chosen, effects.own(chosen)));
  }

  /** What each adds to those before it. */
  private Saving sequence(List<Candidate> plan) {
    Saving reached = saving(new int[0]);
    int[] chosen = new int[0];
    String before = "";
    for (Candidate candidate : plan) {
      chosen = Candidate.join(chosen, candidate.effects);
      Saving next = saving(chosen);
      candidate.inPlan = minus(next, reached);
      steps.inPlan(candidate.measure.id(), before, chosen, next);
      reached = next;
      before = candidate.measure.id();
    }
    steps.plan(plan.stream().map(c -> c.measure.id()).toList(), chosen, reached);
    return reached;
  }

  private static int[] effects(List<Candidate> plan) {
    int[] all = new int[0];
    for (Candidate candidate : plan) {
      all = Candidate.join(all, candidate.effects);
    }
    return all;
  }

  private void attribute(List<Candidate> plan) {
    for (List<Integer> cluster :
        Attribution.clusters(
            plan.size(), (a, b) -> interact(plan.get(a).effects, plan.get(b).effects))) {
      int n = cluster.size();
      boolean exact = n <= Attribution.EXACT;
      double[] shares;
      if (exact) {
        double[] values = Attribution.values(cluster, set -> money(pick(plan, set)));
        shares = Attribution.exact(values, n);
        steps.fair(
            new PlanSteps.Cluster(
                cluster.stream().map(i -> id(plan, i)).toList(),
                values,
                set -> pick(plan, Attribution.members(cluster, set))),
            shares);
      } else {
        shares = Attribution.sampled(cluster, set -> money(pick(plan, set)));
        findings.add(
            Finding.info("ATTRIBUTION_SAMPLED", Where.of("measures", id(plan, cluster.getFirst())))
                .with("count", n, "1"));
      }
      for (int i = 0; i < n; i++) {
        Candidate candidate = plan.get(cluster.get(i));
        candidate.fair = new Money(shares[i], request.value().currency(), null);
        candidate.cluster = cluster.stream().map(member -> id(plan, member)).toList();
        candidate.sampled = !exact;
        if (!exact) {
          steps.sampled(candidate.measure.id(), shares[i], Attribution.ORDERS);
        }
      }
    }
  }

  private static String id(List<Candidate> plan, int number) {
    return plan.get(number).measure.id();
  }

  private static int[] pick(List<Candidate> plan, List<Integer> set) {
    int[] chosen = new int[0];
    for (int member : set) {
      chosen = Candidate.join(chosen, plan.get(member).effects);
    }
    return chosen;
  }

  private boolean interact(int[] some, int[] others) {
    return Arrays.stream(some)
        .anyMatch(a -> Arrays.stream(others).anyMatch(b -> effects.interact(a, b)));
  }

  private double money(int[] chosen) {
    return dot(worth, chosen, effects.own(chosen));
  }

  private static double dot(double[] worth, int[] chosen, double[] own) {
    double sum = 0;
    for (int j = 0; j < chosen.length; j++) {
      sum += worth[chosen[j]] * own[j];
    }
    return sum;
  }

  private Saving saving(int[] chosen) {
    double[] own = effects.own(chosen);
    Map<String, Stated> amounts = new LinkedHashMap<>();
    for (Account account : request.value().accounts()) {
      double[] per = accountWorth.getOrDefault(account.id(), new double[effects.all.size()]);
      amounts.put(account.id(), Stated.of(dot(per, chosen, own), account.unit()));
    }
    return new Saving(
        new Money(dot(worth, chosen, own), request.value().currency(), null), amounts);
  }

  private static Saving minus(Saving one, Saving other) {
    Map<String, Stated> amounts = new LinkedHashMap<>();
    one.amounts()
        .forEach(
            (account, amount) -> {
              Stated less = other.amounts().get(account);
              amounts.put(
                  account,
                  less == null
                      ? amount
                      : Stated.of(amount.number() - less.number(), amount.unit()));
            });
    return new Saving(one.money().minus(other.money()), amounts);
  }

  /** A measure on its way through the calculation. */
  static final class Candidate {
    final Measure measure;
    final int[] effects;
    final int rank;
    private final List<Finding> wrong;
    State state = State.UNKNOWN;
    @Nullable Finding why;
    @Nullable Saving alone;
    @Nullable Finding brokenAlone;
    private @Nullable Saving inPlan;
    private @Nullable Money fair;
    private List<String> cluster = List.of();
    private boolean sampled;

    Candidate(Measure measure, int[] effects, int rank, List<Finding> wrong) {
      this.measure = measure;
      this.effects = effects;
      this.rank = rank;
      this.wrong = new ArrayList<>(wrong);
    }

    boolean isKnown() {
      return wrong.isEmpty();
    }

    /** What it leaves a year if it is the only one. */
    double leaves() {
      Saving saving = alone;
      Money cost = measure.yearlyCost();
      double saved = saving == null ? 0 : saving.money().amount();
      return cost == null ? saved : saved - cost.amount();
    }

    static int[] join(int[] some, int[] more) {
      int[] all = Arrays.copyOf(some, some.length + more.length);
      System.arraycopy(more, 0, all, some.length, more.length);
      return all;
    }

    Optional<Finding> reason() {
      return wrong.isEmpty() ? Optional.ofNullable(why) : Optional.empty();
    }

    private Outcome<Saving> aloneOutcome() {
      Saving saving = alone;
      if (saving == null) {
        return new Outcome.Missing<>(wrong);
      }
      Finding veto = measure.veto() != null ? measure.veto() : brokenAlone;
      return veto == null ? Outcome.of(saving) : Outcome.disqualified(saving, veto);
    }

    PlanResult.Row row() {
      Saving planned = inPlan;
      Money share = fair;
      Finding reason = why;
      List<Finding> reasons =
          !wrong.isEmpty() ? wrong : reason == null ? List.of() : List.of(reason);
      return new PlanResult.Row(
          measure.id(),
          state,
          aloneOutcome(),
          planned == null ? new Outcome.Missing<>(reasons) : Outcome.of(planned),
          share == null ? new Outcome.Missing<>(reasons) : Outcome.of(share),
          cluster,
          sampled);
    }
  }
}
