/** Official files of others, read in their own layout into tables of facts or terms. */
@NullMarked
package org.baitong.reference.official;

import org.jspecify.annotations.NullMarked;
