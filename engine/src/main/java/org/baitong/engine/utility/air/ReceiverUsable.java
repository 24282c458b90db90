package org.baitong.engine.utility.air;

import static org.baitong.engine.calculator.Sample.gauge;

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
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The air that a receiver gives between two pressures. */
public final class ReceiverUsable
    extends Calculator<ReceiverUsable.Request, ReceiverUsable.Result> {
  /** The receiver and its two pressures. */
  public record Request(
      @Field(unit = "L", min = 0, max = 1e7, doc = "volume of the receiver") Volume volume,
      @Field(unit = "kPa", min = 60, max = 5000, doc = "pressure when full") Pressure fullPressure,
      @Field(unit = "kPa", min = 60, max = 5000, doc = "lowest pressure that still serves")
          Pressure emptyPressure,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere,
      @Field(unit = "m3/h", min = 0.001, max = 1e6, doc = "free air drawn, for the time it lasts")
          @Nullable VolumeFlow demand) {}

  /** What it gives. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "free air that it gives") Volume freeAir,
      @Field(unit = "s", min = 0, doc = "how long that lasts") @Nullable TimeSpan duration) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-receiver-usable",
          1,
          Group.AIR,
          "Usable air of a receiver",
          "Volume times the fall of pressure over the pressure at which free air is counted.",
          List.of("US DOE, MEASUR Tools Suite, receiver tank, usable air capacity", "Boyle's law"),
          "Slow enough that the air keeps its temperature.",
          new Request(
              Sample.of(Volume.class, 2000, "L"),
              gauge(7.5),
              gauge(6.5),
              null,
              Sample.of(VolumeFlow.class, 300, "m3/h")),
          List.of(
              Trend.rises("volume", "freeAir"),
              Trend.rises("fullPressure", "freeAir"),
              Trend.falls("emptyPressure", "freeAir"),
              Trend.falls("demand", "duration")));

  /** The calculator; it has no state. */
  public ReceiverUsable() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (AirSheet.isGauge(asked.atmosphere())) {
      return Outcome.missing(AirSheet.gaugeAtmosphere(work));
    }
    Figure pa = AirSheet.atmosphere(work, asked.atmosphere());
    Figure p1 = AirSheet.absolute(work, "p_1", asked.fullPressure(), "fullPressure", pa);
    Figure p2 = AirSheet.absolute(work, "p_2", asked.emptyPressure(), "emptyPressure", pa);
    if (p1.value() <= p2.value()) {
      return Outcome.missing(Orders.notAbove(work, "fullPressure", p1, "emptyPressure", p2));
    }
    Figure v = work.given("V", asked.volume(), "volume");
    Figure air = work.step("V_free", "V * (p_1 - p_2) / p_a", "m3", v, p1, p2, pa);
    TimeSpan duration = null;
    if (asked.demand() != null) {
      Figure q = work.given("Q", asked.demand(), "demand");
      duration = new TimeSpan(work.step("t", "V_free / Q", "s", air, q).value());
    }
    return Outcome.of(new Result(Volume.of(air.value()), duration));
  }
}
