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

/** The efficiency of a running pump from what was measured, and what a better one would save. */
public final class PumpAssessment
    extends Calculator<PumpAssessment.Request, PumpAssessment.Result> {
  /** What was measured. */
  public record Request(
      @Field(unit = "kW", min = 0.001, max = 1e5, doc = "electricity drawn, measured") Power power,
      @Field(unit = "%", min = 1, max = 100, doc = "efficiency of motor and drive at this load")
          Ratio motorEfficiency,
      @Field(unit = "m3/h", min = 0, max = 1e5, doc = "flow, measured") VolumeFlow flow,
      @Field(unit = "m", min = 0, max = 2000, doc = "head, from measured pressures") Length head,
      @Field(unit = "kg/m3", min = 100, max = 10_000, doc = "density of the liquid")
          Concentration density,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "%", min = 1, max = 92, doc = "efficiency that a well-chosen pump would have")
          @Nullable Ratio targetEfficiency,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity")
          @Nullable UnitPrice price) {}

  /** What follows. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "power at the pump's shaft") Power shaftPower,
      @Field(unit = "kW", min = 0, doc = "power given to the liquid") Power fluidPower,
      @Field(unit = "%", min = 0, max = 100, doc = "efficiency of the pump") Ratio pumpEfficiency,
      @Field(unit = "%", min = 0, max = 100, doc = "efficiency from the meter to the liquid")
          Ratio systemEfficiency,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(unit = "kW.h", doc = "electricity that the target would save in a year")
          @Nullable Energy saving,
      @Field(doc = "cost of a year") @Nullable Money cost,
      @Field(doc = "cost that the target would save in a year") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "pump-assessment",
          1,
          Group.MOTION,
          "Efficiency of a running pump",
          "The power of the liquid over that at the shaft. More than 100 % is not reported as a good"
              + " pump: one of the measured values is wrong.",
          List.of(
              "ISO 9906:2012, hydraulic performance of rotodynamic pumps, definitions",
              "US DOE, Improving Pumping System Performance: A Sourcebook for Industry, 2nd ed."),
          "Values measured at the same time and steady flow. The target keeps flow and head: first"
              + " ask whether both are needed.",
          new Request(
              Sample.of(Power.class, 22, "kW"),
              percent(91),
              Sample.of(VolumeFlow.class, 120, "m3/h"),
              Sample.of(Length.class, 32, "m"),
              Sample.of(Concentration.class, 996, "kg/m3"),
              Sample.of(TimeSpan.class, 6000, "h"),
              percent(76),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("flow", "pumpEfficiency"),
              Trend.rises("head", "pumpEfficiency"),
              Trend.falls("power", "pumpEfficiency"),
              Trend.rises("targetEfficiency", "saving")));

  /** The calculator; it has no state. */
  public PumpAssessment() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P", asked.power(), "power");
    Figure motor = work.given("eta_m", asked.motorEfficiency(), "motorEfficiency");
    Figure shaft = work.step("P_s", "P * eta_m", "W", p, motor);
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure h = work.given("H", asked.head(), "head");
    Figure rho = work.given("rho", asked.density(), "density");
    Figure fluid = work.step("P_h", "rho * g * Q * H", "W", rho, MotionSheet.gravity(work), q, h);
    Figure eta = work.step("eta_p", "P_h / P_s", "1", fluid, shaft);
    Figure system = work.step("eta", "P_h / P", "1", fluid, p);
    Figure t = work.given("t", asked.hours(), "hours");
    Figure energy = work.step("W", "P * t", "J", p, t);
    Bill bill = new Bill(work);
    Energy saving = null;
    Money costSaving = null;
    if (asked.targetEfficiency() != null) {
      Figure target = work.given("eta_t", asked.targetEfficiency(), "targetEfficiency");
      Figure saved = work.step("saving", "W * (1 - eta_p / eta_t)", "J", energy, eta, target);
      saving = Energy.of(saved.value());
      costSaving = bill.cost("cost_saving", saved, asked.price(), "price");
    }
    return Outcome.of(
        new Result(
            new Power(shaft.value()),
            new Power(fluid.value()),
            new Ratio(eta.value()),
            new Ratio(system.value()),
            Energy.of(energy.value()),
            saving,
            bill.cost("cost", energy, asked.price(), "price"),
            costSaving));
  }
}
