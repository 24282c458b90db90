@NullMarked
package org.baitong.engine.priority;

import org.jspecify.annotations.NullMarked;
