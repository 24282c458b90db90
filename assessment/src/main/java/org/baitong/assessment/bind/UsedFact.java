package org.baitong.assessment.bind;

/**
 * A reference value that an assessment rests on, as it was used.
 *
 * @param id id of the reference row
 * @param value the value used
 * @param unit UCUM code
 * @param verified whether somebody compared it with its source; never for an override
 * @param source who says so; for an override the consultant's reason
 * @param overridden whether the consultant replaced it
 */
public record UsedFact(
    String id, double value, String unit, boolean verified, String source, boolean overridden) {}
