package org.baitong.engine.mfca;

import java.util.Objects;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * A quantity centre: a part of the process whose inputs and outputs are measured in physical units
 * and in money (ISO 14051, 3.16).
 *
 * <p>Example: {@code new Centre("CUT", CentreKind.PRODUCTION, kilogram)}.
 *
 * @param id stable id
 * @param kind what it does for the others
 * @param keyUnit the one unit in which people read its key, for example kg, MJ or {piece}
 */
public record Centre(String id, CentreKind kind, UnitOfMeasure keyUnit) {
  public Centre {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(keyUnit);
  }

  /** {@code Centre.of("CUT")}: production, keyed by mass in kg. */
  public static Centre of(String id) {
    return new Centre(id, CentreKind.PRODUCTION, Units.parse("kg").get());
  }
}
