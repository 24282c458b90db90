package org.baitong.engine.choice;

import java.util.Arrays;

/**
 * Depth-first branch and bound. What a measure may still bring, given those chosen, is bounded by
 * its gain now, because savings on one flow only shrink each other; the sum of such gains under the
 * limits is bounded by Lagrange's relaxation (Land and Doig 1960; Fisher 1981).
 */
final class Search {
  /** Enough for far more than a factory; beyond it the best found is given with its bound. */
  static final long MOST_NODES = 5_000_000;

  /** Relative size of what is rounding and no improvement. */
  private static final double ROUNDING = 1e-13;

  /** By how much a limit may be exceeded, relative to it: rounding of sums. */
  static final double SLACK = 1e-9;

  private static final byte OPEN = 0;
  private static final byte IN = 1;
  private static final byte OUT = 2;

  private final Problem p;
  private final double[] weight;
  private final double[] ownWeight;
  private final boolean floor;
  private final double least;
  private final byte[] state;
  private final int[] trail;
  private int trailed;
  private final double[][] sums;
  private final double[][] products;
  private final double[][] rests;
  private final double[][] gains;
  private final double[][] carbonGains;
  private final double[] adders;
  private final double[] groupBest;
  private double[] prices = {};
  private double carbonPrice;
  private double own;
  private double ownCarbon;
  private double scale;
  private boolean pricesKnown;

  private boolean found;
  private final boolean[] best;
  private double bestValue = Double.NEGATIVE_INFINITY;
  private double rootBound = Double.POSITIVE_INFINITY;
  private long nodes;
  private boolean cut;

  /** Maximises {@code money * value + carbon * co2e} with the least CO2e of the request. */
  Search(Problem problem, double money, double carbon) {
    this(problem, money, carbon, new double[problem.use.length]);
  }

  /** The same when each unit of a limit that is used has to be paid for. */
  Search(Problem problem, double money, double carbon, double[] charges) {
    this.p = problem;
    this.weight = new double[p.flowCount];
    this.ownWeight = new double[p.n];
    for (int f = 0; f < weight.length; f++) {
      weight[f] = money * p.worth[f] + carbon * p.carbon[f];
      scale += StrictMath.abs(weight[f]);
    }
    for (int i = 0; i < p.n; i++) {
      ownWeight[i] = money * p.own[i] + carbon * p.ownCarbon[i];
      for (int l = 0; l < charges.length; l++) {
        ownWeight[i] -= charges[l] * p.use[l][i];
      }
      scale += StrictMath.abs(ownWeight[i]);
    }
    this.floor = p.leastCarbon > Double.NEGATIVE_INFINITY;
    this.least = p.leastCarbon - SLACK * StrictMath.abs(p.leastCarbon);
    this.state = new byte[p.n];
    this.trail = new int[p.n];
    this.sums = new double[p.n + 1][p.flowCount];
    this.products = new double[p.n + 1][p.flowCount];
    this.rests = new double[p.n + 1][p.use.length];
    this.gains = new double[p.n + 1][p.n];
    this.carbonGains = floor ? new double[p.n + 1][p.n] : new double[0][];
    this.adders = new double[p.flowCount];
    this.groupBest = new double[p.groups];
    this.best = new boolean[p.n];
  }

  /** Whether there is any feasible set; the best one is then {@link #best}. */
  boolean run() {
    Arrays.fill(sums[0], 1);
    Arrays.fill(products[0], 1);
    for (int l = 0; l < p.use.length; l++) {
      rests[0][l] = p.capacity[l] + SLACK * StrictMath.max(1, p.capacity[l]);
    }
    node(0);
    return found;
  }

  boolean[] best() {
    return best;
  }

  long nodes() {
    return nodes;
  }

  /** What no feasible set exceeds: the best found, or the root's bound when the search was cut. */
  double bound() {
    return cut ? rootBound : bestValue;
  }

  double bestValue() {
    return bestValue;
  }

  boolean cut() {
    return cut;
  }

  private void node(int depth) {
    if (++nodes > MOST_NODES) {
      cut = true;
      return;
    }
    int mark = trailed;
    int forced = propagate(depth);
    if (forced >= 0) {
      include(forced, depth);
    } else if (forced == NOTHING) {
      explore(depth);
    }
    undo(mark);
  }

  private static final int NOTHING = -1;
  private static final int IMPOSSIBLE = -2;

  private void undo(int mark) {
    while (trailed > mark) {
      state[trail[--trailed]] = OPEN;
    }
  }

