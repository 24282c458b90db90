package org.baitong.engine.utility.air;

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
import org.baitong.engine.quantity.EnergyDensity;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The power of a compressor at part load under its control. */
public final class Controls extends Calculator<Controls.Request, Controls.Result> {
  /** How a compressor follows the demand. */
  public enum Control {
    /** Runs loaded or unloaded; the motor always turns. */
    LOAD_UNLOAD,
    /** Throttles its inlet. */
    MODULATION,
    /** Changes its speed. */
    VARIABLE_SPEED,
    /** Starts and stops; draws nothing between. */
    START_STOP
  }

  /** The compressor, its control and the demand. */
  public record Request(
      @Field(doc = "how it follows the demand") Control control,
      @Field(unit = "kW", min = 0, max = 1e5, doc = "power at full load") Power fullPower,
      @Field(unit = "m3/h", min = 0.001, max = 1e6, doc = "free air delivered at full load")
          VolumeFlow capacity,
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "free air drawn on average")
          VolumeFlow demand,
      @Field(
              unit = "%",
              min = 0,
              max = 95,
              doc =
                  "power without delivery over full power: unloaded,"
                      + " fully throttled, or the curve of the drive prolonged to no flow; 0 for start-stop")
          Ratio zeroFlowPower,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "L", min = 1, max = 1e7, doc = "receivers and pipes, for load-unload")
          @Nullable Volume storage,
      @Field(
              unit = "kPa",
              min = 1,
              max = 1000,
              doc = "band between loading and unloading, for" + " load-unload",
              reading = Reading.DIFFERENCE)
          @Nullable Pressure band,
      @Field(
              unit = "s",
              min = 0,
              max = 600,
              doc =
                  "time in which the power falls after unloading,"
                      + " for load-unload of an oil-flooded screw")
          @Nullable TimeSpan blowdown) {}

  /** What it draws. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "demand over capacity") Ratio load,
      @Field(unit = "%", min = 0, max = 100, doc = "power over full power") Ratio powerShare,
      @Field(unit = "kW", min = 0, doc = "power drawn on average") Power power,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(unit = "kW.h/m3", min = 0, doc = "electricity for a cubic metre of free air")
          @Nullable EnergyDensity specificEnergy,
      @Field(
              unit = "%",
              min = 0,
              doc =
                  "share of the full-load electricity that the last cubic metre"
                      + " saved gives back")
          Ratio controlResponse,
      @Field(unit = "s", min = 0, doc = "time between two loadings") @Nullable TimeSpan cycle) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-compressor-control",
          1,
          Group.AIR,
          "Compressor controls at part load",
          "Between no delivery and full load the power of throttled, speed-controlled and"
              + " start-stop machines is a straight line. A load-unload machine lies on such a line"
              + " with ample storage only: its cycle follows from the air balance of the receiver"
              + " (loading while capacity exceeds demand, unloaded while the receiver alone serves), and"
              + " after each unloading the power falls from full to unloaded over the blowdown"
              + " time.",
          List.of(
              "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry, 3rd"
                  + " ed., compressor controls",
              "R. Marshall, Optimize compressed air storage, Plant Services 2015 (modulation: power"
                  + " falls by 3 % for every 10 % of flow)",
              "Cycle of the load-unload machine: own derivation from the mass balance of the"
                  + " receiver"),
          "One machine that follows the demand alone. The straight line is a simplification; the"
              + " maker's sheet is better where there is one.",
          new Request(
              Control.LOAD_UNLOAD,
              Sample.of(Power.class, 75, "kW"),
              Sample.of(VolumeFlow.class, 700, "m3/h"),
              Sample.of(VolumeFlow.class, 350, "m3/h"),
              percent(25),
              Sample.of(TimeSpan.class, 6000, "h"),
              Sample.of(Volume.class, 3000, "L"),
              new Pressure(70_000, PressureKind.DIFFERENCE),
              Sample.of(TimeSpan.class, 30, "s")),
          List.of(
              Trend.rises("fullPower", "power"),
              Trend.rises("demand", "power"),
              Trend.rises("zeroFlowPower", "power"),
              Trend.falls("storage", "power"),
              Trend.rises("blowdown", "power")));

  /** The calculator; it has no state. */
  public Controls() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure capacity = work.given("Q_full", asked.capacity(), "capacity");
    Figure demand = work.given("Q", asked.demand(), "demand");
    if (demand.value() > capacity.value()) {
      return Outcome.missing(Orders.notAbove(work, "capacity", capacity, "demand", demand));
    }
    Figure u = work.given("u", asked.zeroFlowPower(), "zeroFlowPower");
    if (asked.control() == Control.START_STOP && u.value() > 0) {
      return Outcome.missing(
          work.refusal("AIR_STOPPED_DRAWS", "zeroFlowPower").with("value", u.value() * 100, "%"));
    }
    Figure x = work.step("x", "Q / Q_full", "1", demand, capacity);
    Figure slope = work.step("slope", "1 - u", "1", u);
    Figure line = work.step("y_line", "u + slope * x", "1", u, slope, x);
    Figure share = line;
    Figure response = slope;
    TimeSpan cycle = null;
    Volume storage = asked.storage();
    Pressure band = asked.band();
    TimeSpan blowdown = asked.blowdown();
    boolean cycles = asked.control() == Control.LOAD_UNLOAD && x.value() > 0 && x.value() < 1;
    if (cycles && storage != null && band != null && blowdown != null) {
      Figure pa = AirSheet.atmosphere(work, null);
      Figure v = work.given("V", storage, "storage");
      Figure dp = work.given("dp", band, "band");
      Figure tb = work.given("t_b", blowdown, "blowdown");
      Figure tu = work.step("t_u", "V * dp / (p_a * Q)", "s", v, dp, pa, demand);
      Figure tl =
          work.step("t_l", "V * dp / (p_a * (Q_full - Q))", "s", v, dp, pa, capacity, demand);
      Figure t = work.step("t_cycle", "t_u + t_l", "s", tu, tl);
      cycle = new TimeSpan(t.value());
      Figure extra =
          tb.value() <= tu.value()
              ? work.step("extra", "slope * t_b / 2", "s", slope, tb)
              : work.step("extra", "slope * (t_u - t_u ^ 2 / (2 * t_b))", "s", slope, tu, tb);
      share = work.step("y", "(t_l + u * t_u + extra) / t_cycle", "1", tl, u, tu, extra, t);
      Figure fill = work.step("K", "V * dp / (p_a * Q_full)", "s", v, dp, pa, capacity);
      response =
          tb.value() <= tu.value()
              ? work.step(
                  "response", "slope * (1 + t_b / (2 * K) * (1 - 2 * x))", "1", slope, tb, fill, x)
              : work.step("response", "slope * K / (2 * t_b * x ^ 2)", "1", slope, fill, tb, x);
    } else if (cycles) {
      work.remark(work.warning("AIR_STORAGE_UNKNOWN", "storage"));
    }
    Figure full = work.given("P_full", asked.fullPower(), "fullPower");
    Figure power = work.step("P", share.symbol() + " * P_full", "W", share, full);
    Figure time = work.given("t", asked.hours(), "hours");
    Figure energy = work.step("W", "P * t", "J", power, time);
    EnergyDensity specific =
        demand.value() == 0
            ? null
            : EnergyDensity.of(
                work.step("e", "P / Q", "J/m3", power, demand).value(), Heating.NOT_FUEL);
    return Outcome.of(
        new Result(
            new Ratio(x.value()),
            new Ratio(share.value()),
            new Power(power.value()),
            Energy.of(energy.value()),
            specific,
            new Ratio(response.value()),
            cycle));
  }
}
