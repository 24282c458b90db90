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
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.MassPerEnergy;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** What another fuel for the same useful heat needs, costs and emits. */
public final class FuelSwitch extends Calculator<FuelSwitch.Request, FuelSwitch.Result> {
  /** One fuel and the boiler that burns it. */
  public record Fuel(
      @Field(
              unit = "MJ/kg",
              min = 1,
              max = 60,
              doc = "calorific value as fired",
              reading = Reading.STATED)
          SpecificEnergy calorificValue,
      @Field(unit = "%", min = 5, max = 105, doc = "efficiency of the boiler, on the same basis")
          Ratio efficiency,
      @Field(unit = "t", min = 0, max = 1e9, doc = "price as delivered") @Nullable UnitPrice price,
      @Field(
              unit = "kg/GJ",
              min = 0,
              max = 200,
              doc = "fossil carbon dioxide for its energy, on the" + " same basis",
              reading = Reading.STATED)
          @Nullable MassPerEnergy fossilCarbonDioxide) {}

  /** The fuel now, how much of it, and the other. */
  public record Request(
      @Field(unit = "t", min = 0, max = 1e8, doc = "fuel burnt in a year, as weighed") Mass amount,
      @Field(doc = "fuel now") Fuel now,
      @Field(doc = "fuel wanted") Fuel wanted) {}

  /** What the other needs. */
  public record Result(
      @Field(unit = "GJ", min = 0, doc = "useful heat of the year") Energy usefulHeat,
      @Field(unit = "t", min = 0, doc = "fuel wanted in a year, as weighed") Mass newAmount,
      @Field(doc = "cost of the fuel now") @Nullable Money cost,
      @Field(doc = "cost of the fuel wanted") @Nullable Money newCost,
      @Field(doc = "saved in a year") @Nullable Money costSaving,
      @Field(unit = "t", doc = "fossil carbon dioxide saved in a year")
          @Nullable Mass carbonDioxideSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "fuel-switch",
          1,
          Group.FUEL,
          "Another fuel for the same useful heat",
          "Amount times calorific value times efficiency is the useful heat; it stays. Each fuel is"
              + " reckoned on its own basis, net or gross, with the efficiency on the same one."
              + " Wood and husk are bought with their water: take the calorific value as fired.",
          List.of(
              "First law of thermodynamics",
              "IPCC 2006 Guidelines, volume 2, energy content and emission factors"),
          "Steady use. Burning textile or plastic scraps moves the burden into smoke and ash: it is"
              + " no fuel switch.",
          new Request(
              Sample.of(Mass.class, 3000, "t"),
              new Fuel(
                  Sample.of(SpecificEnergy.class, 10.5, "MJ/kg", Heating.NET),
                  percent(70),
                  UnitPrice.per(Money.undated(55, Currency.USD), Units.parse("t").get()),
                  Sample.of(MassPerEnergy.class, 0, "kg/GJ", Heating.NET)),
              new Fuel(
                  Sample.of(SpecificEnergy.class, 13, "MJ/kg", Heating.NET),
                  percent(78),
                  UnitPrice.per(Money.undated(60, Currency.USD), Units.parse("t").get()),
                  Sample.of(MassPerEnergy.class, 0, "kg/GJ", Heating.NET))),
          List.of(
              Trend.rises("amount", "newAmount"),
              Trend.rises("now.efficiency", "newAmount"),
              Trend.falls("wanted.efficiency", "newAmount"),
              Trend.falls("wanted.calorificValue", "newAmount")));

  /** The calculator; it has no state. */
  public FuelSwitch() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Finding basis = basis(work, asked.now(), "now");
    basis = basis == null ? basis(work, asked.wanted(), "wanted") : basis;
    if (basis != null) {
      return Outcome.missing(basis);
    }
    Figure m = work.given("m", asked.amount(), "amount");
    Figure h1 = work.given("H_1", asked.now().calorificValue(), "now.calorificValue");
    Figure e1 = work.given("eta_1", asked.now().efficiency(), "now.efficiency");
    Figure h2 = work.given("H_2", asked.wanted().calorificValue(), "wanted.calorificValue");
    Figure e2 = work.given("eta_2", asked.wanted().efficiency(), "wanted.efficiency");
    Figure heat = work.step("Q", "m * H_1 * eta_1", "J", m, h1, e1);
    Figure next = work.step("m_2", "Q / (H_2 * eta_2)", "kg", heat, h2, e2);
    Bill bill = new Bill(work);
    Money cost = bill.cost("cost_1", m, asked.now().price(), "now.price");
    Money newCost = bill.cost("cost_2", next, asked.wanted().price(), "wanted.price");
    Finding mixed = bill.refusal();
    if (mixed != null) {
      return Outcome.missing(mixed);
    }
    Mass carbon = null;
    if (asked.now().fossilCarbonDioxide() != null && asked.wanted().fossilCarbonDioxide() != null) {
      carbon =
          Mass.of(
              work.step(
                      "CO2",
                      "m * H_1 * f_1 - m_2 * H_2 * f_2",
                      "kg",
                      m,
                      h1,
                      work.given(
                          "f_1", asked.now().fossilCarbonDioxide(), "now.fossilCarbonDioxide"),
                      next,
                      h2,
                      work.given(
                          "f_2",
                          asked.wanted().fossilCarbonDioxide(),
                          "wanted.fossilCarbonDioxide"))
                  .value());
    }
    return Outcome.of(
        new Result(
            Energy.of(heat.value()),
            Mass.of(next.value()),
            cost,
            newCost,
            cost == null || newCost == null ? null : cost.minus(newCost),
            carbon));
  }

  /** The refusal of a fuel whose emission factor or moisture is on another basis; null if none. */
  private static @Nullable Finding basis(Work work, Fuel fuel, String path) {
    if (fuel.calorificValue().moisture() == Moisture.DRY) {
      return work.refusal("FUEL_DRY_VALUE", path + ".calorificValue");
    }
    MassPerEnergy factor = fuel.fossilCarbonDioxide();
    if (factor != null && factor.heating() != fuel.calorificValue().heating()) {
      return work.refusal("FUEL_TWO_BASES", path + ".fossilCarbonDioxide")
          .with("basis", factor.heating().label())
          .with("other", fuel.calorificValue().heating().label());
    }
    return null;
  }
}
