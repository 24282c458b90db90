/** Tests of investment appraisal. */
@NullMarked
package org.baitong.engine.finance;

import org.jspecify.annotations.NullMarked;
