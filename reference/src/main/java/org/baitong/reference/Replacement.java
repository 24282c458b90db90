package org.baitong.reference;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a layer replaced or added; the last layer wins and every change is kept.
 *
 * @param layer name of the layer
 * @param before the fact that stood there; null when the layer added it
 * @param after the fact that stands now
 */
public record Replacement(String layer, @Nullable Fact before, Fact after) {}
