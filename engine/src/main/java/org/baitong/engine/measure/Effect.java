package org.baitong.engine.measure;

import org.jspecify.annotations.Nullable;

/**
 * What a measure does to one flow.
 *
 * @param id stable id
 * @param flow the flow it changes
 * @param change what it does to it
 * @param answers the flow at the same centre that changes because this one does: the wastewater of
 *     the water saved, the fabric of the offcut avoided, the fuel used instead; null takes the only
 *     one that can
 */
public record Effect(String id, String flow, Change change, @Nullable String answers) {}
