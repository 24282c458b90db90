/** The people of a factory: how many, how safe, what they breathe and hear, what they ask. */
@NullMarked
package org.baitong.engine.people;

import org.jspecify.annotations.NullMarked;
