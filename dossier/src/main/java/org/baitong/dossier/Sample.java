package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A measured quality of a flow that is no load: pH, temperature, colour, or a spot analysis.
 *
 * @param id stable id
 * @param flow id of the flow
 * @param parameter what was measured, for example "PH", "TEMPERATURE", "COLOUR"
 * @param value what was found
 * @param unit UCUM code, for example "[pH]", "Cel", "mg/L"
 * @param source kind of source
 * @param date day or month of the sample
 * @param note free text
 */
public record Sample(
    String id,
    String flow,
    String parameter,
    double value,
    String unit,
    Reading.Source source,
    @Nullable String date,
    @Nullable String note)
    implements Dossier.Row {}
