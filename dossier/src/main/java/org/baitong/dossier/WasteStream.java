package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a solid waste, and which waste it is.
 *
 * @param id stable id
 * @param flow id of the flow that carries it away
 * @param ewc six digits of the European list of waste, for example "04 02 22"
 * @param hazardous whether it is hazardous; null is not assessed
 * @param fate what becomes of it
 * @param wasteType kind of waste as the reference data name it, for example "textile_waste"; null
 *     is not stated
 * @param handler who takes it
 * @param note free text
 */
public record WasteStream(
    String id,
    String flow,
    @Nullable String ewc,
    @Nullable Boolean hazardous,
    Fate fate,
    @Nullable String wasteType,
    @Nullable String handler,
    @Nullable String note)
    implements Dossier.Row {

  /** What becomes of waste. */
  public enum Fate {
    /** Used again as it is. */
    REUSED,
    /** Made into material again. */
    RECYCLED,
    /** Sold, its use unknown. */
    SOLD,
    /** Composted. */
    COMPOSTED,
    /** Digested for biogas. */
    DIGESTED,
    /** Burnt for useful heat. */
    ENERGY_RECOVERY,
    /** Burnt in an incinerator without use of its heat. */
    INCINERATED,
    /** Brought to a managed landfill. */
    LANDFILLED,
    /** Dumped without management. */
    OPEN_DUMPED,
    /** Burnt in the open. */
    OPEN_BURNT,
    /** Kept on site. */
    STORED,
    /** Nobody knows. */
    UNKNOWN
  }
}
