/** Wood as a carrier of its own: moisture, origin and proof, and three views of its carbon. */
@NullMarked
package org.baitong.engine.wood;

import org.jspecify.annotations.NullMarked;
