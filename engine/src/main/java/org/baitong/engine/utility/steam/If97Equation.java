package org.baitong.engine.utility.steam;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.DynamicViscosity;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.SpecificVolume;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.ThermalConductivity;
import org.baitong.engine.utility.property.Equations;
import org.baitong.engine.utility.property.If97;
import org.baitong.engine.utility.property.State;
import org.baitong.engine.utility.property.Transport;
import org.jspecify.annotations.Nullable;

/** One equation of IAPWS-IF97 by itself, to compare with the tables of the release. */
public final class If97Equation extends Calculator<If97Equation.Request, If97Equation.Result> {
  /** The equations by what they take. */
  public enum Equation {
    /** Basic equation of region 1, of T and p. */
    REGION_1,
    /** Basic equation of region 2, of T and p. */
    REGION_2,
    /** Metastable vapour, of T and p. */
    REGION_2_METASTABLE,
    /** Basic equation of region 3, of T and density. */
    REGION_3,
    /** Basic equation of region 5, of T and p. */
    REGION_5,
    /** Saturation pressure, of T. */
    SATURATION_PRESSURE,
    /** Saturation temperature, of p. */
    SATURATION_TEMPERATURE,
    /** Boundary of regions 2 and 3, of T. */
    BOUNDARY_PRESSURE,
    /** Boundary of regions 2 and 3, of p. */
    BOUNDARY_TEMPERATURE,
    /** Backward equation of region 1, of p and h. */
    REGION_1_BY_ENTHALPY,
    /** Backward equation of region 1, of p and s. */
    REGION_1_BY_ENTROPY,
    /** Backward equation of region 2, of p and h. */
    REGION_2_BY_ENTHALPY,
    /** Backward equation of region 2, of p and s. */
    REGION_2_BY_ENTROPY,
    /** Saturation temperature of two phases, of h and s. */
    SATURATION_BY_ENTHALPY_AND_ENTROPY,
    /** Viscosity, of T and density. */
    VISCOSITY,
    /** Thermal conductivity, of T and p. */
    CONDUCTIVITY
  }

  /** The equation and what it takes. */
  public record Request(
      @Field(doc = "which equation") Equation equation,
      @Field(unit = "kPa", min = 0.6, max = 100_000, doc = "pressure") @Nullable Pressure pressure,
      @Field(unit = "Cel", min = 0, max = 2000, doc = "temperature")
          @Nullable Temperature temperature,
      @Field(unit = "kg/m3", min = 1e-3, max = 1300, doc = "density")
          @Nullable Concentration density,
      @Field(unit = "kJ/kg", min = 0, max = 7400, doc = "specific enthalpy")
          @Nullable SpecificEnergy enthalpy,
      @Field(unit = "kJ/(kg.K)", min = 0, max = 12, doc = "specific entropy")
          @Nullable SpecificHeat entropy) {}

