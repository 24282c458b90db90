/** Boilers and what they burn. */
@NullMarked
package org.baitong.engine.utility.boiler;

import org.jspecify.annotations.NullMarked;
