@NullMarked
package org.baitong.engine.wood;

import org.jspecify.annotations.NullMarked;
