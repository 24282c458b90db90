/** Readings held against limit values, with their uncertainty. */
@NullMarked
package org.baitong.engine.limit;

import org.jspecify.annotations.NullMarked;
