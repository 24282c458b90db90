package org.baitong.engine.utility.motion;

import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.EnergyDensity;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The power that a pump draws for a flow and a head. */
public final class PumpPower extends Calculator<PumpPower.Request, PumpPower.Result> {
  /** The duty and the efficiencies. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e5, doc = "flow") VolumeFlow flow,
      @Field(unit = "m", min = 0, max = 2000, doc = "head of the pump") Length head,
      @Field(unit = "kg/m3", min = 500, max = 3000, doc = "density of the liquid")
          Concentration density,
      @Field(unit = "%", min = 1, max = 100, doc = "efficiency of the pump") Ratio pumpEfficiency,
      @Field(unit = "%", min = 1, max = 100, doc = "efficiency of motor and drive together")
          Ratio motorEfficiency,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity")
          @Nullable UnitPrice price) {}

  /** What it draws. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "power given to the liquid") Power fluidPower,
      @Field(unit = "kW", min = 0, doc = "power at the pump's shaft") Power shaftPower,
      @Field(unit = "kW", min = 0, doc = "electricity drawn") Power electricPower,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(unit = "kW.h/m3", min = 0, doc = "electricity for a cubic metre pumped")
          @Nullable EnergyDensity specificEnergy,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "pump-power",
          1,
          Group.MOTION,
          "Power of a pump",
          "Density, gravity, flow and head give the power of the liquid; each efficiency on the way"
              + " back to the meter divides it.",
          List.of("ISO 9906:2012, hydraulic performance of rotodynamic pumps, definitions"),
          "Steady flow of a liquid.",
          new Request(
              Sample.of(VolumeFlow.class, 100, "m3/h"),
              Sample.of(Length.class, 30, "m"),
              Sample.of(Concentration.class, 996, "kg/m3"),
              percent(72),
              percent(92),
              Sample.of(TimeSpan.class, 5000, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("flow", "electricPower"),
              Trend.rises("head", "electricPower"),
              Trend.rises("density", "electricPower"),
              Trend.falls("pumpEfficiency", "electricPower"),
              Trend.falls("motorEfficiency", "electricPower")));

  /** The calculator; it has no state. */
  public PumpPower() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure h = work.given("H", asked.head(), "head");
    Figure rho = work.given("rho", asked.density(), "density");
    Figure fluid = work.step("P_h", "rho * g * Q * H", "W", rho, MotionSheet.gravity(work), q, h);
    Figure eta = work.given("eta_p", asked.pumpEfficiency(), "pumpEfficiency");
    Figure shaft = work.step("P_s", "P_h / eta_p", "W", fluid, eta);
    Figure motor = work.given("eta_m", asked.motorEfficiency(), "motorEfficiency");
    Figure electric = work.step("P", "P_s / eta_m", "W", shaft, motor);
    Figure energy = work.step("W", "P * t", "J", electric, work.given("t", asked.hours(), "hours"));
    EnergyDensity specific =
        q.value() == 0
            ? null
            : EnergyDensity.of(
                work.step("e", "P / Q", "J/m3", electric, q).value(), Heating.NOT_FUEL);
    return Outcome.of(
        new Result(
            new Power(fluid.value()),
            new Power(shaft.value()),
            new Power(electric.value()),
            Energy.of(energy.value()),
            specific,
            new Bill(work).cost("cost", energy, asked.price(), "price")));
  }
}
