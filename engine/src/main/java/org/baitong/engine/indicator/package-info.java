/** Resource productivity and pollution intensity of a factory against its baseline. */
@NullMarked
package org.baitong.engine.indicator;

import org.jspecify.annotations.NullMarked;
