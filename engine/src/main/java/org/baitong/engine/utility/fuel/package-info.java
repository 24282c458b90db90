/** Fuels, by-products, and heat from fuel or steam. */
@NullMarked
package org.baitong.engine.utility.fuel;

import org.jspecify.annotations.NullMarked;
