package org.baitong.engine.mfca;

import java.util.Objects;

/**
 * Stated shares for one cost category of one quantity centre, carried-in cost included. For
 * MATERIAL they divide both the material cost lines and the mixture of materials in the centre.
 *
 * @param centre id of the centre
 * @param category any but WASTE_MANAGEMENT, which is all loss
 * @param shares what replaces the key
 */
public record ShareOverride(String centre, CostCategory category, Shares shares) {
  public ShareOverride {
    Objects.requireNonNull(centre);
    Objects.requireNonNull(category);
    Objects.requireNonNull(shares);
  }
}
