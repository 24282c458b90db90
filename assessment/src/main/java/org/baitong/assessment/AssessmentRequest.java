package org.baitong.assessment;

import java.time.LocalDate;
import org.baitong.dossier.Dossier;
import org.baitong.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Everything an assessment depends on.
 *
 * @param dossier what the factory says
 * @param reference what is known, in a stated edition
 * @param asOf the twelve months that end on or before this day are assessed; null takes the last
 *     month that was read
 */
public record AssessmentRequest(
    Dossier dossier, ReferenceData reference, @Nullable LocalDate asOf) {}
