package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Many factories, each with its own measures and rules, that share one limit: a programme's money.
 * Each chooses for itself at a price of the limit; the price that uses the limit up bounds what
 * anybody can reach (Lagrange's relaxation), exchanges of sets between factories use what is left.
 */
public final class SharedBudget {
  private static final int MOST_PRICES = 60;

  /** The gap that is aimed at. */
  private static final double CLOSE = 1e-4;

  /** Prices around the balancing one whose sets are tried when the gap is larger. */
  private static final double[] NEAR = {0.93, 1.07, 0.85, 1.18, 0.75, 1.35, 0.6, 1.7};

  /**
   * A factory.
   *
   * @param id unique
   * @param request its measures; one of its limits is the shared one, with what it may take alone
   */
  public record Member(String id, ChoiceRequest request) {}

  /**
   * What every factory does.
   *
   * @param sets by factory
   * @param value of all of them
   * @param bound what no choice can exceed
   * @param gap bound less value, over the bound
   * @param used of the shared limit, in its unit
   * @param price what one more unit of the limit would bring
   */
  public record Result(
      Map<String, Chosen> sets, Money value, Money bound, Ratio gap, double used, Ratio price) {}

  private final List<Member> members;
  private final List<Problem> problems = new ArrayList<>();
  private final int[] limits;
  private final double capacity;
  private final List<Map<List<String>, Chosen>> seen = new ArrayList<>();
  private final String limit;

  private SharedBudget(List<Member> members, String limit, double capacity) {
    this.members = members;
    this.limit = limit;
    this.capacity = capacity;
    this.limits = new int[members.size()];
    for (int m = 0; m < limits.length; m++) {
      Problem problem = new Problem(members.get(m).request());
      problems.add(problem);
      seen.add(new LinkedHashMap<>());
      for (int l = 0; l < problem.use.length; l++) {
        limits[m] = problem.request.limits().get(l).id().equals(limit) ? l : limits[m];
      }
    }
  }

  /**
   * The factories' sets under one limit. Missing with ID_DUPLICATE, CHOICE_LIMIT_UNKNOWN when a
   * factory has no such limit, CHOICE_LAW_UNAFFORDABLE when what is mandatory exceeds the limit,
   * and as {@link Choice#best} for a factory.
   *
   * @param limit id of the shared limit
   * @param capacity of all factories together, in the limit's unit
   */
  public static Outcome<Result> choose(List<Member> members, String limit, double capacity) {
    List<Finding> refused = new ArrayList<>();
    Map<String, Member> byId = new LinkedHashMap<>();
    for (Member member : members) {
      if (byId.put(member.id(), member) != null) {
        refused.add(
            Finding.error("ID_DUPLICATE", Where.of("factory", member.id()))
                .with("id", member.id()));
      }
      refused.addAll(Problem.check(member.request()));
      if (member.request().limits().stream().noneMatch(one -> one.id().equals(limit))) {
        refused.add(
            Finding.error("CHOICE_LIMIT_UNKNOWN", Where.of("factory", member.id()))
                .with("where", member.id())
                .with("id", limit));
      }
    }
    if (members.isEmpty() || !(capacity >= 0)) {
      throw new IllegalArgumentException(
          members.size() + " factories share " + capacity + "\nMaybe one or more share 0 or more.");
    }
    return refused.isEmpty()
        ? new SharedBudget(List.copyOf(members), limit, capacity).solve()
        : new Outcome.Missing<>(refused);
  }

  /** Every factory's best at one price, what they use, and the bound that follows. */
  private record At(double price, List<Chosen> sets, double used, double bound) {}

  private Outcome<Result> solve() {
    At low = at(0);
    if (low == null) {
      return unsolvable();
    }
    if (low.used() <= most()) {
      return Outcome.of(result(low.sets(), low.bound(), 0));
    }
    At high = at(1);
    for (int i = 0; high != null && high.used() > most() && i < MOST_PRICES; i++) {
      low = high;
      high = at(high.price() * 4);
    }
    if (high == null || high.used() > most()) {
      return Outcome.missing(
          Finding.error("CHOICE_LAW_UNAFFORDABLE", Where.of("limit", limit))
              .with("limit", limit)
              .with("needed", high == null ? 0 : high.used(), "")
              .with("capacity", capacity, ""));
    }
    double bound = StrictMath.min(low.bound(), high.bound());
    for (int i = 0; i < MOST_PRICES; i++) {
      // The two tangents of the convex dual meet here, or here is its minimum.
      double slopeLow = capacity - low.used();
      double slopeHigh = capacity - high.used();
      double price =
          (high.bound() - low.bound() + slopeLow * low.price() - slopeHigh * high.price())
              / (slopeLow - slopeHigh);
      if (!(price > low.price() && price < high.price())) {
        break;
      }
      At middle = at(price);
      if (middle == null) {
        break;
      }
      double tangent = low.bound() + slopeLow * (price - low.price());
      bound = StrictMath.min(bound, middle.bound());
      if (middle.used() > most()) {
        low = middle;
      } else {
        high = middle;
      }
      if (middle.bound() <= tangent + 1e-12 * StrictMath.abs(tangent)) {
        break;
      }
    }
    List<Chosen> sets = new Exchange(this, high.price()).improve(high.sets());
    for (double factor : NEAR) {
      if (result(sets, bound, 0).gap().value() <= CLOSE) {
        break;
      }
      at(high.price() * factor);
      sets = new Exchange(this, high.price()).improve(upgrade(sets));
    }
    return Outcome.of(result(sets, bound, high.price()));
  }

  /** The one factory's set that uses what is left best, found exactly. */
  private List<Chosen> upgrade(List<Chosen> sets) {
    double room = most();
    for (Chosen set : sets) {
      room -= used(set);
    }
    int better = -1;
    double gain = 0;
    Chosen best = sets.getFirst();
    for (int m = 0; m < sets.size(); m++) {
      ChoiceRequest request = members.get(m).request();
      Limit own = request.limits().get(limits[m]);
      List<Limit> tight = new ArrayList<>(request.limits());
      double allowed = StrictMath.min(own.capacity(), used(sets.get(m)) + room);
      tight.set(limits[m], new Limit(own.id(), StrictMath.max(0, allowed), own.unit()));
      Search search = new Search(new Problem(request.withLimits(tight)), 1, 0);
      double now = sets.get(m).value().amount();
      if (search.run() && search.bestValue() - now > gain) {
        gain = search.bestValue() - now;
        better = m;
        best = problems.get(m).evaluate(search.best());
      }
    }
    List<Chosen> improved = new ArrayList<>(sets);
    if (better >= 0 && used(best) - used(sets.get(better)) <= room) {
      improved.set(better, best);
      seen.get(better).putIfAbsent(best.measures(), best);
    }
    return improved;
  }

  private double most() {
    return capacity + Search.SLACK * StrictMath.max(1, capacity);
  }

  private @Nullable At at(double price) {
    List<Chosen> sets = new ArrayList<>();
    double used = 0;
    double bound = price * capacity;
    for (int m = 0; m < problems.size(); m++) {
      Problem problem = problems.get(m);
      double[] charges = new double[problem.use.length];
      charges[limits[m]] = price;
      Search search = new Search(problem, 1, 0, charges);
      if (!search.run()) {
        return null;
      }
      Chosen chosen = problem.evaluate(search.best());
      seen.get(m).putIfAbsent(chosen.measures(), chosen);
      sets.add(chosen);
      used += used(chosen);
      bound += search.bound();
    }
    return new At(price, sets, used, bound);
  }

  private Outcome<Result> unsolvable() {
    for (Member member : members) {
      Outcome<ChoiceResult> outcome = Choice.best(member.request());
      if (!outcome.isUsable()) {
        return new Outcome.Missing<>(outcome.findings());
      }
    }
    throw new IllegalStateException("Every factory has a set, but not all of them");
  }

  double used(Chosen chosen) {
    return chosen.uses().getOrDefault(limit, 0.0);
  }

  double room() {
    return most();
  }

  /** Every set of a factory that was met at some price, and those one measure away from these. */
  List<Chosen> alternatives(int member, Chosen from) {
    Problem problem = problems.get(member);
    boolean[] chosen = new boolean[problem.n];
    from.measures().forEach(id -> chosen[problem.place(id)] = true);
    Map<List<String>, Chosen> all = new LinkedHashMap<>(seen.get(member));
    for (int i = 0; i < problem.n; i++) {
      chosen[i] = !chosen[i];
      Chosen near = problem.evaluate(chosen);
      if (!all.containsKey(near.measures()) && Violations.of(problem.request, near).isEmpty()) {
        all.put(near.measures(), near);
      }
      chosen[i] = !chosen[i];
    }
    return new ArrayList<>(all.values());
  }

  private Result result(List<Chosen> sets, double bound, double price) {
    Map<String, Chosen> byId = new LinkedHashMap<>();
    double value = 0;
    double used = 0;
    for (int m = 0; m < sets.size(); m++) {
      byId.put(members.get(m).id(), sets.get(m));
      value += sets.get(m).value().amount();
      used += used(sets.get(m));
    }
    double above = StrictMath.max(bound, value);
    Money money = Money.undated(value, members.getFirst().request().currency());
    return new Result(
        byId,
        money,
        money.withAmount(above),
        new Ratio(above == 0 ? 0 : (above - value) / StrictMath.abs(above)),
        used,
        new Ratio(price));
  }
}
