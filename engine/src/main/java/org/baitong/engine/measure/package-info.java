/** Measures: what a change of some flows does to the whole factory, alone and together. */
@NullMarked
package org.baitong.engine.measure;

import org.jspecify.annotations.NullMarked;
