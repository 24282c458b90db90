package org.baitong.engine.utility.air;

import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.gauge;
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
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.VolumeFlow;

/** What an air dryer costs in electricity, and the water that the air brings. */
public final class Dryer extends Calculator<Dryer.Request, Dryer.Result> {
  /** The dryer and its air. */
  public record Request(
      @Field(
              unit = "m3/h",
              min = 0.001,
              max = 1e6,
              doc = "free air that enters the dryer on average")
          VolumeFlow flow,
      @Field(
              unit = "kW",
              min = 0,
              max = 1e4,
              doc = "electricity of the dryer itself: refrigeration," + " heater, blower")
          Power dryerPower,
      @Field(unit = "%", min = 0, max = 30, doc = "share of the air used up to regenerate it")
          Ratio purge,
      @Field(
              unit = "kW.h/m3",
              min = 0.02,
              max = 1,
              doc = "electricity of the compressor for a cubic" + " metre of free air")
          EnergyDensity specificEnergy,
      @Field(
              unit = "kPa",
              min = 0,
              max = 300,
              doc = "pressure lost in dryer and filters",
              reading = Reading.DIFFERENCE)
          Pressure pressureLoss,
      @Field(
              unit = "%",
              min = 0,
              max = 2,
              doc = "electricity more for a kilopascal more of" + " discharge pressure; about 0.07")
          Ratio pressureCost,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "Cel", min = 0, max = 50, doc = "temperature of the air around")
          Temperature airTemperature,
      @Field(unit = "%", min = 0, max = 100, doc = "relative humidity of the air around")
          Ratio humidity,
      @Field(unit = "Cel", min = -45, max = 50, doc = "pressure dew point after the dryer")
          Temperature dewPoint,
      @Field(unit = "kPa", min = 200, max = 5000, doc = "pressure in the dryer")
          Pressure pressure) {}

  /** What it costs. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "free air used up to regenerate it")
          VolumeFlow purgeFlow,
      @Field(unit = "kW", min = 0, doc = "electricity of the dryer itself") Power own,
      @Field(unit = "kW", min = 0, doc = "electricity for the air used up") Power purgePower,
      @Field(unit = "kW", min = 0, doc = "electricity for the pressure lost") Power lossPower,
      @Field(unit = "kW", min = 0, doc = "all three") Power power,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(unit = "L/h", min = 0, doc = "water taken out between intake and dry air")
          VolumeFlow condensate) {}

  private static final String MAGNUS =
      "WMO-No. 8, Guide to Instruments and Methods of Observation, annex 4.B (Magnus formula over"
          + " water)";

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-dryer",
          1,
          Group.AIR,
          "Electricity of an air dryer",
          "What the dryer draws itself, the compressor's electricity for the air that it uses up,"
              + " and that for the pressure lost in it. The water taken out follows from the"
              + " vapour of the air drawn in and that which saturated air still holds at the"
              + " pressure dew point.",
          List.of(
              "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry, 3rd"
                  + " ed., dryers",
              MAGNUS),
          "Compare kinds of dryer at the dew point that the product needs: a colder one is paid for"
              + " every hour. The purge of a heatless dryer is a share of its rated, not its"
              + " average flow, unless it is controlled by dew point.",
          new Request(
              Sample.of(VolumeFlow.class, 600, "m3/h"),
              Sample.of(Power.class, 1.6, "kW"),
              percent(0),
              Sample.of(EnergyDensity.class, 0.11, "kW.h/m3", Heating.NOT_FUEL),
              new Pressure(20_000, PressureKind.DIFFERENCE),
              percent(0.07),
              Sample.of(TimeSpan.class, 6000, "h"),
              celsius(32),
              percent(75),
              celsius(3),
              gauge(7)),
          List.of(
              Trend.rises("purge", "power"),
              Trend.rises("dryerPower", "power"),
              Trend.rises("pressureLoss", "power"),
              Trend.rises("humidity", "condensate"),
              Trend.falls("dewPoint", "condensate"),
              Trend.rises("hours", "electricity")));

  /** The calculator; it has no state. */
  public Dryer() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure s = work.given("s", asked.purge(), "purge");
    Figure purge = work.step("Q_purge", "Q * s", "m3/s", q, s);
    Figure e = work.given("e", asked.specificEnergy(), "specificEnergy");
    Figure own = work.given("P_own", asked.dryerPower(), "dryerPower");
    Figure forPurge = work.step("P_purge", "Q_purge * e", "W", purge, e);
    Figure dp = work.given("dp", asked.pressureLoss(), "pressureLoss");
    Figure each = work.given("g", asked.pressureCost(), "pressureCost");
    Figure forLoss = work.step("P_loss", "Q * e * g * dp / 1000", "W", q, e, each, dp);
    Figure power = work.step("P", "P_own + P_purge + P_loss", "W", own, forPurge, forLoss);
    Figure energy = work.step("W", "P * t", "J", power, work.given("t", asked.hours(), "hours"));
    Figure pa = AirSheet.atmosphere(work, null);
    Figure p = AirSheet.absolute(work, "p", asked.pressure(), "pressure", pa);
    Figure phi = work.given("phi", asked.humidity(), "humidity");
    Figure vapour =
        work.cited(
            MAGNUS,
            "p_v",
            "phi * " + saturation("T"),
            "Pa",
            phi,
            work.given("T", asked.airTemperature(), "airTemperature"));
    Figure dry =
        work.cited(
            MAGNUS,
            "p_dew",
            saturation("T_d"),
            "Pa",
            work.given("T_d", asked.dewPoint(), "dewPoint"));
    Figure w1 = work.step("w_1", "0.62198 * p_v / (p_a - p_v)", "1", vapour, pa);
    Figure w2 = work.step("w_2", "0.62198 * p_dew / (p - p_dew)", "1", dry, p);
    Figure t = work.given("T", asked.airTemperature(), "airTemperature");
    Figure gas = AirSheet.gasConstant(work, null);
    Figure air = work.step("m", "Q * (p_a - p_v) / (R * T)", "kg/s", q, pa, vapour, gas, t);
    Figure water = work.step("V_w", "max(0, m * (w_1 - w_2)) / 1000", "m3/s", air, w1, w2);
    return Outcome.of(
        new Result(
            VolumeFlow.of(purge.value()),
            new Power(own.value()),
            new Power(forPurge.value()),
            new Power(forLoss.value()),
            new Power(power.value()),
            Energy.of(energy.value()),
            VolumeFlow.of(water.value())));
  }

  private static String saturation(String symbol) {
    return "611.2 * exp(17.62 * (" + symbol + " - 273.15) / (" + symbol + " - 273.15 + 243.12))";
  }
}
