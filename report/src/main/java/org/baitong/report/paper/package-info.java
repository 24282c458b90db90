/** The report as a sequence of blocks, written as PDF and as its accessible twin in HTML. */
@NullMarked
package org.baitong.report.paper;

import org.jspecify.annotations.NullMarked;
