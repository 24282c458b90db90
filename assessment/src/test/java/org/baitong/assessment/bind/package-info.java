/** Tests of the bindings. */
@NullMarked
package org.baitong.assessment.bind;

import org.jspecify.annotations.NullMarked;
