/** Reference values as calculations see them: resolved, with bounds, edition and fact id. */
@NullMarked
package org.baitong.engine.factor;

import org.jspecify.annotations.NullMarked;
