package org.baitong.assessment.bind;

import org.baitong.dossier.Dossier;

/**
 * A dossier made ready: its network by id, its units and its currencies.
 *
 * @param carriers the network by id
 * @param conversion units
 * @param currencies money
 */
public record Bound(Carriers carriers, Conversion conversion, Currencies currencies) {
  /** Everything that only depends on the dossier. */
  public static Bound of(Dossier dossier) {
    return new Bound(new Carriers(dossier), new Conversion(dossier), new Currencies(dossier));
  }
}
