/** Emissions and wood of a factory: its sources, resolved against reference data. */
@NullMarked
package org.baitong.assessment.emission;

import org.jspecify.annotations.NullMarked;
