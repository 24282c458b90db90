/** Steam from its properties to the condensate. */
@NullMarked
package org.baitong.engine.utility.steam;

import org.jspecify.annotations.NullMarked;
