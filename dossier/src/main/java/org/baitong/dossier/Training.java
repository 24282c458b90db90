package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A training and who was there.
 *
 * @param id stable id
 * @param date day it was held, "2025-06-05"
 * @param topic what was taught
 * @param female women trained; 0 when none
 * @param male men trained; 0 when none
 * @param notStated people trained whose sex is not stated; 0 when none
 * @param hours hours for each person; null is not known
 */
public record Training(
    String id,
    String date,
    String topic,
    int female,
    int male,
    int notStated,
    @Nullable Double hours)
    implements Dossier.Row {}
