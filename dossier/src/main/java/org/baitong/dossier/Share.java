package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An explicit share that replaces a calculated key.
 *
 * @param id stable id
 * @param centre id of the centre
 * @param category "ENERGY", "SYSTEM" or "MATERIAL"; null for a single ledger line
 * @param ledgerLine id of the line it is for; null for the whole category
 * @param flow id of the outflow that receives the share; null for all products together
 * @param percent 0 to 100
 * @param reason why the calculated key is replaced; printed beside the result
 */
public record Share(
    String id,
    String centre,
    @Nullable String category,
    @Nullable String ledgerLine,
    @Nullable String flow,
    double percent,
    String reason)
    implements Dossier.Row {}
