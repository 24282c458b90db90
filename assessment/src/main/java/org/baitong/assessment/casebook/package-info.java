/** The casebook: numeric cases with their source, run by `baitong verify`. */
@NullMarked
package org.baitong.assessment.casebook;

import org.jspecify.annotations.NullMarked;
