package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * Brings what was read in any unit to the unit of its carrier: by UCUM, by the factory's declared
 * local units, or by what the carrier contains (kg, m3 of water, MJ per unit).
 */
public final class Conversion {
  /**
   * How many carrier units one read unit is.
   *
   * @param factor carrier units per read unit
   * @param relativeUncertainty standard uncertainty of the factor over the factor
   */
  public record Factor(double factor, double relativeUncertainty) {}

  private record Sized(double reference, Dimension dimension, double relativeUncertainty) {}

  private final Map<String, LocalUnitRow> local = new LinkedHashMap<>();
  private final Map<String, UnitOfMeasure> units = new LinkedHashMap<>();
  private final Map<String, Outcome<Factor>> known = new LinkedHashMap<>();

  /** For the local units of one dossier. */
  public Conversion(Dossier dossier) {
    for (LocalUnitRow row : dossier.units()) {
      local.put(row.name() + "\n" + (row.carrier() == null ? "" : row.carrier()), row);
    }
  }

  /** The unit of a carrier, local ones included; throws when the dossier was not checked. */
  UnitOfMeasure unit(Carrier carrier) {
    return units.computeIfAbsent(
        carrier.id(),
        id -> {
          Sized sized = size(carrier.unit(), carrier).get();
          return new UnitOfMeasure(carrier.unit(), sized.dimension(), sized.reference(), 0);
        });
  }

  /** Carrier units in one {@code unit} of this carrier; missing with the reason. */
  public Outcome<Factor> factor(String unit, Carrier carrier) {
    return known.computeIfAbsent(unit + "\n" + carrier.id(), key -> calculate(unit, carrier));
  }

  private Outcome<Factor> calculate(String unit, Carrier carrier) {
    if (unit.equals(carrier.unit())) {
      return Outcome.of(new Factor(1, 0));
    }
    Outcome<Sized> from = size(unit, carrier);
    if (!from.isUsable()) {
      return Outcome.missing(from.findings().getFirst());
    }
    Sized read = from.get();
    Outcome<Sized> to = size(carrier.unit(), carrier);
    if (to.isUsable() && to.get().dimension() == read.dimension()) {
      return Outcome.of(
          new Factor(
              read.reference() / to.get().reference(),
              StrictMath.hypot(read.relativeUncertainty(), to.get().relativeUncertainty())));
    }
    Double contents = contentReference(read.dimension(), carrier);
    if (contents != null && contents > 0) {
      return Outcome.of(new Factor(read.reference() / contents, read.relativeUncertainty()));
    }
    List<Finding> reasons = new ArrayList<>();
    reasons.add(
        Finding.error("UNIT_NOT_CONVERTIBLE", Where.of("carriers", carrier.id(), "unit"))
            .with("unit", unit)
            .with("carrier", carrier.id())
            .with("carrierUnit", carrier.unit()));
    return new Outcome.Missing<>(reasons);
  }

  /** What one carrier unit contains, in the reference unit of the dimension. */
  private static @Nullable Double contentReference(Dimension dimension, Carrier carrier) {
    return switch (dimension) {
      case MASS -> carrier.massKg();
      case VOLUME -> carrier.waterM3();
      case ENERGY -> carrier.energyMj() == null ? null : carrier.energyMj() * 1e6;
      default -> null;
    };
  }

  private Outcome<Sized> size(String unit, Carrier carrier) {
    LocalUnitRow row = local.get(unit + "\n" + carrier.id());
    if (row == null) {
      row = local.get(unit + "\n");
    }
    Outcome<UnitOfMeasure> parsed = Units.parse(row == null ? unit : row.unit());
    if (!parsed.isUsable()) {
      return Outcome.missing(
          Finding.error("UNIT_UNKNOWN_FOR_CARRIER", Where.of("carriers", carrier.id(), "unit"))
              .with("unit", unit)
              .with("carrier", carrier.id()));
    }
    UnitOfMeasure measure = parsed.get();
    double number = row == null ? 1 : row.value();
    double percent = row == null || row.uncertaintyPercent() == null ? 0 : row.uncertaintyPercent();
    return Outcome.of(new Sized(number * measure.factor(), measure.dimension(), percent / 100));
  }
}
