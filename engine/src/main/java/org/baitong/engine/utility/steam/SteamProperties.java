package org.baitong.engine.utility.steam;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.DynamicViscosity;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.SpecificVolume;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.ThermalConductivity;
import org.baitong.engine.utility.property.State;
import org.baitong.engine.utility.property.Transport;
import org.jspecify.annotations.Nullable;

/** Properties of water and steam for a pressure and one more property. */
public final class SteamProperties extends Calculator<SteamPoint, SteamProperties.Result> {
  /** One state. */
  public record Result(
      @Field(unit = "kPa", doc = "absolute pressure") Pressure pressure,
      @Field(unit = "Cel", doc = "temperature") Temperature temperature,
      @Field(unit = "m3/kg", doc = "specific volume") SpecificVolume volume,
      @Field(unit = "kJ/kg", doc = "specific enthalpy") SpecificEnergy enthalpy,
      @Field(unit = "kJ/kg", doc = "specific internal energy") SpecificEnergy internalEnergy,
      @Field(unit = "kJ/(kg.K)", doc = "specific entropy") SpecificHeat entropy,
      @Field(unit = "1", doc = "region of IF97: 1 liquid, 2 vapour, 3, 4 two phases, 5")
          Ratio region,
      @Field(unit = "%", doc = "mass share of vapour, where two phases are together")
          @Nullable Ratio quality,
      @Field(unit = "kJ/(kg.K)", doc = "isobaric heat capacity, of one phase")
          @Nullable SpecificHeat heatCapacity,
      @Field(unit = "m/s", doc = "speed of sound, of one phase") @Nullable Speed soundSpeed,
      @Field(unit = "Pa.s", doc = "dynamic viscosity, of one phase")
          @Nullable DynamicViscosity viscosity,
      @Field(unit = "W/(m.K)", doc = "thermal conductivity, of one phase")
          @Nullable ThermalConductivity conductivity) {}

  private static final Manual<SteamPoint> MANUAL =
      new Manual<>(
          "steam-properties",
          1,
          Group.STEAM,
          "Properties of water and steam",
          "The state for a pressure and one of temperature, enthalpy, entropy and dryness. Pressure"
              + " and temperature on the saturation line do not say how much is vapour and are"
              + " refused: state the dryness. T(p, h) and T(p, s) invert the basic equations, so"
              + " that a state found by enthalpy has that enthalpy to twelve digits; the release's"
              + " own backward equations differ from them by up to 25 mK.",
          List.of(
              "IAPWS R7-97(2012), Industrial Formulation 1997",
              "IAPWS R12-08, viscosity",
              "IAPWS R15-11, thermal conductivity, industrial use"),
          "0 to 800 Cel to 100 MPa, to 2000 Cel to 50 MPa; viscosity without its critical"
              + " enhancement.",
          SteamPoint.saturated(Sample.gauge(7), Sample.percent(97)),
          List.of());

  /** The calculator; it has no state. */
  public SteamProperties() {
    super(MANUAL, SteamPoint.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(SteamPoint asked, Work work) {
    Points.Point point = Points.read(work, asked, "x", "");
    State state = point.state();
    boolean single = state.region() != 4;
    return Outcome.of(
        new Result(
            new Pressure(state.p(), PressureKind.ABSOLUTE),
            Temperature.of(state.t()),
            Points.volume(state.v()),
            Points.enthalpy(state.h()),
            Points.enthalpy(state.u()),
            Points.entropy(state.s()),
            new Ratio(state.region()),
            Points.quality(state),
            single ? new SpecificHeat(state.cp()) : null,
            single ? new Speed(state.w()) : null,
            single ? new DynamicViscosity(Transport.viscosity(state.t(), 1 / state.v())) : null,
            single ? new ThermalConductivity(Transport.conductivity(state)) : null));
  }
}
