/** Calculations by name, JSON in and JSON out: what `baitong calc` and the casebook run. */
@NullMarked
package org.baitong.assessment.calc;

import org.jspecify.annotations.NullMarked;
