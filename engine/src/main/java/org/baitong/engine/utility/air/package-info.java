/** Compressed air: leaks, pressure, receivers, controls, use, drying, heat. */
@NullMarked
package org.baitong.engine.utility.air;

import org.jspecify.annotations.NullMarked;
