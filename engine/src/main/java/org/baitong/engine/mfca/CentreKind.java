package org.baitong.engine.mfca;

/** What a quantity centre does for the others. */
public enum CentreKind {
  /** Makes or moves the product. */
  PRODUCTION,
  /**
   * Supplies others (steam, compressed air, treated water): its supply is no input of their key.
   */
  UTILITY,
  /** Treats or stores what is lost: it needs no product output. */
  TREATMENT
}
