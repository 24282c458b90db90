/** JMH benchmarks and comparisons. */
@NullMarked
package org.baitong.benchmarks;

import org.jspecify.annotations.NullMarked;
