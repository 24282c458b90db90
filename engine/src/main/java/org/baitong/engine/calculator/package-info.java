/**
 * What an engineering calculator is: declared fields in, declared fields out, every step recorded.
 */
@NullMarked
package org.baitong.engine.calculator;

import org.jspecify.annotations.NullMarked;
