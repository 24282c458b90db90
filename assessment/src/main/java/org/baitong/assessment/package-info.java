/** Binds a dossier to reference data and calls the engine: one request in, one assessment out. */
@NullMarked
package org.baitong.assessment;

import org.jspecify.annotations.NullMarked;
