/** Results as text, JSON and workbook; computes nothing. */
@NullMarked
package org.baitong.report;

import org.jspecify.annotations.NullMarked;
