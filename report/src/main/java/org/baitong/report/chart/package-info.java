/** Charts: one definition for page and print, each with its table, its finding and its pictures. */
@NullMarked
package org.baitong.report.chart;

import org.jspecify.annotations.NullMarked;
