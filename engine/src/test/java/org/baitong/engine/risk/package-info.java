/** Tests of seeded Monte Carlo. */
@NullMarked
package org.baitong.engine.risk;

import org.jspecify.annotations.NullMarked;
