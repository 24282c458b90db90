package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A place where wastewater or exhaust leaves the factory.
 *
 * @param id stable id, also its code in limits, for example "OUT-1"
 * @param nameEn English name
 * @param nameKm Khmer name
 * @param flow id of the flow that leaves there
 * @param before id of the same flow before treatment; null where nothing is treated
 * @param receiver what receives it
 * @param permit number and date of the discharge permit
 * @param note free text
 */
public record Outlet(
    String id,
    String nameEn,
    @Nullable String nameKm,
    String flow,
    @Nullable String before,
    Receiver receiver,
    @Nullable String permit,
    @Nullable String note)
    implements Dossier.Row {

  /** What receives a discharge. */
  public enum Receiver {
    /** Protected public water area. */
    PROTECTED_WATER,
    /** Public water area. */
    PUBLIC_WATER,
    /** Public sewer. */
    SEWER,
    /** Soil or groundwater. */
    SOIL,
    /** Air. */
    AIR
  }
}
