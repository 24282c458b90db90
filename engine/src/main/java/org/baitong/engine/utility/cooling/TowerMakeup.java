package org.baitong.engine.utility.cooling;

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
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The water of a cooling tower from its heat load, and what more cycles or less drift save. */
public final class TowerMakeup extends Calculator<TowerMakeup.Request, TowerMakeup.Result> {
  /** The tower now and as wanted. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e6, doc = "heat given off") Power heatLoad,
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "circulating water") VolumeFlow circulation,
      @Field(
              unit = "%",
              min = 50,
              max = 100,
              doc = "share of the heat that leaves by evaporation;" + " the rest warms the air")
          Ratio latentShare,
      @Field(unit = "1", min = 1.05, max = 50, doc = "cycles of concentration now") Ratio cycles,
      @Field(unit = "%", min = 0, max = 1, doc = "drift over circulation now") Ratio drift,
      @Field(unit = "1", min = 1.05, max = 50, doc = "cycles of concentration wanted")
          Ratio newCycles,
      @Field(unit = "%", min = 0, max = 1, doc = "drift over circulation wanted") Ratio newDrift,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(
              unit = "kJ/kg",
              min = 2200,
              max = 2500,
              doc = "heat of evaporation; left out that of" + " water at 30 Cel")
          @Nullable SpecificEnergy evaporationHeat,
      @Field(
              unit = "kg/m3",
              min = 950,
              max = 1005,
              doc = "density of the water; left out that at" + " 30 Cel")
          @Nullable Concentration density,
      @Field(
              unit = "m3",
              min = 0,
              max = 1e6,
              doc = "price of the water, its treatment and discharge")
          @Nullable UnitPrice price) {}

  /** The water. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "evaporation") VolumeFlow evaporation,
      @Field(unit = "m3/h", min = 0, doc = "blowdown now, beside the drift") VolumeFlow blowdown,
      @Field(unit = "m3/h", min = 0, doc = "make-up water now") VolumeFlow makeup,
      @Field(unit = "m3", min = 0, doc = "make-up water of a year now") Volume yearlyMakeup,
      @Field(unit = "m3", min = 0, doc = "make-up water of a year as wanted")
          Volume newYearlyMakeup,
      @Field(unit = "m3", doc = "water saved in a year") Volume saving,
      @Field(doc = "its cost") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "cooling-tower-makeup",
          1,
          Group.COOLING,
          "Make-up water of a cooling tower",
          "The latent share of the heat over the heat of evaporation is the water evaporated."
              + " Blowdown is evaporation over cycles less one; drift comes on top.",
          List.of(
              "US DOE, MEASUR Tools Suite, cooling tower make-up water",
              "IAPWS-IF97, saturated water at 30 Cel: 2429.8 kJ/kg, 995.6 kg/m3"),
          "Steady operation without leaks and overflow. The cycles that the water allows depend on"
              + " its hardness, silica and chloride: ask whoever treats it.",
          new Request(
              Sample.of(Power.class, 800, "kW"),
              Sample.of(VolumeFlow.class, 140, "m3/h"),
              percent(85),
              new Ratio(2.5),
              percent(0.1),
              new Ratio(5),
              percent(0.01),
              Sample.of(TimeSpan.class, 5000, "h"),
              null,
              null,
              UnitPrice.per(Money.undated(0.6, Currency.USD), Units.parse("m3").get())),
          List.of(
              Trend.rises("heatLoad", "makeup"),
              Trend.falls("cycles", "makeup"),
              Trend.rises("drift", "makeup"),
              Trend.falls("newCycles", "newYearlyMakeup"),
              Trend.rises("latentShare", "evaporation")));

  /** The calculator; it has no state. */
  public TowerMakeup() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure q = work.given("Q", asked.heatLoad(), "heatLoad");
    Figure k = work.given("k", asked.latentShare(), "latentShare");
    Figure h =
        asked.evaporationHeat() == null
            ? work.known("h", 2_429_800, "J/kg", "IAPWS-IF97, water at 30 Cel")
            : work.given("h", asked.evaporationHeat(), "evaporationHeat");
    Figure rho =
        asked.density() == null
            ? work.known("rho", 995.6, "kg/m3", "IAPWS-IF97, water at 30 Cel")
            : work.given("rho", asked.density(), "density");
    Figure e = work.step("E", "k * Q / (h * rho)", "m3/s", k, q, h, rho);
    Figure c = work.given("circ", asked.circulation(), "circulation");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure n1 = work.given("n", asked.cycles(), "cycles");
    Figure d1 = work.given("d", asked.drift(), "drift");
    Figure blowdown = work.step("B", "E / (n - 1)", "m3/s", e, n1);
    Figure makeup = work.step("M", "E + B + d * circ", "m3/s", e, blowdown, d1, c);
    Figure yearly = work.step("V", "M * t", "m3", makeup, t);
    Figure n2 = work.given("n_2", asked.newCycles(), "newCycles");
    Figure d2 = work.given("d_2", asked.newDrift(), "newDrift");
    Figure next = work.step("V_2", "(E + E / (n_2 - 1) + d_2 * circ) * t", "m3", e, n2, d2, c, t);
    Figure saving = work.step("saving", "V - V_2", "m3", yearly, next);
    return Outcome.of(
        new Result(
            VolumeFlow.of(e.value()),
            VolumeFlow.of(blowdown.value()),
            VolumeFlow.of(makeup.value()),
            Volume.of(yearly.value()),
            Volume.of(next.value()),
            Volume.of(saving.value()),
            new Bill(work).cost("cost_saving", saving, asked.price(), "price")));
  }
}
