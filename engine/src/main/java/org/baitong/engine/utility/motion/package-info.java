/** Pumps, fans, motors, drives and belts. */
@NullMarked
package org.baitong.engine.utility.motion;

import org.jspecify.annotations.NullMarked;
