package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What one flow does to the air: the activity that turns it into greenhouse gases.
 *
 * @param id stable id, for example "E-BOILER"
 * @param flow id of the flow that is burnt, used, treated or dumped
 * @param activity what happens to it
 * @param subject fuel, process, treatment system or kind of waste as the reference data name it,
 *     for example "wood", "brick", "lagoon_deep", "textile_waste"
 * @param sharePercent part of the flow that goes this way, 0 to 100; null is all of it
 * @param recoveredPercent part of the methane that is caught and burnt, 0 to 100; null is not
 *     stated
 * @param system how the plant or site is built and run, as the reference data name it, for example
 *     "landfill_managed", "incineration_continuous"; null is not known (since version 3)
 * @param sludgePercent part of the organic load taken out as sludge before it decays, 0 to 100;
 *     null is not stated (since version 3)
 * @param note free text
 */
public record EmissionSource(
    String id,
    String flow,
    Activity activity,
    String subject,
    @Nullable Double sharePercent,
    @Nullable Double recoveredPercent,
    @Nullable String system,
    @Nullable Double sludgePercent,
    @Nullable String note)
    implements Dossier.Row {

  /** What happens to a flow that causes emissions. */
  public enum Activity {
    /** Burnt in a boiler, kiln, dryer, generator or stove. */
    STATIONARY,
    /** Burnt in a forklift, loader or other machine that leaves no site. */
    OFF_ROAD,
    /** Burnt in the factory's own road vehicles. */
    ROAD,
    /** Bought electricity, generated elsewhere. */
    ELECTRICITY,
    /** Changed chemically in the process: carbonates in clay, glass, lime. */
    PROCESS,
    /** Treated or discharged as wastewater. */
    WASTEWATER,
    /** Dumped or landfilled, decaying without air. */
    LANDFILL,
    /** Composted with air. */
    COMPOST,
    /** Digested for biogas. */
    DIGESTION,
    /** Burnt as waste in an incinerator. */
    INCINERATION,
    /** Burnt in the open. */
    OPEN_BURNING,
    /** Oxidised as a lubricant. */
    LUBRICANT
  }
}
