package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.celsius;
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
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.Equations;
import org.baitong.engine.utility.property.If97;
import org.baitong.engine.utility.steam.Points;

/** Humidity, enthalpy and dew point of air. */
public final class HumidAir extends Calculator<HumidAir.Request, HumidAir.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "Cel", min = 0.1, max = 200, doc = "dry-bulb temperature")
          Temperature temperature,
      @Field(unit = "%", min = 0.1, max = 100, doc = "relative humidity") Ratio relativeHumidity,
      @Field(unit = "kPa", min = 60, max = 1100, doc = "pressure of the air") Pressure pressure) {}

  /** The heat. */
  public record Result(
      @Field(unit = "g/kg", min = 0, doc = "water over dry air, by mass") Ratio humidityRatio,
      @Field(unit = "kJ/kg", doc = "enthalpy over dry air, from 0 Cel and liquid water")
          SpecificEnergy enthalpy,
      @Field(unit = "Cel", doc = "dew point") Temperature dewPoint,
      @Field(unit = "kg/m3", min = 0, doc = "density of the humid air") Concentration density) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "humid-air",
          1,
          Group.HEAT,
          "Humid air",
          "The partial pressure of water is its relative humidity times the saturation pressure. Air and vapour count as ideal gases; no enhancement factor.",
          List.of(
              "ASHRAE Handbook, Fundamentals, Psychrometrics, eqs. for humidity ratio and enthalpy; saturation pressure of IAPWS R7-97(2012)"),
          "0 to 200 Cel. The water may not fill the whole pressure.",
          new Request(celsius(32), percent(70), Sample.absolute(1.01325)),
          List.of(
              Trend.rises("relativeHumidity", "humidityRatio"),
              Trend.rises("temperature", "enthalpy"),
              Trend.falls("pressure", "humidityRatio")));

  /** The calculator; it has no state. */
  public HumidAir() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure t = work.given("T", asked.temperature(), "temperature");
    Figure phi = work.given("phi", asked.relativeHumidity(), "relativeHumidity");
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    Figure ps =
        work.property(
            "p_s", Equations.saturationPressure(t.value()), "Pa", If97.SOURCE + " eq. 30");
    Figure pw = work.step("p_w", "phi * p_s", "Pa", phi, ps);
    if (pw.value() >= 0.99 * p.value() || pw.value() < 612) {
      return Outcome.missing(
          work.refusal("HUMID_AIR_IMPOSSIBLE", "relativeHumidity")
              .with("water", pw.value() / 1e3, "kPa")
              .with("pressure", p.value() / 1e3, "kPa"));
    }
    Figure w = work.step("w", "0.621945 * p_w / (p - p_w)", "1", pw, p);
    Figure h =
        work.step("h", "1006 * (T - 273.15) + w * (2501e3 + 1860 * (T - 273.15))", "J/kg", t, w);
    Figure rho =
        work.step("rho", "(p - p_w) / (287.042 * T) + p_w / (461.526 * T)", "kg/m3", p, pw, t);
    Figure dew =
        work.property(
            "T_dew", Equations.saturationTemperature(pw.value()), "K", If97.SOURCE + " eq. 31");
    return Outcome.of(
        new Result(
            new Ratio(w.value()),
            Points.enthalpy(h.value()),
            Temperature.of(dew.value()),
            new Concentration(rho.value(), GasState.ACTUAL)));
  }
}
