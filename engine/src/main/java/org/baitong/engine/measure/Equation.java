package org.baitong.engine.measure;

import java.util.List;

/**
 * One equation of the network: terms in flows and in multipliers that sum to zero. Before any
 * measure every multiplier is 1.
 *
 * @param rule what it says
 * @param centre where it holds
 * @param layer in which layer
 * @param terms what flows contribute
 * @param own coefficient of the multiplier that it determines
 * @param other number of another multiplier; -1 when there is none
 * @param ofOther coefficient of the other multiplier
 * @param constant what does not change
 */
record Equation(
    Rule rule,
    String centre,
    String layer,
    List<Term> terms,
    double own,
    int other,
    double ofOther,
    double constant) {
  Equation {
    terms = List.copyOf(terms);
  }

  /** What an equation says. */
  enum Rule {
    /** What a centre takes follows what it supplies. */
    PULL,
    /** What flows without content follow: all that comes in for the main output. */
    FOLLOW,
    /** What a centre loses is what came in and did not go on. */
    CLOSE,
    /** What leaves a treatment follows what comes in. */
    PUSH,
    /** A load goes on in the shares it went in before. */
    LOAD
  }

  /** A flow with what one unit counts. */
  record Term(int flow, double coefficient) {}

  /** Its name in findings and steps: "BOILER.ENERGY.pull". */
  String name() {
    return centre + "." + layer + "." + rule.name().toLowerCase(java.util.Locale.ROOT);
  }
}
