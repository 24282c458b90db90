package org.baitong.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Monthly quantities of one flow from one source.
 *
 * @param id stable id
 * @param flow id of the flow
 * @param unit UCUM code or a declared local unit
 * @param source kind of source, which gives the default uncertainty
 * @param uncertaintyPercent relative standard uncertainty in percent; null takes the default of the
 *     source
 * @param basis wet or dry, normal or actual; null where none applies
 * @param months quantity by month, keys "2025-01"; a month that is absent is unknown, not zero
 */
public record Reading(
    String id,
    String flow,
    String unit,
    Source source,
    @Nullable Double uncertaintyPercent,
    @Nullable Basis basis,
    Map<String, Double> months)
    implements Dossier.Row {
  public Reading {
    months = Collections.unmodifiableMap(new TreeMap<>(months));
  }

  /** Kinds of source in falling order of trust. */
  public enum Source {
    /** Weighed on a weighbridge or scale. */
    WEIGHED,
    /** Billed by a supplier. */
    BILL,
    /** Read from a meter. */
    METER,
    /** Taken from delivery notes. */
    DELIVERY_NOTE,
    /** Analysed in a laboratory. */
    LABORATORY,
    /** Counted. */
    COUNT,
    /** Calculated from other data by the factory. */
    CALCULATED,
    /** Estimated by a person. */
    ESTIMATE
  }

  /** The state that a quantity refers to. */
  public enum Basis {
    /** Mass as received, with its water. */
    WET,
    /** Mass without water. */
    DRY,
    /** Gas volume at 273.15 K and 101325 Pa. */
    NORMAL,
    /** Gas volume as it flows. */
    ACTUAL
  }
}
