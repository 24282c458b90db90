/** Lighting, power factor, tariffs, loads, own generation. */
@NullMarked
package org.baitong.engine.utility.electricity;

import org.jspecify.annotations.NullMarked;
