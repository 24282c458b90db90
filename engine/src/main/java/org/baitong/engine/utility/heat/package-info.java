/** Process heat: furnaces, dryers, heat exchangers, recovered heat. */
@NullMarked
package org.baitong.engine.utility.heat;

import org.jspecify.annotations.NullMarked;
