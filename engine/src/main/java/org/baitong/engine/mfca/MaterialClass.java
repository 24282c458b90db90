package org.baitong.engine.mfca;

/** What a material is for, as in the input and output accounts of EMA. */
public enum MaterialClass {
  /** Becomes the main part of the product. */
  RAW,
  /** Becomes a minor part of the product. */
  AUXILIARY,
  /** Packaging of the product. */
  PACKAGING,
  /** Bought and sold unchanged. */
  MERCHANDISE,
  /** Needed by the process, by definition no part of the product: solvent, detergent, oil. */
  OPERATING,
  /** Water of any source. */
  WATER,
  /** An energy carrier: used up in the centre it enters; its cost is energy cost there. */
  ENERGY,
  /** Nobody said. */
  UNSTATED
}
