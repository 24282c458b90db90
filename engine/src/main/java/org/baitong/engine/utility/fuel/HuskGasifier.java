package org.baitong.engine.utility.fuel;

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
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.EnergyDensity;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.MassPerEnergy;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.SpecificVolume;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The electricity and diesel of a rice-husk gasifier with a dual-fuel engine. */
public final class HuskGasifier extends Calculator<HuskGasifier.Request, HuskGasifier.Result> {
  /** The husk, the engine and what they replace. */
  public record Request(
      @Field(unit = "kW.h", min = 0, max = 1e9, doc = "electricity to be made in a year")
          Energy electricity,
      @Field(
              unit = "MJ/kg",
              min = 5,
              max = 20,
              doc = "net calorific value of the husk as fired",
              reading = Reading.STATED)
          SpecificEnergy huskValue,
      @Field(unit = "%", min = 20, max = 90, doc = "cold-gas efficiency of the gasifier")
          Ratio gasifierEfficiency,
      @Field(
              unit = "%",
              min = 10,
              max = 45,
              doc = "efficiency of engine and generator on gas and" + " diesel together")
          Ratio engineEfficiency,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of the engine's fuel energy that stays" + " diesel")
          Ratio dieselShare,
      @Field(
              unit = "%",
              min = 10,
              max = 45,
              doc = "efficiency of engine and generator on diesel alone")
          Ratio dieselEfficiency,
      @Field(
              unit = "GJ/m3",
              min = 30,
              max = 40,
              doc = "net calorific value of diesel",
              reading = Reading.STATED)
          EnergyDensity dieselValue,
      @Field(unit = "%", min = 5, max = 40, doc = "char and ash over husk") Ratio charShare,
      @Field(unit = "L/kg", min = 0, max = 50, doc = "scrubbing water discharged for the husk")
          SpecificVolume scrubbingWater,
      @Field(unit = "t", min = 0, max = 1e6, doc = "price of husk as delivered")
          @Nullable UnitPrice huskPrice,
      @Field(unit = "L", min = 0, max = 1e6, doc = "price of diesel")
          @Nullable UnitPrice dieselPrice,
      @Field(min = 0, max = 1e12, doc = "operation and treatment of char and water in a year")
          @Nullable Money operation) {}

  /** What it takes and leaves. */
  public record Result(
      @Field(unit = "t", min = 0, doc = "husk of a year, as weighed") Mass husk,
      @Field(unit = "kg/(kW.h)", min = 0, doc = "husk for electricity")
          @Nullable MassPerEnergy specificHusk,
      @Field(unit = "m3", min = 0, doc = "diesel that an engine on diesel alone would take")
          Volume dieselAlone,
      @Field(unit = "m3", min = 0, doc = "diesel still needed") Volume diesel,
      @Field(unit = "m3", doc = "diesel saved in a year") Volume dieselSaving,
      @Field(unit = "t", min = 0, doc = "char and ash to be used or disposed of") Mass charAsh,
      @Field(unit = "m3", min = 0, doc = "black water to be treated") Volume blackWater,
      @Field(doc = "saved in a year") @Nullable Money saving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "husk-gasifier",
          1,
          Group.FUEL,
          "Rice-husk gasifier",
          "Electricity over the efficiency of the engine is its fuel; the part that is not diesel is"
              + " gas, and over the efficiency of the gasifier it is husk. Char and black water are"
              + " reckoned with it: they have to go somewhere.",
          List.of(
              "Energy balance of gasifier and engine; published for rice mills in Cambodia: about 6"
                  + " kg of husk for a litre of diesel (USTH and SNV)"),
          "Small gasifiers with engines at a steady load. Black water holds tar and phenols and must"
              + " not go into fields or ponds untreated.",
          new Request(
              Sample.of(Energy.class, 400_000, "kW.h"),
              Sample.of(SpecificEnergy.class, 12.5, "MJ/kg", Heating.NET),
              percent(60),
              percent(25),
              percent(30),
              percent(32),
              Sample.of(EnergyDensity.class, 36, "GJ/m3", Heating.NET),
              percent(22),
              Sample.of(SpecificVolume.class, 1, "L/kg"),
              UnitPrice.per(Money.undated(10, Currency.USD), Units.parse("t").get()),
              UnitPrice.per(Money.undated(1, Currency.USD), Units.parse("L").get()),
              Money.undated(15_000, Currency.USD)),
          List.of(
              Trend.rises("electricity", "husk"),
              Trend.falls("gasifierEfficiency", "husk"),
              Trend.falls("huskValue", "husk"),
              Trend.falls("dieselShare", "dieselSaving"),
              Trend.rises("charShare", "charAsh")));

