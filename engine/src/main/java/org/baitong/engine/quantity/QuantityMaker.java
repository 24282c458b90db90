package org.baitong.engine.quantity;

import java.util.function.DoubleFunction;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/** Makes the typed quantity of a number, its unit and its basis. */
final class QuantityMaker {
  private QuantityMaker() {}

  static Outcome<Quantity> make(double value, UnitOfMeasure unit, Basis basis) {
    double reference =
        basis == TemperatureKind.DIFFERENCE ? value * unit.factor() : unit.toReference(value);
    if (!Double.isFinite(reference)) {
      return Outcome.missing(finding("QUANTITY_NOT_FINITE", unit));
    }
    boolean impossible =
        reference < 0 && (basis == PressureKind.ABSOLUTE || isTemperaturePoint(unit, basis));
    if (impossible) {
      return Outcome.missing(
          finding("QUANTITY_IMPOSSIBLE", unit).with("value", value, unit.ucum()));
    }
    return switch (unit.dimension()) {
      case COUNT -> plain(reference, unit, basis, Count::new);
      case RATIO -> plain(reference, unit, basis, Ratio::new);
      case POWER -> plain(reference, unit, basis, Power::new);
      case APPARENT_POWER -> plain(reference, unit, basis, ApparentPower::new);
      case TIME -> plain(reference, unit, basis, TimeSpan::new);
      case LENGTH -> plain(reference, unit, basis, Length::new);
      case AREA -> plain(reference, unit, basis, Area::new);
      case SPEED -> plain(reference, unit, basis, Speed::new);
      case FREQUENCY -> plain(reference, unit, basis, Frequency::new);
      case SPECIFIC_HEAT -> plain(reference, unit, basis, SpecificHeat::new);
      case THERMAL_CONDUCTIVITY -> plain(reference, unit, basis, ThermalConductivity::new);
      case HEAT_TRANSFER -> plain(reference, unit, basis, HeatTransfer::new);
      case THERMAL_RESISTANCE -> plain(reference, unit, basis, ThermalResistance::new);
      case HEAT_FLUX -> plain(reference, unit, basis, HeatFlux::new);
      case LINEAR_HEAT -> plain(reference, unit, basis, LinearHeat::new);
      case ENERGY_PER_AREA -> plain(reference, unit, basis, EnergyPerArea::new);
      case VOLUMETRIC_HEAT -> plain(reference, unit, basis, VolumetricHeat::new);
      case DYNAMIC_VISCOSITY -> plain(reference, unit, basis, DynamicViscosity::new);
      case DIFFUSIVITY -> plain(reference, unit, basis, Diffusivity::new);
      case VOLTAGE -> plain(reference, unit, basis, Voltage::new);
      case ELECTRIC_CURRENT -> plain(reference, unit, basis, ElectricCurrent::new);
      case ILLUMINANCE -> plain(reference, unit, basis, Illuminance::new);
      case LUMINOUS_FLUX -> plain(reference, unit, basis, LuminousFlux::new);
      case MASS, MASS_FLOW, GRAMMAGE, SPECIFIC_VOLUME -> moist(reference, unit, basis);
      case VOLUME, VOLUME_FLOW, CONCENTRATION -> gas(reference, unit, basis);
      case ENERGY -> energy(reference, unit, basis);
      case TEMPERATURE -> temperature(reference, unit, basis);
      case PRESSURE -> pressure(reference, unit, basis);
      case SPECIFIC_ENERGY -> specificEnergy(reference, unit, basis);
      case ENERGY_DENSITY -> energyDensity(reference, unit, basis);
      case MASS_PER_ENERGY -> massPerEnergy(reference, unit, basis);
    };
  }

  private static boolean isTemperaturePoint(UnitOfMeasure unit, Basis basis) {
    return unit.dimension() == Dimension.TEMPERATURE && basis != TemperatureKind.DIFFERENCE;
  }

  private static Outcome<Quantity> plain(
      double reference, UnitOfMeasure unit, Basis basis, DoubleFunction<Quantity> maker) {
    return basis.equals(Basis.NONE) ? Outcome.of(maker.apply(reference)) : refused(unit, basis);
  }

