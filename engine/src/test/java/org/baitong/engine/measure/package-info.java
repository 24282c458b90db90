@NullMarked
package org.baitong.engine.measure;

import org.jspecify.annotations.NullMarked;
