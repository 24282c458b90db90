package org.baitong.engine.utility.air;

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
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.EnergyDensity;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The electricity and money that air not lost any more really saves at the compressor. */
public final class LeakSurvey extends Calculator<LeakSurvey.Request, LeakSurvey.Result> {
  /** The air and the compressor that makes it. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "free air saved, all leaks together")
          VolumeFlow flow,
      @Field(
              unit = "kW.h/m3",
              min = 0.02,
              max = 1,
              doc = "electricity of the compressor for a cubic" + " metre of free air at full load")
          EnergyDensity specificEnergy,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of it that the control saves when less" + " air is drawn")
          Ratio controlResponse,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year under pressure") TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity")
          @Nullable UnitPrice price) {}

  /** What is saved. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "free air saved in a year") Volume yearlyVolume,
      @Field(unit = "kW", min = 0, doc = "power saved on average") Power power,
      @Field(unit = "kW.h", min = 0, doc = "electricity saved in a year") Energy electricity,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-leak-survey",
          1,
          Group.AIR,
          "What repaired compressed-air leaks save",
          "The air saved times the electricity of the compressor for it at full load, times the"
              + " share that its control passes on: about 100 % for a good variable-speed drive or"
              + " a start-stop control, the slope of the part-load curve for others. Take it from"
              + " the calculator of controls.",
          List.of(
              "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry, 3rd"
                  + " ed., compressor controls and leaks"),
          "A system whose pressure stays as it is. A modulating compressor gives back only part of"
              + " what full load would say.",
          new Request(
              Sample.of(VolumeFlow.class, 60, "m3/h"),
              Sample.of(EnergyDensity.class, 0.11, "kW.h/m3", Heating.NOT_FUEL),
              percent(75),
              Sample.of(TimeSpan.class, 6000, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("flow", "electricity"),
              Trend.rises("specificEnergy", "electricity"),
              Trend.rises("controlResponse", "electricity"),
              Trend.rises("hours", "electricity")));

  /** The calculator; it has no state. */
  public LeakSurvey() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Bill bill = new Bill(work);
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure e = work.given("e", asked.specificEnergy(), "specificEnergy");
    Figure s = work.given("s", asked.controlResponse(), "controlResponse");
    Figure volume = work.step("V", "Q * t", "m3", q, t);
    Figure power = work.step("P", "Q * e * s", "W", q, e, s);
    Figure energy = work.step("W", "P * t", "J", power, t);
    return Outcome.of(
        new Result(
            Volume.of(volume.value()),
            new Power(power.value()),
            Energy.of(energy.value()),
            bill.cost("cost", energy, asked.price(), "price")));
  }
}
