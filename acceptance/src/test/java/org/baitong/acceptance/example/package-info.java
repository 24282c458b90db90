/**
 * The generator of the fictional example factory in {@code examples/}, and what must hold of it.
 */
@NullMarked
package org.baitong.acceptance.example;

import org.jspecify.annotations.NullMarked;
