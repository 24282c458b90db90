/** Tests of the report on paper. */
@NullMarked
package org.baitong.report.paper;

import org.jspecify.annotations.NullMarked;
