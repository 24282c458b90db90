/** Seeded Monte Carlo over named uncertain inputs, correlated where they are, and its summary. */
@NullMarked
package org.baitong.engine.risk;

import org.jspecify.annotations.NullMarked;
