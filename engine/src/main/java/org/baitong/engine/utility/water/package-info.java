/** Water and waste water: use, rinsing, heat in discharge, treatment energy. */
@NullMarked
package org.baitong.engine.utility.water;

import org.jspecify.annotations.NullMarked;
