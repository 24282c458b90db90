/** What leaves a factory with its water, its air and its waste, held against limits. */
@NullMarked
package org.baitong.engine.pollution;

import org.jspecify.annotations.NullMarked;
