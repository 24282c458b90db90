/**
 * Typed quantities in one reference unit per dimension, with UCUM codes at the edges only.
 *
 * <p>The arithmetic is named {@code plus, minus, times, dividedBy} everywhere and belongs to the
 * engine.
 */
@NullMarked
package org.baitong.engine.quantity;

import org.jspecify.annotations.NullMarked;
