/**
 * What a factory says of itself: the open, versioned record that every other room reads.
 *
 * <p>Every row has a stable id that survives re-import. A number that was typed as text keeps that
 * text in {@link org.baitong.dossier.Dossier#texts()}.
 */
@NullMarked
package org.baitong.dossier;

import org.jspecify.annotations.NullMarked;
