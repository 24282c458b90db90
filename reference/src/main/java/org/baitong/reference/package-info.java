/** What is known: reviewed rows with source, unit, validity, licence and edition. */
@NullMarked
package org.baitong.reference;

import org.jspecify.annotations.NullMarked;
