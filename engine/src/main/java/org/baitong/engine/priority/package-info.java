/**
 * Where to look first: priority flows by a recorded rule, and the focus areas in which their cost
 * arises.
 *
 * <p>TEST ranks flows by the money lost in them, corrected by saving potential and by environmental
 * and legal weight; the thresholds that make the rule reproducible are ours and stand in the
 * request.
 */
@NullMarked
package org.baitong.engine.priority;

import org.jspecify.annotations.NullMarked;
