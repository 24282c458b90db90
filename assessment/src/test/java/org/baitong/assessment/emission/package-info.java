/** Tests of the emissions of a dossier. */
@NullMarked
package org.baitong.assessment.emission;

import org.jspecify.annotations.NullMarked;
