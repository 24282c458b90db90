/** The baitong command. */
@NullMarked
package org.baitong.cli;

import org.jspecify.annotations.NullMarked;
