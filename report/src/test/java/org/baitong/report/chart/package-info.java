/** Tests of the charts. */
@NullMarked
package org.baitong.report.chart;

import org.jspecify.annotations.NullMarked;
