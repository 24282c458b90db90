/** The baitong command, tried with sound and unsound command lines and files. */
@NullMarked
package org.baitong.cli;

import org.jspecify.annotations.NullMarked;
