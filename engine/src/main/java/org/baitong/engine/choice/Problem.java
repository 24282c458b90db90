package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;

/**
 * A request as plain arrays, its candidates in alphabetical order, so that their order in the
 * request changes no digit.
 */
final class Problem {
  final ChoiceRequest request;
  final List<Candidate> candidates;
  final int n;
  final int flowCount;
  final double[] worth;
  final double[] carbon;
  final double[] own;
  final double[] ownCarbon;
  final int[][] actFlow;
  final double[][] share;
  final double[][] amount;
  final double[][] use;
  final double[] capacity;
  final int[][] conflicts;
  final int[][][] requires;
  final int[][] mandatory;

  /** Whether somebody may need it, or it acts so that its gain may grow with others. */
  final boolean[] keep;

  /** The first exclusive set in which it stands; -1 for none. */
  final int[] group;

  final int groups;

  /** Whether reductions may use a flow up. */
  final boolean[] exhaustible;

  final double leastCarbon;
  final Map<String, Integer> places = new HashMap<>();

  Problem(ChoiceRequest request) {
    this.request = request;
    this.candidates =
        request.candidates().stream().sorted(Comparator.comparing(Candidate::id)).toList();
    this.n = candidates.size();
    for (int i = 0; i < n; i++) {
      places.put(candidates.get(i).id(), i);
    }
    List<ChoiceFlow> flows =
        request.flows().stream().sorted(Comparator.comparing(ChoiceFlow::id)).toList();
    this.flowCount = flows.size();
    Map<String, Integer> flowPlaces = new HashMap<>();
    for (int f = 0; f < flowCount; f++) {
      flowPlaces.put(flows.get(f).id(), f);
    }
    this.worth = flows.stream().mapToDouble(flow -> flow.worth().amount()).toArray();
    this.carbon = flows.stream().mapToDouble(flow -> flow.co2e().kilograms()).toArray();
    this.own = candidates.stream().mapToDouble(one -> one.ownValue().amount()).toArray();
    this.ownCarbon = candidates.stream().mapToDouble(one -> one.ownCo2e().kilograms()).toArray();
    this.actFlow = new int[n][];
    this.share = new double[n][];
    this.amount = new double[n][];
    this.keep = new boolean[n];
    double[] least = new double[flowCount];
    for (int i = 0; i < n; i++) {
      List<Act> acts = candidates.get(i).acts();
      actFlow[i] = acts.stream().mapToInt(act -> flowPlaces.get(act.flow())).toArray();
      share[i] = acts.stream().mapToDouble(act -> act.share().value()).toArray();
      amount[i] = acts.stream().mapToDouble(act -> act.amount().value()).toArray();
      for (int k = 0; k < actFlow[i].length; k++) {
        least[actFlow[i][k]] += StrictMath.min(0, amount[i][k]);
        keep[i] |= amount[i][k] > 0;
      }
    }
    this.exhaustible = new boolean[flowCount];
    for (int f = 0; f < flowCount; f++) {
      exhaustible[f] = least[f] < -1;
    }
    List<Limit> limits = request.limits();
    this.use = new double[limits.size()][n];
    this.capacity = limits.stream().mapToDouble(Limit::capacity).toArray();
    for (int l = 0; l < use.length; l++) {
      for (int i = 0; i < n; i++) {
        use[l][i] = candidates.get(i).uses().getOrDefault(limits.get(l).id(), 0.0);
      }
    }
    this.conflicts = new int[n][];
    this.requires = new int[n][][];
    this.group = new int[n];
    Arrays.fill(group, -1);
    this.groups = request.rules().exclusive().size();
    this.mandatory = request.rules().mandatory().stream().map(this::indices).toArray(int[][]::new);
    bind();
    Mass wished = request.leastCo2e();
    this.leastCarbon = wished == null ? Double.NEGATIVE_INFINITY : wished.kilograms();
  }

  /** The place of a candidate; the request was checked. */
  int place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  private int[] indices(Set<String> ids) {
    return ids.stream().mapToInt(this::place).sorted().toArray();
  }

