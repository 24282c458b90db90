/** What a person reads of a result: printed figures add up, in every language and currency. */
@NullMarked
package org.baitong.report;

import org.jspecify.annotations.NullMarked;
