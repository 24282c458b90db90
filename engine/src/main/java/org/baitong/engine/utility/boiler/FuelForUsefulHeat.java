package org.baitong.engine.utility.boiler;

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
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;

/**
 * Fuel saved when the same useful heat comes from drier fuel or a better boiler, in dry tonnes and
 * energy.
 */
public final class FuelForUsefulHeat
    extends Calculator<FuelForUsefulHeat.Request, FuelForUsefulHeat.Result> {

  /** What is burnt now and how it would be burnt. */
  public record Request(
      @Field(unit = "t", min = 1e-3, max = 1e7, doc = "fuel burnt now in a year, as weighed")
          Mass fuel,
      @Field(unit = "%", min = 0, max = 65, doc = "its moisture over wet mass") Ratio moisture,
      @Field(unit = "%", min = 5, max = 100, doc = "efficiency now, on gross calorific value")
          Ratio efficiency,
      @Field(unit = "%", min = 0, max = 65, doc = "moisture afterwards, over wet mass")
          Ratio newMoisture,
      @Field(
              unit = "%",
              min = 5,
              max = 100,
              doc = "efficiency afterwards, on gross calorific value")
          Ratio newEfficiency,
      @Field(
              unit = "MJ/kg",
              min = 4,
              max = 60,
              reading = Reading.STATED,
              doc = "gross calorific value of the dry fuel (basis gross, dry)")
          SpecificEnergy grossDry) {}

  /** Fuel by dry mass and energy. */
  public record Result(
      @Field(unit = "t", doc = "dry fuel now") Mass dryNow,
      @Field(unit = "GJ", doc = "useful heat, the same before and after") Energy usefulHeat,
      @Field(unit = "t", doc = "dry fuel afterwards") Mass dryAfter,
      @Field(unit = "t", doc = "dry fuel saved") Mass drySaved,
      @Field(unit = "GJ", doc = "gross fuel energy saved") Energy energySaved,
      @Field(unit = "%", doc = "share of the dry fuel saved") Ratio share,
      @Field(unit = "t", doc = "fuel to buy afterwards, as weighed; its fall counts water too")
          Mass weighedAfter) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "fuel-for-useful-heat",
          1,
          Group.BOILER,
          "Fuel saved at equal useful heat, in dry tonnes",
          "The useful heat stays; the fuel follows from the efficiencies, in dry tonnes and in energy."
              + " Tonnes as weighed would count water that is no longer bought as fuel saved.",
          List.of("First law, m_dry HHV_dry eta = constant"),
          "Both efficiencies on the gross calorific value, of the same kind of fuel; use"
              + " boiler-by-losses for them.",
          new Request(
              Sample.of(Mass.class, 1000, "t"),
              percent(40),
              percent(62),
              percent(20),
              percent(81),
              new SpecificEnergy(20.06e6, Heating.GROSS, Moisture.DRY)),
          List.of(
              Trend.rises("newEfficiency", "drySaved"),
              Trend.falls("efficiency", "drySaved"),
              Trend.rises("newMoisture", "weighedAfter")));

  /** The calculator; it has no state. */
  public FuelForUsefulHeat() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    SpecificEnergy value = asked.grossDry();
    if (value.heating() != Heating.GROSS || value.moisture() != Moisture.DRY) {
      return Outcome.missing(
          work.refusal("FUEL_VALUE_NOT_GROSS_DRY", "grossDry")
              .with("basis", value.basis().label()));
    }
    Figure m = work.given("m", asked.fuel(), "fuel");
    Figure w1 = work.given("w_1", asked.moisture(), "moisture");
    Figure e1 = work.given("eta_1", asked.efficiency(), "efficiency");
    Figure w2 = work.given("w_2", asked.newMoisture(), "newMoisture");
    Figure e2 = work.given("eta_2", asked.newEfficiency(), "newEfficiency");
    Figure q = work.given("HHV_dry", value, "grossDry");
    Figure dry = work.step("m_1", "m * (1 - w_1)", "kg", m, w1);
    Figure heat = work.step("Q", "m_1 * HHV_dry * eta_1", "J", dry, q, e1);
    Figure after = work.step("m_2", "Q / (HHV_dry * eta_2)", "kg", heat, q, e2);
    Figure saved = work.step("saved", "m_1 - m_2", "kg", dry, after);
    Figure energy = work.step("E", "saved * HHV_dry", "J", saved, q);
    Figure share = work.step("share", "saved / m_1", "1", saved, dry);
    Figure weighed = work.step("weighed", "m_2 / (1 - w_2)", "kg", after, w2);
    return Outcome.of(
        new Result(
            new Mass(dry.value(), Moisture.DRY),
            Energy.of(heat.value()),
            new Mass(after.value(), Moisture.DRY),
            new Mass(saved.value(), Moisture.DRY),
            new Energy(energy.value(), Heating.GROSS),
            new Ratio(share.value()),
            Mass.of(weighed.value())));
  }
}
