/** Tests of the choice of measures. */
@NullMarked
package org.baitong.engine.choice;

import org.jspecify.annotations.NullMarked;
