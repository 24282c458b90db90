package org.baitong.engine.utility.cooling;

import static org.baitong.engine.calculator.Sample.absolute;
import static org.baitong.engine.calculator.Sample.celsius;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The water in air by two thermometers, or by one and the relative humidity. */
public final class HumidityRatio extends Calculator<HumidityRatio.Request, HumidityRatio.Result> {
  /** What was read. */
  public record Request(
      @Field(unit = "Cel", min = 0.01, max = 100, doc = "dry-bulb temperature") Temperature dryBulb,
      @Field(unit = "Cel", min = 0.01, max = 100, doc = "wet-bulb temperature")
          @Nullable Temperature wetBulb,
      @Field(unit = "%", min = 0, max = 100, doc = "relative humidity")
          @Nullable Ratio relativeHumidity,
      @Field(unit = "kPa", min = 50, max = 110, doc = "pressure of the air, absolute")
          Pressure pressure,
      @Field(
              unit = "kJ/kg",
              min = 2400,
              max = 2600,
              doc =
                  "heat of evaporation at 0 Cel in the"
                      + " psychrometer's equation; left out 2500.9")
          @Nullable SpecificEnergy evaporationHeat) {}

  /** The water. */
  public record Result(
      @Field(unit = "kg/kg", min = 0, doc = "water over dry air, by mass") Ratio humidityRatio,
      @Field(unit = "%", min = 0, max = 100, doc = "relative humidity") Ratio relativeHumidity) {}

  private static final String HYLAND =
      "R. W. Hyland, A. Wexler, ASHRAE Transactions 89 (1983), saturation pressure over water";

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "humidity-ratio",
          1,
          Group.COOLING,
          "Water in air by wet bulb or relative humidity",
          "The saturation pressure of water gives the humidity ratio, directly from the relative"
              + " humidity, or from a wet bulb by the balance of the heat that evaporates its water"
              + " and the heat that the air gives up.",
          List.of(
              "ASHRAE Handbook, Fundamentals, Psychrometrics: humidity ratio and wet-bulb equation",
              HYLAND),
          "Air above 0 Cel and below the boiling point; a ventilated wet bulb.",
          new Request(celsius(34), celsius(27), null, absolute(1.013), null),
          List.of(
              Trend.rises("wetBulb", "humidityRatio"), Trend.falls("dryBulb", "humidityRatio")));

  /** The calculator; it has no state. */
  public HumidityRatio() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if ((asked.wetBulb() == null) == (asked.relativeHumidity() == null)) {
      return Outcome.missing(Orders.notOne(work, "wetBulb", "relativeHumidity"));
    }
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    Figure t = work.given("T", asked.dryBulb(), "dryBulb");
    Figure dry = saturation(work, "p_s", "T", t);
    if (dry.value() >= p.value()) {
      return Outcome.missing(Orders.notAbove(work, "pressure", p, "saturation pressure", dry));
    }
    Figure w;
    if (asked.relativeHumidity() != null) {
      Figure phi = work.given("phi", asked.relativeHumidity(), "relativeHumidity");
      w = work.step("W", "0.62198 * phi * p_s / (p - phi * p_s)", "1", phi, dry, p);
    } else {
      Temperature wet = java.util.Objects.requireNonNull(asked.wetBulb());
      Figure tw = work.given("T_w", wet, "wetBulb");
      if (tw.value() > t.value()) {
        return Outcome.missing(Orders.notAbove(work, "dryBulb", t, "wetBulb", tw));
      }
      w = byWetBulb(asked, work, t, tw, p);
    }
    if (w.value() < 0) {
      return Outcome.missing(
          work.refusal("COOLING_TOO_DRY", "wetBulb").with("value", w.value(), "kg/kg"));
    }
    Figure back = work.step("phi_s", "W * p / ((0.62198 + W) * p_s)", "1", w, p, dry);
    return Outcome.of(new Result(new Ratio(w.value()), new Ratio(back.value())));
  }

  private static Figure byWetBulb(Request asked, Work work, Figure t, Figure tw, Figure p) {
    Figure ps = saturation(work, "p_w", "T_w", tw);
    Figure ws = work.step("W_s", "0.62198 * p_w / (p - p_w)", "1", ps, p);
    Figure h =
        asked.evaporationHeat() == null
            ? work.known("h", 2_500_934, "J/kg", "ASHRAE, 1093 Btu/lb less 0.556 times 32 degF")
            : work.given("h", asked.evaporationHeat(), "evaporationHeat");
    // 0.240, 0.444 and 1 Btu/(lb.degF): dry air, vapour and water.
    return work.step(
        "W",
        "((h - 2327.8608 * (T_w - 273.15)) * W_s - 1004.832 * (T - T_w))"
            + " / (h + 1858.9392 * (T - 273.15) - 4186.8 * (T_w - 273.15))",
        "1",
        h,
        tw,
        ws,
        t);
  }

  private static Figure saturation(Work work, String symbol, String t, Figure temperature) {
    return work.cited(
        HYLAND,
        symbol,
        ("1000 * exp(-5800.2206 / T - 5.516256 - 0.048640239 * T + 4.1764768e-5 * T ^ 2"
                + " - 1.4452093e-8 * T ^ 3 + 6.5459673 * ln(T))")
            .replace("T", t),
        "Pa",
        temperature);
  }
}
