/** Causes of losses, and what measures against them do to the whole factory. */
@NullMarked
package org.baitong.assessment.improve;

import org.jspecify.annotations.NullMarked;
