/** Long runs against chance, each with a small version for every build. */
@NullMarked
package org.baitong.acceptance.drill;

import org.jspecify.annotations.NullMarked;
