/** Tests of the package. */
@NullMarked
package org.baitong.engine.limit;

import org.jspecify.annotations.NullMarked;
