/** Sewing and ironing. */
@NullMarked
package org.baitong.engine.utility.garment;

import org.jspecify.annotations.NullMarked;
