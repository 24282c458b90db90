/** Tests of the language room. */
@NullMarked
package org.baitong.language;

import org.jspecify.annotations.NullMarked;
