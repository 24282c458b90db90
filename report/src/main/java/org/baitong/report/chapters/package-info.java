/** What the report says, chapter by chapter, from the assessment; computes nothing. */
@NullMarked
package org.baitong.report.chapters;

import org.jspecify.annotations.NullMarked;
