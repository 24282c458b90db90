/** What a factory says: the open, versioned format. */
@NullMarked
package org.baitong.dossier;

import org.jspecify.annotations.NullMarked;