  private void bind() {
    List<List<Integer>> conflicting = new ArrayList<>();
    List<List<int[]>> required = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      conflicting.add(new ArrayList<>());
      required.add(new ArrayList<>());
    }
    for (int g = 0; g < groups; g++) {
      int[] members = indices(request.rules().exclusive().get(g));
      for (int one : members) {
        group[one] = group[one] < 0 ? g : group[one];
        for (int other : members) {
          if (one != other) {
            conflicting.get(one).add(other);
          }
        }
      }
    }
    for (Rules.Requirement requirement : request.rules().requires()) {
      int[] oneOf = indices(requirement.oneOf());
      required.get(place(requirement.measure())).add(oneOf);
      for (int other : oneOf) {
        keep[other] = true;
      }
    }
    for (int[] set : mandatory) {
      for (int one : set) {
        keep[one] = true;
      }
    }
    for (int i = 0; i < n; i++) {
      conflicts[i] = conflicting.get(i).stream().mapToInt(Integer::intValue).distinct().toArray();
      requires[i] = required.get(i).toArray(int[][]::new);
    }
  }

  /** What stands against the request; empty when it can be solved. */
  static List<Finding> check(ChoiceRequest request) {
    List<Finding> refused = new ArrayList<>();
    Set<String> flows = unique(request.flows().stream().map(ChoiceFlow::id).toList(), refused);
    Set<String> limits = unique(request.limits().stream().map(Limit::id).toList(), refused);
    Set<String> ids = unique(request.candidates().stream().map(Candidate::id).toList(), refused);
    for (Candidate candidate : request.candidates()) {
      candidate
          .acts()
          .forEach(act -> known(flows, act.flow(), candidate.id(), "CHOICE_FLOW_UNKNOWN", refused));
      candidate
          .uses()
          .keySet()
          .forEach(limit -> known(limits, limit, candidate.id(), "CHOICE_LIMIT_UNKNOWN", refused));
    }
    Rules rules = request.rules();
    rules.mandatory().forEach(set -> members(ids, set, "mandatory", refused));
    rules.exclusive().forEach(set -> members(ids, set, "exclusive", refused));
    for (Rules.Requirement requirement : rules.requires()) {
      known(ids, requirement.measure(), "requires", "CHOICE_MEASURE_UNKNOWN", refused);
      members(ids, requirement.oneOf(), requirement.measure(), refused);
    }
    return refused;
  }

  private static void members(
      Set<String> ids, Set<String> set, String where, List<Finding> refused) {
    if (set.isEmpty()) {
      refused.add(Finding.error("CHOICE_RULE_EMPTY", Where.of("rule", where)).with("rule", where));
    }
    set.forEach(id -> known(ids, id, where, "CHOICE_MEASURE_UNKNOWN", refused));
  }

  private static void known(
      Set<String> ids, String id, String where, String code, List<Finding> refused) {
    if (!ids.contains(id)) {
      refused.add(
          Finding.error(code, Where.of("measure", where)).with("where", where).with("id", id));
    }
  }

  private static Set<String> unique(List<String> ids, List<Finding> refused) {
    Set<String> seen = new LinkedHashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        refused.add(Finding.error("ID_DUPLICATE", Where.of("measure", id)).with("id", id));
      }
    }
    return seen;
  }

  /** What is left of each flow with these measures, over the flow as it is now. */
  double[] left(boolean[] chosen) {
    double[] sum = new double[flowCount];
    double[] left = new double[flowCount];
    Arrays.fill(sum, 1);
    Arrays.fill(left, 1);
    for (int i = 0; i < n; i++) {
      for (int k = 0; chosen[i] && k < actFlow[i].length; k++) {
        sum[actFlow[i][k]] += amount[i][k];
        left[actFlow[i][k]] *= 1 - share[i][k];
      }
    }
    for (int f = 0; f < flowCount; f++) {
      left[f] *= StrictMath.max(0, sum[f]);
    }
    return left;
  }

  /** The set with its value, CO2e and uses. */
  Chosen evaluate(boolean[] chosen) {
    double value = 0;
    double saved = 0;
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (chosen[i]) {
        ids.add(candidates.get(i).id());
        value += own[i];
        saved += ownCarbon[i];
      }
    }
    double[] left = left(chosen);
    for (int f = 0; f < flowCount; f++) {
      value += worth[f] * (1 - left[f]);
      saved += carbon[f] * (1 - left[f]);
    }
    Map<String, Double> uses = new LinkedHashMap<>();
    for (int l = 0; l < use.length; l++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += chosen[i] ? use[l][i] : 0;
      }
      uses.put(request.limits().get(l).id(), sum);
    }
    return new Chosen(
        List.copyOf(ids),
        Money.undated(value, request.currency()),
        Mass.of(saved),
        Collections.unmodifiableMap(uses));
  }
}
