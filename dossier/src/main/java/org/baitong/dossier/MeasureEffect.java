package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What a measure changes in one flow.
 *
 * @param id stable id
 * @param measure id of the measure
 * @param flow id of the flow it changes
 * @param kind what the figures mean
 * @param value percent of the flow for REDUCES_SHARE and REPLACES, {@code unit} a year for
 *     REDUCES_AMOUNT and ADDS_AMOUNT; null for the others, or where a calculator finds it
 * @param unit UCUM code or local unit of the flow's carrier, for an amount
 * @param beforePercent efficiency before, for EFFICIENCY_BEFORE_AFTER
 * @param afterPercent efficiency after, for EFFICIENCY_BEFORE_AFTER
 * @param answers id of the flow that carries less because this one does, such as the wastewater of
 *     the water saved; for REPLACES the flow that is used instead
 * @param uncertaintyPercent relative standard uncertainty of the change; null is not stated
 * @param source who says so: a measurement, a supplier, a calculator, the library
 */
public record MeasureEffect(
    String id,
    String measure,
    String flow,
    Kind kind,
    @Nullable Double value,
    @Nullable String unit,
    @Nullable Double beforePercent,
    @Nullable Double afterPercent,
    @Nullable String answers,
    @Nullable Double uncertaintyPercent,
    String source)
    implements Dossier.Row {

  /** What the figures of an effect mean. */
  public enum Kind {
    /** The flow falls by a percentage of itself. */
    REDUCES_SHARE,
    /** The flow falls by an amount a year. */
    REDUCES_AMOUNT,
    /** The flow grows by an amount a year. */
    ADDS_AMOUNT,
    /** What turns the flow into use does so with another efficiency. */
    EFFICIENCY_BEFORE_AFTER,
    /** A percentage of the flow gives way to another flow. */
    REPLACES
  }
}
