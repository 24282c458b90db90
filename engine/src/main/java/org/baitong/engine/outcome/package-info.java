/** A result or the reason for its absence, with the findings a person should read. */
@NullMarked
package org.baitong.engine.outcome;

import org.jspecify.annotations.NullMarked;
