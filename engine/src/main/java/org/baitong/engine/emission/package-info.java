/** Greenhouse-gas emissions gas by gas, with fossil and biogenic carbon apart. */
@NullMarked
package org.baitong.engine.emission;

import org.jspecify.annotations.NullMarked;
