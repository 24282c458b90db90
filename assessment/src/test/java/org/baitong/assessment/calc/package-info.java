@NullMarked
package org.baitong.assessment.calc;

import org.jspecify.annotations.NullMarked;
