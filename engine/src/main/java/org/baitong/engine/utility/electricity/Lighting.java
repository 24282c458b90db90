package org.baitong.engine.utility.electricity;

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
import org.baitong.engine.quantity.Area;
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Illuminance;
import org.baitong.engine.quantity.LuminousFlux;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** What other lamps save, and the light that they give. */
public final class Lighting extends Calculator<Lighting.Request, Lighting.Result> {
  /** One kind of lamp in a room. */
  public record Lamps(
      @Field(unit = "{piece}", min = 0, max = 1e6, doc = "number of luminaires") Count number,
      @Field(unit = "W", min = 0, max = 5000, doc = "power of one with its ballast or driver")
          Power power,
      @Field(unit = "lm", min = 0, max = 1e6, doc = "light of one when new")
          @Nullable LuminousFlux light) {}

  /** Both kinds, the room and the time. */
  public record Request(
      @Field(doc = "lamps now") Lamps now,
      @Field(doc = "lamps wanted") Lamps wanted,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year now") TimeSpan hours,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year with controls, as wanted")
          TimeSpan newHours,
      @Field(unit = "m2", min = 1, max = 1e6, doc = "area lit") @Nullable Area area,
      @Field(unit = "%", min = 10, max = 100, doc = "share of the light that reaches the work")
          @Nullable Ratio utilisation,
      @Field(
              unit = "%",
              min = 30,
              max = 100,
              doc = "share of the light that is left with dirt and" + " age")
          @Nullable Ratio maintenance,
      @Field(
              unit = "1",
              min = 1,
              max = 10,
              doc =
                  "coefficient of performance of air conditioning"
                      + " that also takes out the heat of the lamps")
          @Nullable Ratio coolingPerformance,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity")
          @Nullable UnitPrice price) {}

  /** What is saved and how bright it is. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "power of the lamps now") Power power,
      @Field(unit = "kW", min = 0, doc = "power of the lamps wanted") Power newPower,
      @Field(unit = "kW.h", doc = "electricity of the lamps saved in a year") Energy lampSaving,
      @Field(unit = "kW.h", doc = "electricity of the cooling saved in a year")
          Energy coolingSaving,
      @Field(unit = "kW.h", doc = "both") Energy saving,
      @Field(unit = "lx", min = 0, doc = "maintained illuminance now")
          @Nullable Illuminance illuminance,
      @Field(unit = "lx", min = 0, doc = "maintained illuminance with the lamps wanted")
          @Nullable Illuminance newIlluminance,
      @Field(doc = "cost saved in a year") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "lighting",
          1,
          Group.ELECTRICITY,
          "Other lamps and hours of light",
          "Number times power times hours, before and after; the heat of the lamps is saved once"
              + " more at an air conditioner. The illuminance is the light of all lamps times the"
              + " shares that reach the work and outlive dirt and age, over the area.",
          List.of(
              "Lumen method: EN 12464-1:2021 for maintained illuminance; IES Lighting Handbook"),
          "Rooms lit evenly. A saving that leaves sewing with less light than the work needs is"
              + " none: compare with the limit for the task.",
          new Request(
              new Lamps(
                  new Count(400),
                  Sample.of(Power.class, 44, "W"),
                  Sample.of(LuminousFlux.class, 2600, "lm")),
              new Lamps(
                  new Count(400),
                  Sample.of(Power.class, 18, "W"),
                  Sample.of(LuminousFlux.class, 2300, "lm")),
              Sample.of(TimeSpan.class, 3000, "h"),
              Sample.of(TimeSpan.class, 2900, "h"),
              Sample.of(Area.class, 1200, "m2"),
              percent(60),
              percent(80),
              null,
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("now.power", "saving"),
              Trend.falls("wanted.power", "saving"),
              Trend.falls("newHours", "saving"),
              Trend.rises("now.light", "illuminance"),
              Trend.falls("area", "illuminance")));

  /** The calculator; it has no state. */
  public Lighting() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure n1 = work.given("n_1", asked.now().number(), "now.number");
    Figure n2 = work.given("n_2", asked.wanted().number(), "wanted.number");
    Figure p1 =
        work.step("P_1", "n_1 * p_1", "W", n1, work.given("p_1", asked.now().power(), "now.power"));
    Figure p2 =
        work.step(
            "P_2", "n_2 * p_2", "W", n2, work.given("p_2", asked.wanted().power(), "wanted.power"));
    Figure lamps =
        work.step(
            "W_lamps",
            "P_1 * t_1 - P_2 * t_2",
            "J",
            p1,
            work.given("t_1", asked.hours(), "hours"),
            p2,
            work.given("t_2", asked.newHours(), "newHours"));
    Figure cooling =
        asked.coolingPerformance() == null
            ? work.number("W_cool", 0, "coolingPerformance")
            : work.step(
                "W_cool",
                "W_lamps / cop",
                "J",
                lamps,
                work.given("cop", asked.coolingPerformance(), "coolingPerformance"));
    Figure saving = work.step("W", "W_lamps + W_cool", "J", lamps, cooling);
    return Outcome.of(
        new Result(
            new Power(p1.value()),
            new Power(p2.value()),
            Energy.of(lamps.value()),
            Energy.of(cooling.value()),
            Energy.of(saving.value()),
            illuminance(asked, work, "E_1", n1, asked.now().light(), "now.light"),
            illuminance(asked, work, "E_2", n2, asked.wanted().light(), "wanted.light"),
            new Bill(work).cost("cost_saving", saving, asked.price(), "price")));
  }

  private static @Nullable Illuminance illuminance(
      Request asked,
      Work work,
      String symbol,
      Figure number,
      @Nullable LuminousFlux light,
      String field) {
    Area area = asked.area();
    Ratio utilisation = asked.utilisation();
    Ratio maintenance = asked.maintenance();
    if (light == null || area == null || utilisation == null || maintenance == null) {
      return null;
    }
    return new Illuminance(
        work.step(
                symbol,
                number.symbol() + " * Phi * u * m / A",
                "lx",
                number,
                work.given("Phi", light, field),
                work.given("u", utilisation, "utilisation"),
                work.given("m", maintenance, "maintenance"),
                work.given("A", area, "area"))
            .value());
  }
}
