package org.baitong.engine.utility.cooling;

import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TemperatureKind;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** How far wet pads cool the air of a hall, and the water and power that they take. */
public final class EvaporativePad
    extends Calculator<EvaporativePad.Request, EvaporativePad.Result> {
  /** The air, the pads and the fans. */
  public record Request(
      @Field(unit = "Cel", min = 10, max = 50, doc = "temperature of the air outside")
          Temperature dryBulb,
      @Field(unit = "Cel", min = 5, max = 45, doc = "wet-bulb temperature of the air outside")
          Temperature wetBulb,
      @Field(unit = "%", min = 10, max = 98, doc = "saturation efficiency of the pads")
          Ratio padEfficiency,
      @Field(unit = "m3/h", min = 1, max = 1e7, doc = "air through the pads") VolumeFlow airFlow,
      @Field(unit = "1", min = 1.05, max = 20, doc = "cycles of concentration of the water")
          Ratio cycles,
      @Field(unit = "kW", min = 0, max = 1e4, doc = "power of fans and pumps") Power power,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours) {}

  /** What they do. */
  public record Result(
      @Field(unit = "Cel", doc = "temperature of the air behind the pads") Temperature supply,
      @Field(unit = "K", min = 0, doc = "cooled by", reading = Reading.DIFFERENCE)
          Temperature cooling,
      @Field(unit = "kW", min = 0, doc = "heat taken out of the air by evaporation")
          Power sensibleCooling,
      @Field(unit = "L/h", min = 0, doc = "water evaporated") VolumeFlow evaporation,
      @Field(unit = "L/h", min = 0, doc = "water used, with what is drained") VolumeFlow water,
      @Field(unit = "m3", min = 0, doc = "water of a year") Volume yearlyWater,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(unit = "1", min = 0, doc = "cooling over electricity") @Nullable Ratio performance) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "evaporative-cooling",
          1,
          Group.COOLING,
          "Evaporative cooling pads",
          "Pads bring the air a constant share of the way from its temperature to its wet bulb; the"
              + " heat comes from the water that evaporates into it. In humid hours the wet bulb is"
              + " near and little is gained: take the figures of the hot hours.",
          List.of(
              "ASHRAE Handbook, HVAC Systems and Equipment, evaporative air-cooling equipment:"
                  + " saturation efficiency of direct coolers"),
          "Direct cooling with open exhaust at constant pressure (air of 1.006 kJ/(kg.K), 1.15 kg/m3;"
              + " heat of evaporation 2430 kJ/kg). It makes the air wetter: heat stress is judged by"
              + " the wet-bulb globe temperature, not by the thermometer.",
          new Request(
              celsius(34),
              celsius(26),
              percent(80),
              Sample.of(VolumeFlow.class, 120_000, "m3/h"),
              new Ratio(3),
              Sample.of(Power.class, 9, "kW"),
              Sample.of(TimeSpan.class, 2000, "h")),
          List.of(
              Trend.rises("padEfficiency", "cooling"),
              Trend.falls("wetBulb", "cooling"),
              Trend.rises("airFlow", "evaporation"),
              Trend.falls("cycles", "water")));

  /** The calculator; it has no state. */
  public EvaporativePad() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure t = work.given("T", asked.dryBulb(), "dryBulb");
    Figure w = work.given("T_w", asked.wetBulb(), "wetBulb");
    if (w.value() > t.value()) {
      return Outcome.missing(Orders.notAbove(work, "dryBulb", t, "wetBulb", w));
    }
    Figure eta = work.given("eta", asked.padEfficiency(), "padEfficiency");
    Figure fall = work.step("dT", "eta * (T - T_w)", "K", eta, t, w);
    Figure supply = work.step("T_s", "T - dT", "K", t, fall);
    Figure rho = work.known("rho", 1.15, "kg/m3", "humid air near 30 Cel and sea level");
    Figure cp = work.known("c_p", 1006, "J/(kg.K)", "dry air near 30 Cel");
    Figure h = work.known("h", 2_430_000, "J/kg", "IAPWS-IF97, water at 30 Cel");
    Figure q =
        work.step(
            "Q",
            "Q_a * rho * c_p * dT",
            "W",
            work.given("Q_a", asked.airFlow(), "airFlow"),
            rho,
            cp,
            fall);
    Figure e = work.step("E", "Q / h / 1000", "m3/s", q, h);
    Figure water =
        work.step("M", "E / (1 - 1 / n)", "m3/s", e, work.given("n", asked.cycles(), "cycles"));
    Figure hours = work.given("t", asked.hours(), "hours");
    Figure volume = work.step("V", "M * t", "m3", water, hours);
    Figure p = work.given("P", asked.power(), "power");
    Figure energy = work.step("W", "P * t", "J", p, hours);
    Ratio performance =
        p.value() == 0 ? null : new Ratio(work.step("COP", "Q / P", "1", q, p).value());
    return Outcome.of(
        new Result(
            Temperature.of(supply.value()),
            new Temperature(fall.value(), TemperatureKind.DIFFERENCE),
            new Power(q.value()),
            VolumeFlow.of(e.value()),
            VolumeFlow.of(water.value()),
            Volume.of(volume.value()),
            Energy.of(energy.value()),
            performance));
  }
}