  private void out(int j) {
    state[j] = OUT;
    trail[trailed++] = j;
  }

  private void include(int j, int depth) {
    int mark = trailed;
    for (int other : p.conflicts[j]) {
      if (state[other] == OPEN) {
        out(other);
      }
    }
    state[j] = IN;
    System.arraycopy(sums[depth], 0, sums[depth + 1], 0, p.flowCount);
    System.arraycopy(products[depth], 0, products[depth + 1], 0, p.flowCount);
    for (int k = 0; k < p.actFlow[j].length; k++) {
      sums[depth + 1][p.actFlow[j][k]] += p.amount[j][k];
      products[depth + 1][p.actFlow[j][k]] *= 1 - p.share[j][k];
    }
    for (int l = 0; l < p.use.length; l++) {
      rests[depth + 1][l] = rests[depth][l] - p.use[l][j];
    }
    double ownBefore = own;
    double carbonBefore = ownCarbon;
    own += ownWeight[j];
    ownCarbon += p.ownCarbon[j];
    node(depth + 1);
    own = ownBefore;
    ownCarbon = carbonBefore;
    state[j] = OPEN;
    undo(mark);
  }

  /** Leaves out what can no longer enter; gives what must, NOTHING or IMPOSSIBLE. */
  private int propagate(int depth) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int j = 0; j < p.n; j++) {
        if (state[j] == OPEN && !mayEnter(j, depth)) {
          out(j);
          changed = true;
        }
      }
    }
    for (int[] set : p.mandatory) {
      int one = only(set);
      if (one != NOTHING) {
        return one;
      }
    }
    for (int j = 0; j < p.n; j++) {
      for (int r = 0; state[j] == IN && r < p.requires[j].length; r++) {
        int one = only(p.requires[j][r]);
        if (one != NOTHING) {
          return one;
        }
      }
    }
    return NOTHING;
  }

  private boolean mayEnter(int j, int depth) {
    for (int l = 0; l < p.use.length; l++) {
      if (p.use[l][j] > rests[depth][l]) {
        return false;
      }
    }
    for (int[] oneOf : p.requires[j]) {
      boolean possible = false;
      for (int other : oneOf) {
        possible |= state[other] != OUT;
      }
      if (!possible) {
        return false;
      }
    }
    return true;
  }

  /** The only member that can still fulfil a set, IMPOSSIBLE when none can, else NOTHING. */
  private int only(int[] set) {
    int open = IMPOSSIBLE;
    for (int one : set) {
      if (state[one] == IN || (state[one] == OPEN && open >= 0)) {
        return NOTHING;
      }
      if (state[one] == OPEN) {
        open = one;
      }
    }
    return open;
  }

  private void explore(int depth) {
    double value = value(depth, weight, own);
    gains(depth, weight, ownWeight, gains[depth]);
    double saved = 0;
    if (floor) {
      saved = value(depth, p.carbon, ownCarbon);
      gains(depth, p.carbon, p.ownCarbon, carbonGains[depth]);
      if (saved + most(carbonGains[depth]) < least) {
        return;
      }
    }
    if (value > bestValue + ROUNDING * scale && saved >= (floor ? least : saved) && complete()) {
      bestValue = value;
      found = true;
      for (int j = 0; j < p.n; j++) {
        best[j] = state[j] == IN;
      }
    }
    double needed = bestValue + ROUNDING * scale;
    if (value + most(gains[depth]) <= needed) {
      return;
    }
    boolean first = !pricesKnown;
    if (first) {
      price(depth, saved);
    }
    double bound = value + lagrange(depth, saved);
    if (first) {
      rootBound = bound;
    }
    if (bound <= needed) {
      return;
    }
    int branch = prune(depth, bound - needed);
    if (branch < 0) {
      return;
    }
    include(branch, depth);
    if (cut) {
      return;
    }
    // The rest of this node, without it, at the same sums.
    out(branch);
    node(depth);
  }

  private boolean complete() {
    for (int[] set : p.mandatory) {
      if (!has(set)) {
        return false;
      }
    }
    for (int j = 0; j < p.n; j++) {
      for (int r = 0; state[j] == IN && r < p.requires[j].length; r++) {
        if (!has(p.requires[j][r])) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean has(int[] set) {
    for (int one : set) {
      if (state[one] == IN) {
        return true;
      }
    }
    return false;
  }

  private double value(int depth, double[] weights, double start) {
    double value = start;
    for (int f = 0; f < weights.length; f++) {
      value += weights[f] * (1 - StrictMath.max(0, sums[depth][f]) * products[depth][f]);
    }
    return value;
  }

  /**
   * What each open measure can bring at most, whatever else enters: amounts act before shares, so
   * that shares may find all that is still added, and losses are counted where nothing can undo
   * them.
   */
  private void gains(int depth, double[] weights, double[] owns, double[] into) {
    Arrays.fill(adders, 0);
    for (int j = 0; j < p.n; j++) {
      for (int k = 0; state[j] == OPEN && p.keep[j] && k < p.actFlow[j].length; k++) {
        adders[p.actFlow[j][k]] += StrictMath.max(0, p.amount[j][k]);
      }
    }
    for (int j = 0; j < p.n; j++) {
      if (state[j] != OPEN) {
        continue;
      }
      double gain = owns[j];
      for (int k = 0; k < p.actFlow[j].length; k++) {
        int f = p.actFlow[j][k];
        double each = weights[f] * products[depth][f];
        double a = p.amount[j][k];
        if (each >= 0) {
          gain += each * (StrictMath.max(0, sums[depth][f]) + adders[f]) * p.share[j][k];
          gain += a > 0 && p.exhaustible[f] ? 0 : -each * a;
        } else if (a > 0) {
          gain -= each * a;
        }
      }
      into[j] = gain;
    }
  }

  /** The positive gains of open measures, one of each exclusive set. */
  private double most(double[] values) {
    double sum = 0;
    Arrays.fill(groupBest, 0);
    for (int j = 0; j < p.n; j++) {
      if (state[j] == OPEN && values[j] > 0) {
        if (p.group[j] < 0) {
          sum += values[j];
        } else {
          groupBest[p.group[j]] = StrictMath.max(groupBest[p.group[j]], values[j]);
        }
      }
    }
    for (double one : groupBest) {
      sum += one;
    }
    return sum;
  }

  private double reduced(int j, int depth) {
    double reduced = gains[depth][j];
    for (int l = 0; l < prices.length; l++) {
      reduced -= prices[l] * p.use[l][j];
    }
    return floor ? reduced + carbonPrice * carbonGains[depth][j] : reduced;
  }

  /** By how much the value may still rise. */
  private double lagrange(int depth, double saved) {
    double sum = floor ? carbonPrice * (saved - least) : 0;
    for (int l = 0; l < prices.length; l++) {
      sum += prices[l] * rests[depth][l];
    }
    Arrays.fill(groupBest, 0);
    for (int j = 0; j < p.n; j++) {
      if (state[j] == OPEN) {
        double reduced = reduced(j, depth);
        if (p.group[j] < 0) {
          sum += StrictMath.max(0, reduced);
        } else {
          groupBest[p.group[j]] = StrictMath.max(groupBest[p.group[j]], reduced);
        }
      }
    }
    for (double one : groupBest) {
      sum += one;
    }
    return sum;
  }

  /** Leaves out what would push the bound below the best; gives the most promising measure. */
  private int prune(int depth, double room) {
    int branch = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < p.n; j++) {
      if (state[j] != OPEN) {
        continue;
      }
      double reduced = reduced(j, depth);
      double counted = p.group[j] < 0 ? StrictMath.max(0, reduced) : groupBest[p.group[j]];
      boolean useless = gains[depth][j] <= 0 && !p.keep[j] && !floor;
      if (useless || reduced - counted + room <= 0) {
        out(j);
      } else if (reduced > highest) {
        highest = reduced;
        branch = j;
      }
    }
    return branch;
  }

  private void price(int depth, double saved) {
    pricesKnown = true;
    int rows = p.use.length + (floor ? 1 : 0);
    double[] open = new double[p.n];
    double[][] uses = new double[rows][];
    double[] rest = new double[rows];
    for (int l = 0; l < p.use.length; l++) {
      uses[l] = p.use[l];
      rest[l] = rests[depth][l];
    }
    for (int j = 0; j < p.n; j++) {
      open[j] = state[j] == OPEN ? gains[depth][j] : Double.NEGATIVE_INFINITY;
    }
    if (floor) {
      double[] carbonUse = new double[p.n];
      for (int j = 0; j < p.n; j++) {
        carbonUse[j] = state[j] == OPEN ? -carbonGains[depth][j] : 0;
      }
      uses[rows - 1] = carbonUse;
      rest[rows - 1] = saved - least;
    }
    double[] all = Multipliers.of(open, uses, rest);
    prices = Arrays.copyOf(all, p.use.length);
    carbonPrice = floor ? all[rows - 1] : 0;
  }
}
