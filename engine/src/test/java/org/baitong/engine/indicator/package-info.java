/** Tests of the package. */
@NullMarked
package org.baitong.engine.indicator;

import org.jspecify.annotations.NullMarked;
