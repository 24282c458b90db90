package org.baitong.engine.numerics;

/** What remains of a component when its cheap nodes are eliminated, ready to be solved. */
interface Core {
  /** From inputs to throughputs of the core's nodes, in place; false when it did not converge. */
  boolean solve(double[] b);
}
