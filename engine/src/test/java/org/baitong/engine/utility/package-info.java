@NullMarked
package org.baitong.engine.utility;

import org.jspecify.annotations.NullMarked;
