/** How a figure came about: recorded while it is calculated, free when nobody asks. */
@NullMarked
package org.baitong.engine.explain;

import org.jspecify.annotations.NullMarked;
