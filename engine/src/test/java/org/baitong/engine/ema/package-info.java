@NullMarked
package org.baitong.engine.ema;

import org.jspecify.annotations.NullMarked;
