/** Tests of the package. */
@NullMarked
package org.baitong.engine.people;

import org.jspecify.annotations.NullMarked;
