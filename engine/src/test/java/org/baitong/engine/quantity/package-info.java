/** Tests of the quantities. */
@NullMarked
package org.baitong.engine.quantity;

import org.jspecify.annotations.NullMarked;
