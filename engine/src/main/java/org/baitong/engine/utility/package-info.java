/** All engineering calculators by their id; each stands in the package of its group. */
@NullMarked
package org.baitong.engine.utility;

import org.jspecify.annotations.NullMarked;
