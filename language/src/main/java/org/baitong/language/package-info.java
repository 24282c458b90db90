/** Messages in Khmer and English, number and date formats, the strict number parser. */
@NullMarked
package org.baitong.language;

import org.jspecify.annotations.NullMarked;
