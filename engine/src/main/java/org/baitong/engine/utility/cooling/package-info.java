/** Chillers, cooling towers, evaporative cooling. */
@NullMarked
package org.baitong.engine.utility.cooling;

import org.jspecify.annotations.NullMarked;
