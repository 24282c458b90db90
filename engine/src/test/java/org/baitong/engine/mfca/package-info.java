@NullMarked
package org.baitong.engine.mfca;

import org.jspecify.annotations.NullMarked;
