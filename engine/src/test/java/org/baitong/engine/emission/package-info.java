@NullMarked
package org.baitong.engine.emission;

import org.jspecify.annotations.NullMarked;
