@NullMarked
package org.baitong.engine.utility.property;

import org.jspecify.annotations.NullMarked;
