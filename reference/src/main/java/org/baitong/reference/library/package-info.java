/** The library of measures: what others did, with its evidence, and what is standard practice. */
@NullMarked
package org.baitong.reference.library;

import org.jspecify.annotations.NullMarked;
