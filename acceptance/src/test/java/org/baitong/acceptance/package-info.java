/** End-to-end and architecture tests, and the generated pages they keep true. */
@NullMarked
package org.baitong.acceptance;

import org.jspecify.annotations.NullMarked;