  private static Outcome<Quantity> moist(double reference, UnitOfMeasure unit, Basis basis) {
    Moisture moisture;
    if (basis instanceof Moisture stated) {
      moisture = stated;
    } else if (basis.equals(Basis.NONE)) {
      moisture = Moisture.WET;
    } else {
      return refused(unit, basis);
    }
    return Outcome.of(
        switch (unit.dimension()) {
          case MASS_FLOW -> new MassFlow(reference, moisture);
          case GRAMMAGE -> new Grammage(reference, moisture);
          case SPECIFIC_VOLUME -> new SpecificVolume(reference, moisture);
          default -> new Mass(reference, moisture);
        });
  }

  private static Outcome<Quantity> gas(double reference, UnitOfMeasure unit, Basis basis) {
    GasState state;
    if (basis instanceof GasState stated) {
      state = stated;
    } else if (basis.equals(Basis.NONE)) {
      state = GasState.ACTUAL;
    } else {
      return refused(unit, basis);
    }
    return Outcome.of(
        switch (unit.dimension()) {
          case VOLUME_FLOW -> new VolumeFlow(reference, state);
          case CONCENTRATION -> new Concentration(reference, state);
          default -> new Volume(reference, state);
        });
  }

  private static Outcome<Quantity> energy(double reference, UnitOfMeasure unit, Basis basis) {
    return switch (basis) {
      case Heating heating -> Outcome.of(new Energy(reference, heating));
      case Basis.None none -> Outcome.of(Energy.of(reference));
      default -> refused(unit, basis);
    };
  }

  private static Outcome<Quantity> temperature(double reference, UnitOfMeasure unit, Basis basis) {
    return switch (basis) {
      case TemperatureKind kind -> Outcome.of(new Temperature(reference, kind));
      case Basis.None none -> Outcome.of(Temperature.of(reference));
      default -> refused(unit, basis);
    };
  }

  private static Outcome<Quantity> pressure(double reference, UnitOfMeasure unit, Basis basis) {
    return basis instanceof PressureKind kind
        ? Outcome.of(new Pressure(reference, kind))
        : refused(unit, basis);
  }

  private static Outcome<Quantity> specificEnergy(
      double reference, UnitOfMeasure unit, Basis basis) {
    return switch (basis) {
      case Heating heating -> Outcome.of(SpecificEnergy.of(reference, heating));
      case Basis.Fuel(Heating heating, Moisture moisture) ->
          Outcome.of(new SpecificEnergy(reference, heating, moisture));
      default -> refused(unit, basis);
    };
  }

  private static Outcome<Quantity> energyDensity(
      double reference, UnitOfMeasure unit, Basis basis) {
    return switch (basis) {
      case Heating heating -> Outcome.of(EnergyDensity.of(reference, heating));
      case Basis.GasFuel(Heating heating, GasState state) ->
          Outcome.of(new EnergyDensity(reference, heating, state));
      default -> refused(unit, basis);
    };
  }

  private static Outcome<Quantity> massPerEnergy(
      double reference, UnitOfMeasure unit, Basis basis) {
    return basis instanceof Heating heating
        ? Outcome.of(new MassPerEnergy(reference, heating))
        : refused(unit, basis);
  }

  private static Outcome<Quantity> refused(UnitOfMeasure unit, Basis basis) {
    return Outcome.missing(
        basis.equals(Basis.NONE)
            ? finding("BASIS_MISSING", unit)
            : finding("BASIS_NOT_APPLICABLE", unit).with("basis", word(basis)));
  }

  /** The translatable word; of two bases the first, which is the one that does not fit. */
  private static Arg word(Basis basis) {
    Basis first =
        switch (basis) {
          case Basis.Fuel(Heating heating, var ignored) -> heating;
          case Basis.GasFuel(Heating heating, var ignored) -> heating;
          default -> basis;
        };
    return Arg.key("basis." + first.label().replace(' ', '_'));
  }

  private static Finding finding(String code, UnitOfMeasure unit) {
    return Finding.error(code, Where.of("unit", unit.ucum())).with("unit", unit.ucum());
  }
}
