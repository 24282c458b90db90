package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Something that could be done to lose less.
 *
 * @param id stable id, also its code in effects, inputs and links, for example "ME-1"
 * @param nameEn English name
 * @param nameKm Khmer name
 * @param library id of the entry in the library of measures it was taken from; null is the
 *     factory's own
 * @param practice which practice of cleaner production it is
 * @param centre id of the centre where it is done; null is the whole factory
 * @param cause id of the cause that it removes
 * @param investment money paid once; null is not known
 * @param yearlyCost money a year that it costs beside what it saves, negative where it saves
 *     upkeep; null is not known
 * @param currency ISO 4217 code of both amounts
 * @param lifeYears how long it lasts; null is not known
 * @param source who says what it costs: a quotation, a similar factory, the team
 * @param note free text
 */
public record Measure(
    String id,
    String nameEn,
    @Nullable String nameKm,
    @Nullable String library,
    Practice practice,
    @Nullable String centre,
    @Nullable String cause,
    @Nullable Double investment,
    @Nullable Double yearlyCost,
    @Nullable String currency,
    @Nullable Double lifeYears,
    String source,
    @Nullable String note)
    implements Dossier.Row {

  /** The eight practices of cleaner production; end of pipe and renewables stand apart. */
  public enum Practice {
    /** Good housekeeping. */
    GOOD_HOUSEKEEPING,
    /** Other or better input materials. */
    INPUT_CHANGE,
    /** Better process control. */
    PROCESS_CONTROL,
    /** Equipment changed. */
    EQUIPMENT_MODIFICATION,
    /** Another technology. */
    TECHNOLOGY_CHANGE,
    /** Recovered and used again on site. */
    ON_SITE_REUSE,
    /** Made into a useful by-product. */
    BY_PRODUCT,
    /** The product changed. */
    PRODUCT_MODIFICATION,
    /** Treatment after the fact: no cleaner production. */
    END_OF_PIPE,
    /** Energy from a renewable source. */
    RENEWABLE
  }
}
