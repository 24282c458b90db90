/** Tests of the package. */
@NullMarked
package org.baitong.engine.pollution;

import org.jspecify.annotations.NullMarked;