  /** The calculator; it has no state. */
  public HuskGasifier() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (asked.huskValue().moisture() == Moisture.DRY) {
      return Outcome.missing(work.refusal("FUEL_DRY_VALUE", "huskValue"));
    }
    if (asked.huskValue().heating() != Heating.NET) {
      return Outcome.missing(work.refusal("FUEL_NET_WANTED", "huskValue"));
    }
    if (asked.dieselValue().heating() != Heating.NET) {
      return Outcome.missing(work.refusal("FUEL_NET_WANTED", "dieselValue"));
    }
    Figure w = work.given("W", asked.electricity(), "electricity");
    Figure ee = work.given("eta_e", asked.engineEfficiency(), "engineEfficiency");
    Figure d = work.given("d", asked.dieselShare(), "dieselShare");
    Figure hd = work.given("H_d", asked.dieselValue(), "dieselValue");
    Figure fuel = work.step("F", "W / eta_e", "J", w, ee);
    Figure gas = work.step("G", "F * (1 - d)", "J", fuel, d);
    Figure diesel = work.step("V_d", "F * d / H_d", "m3", fuel, d, hd);
    Figure husk =
        work.step(
            "m",
            "G / (eta_g * H)",
            "kg",
            gas,
            work.given("eta_g", asked.gasifierEfficiency(), "gasifierEfficiency"),
            work.given("H", asked.huskValue(), "huskValue"));
    Figure alone =
        work.step(
            "V_0",
            "W / (eta_d * H_d)",
            "m3",
            w,
            work.given("eta_d", asked.dieselEfficiency(), "dieselEfficiency"),
            hd);
    Figure saved = work.step("V_saved", "V_0 - V_d", "m3", alone, diesel);
    Figure ash =
        work.step("m_c", "m * c", "kg", husk, work.given("c", asked.charShare(), "charShare"));
    Figure water =
        work.step(
            "V_w", "m * v", "m3", husk, work.given("v", asked.scrubbingWater(), "scrubbingWater"));
    if (water.value() > 0) {
      work.remark(
          work.warning("FUEL_BLACK_WATER", "scrubbingWater").with("volume", water.value(), "m3"));
    }
    Bill bill = new Bill(work);
    Money saving = null;
    if (asked.huskPrice() != null && asked.dieselPrice() != null && asked.operation() != null) {
      Figure pd = bill.price("p_d", asked.dieselPrice(), "dieselPrice");
      Figure ph = bill.price("p_h", asked.huskPrice(), "huskPrice");
      Figure o = bill.money("O", asked.operation(), "operation");
      Finding mixed = bill.refusal();
      if (mixed != null) {
        return Outcome.missing(mixed);
      }
      saving =
          bill.amount(
              work.step(
                  "saving", "V_saved * p_d - m * p_h - O", bill.unit(), saved, pd, husk, ph, o));
    }
    MassPerEnergy specific =
        w.value() == 0
            ? null
            : new MassPerEnergy(
                work.step("m_W", "m / W", "kg/J", husk, w).value(), Heating.NOT_FUEL);
    return Outcome.of(
        new Result(
            Mass.of(husk.value()),
            specific,
            Volume.of(alone.value()),
            Volume.of(diesel.value()),
            Volume.of(saved.value()),
            Mass.of(ash.value()),
            Volume.of(water.value()),
            saving));
  }
}
