/** Measures of the library that a dossier calls for, each with the reason. */
@NullMarked
package org.baitong.assessment.suggest;

import org.jspecify.annotations.NullMarked;
