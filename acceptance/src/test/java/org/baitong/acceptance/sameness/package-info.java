/** The same input gives the same bytes, whatever runs it and where. */
@NullMarked
package org.baitong.acceptance.sameness;

import org.jspecify.annotations.NullMarked;
