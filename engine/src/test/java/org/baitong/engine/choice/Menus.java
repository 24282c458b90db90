package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/** Requests of every kind from a seed, and the search that looks at every set. */
final class Menus {
  private Menus() {}

  static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  /** Measures like a factory's: savings of 2 to 25 % on one or two flows, a budget, some rules. */
  static ChoiceRequest factory(long seed, int measures, int flows) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ChoiceFlow> all = new ArrayList<>();
    for (int f = 0; f < flows; f++) {
      double worth = random.nextDouble(50_000, 600_000);
      all.add(new ChoiceFlow("F" + f, usd(worth), Mass.of(random.nextDouble(1e4, 1e6))));
    }
    List<Candidate> candidates = new ArrayList<>();
    double cost = 0;
    for (int i = 0; i < measures; i++) {
      double investment = StrictMath.rint(random.nextDouble(500, 60_000));
      cost += investment;
      Map<String, Double> uses = new LinkedHashMap<>();
      uses.put("budget", investment);
      uses.put("stop", StrictMath.rint(random.nextDouble(0, 40)));
      List<Act> acts = new ArrayList<>();
      acts.add(Act.saves("F" + i % flows, new Ratio(random.nextDouble(0.02, 0.25))));
      if (random.nextDouble() < 0.2) {
        acts.add(Act.adds("F" + random.nextInt(flows), new Ratio(random.nextDouble(0.01, 0.05))));
      }
      double own = -investment * random.nextDouble(0.8, 1.6);
      candidates.add(new Candidate(id(i), usd(own), Mass.of(0), uses, acts));
    }
    List<Limit> limits =
        List.of(
            new Limit("budget", StrictMath.rint(cost * random.nextDouble(0.15, 0.6)), "USD"),
            new Limit("stop", 12.0 * measures, "h"));
    Rules rules =
        new Rules(
            List.of(Set.of(id(1))),
            List.of(Set.of(id(2), id(3)), Set.of(id(4), id(5), id(6))),
            List.of(
                new Rules.Requirement(id(7), Set.of(id(8))),
                new Rules.Requirement(id(0), Set.of(id(4), id(9)))));
    return new ChoiceRequest(Currency.USD, all, candidates, limits, rules, null);
  }

  /** Anything the request allows: added amounts, flows used up, flows nobody wants to lose. */
  static ChoiceRequest wild(long seed, int measures) {
    SplittableRandom random = new SplittableRandom(seed);
    int flows = 1 + random.nextInt(4);
    List<ChoiceFlow> all = new ArrayList<>();
    for (int f = 0; f < flows; f++) {
      all.add(
          new ChoiceFlow(
              "F" + f, usd(random.nextDouble(-200, 1000)), Mass.of(random.nextDouble(-50, 300))));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < measures; i++) {
      List<Act> acts = new ArrayList<>();
      for (int k = random.nextInt(3); k > 0; k--) {
        acts.add(
            new Act(
                "F" + random.nextInt(flows),
                new Ratio(random.nextInt(3) == 0 ? 0 : random.nextDouble(0, 0.9)),
                new Ratio(random.nextInt(3) > 0 ? 0 : random.nextDouble(-0.7, 0.4))));
      }
      Map<String, Double> uses = new LinkedHashMap<>();
      uses.put("a", (double) random.nextInt(10));
      if (random.nextBoolean()) {
        uses.put("b", (double) random.nextInt(10));
      }
      candidates.add(
          new Candidate(
              id(i),
              usd(random.nextInt(4) == 0 ? 0 : random.nextDouble(-300, 150)),
              Mass.of(random.nextDouble(-20, 40)),
              uses,
              acts));
    }
    List<Limit> limits =
        List.of(
            new Limit("a", random.nextInt(4 * measures), ""),
            new Limit("b", random.nextInt(4 * measures), ""));
    return new ChoiceRequest(
        Currency.USD, all, candidates, limits, rules(random, measures), least(random));
  }

  private static Mass least(SplittableRandom random) {
    return Mass.of(random.nextBoolean() ? -1e6 : random.nextDouble(0, 300));
  }

  private static Rules rules(SplittableRandom random, int measures) {
    List<Set<String>> mandatory = new ArrayList<>();
    List<Set<String>> exclusive = new ArrayList<>();
    List<Rules.Requirement> requires = new ArrayList<>();
    for (int k = random.nextInt(3); k > 0; k--) {
      mandatory.add(some(random, measures));
    }
    for (int k = random.nextInt(4); k > 0; k--) {
      exclusive.add(some(random, measures));
    }
    for (int k = random.nextInt(4); k > 0; k--) {
      requires.add(new Rules.Requirement(id(random.nextInt(measures)), some(random, measures)));
    }
    return new Rules(mandatory, exclusive, requires);
  }

  private static Set<String> some(SplittableRandom random, int measures) {
    Set<String> ids = new TreeSet<>();
    for (int k = 1 + random.nextInt(3); k > 0; k--) {
      ids.add(id(random.nextInt(measures)));
    }
    return ids;
  }

  static String id(int number) {
    return "M" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  /** The best value by looking at every set; NaN when none is allowed. */
  static double brute(ChoiceRequest request) {
    Problem problem = new Problem(request);
    double best = Double.NaN;
    for (long set = 0; set < 1L << problem.n; set++) {
      boolean[] chosen = new boolean[problem.n];
      for (int i = 0; i < problem.n; i++) {
        chosen[i] = (set >> i & 1) == 1;
      }
      if (quickly(problem, chosen)) {
        Chosen evaluated = problem.evaluate(chosen);
        double value = evaluated.value().amount();
        if (!(value <= best) && Violations.of(request, evaluated).isEmpty()) {
          best = value;
        }
      }
    }
    return best;
  }

  /** Whether the limits hold, before anything slow is asked. */
  private static boolean quickly(Problem problem, boolean[] chosen) {
    for (int l = 0; l < problem.use.length; l++) {
      double sum = 0;
      for (int i = 0; i < problem.n; i++) {
        sum += chosen[i] ? problem.use[l][i] : 0;
      }
      if (sum > problem.capacity[l] + 1e-6) {
        return false;
      }
    }
    return true;
  }

  static Set<String> ids(Chosen chosen) {
    return new HashSet<>(chosen.measures());
  }
}