  /** What the equation gives. */
  public record Result(
      @Field(unit = "kPa", doc = "absolute pressure") @Nullable Pressure pressure,
      @Field(unit = "Cel", doc = "temperature") @Nullable Temperature temperature,
      @Field(unit = "m3/kg", doc = "specific volume") @Nullable SpecificVolume volume,
      @Field(unit = "kJ/kg", doc = "specific enthalpy") @Nullable SpecificEnergy enthalpy,
      @Field(unit = "kJ/kg", doc = "internal energy") @Nullable SpecificEnergy internalEnergy,
      @Field(unit = "kJ/(kg.K)", doc = "specific entropy") @Nullable SpecificHeat entropy,
      @Field(unit = "kJ/(kg.K)", doc = "isobaric heat capacity")
          @Nullable SpecificHeat heatCapacity,
      @Field(unit = "m/s", doc = "speed of sound") @Nullable Speed soundSpeed,
      @Field(unit = "Pa.s", doc = "dynamic viscosity") @Nullable DynamicViscosity viscosity,
      @Field(unit = "W/(m.K)", doc = "thermal conductivity")
          @Nullable ThermalConductivity conductivity) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "if97-equation",
          1,
          Group.STEAM,
          "One equation of IAPWS-IF97",
          "Evaluates one equation as the release prints it, without asking whether the state lies in"
              + " the equation's region: for comparison with the release's tables. For work use"
              + " steam-properties.",
          List.of(
              "IAPWS R7-97(2012), Industrial Formulation 1997",
              "IAPWS SR4-04(2014), eq. 9",
              "IAPWS R12-08, without critical enhancement",
              "IAPWS R15-11, industrial use"),
          "The validity of the equation that is chosen.",
          new Request(Equation.REGION_2, Sample.absolute(1), Temperature.of(450), null, null, null),
          List.of());

  /** The calculator; it has no state. */
  public If97Equation() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    return Outcome.of(
        switch (asked.equation()) {
          case REGION_1 -> state(work, Equations.region1(p(work, asked), t(work, asked)));
          case REGION_2 -> state(work, Equations.region2(p(work, asked), t(work, asked)));
          case REGION_2_METASTABLE ->
              state(work, Equations.metastable(p(work, asked), t(work, asked)));
          case REGION_3 ->
              state(
                  work, Equations.region3(need(work, asked.density(), "density"), t(work, asked)));
          case REGION_5 -> state(work, Equations.region5(p(work, asked), t(work, asked)));
          case SATURATION_PRESSURE -> pressure(work, Equations.saturationPressure(t(work, asked)));
          case SATURATION_TEMPERATURE ->
              temperature(work, Equations.saturationTemperature(p(work, asked)));
          case BOUNDARY_PRESSURE -> pressure(work, Equations.boundaryPressure(t(work, asked)));
          case BOUNDARY_TEMPERATURE ->
              temperature(work, Equations.boundaryTemperature(p(work, asked)));
          case REGION_1_BY_ENTHALPY ->
              temperature(work, Equations.temperature1ByEnthalpy(p(work, asked), h(work, asked)));
          case REGION_1_BY_ENTROPY ->
              temperature(work, Equations.temperature1ByEntropy(p(work, asked), s(work, asked)));
          case REGION_2_BY_ENTHALPY ->
              temperature(work, Equations.temperature2ByEnthalpy(p(work, asked), h(work, asked)));
          case REGION_2_BY_ENTROPY ->
              temperature(work, Equations.temperature2ByEntropy(p(work, asked), s(work, asked)));
          case SATURATION_BY_ENTHALPY_AND_ENTROPY ->
              temperature(
                  work, Equations.saturationByEnthalpyAndEntropy(h(work, asked), s(work, asked)));
          case VISCOSITY -> viscosity(work, asked);
          case CONDUCTIVITY -> conductivity(work, asked);
        });
  }

  private static double p(Work work, Request asked) {
    need(work, asked.pressure(), "pressure");
    return asked.pressure() == null
        ? Double.NaN
        : work.absolute("p", asked.pressure(), "pressure").value();
  }

  private static double t(Work work, Request asked) {
    return need(work, asked.temperature(), "temperature");
  }

  private static double h(Work work, Request asked) {
    return need(work, asked.enthalpy(), "enthalpy");
  }

  private static double s(Work work, Request asked) {
    return need(work, asked.entropy(), "entropy");
  }

  private static double need(Work work, @Nullable Quantity quantity, String field) {
    if (quantity == null) {
      throw work.refuse(work.refusal("CALC_FIELD_MISSING", field));
    }
    return quantity.value();
  }

  private static Result state(Work work, State state) {
    if (!(Double.isFinite(state.w()) && state.p() >= 0 && state.v() > 0)) {
      throw work.refuse(
          work.refusal("STEAM_OUTSIDE_IF97", "equation").with("pressure", state.p() / 1e3, "kPa"));
    }
    return new Result(
        new Pressure(state.p(), PressureKind.ABSOLUTE),
        Temperature.of(state.t()),
        Points.volume(work.property("v", state.v(), "m3/kg", If97.SOURCE).value()),
        Points.enthalpy(work.property("h", state.h(), "J/kg", If97.SOURCE).value()),
        Points.enthalpy(state.u()),
        Points.entropy(work.property("s", state.s(), "J/(kg.K)", If97.SOURCE).value()),
        new SpecificHeat(state.cp()),
        new Speed(state.w()),
        null,
        null);
  }

  private static Result pressure(Work work, double p) {
    double value = valid(work, "p_s", p, "Pa", "temperature");
    Pressure pressure = new Pressure(value, PressureKind.ABSOLUTE);
    return new Result(pressure, null, null, null, null, null, null, null, null, null);
  }

  private static Result temperature(Work work, double t) {
    double value = valid(work, "T", t, "K", "pressure");
    Temperature temperature = Temperature.of(value);
    return new Result(null, temperature, null, null, null, null, null, null, null, null);
  }

  private static double valid(Work work, String symbol, double value, String unit, String field) {
    if (!(value >= 0 && value < 1e9)) {
      throw work.refuse(work.refusal("STEAM_OUTSIDE_IF97", field).with("pressure", 0, "kPa"));
    }
    return work.property(symbol, value, unit, If97.SOURCE).value();
  }

  private static Result viscosity(Work work, Request asked) {
    double mu = Transport.viscosity(t(work, asked), need(work, asked.density(), "density"));
    double value = valid(work, "mu", mu, "Pa.s", "density");
    return new Result(
        null, null, null, null, null, null, null, null, new DynamicViscosity(value), null);
  }

  private static Result conductivity(Work work, Request asked) {
    double p = p(work, asked);
    State state =
        If97.atTemperature(p, t(work, asked))
            .orElseThrow(
                () ->
                    work.refuse(
                        work.refusal("STEAM_OUTSIDE_IF97", "temperature")
                            .with("pressure", p / 1e3, "kPa")));
    double value =
        work.property("k", Transport.conductivity(state), "W/(m.K)", "IAPWS R15-11").value();
    return new Result(
        null, null, null, null, null, null, null, null, null, new ThermalConductivity(value));
  }
}
