package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An arc of the network.
 *
 * @param id stable id, for example "F-012"
 * @param from id of the centre it leaves, or {@link Dossier#OUTSIDE}
 * @param to id of the centre it enters, or {@link Dossier#OUTSIDE}
 * @param carrier id of what flows
 * @param side which side of the cost it stands on
 * @param byProduct whether it is a by-product rather than the product aimed at
 * @param fate where a loss goes: "landfill", "sold", "sewer", ...
 * @param medium the environmental medium a loss burdens
 * @param note free text
 */
public record Flow(
    String id,
    String from,
    String to,
    String carrier,
    Side side,
    boolean byProduct,
    @Nullable String fate,
    @Nullable Medium medium,
    @Nullable String note)
    implements Dossier.Row {

  /** Which side of a centre's cost a flow stands on. */
  public enum Side {
    /** Bought, drawn or received from outside. */
    INPUT,
    /** Product output, or supply to another centre (intermediate, rework, steam). */
    PRODUCT,
    /** Material loss; to another centre it is recycling or treatment. */
    LOSS,
    /** Loss that the product requires, for example moisture driven off in drying. */
    INTENDED_LOSS
  }

  /** Environmental media of environmental management accounting. */
  public enum Medium {
    /** Air and climate. */
    AIR_CLIMATE,
    /** Wastewater. */
    WASTEWATER,
    /** Waste. */
    WASTE,
    /** Soil and groundwater. */
    SOIL_GROUNDWATER,
    /** Noise and vibration. */
    NOISE_VIBRATION,
    /** Biodiversity and landscape. */
    BIODIVERSITY_LANDSCAPE,
    /** Radiation. */
    RADIATION,
    /** Any other. */
    OTHER
  }
}
