package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.Reconciliation.Balance;
import org.baitong.engine.numerics.Reconciliation.Estimate;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Which balances leak, as far as the generalised likelihood ratios allow it to be said. */
public final class Leaks {
  /** Ratios that agree to this are the same to the data. */
  private static final double ALIKE = 1e-9;

  private Leaks() {}

  /**
   * Indices of the constraints of which one probably has a leak (left minus right side is not 0):
   * empty unless the global test fails, the leak explains more than any single wrong measurement,
   * and its ratio is above the critical value for all hypotheses together; several when the data
   * cannot tell them apart. A leak that looks like a bias of one meter is not named. Source:
   * Narasimhan and Mah (1987), AIChE Journal 33:1514.
   *
   * <p>Example: a node that loses 20 of 100 with a standard deviation of 1 on each of three flows
   * has the same ratio for the leak as for each meter, so nothing is named; with two more nodes
   * around it that balance, the leak is.
   */
  public static List<Integer> suspects(ReconcileProblem problem, Reconciliation result) {
    if (result.globalTestPasses()) {
      return List.of();
    }
    double meter = 0;
    int hypotheses = 0;
    for (int j = 0; j < result.estimates().size(); j++) {
      Estimate estimate = result.estimates().get(j);
      meter = Math.max(meter, estimate.likelihoodRatio());
      hypotheses += problem.variables().get(j).kind() == Kind.MEASURED ? 1 : 0;
    }
    double most = 0;
    for (Balance balance : result.balances()) {
      most = Math.max(most, balance.leakRatio());
      hypotheses += balance.leakRatio() > 0 ? 1 : 0;
    }
    if (hypotheses == 0
        || !(most > meter * (1 + ALIKE))
        || !(most > critical(problem, hypotheses))) {
      return List.of();
    }
    List<Integer> suspects = new ArrayList<>();
    for (int i = 0; i < result.balances().size(); i++) {
      if (result.balances().get(i).leakRatio() >= most * (1 - ALIKE)) {
        suspects.add(i);
      }
    }
    return suspects;
  }

  /** Sidak: the chi-square quantile of one degree of freedom is a squared normal one. */
  private static double critical(ReconcileProblem problem, int hypotheses) {
    double beta = -StrictMath.expm1(StrictMath.log(problem.confidence()) / hypotheses);
    double z = -new NormalDistribution().inverseCumulativeProbability(beta / 2);
    return z * z;
  }
}
