/**
 * The best affordable set of measures that overlap, exclude and require each other, proven best.
 */
@NullMarked
package org.baitong.engine.choice;

import org.jspecify.annotations.NullMarked;
