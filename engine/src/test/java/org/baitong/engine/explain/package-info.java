@NullMarked
package org.baitong.engine.explain;

import org.jspecify.annotations.NullMarked;
