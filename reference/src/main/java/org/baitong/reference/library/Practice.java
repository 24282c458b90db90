package org.baitong.reference.library;

/**
 * The eight practices of cleaner production (UNEP and UNIDO), with end of pipe and renewable energy
 * apart, and what is no measure at all.
 */
public enum Practice {
  /** Care: leaks, maintenance, stock, training, switching off. */
  GOOD_HOUSEKEEPING,
  /** Another raw material, chemical or fuel. */
  INPUT_CHANGE,
  /** Running the same process closer to its best point. */
  PROCESS_CONTROL,
  /** A change to the equipment that is there. */
  EQUIPMENT_MODIFICATION,
  /** Another technology. */
  TECHNOLOGY_CHANGE,
  /** Using again on site what was lost. */
  ON_SITE_REUSE,
  /** Turning a loss into a useful by-product. */
  BY_PRODUCT,
  /** Another product or packaging. */
  PRODUCT_MODIFICATION,
  /** Treatment after the loss has happened; only when prevention has been rejected. */
  END_OF_PIPE,
  /** Renewable energy. */
  RENEWABLE,
  /** Offered by others and refused here, because it moves the burden elsewhere. */
  BLOCKED;

  /** Whether it prevents a loss at its source. */
  public boolean prevents() {
    return this != END_OF_PIPE && this != RENEWABLE && this != BLOCKED;
  }
}
