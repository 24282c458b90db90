package org.baitong.assessment.bind;

import java.util.List;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.UnitOfMeasure;

/**
 * A dossier made ready: its network by id, its units and its currencies.
 *
 * @param carriers the network by id
 * @param conversion units
 * @param currencies money
 */
public record Bound(Carriers carriers, Conversion conversion, Currencies currencies) {
  /**
   * Carriers counted in what cannot be added up, a pressure for example: UNIT_UNSUPPORTED. Local
   * units that are nothing or less: LOCAL_UNIT_UNDECLARED.
   */
  public List<Finding> notAmounts(Dossier dossier) {
    List<Finding> nothing =
        dossier.units().stream()
            .filter(row -> !(row.value() > 0))
            .map(
                row ->
                    Finding.error("LOCAL_UNIT_UNDECLARED", Where.of("units", row.id(), "value"))
                        .with("name", row.name())
                        .with("carrier", row.carrier() == null ? "-" : row.carrier()))
            .toList();
    if (!nothing.isEmpty()) {
      return nothing;
    }
    return dossier.carriers().stream()
        .filter(carrier -> !unit(carrier).isAmount())
        .map(
            carrier ->
                Finding.error("UNIT_UNSUPPORTED", Where.of("carriers", carrier.id(), "unit"))
                    .with("unit", carrier.unit()))
        .toList();
  }

  /** The unit in which the factory counts a carrier. */
  public UnitOfMeasure unit(Carrier carrier) {
    return conversion.unit(carrier);
  }

  /** Everything that only depends on the dossier. */
  public static Bound of(Dossier dossier) {
    return new Bound(new Carriers(dossier), new Conversion(dossier), new Currencies(dossier));
  }
}
