package org.baitong.engine.utility.insulation;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Diffusivity;
import org.baitong.engine.quantity.HeatTransfer;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.ThermalConductivity;
import org.baitong.engine.quantity.ThermalResistance;
import org.jspecify.annotations.Nullable;

/** One dimensionless number or coefficient of heat transfer by itself. */
public final class HeatTransferNumber
    extends Calculator<HeatTransferNumber.Request, HeatTransferNumber.Result> {

  /** Which one. */
  public enum Kind {
    /** Of diameter, speed and viscosity. */
    REYNOLDS,
    /** Of expansion, two temperatures, diameter, viscosity and diffusivity. */
    RAYLEIGH,
    /** Nusselt number of cross flow, of Reynolds and Prandtl. */
    FORCED,
    /** Nusselt number of free convection, of Rayleigh and Prandtl. */
    FREE,
    /** Both Nusselt numbers together. */
    COMBINED,
    /** Coefficient of radiation, of emissivity and two temperatures. */
    RADIATION,
    /** Resistance of a layer, of three diameters and conductivity. */
    RESISTANCE
  }

  /** What it is made of. */
  public record Request(
      @Field(doc = "which number") Kind kind,
      @Field(unit = "m", min = 1e-4, max = 100, doc = "diameter, or the one referred to")
          @Nullable Length diameter,
      @Field(unit = "m", min = 1e-4, max = 100, doc = "outer diameter of the layer")
          @Nullable Length outer,
      @Field(unit = "m", min = 1e-4, max = 100, doc = "inner diameter of the layer")
          @Nullable Length inner,
      @Field(unit = "W/(m.K)", min = 1e-3, max = 500, doc = "conductivity of the layer")
          @Nullable ThermalConductivity conductivity,
      @Field(unit = "m/s", min = 0, max = 100, doc = "speed") @Nullable Speed speed,
      @Field(unit = "m2/s", min = 1e-8, max = 1, doc = "kinematic viscosity")
          @Nullable Diffusivity viscosity,
      @Field(unit = "m2/s", min = 1e-8, max = 1, doc = "thermal diffusivity")
          @Nullable Diffusivity diffusivity,
      @Field(unit = "1", min = 1e-5, max = 0.1, doc = "thermal expansion coefficient, 1/K")
          @Nullable Ratio expansion,
      @Field(unit = "Cel", min = -50, max = 1500, doc = "surface") @Nullable Temperature surface,
      @Field(unit = "Cel", min = -50, max = 1500, doc = "air around") @Nullable Temperature ambient,
      @Field(unit = "1", min = 0, max = 1, doc = "emissivity") @Nullable Ratio emissivity,
      @Field(unit = "1", min = 0, max = 1e9, doc = "Reynolds number") @Nullable Ratio reynolds,
      @Field(unit = "1", min = 0, max = 1e12, doc = "Rayleigh number") @Nullable Ratio rayleigh,
      @Field(unit = "1", min = 0.01, max = 1000, doc = "Prandtl number") @Nullable Ratio prandtl,
      @Field(unit = "1", min = 0, max = 1e6, doc = "Nusselt number of cross flow")
          @Nullable Ratio forced,
      @Field(unit = "1", min = 0, max = 1e6, doc = "Nusselt number of free convection")
          @Nullable Ratio free) {}

  /** The number. */
  public record Result(
      @Field(unit = "1", doc = "number, if it has no unit") @Nullable Ratio number,
      @Field(unit = "W/(m2.K)", doc = "coefficient, for radiation")
          @Nullable HeatTransfer coefficient,
      @Field(unit = "m2.K/W", doc = "resistance, for a layer")
          @Nullable ThermalResistance resistance) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "heat-transfer-number",
          1,
          Group.INSULATION,
          "Numbers of heat transfer of a cylinder",
          "The parts of pipe-heat-loss one by one, to compare with tables.",
          List.of(Cylinder.SOURCE, "Radiation: CODATA 2018; gravity 9.81 m/s2"),
          "Horizontal cylinder; free convection for Ra up to 1e12, cross flow for Re Pr above 0.2.",
          new Request(
              Kind.REYNOLDS,
              new Length(0.1),
              null,
              null,
              null,
              new Speed(1),
              new Diffusivity(1.6e-5),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null),
          List.of(Trend.rises("speed", "number")));

  /** The calculator; it has no state. */
  public HeatTransferNumber() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    return Outcome.of(
        switch (asked.kind()) {
          case REYNOLDS ->
              number(
                  work,
                  "Re",
                  Cylinder.reynolds(
                      need(work, asked.diameter(), "diameter"),
                      need(work, asked.speed(), "speed"),
                      need(work, asked.viscosity(), "viscosity")));
          case RAYLEIGH ->
              number(
                  work,
                  "Ra",
                  Cylinder.rayleigh(
                      need(work, asked.expansion(), "expansion"),
                      need(work, asked.surface(), "surface")
                          - need(work, asked.ambient(), "ambient"),
                      need(work, asked.diameter(), "diameter"),
                      need(work, asked.viscosity(), "viscosity")
                          * need(work, asked.diffusivity(), "diffusivity")));
          case FORCED ->
              number(
                  work,
                  "Nu",
                  Cylinder.forced(
                      need(work, asked.reynolds(), "reynolds"),
                      need(work, asked.prandtl(), "prandtl")));
          case FREE ->
              number(
                  work,
                  "Nu",
                  Cylinder.free(
                      need(work, asked.rayleigh(), "rayleigh"),
                      need(work, asked.prandtl(), "prandtl")));
          case COMBINED ->
              number(
                  work,
                  "Nu",
                  Cylinder.combined(
                      need(work, asked.forced(), "forced"), need(work, asked.free(), "free")));
          case RADIATION -> {
            double h =
                Cylinder.radiation(
                    need(work, asked.emissivity(), "emissivity"),
                    need(work, asked.surface(), "surface"),
                    need(work, asked.ambient(), "ambient"));
            work.property("h_r", h, "W/(m2.K)", "Stefan-Boltzmann");
            yield new Result(null, new HeatTransfer(h), null);
          }
          case RESISTANCE -> {
            double outer = need(work, asked.outer(), "outer");
            double inner = need(work, asked.inner(), "inner");
            if (inner > outer) {
              throw work.refuse(
                  work.refusal("PIPE_WALL_TOO_THICK", "inner").with("wall", 1e3 * inner, "mm"));
            }
            double r =
                Cylinder.resistance(
                    need(work, asked.diameter(), "diameter"),
                    outer,
                    inner,
                    need(work, asked.conductivity(), "conductivity"));
            work.property("R", r, "m2.K/W", "Fourier");
            yield new Result(null, null, new ThermalResistance(r));
          }
        });
  }

  private static Result number(Work work, String symbol, double value) {
    work.property(symbol, value, "1", Cylinder.SOURCE);
    return new Result(new Ratio(value), null, null);
  }

  private static double need(Work work, @Nullable Quantity quantity, String field) {
    if (quantity == null) {
      throw work.refuse(work.refusal("CALC_FIELD_MISSING", field));
    }
    return quantity.value();
  }
}
