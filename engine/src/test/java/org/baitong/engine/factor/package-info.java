@NullMarked
package org.baitong.engine.factor;

import org.jspecify.annotations.NullMarked;
