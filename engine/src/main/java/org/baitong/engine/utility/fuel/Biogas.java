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
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The biogas of a covered treatment of waste water, and the fuel that it replaces. */
public final class Biogas extends Calculator<Biogas.Request, Biogas.Result> {
  /** The waste water and the use of the gas. */
  public record Request(
      @Field(unit = "m3", min = 0, max = 1e9, doc = "waste water of a year") Volume wasteWater,
      @Field(unit = "g/L", min = 0, max = 300, doc = "COD of the waste water") Concentration cod,
      @Field(unit = "%", min = 0, max = 98, doc = "share of the COD that the treatment removes")
          Ratio removal,
      @Field(unit = "%", min = 0, max = 30, doc = "share of the removed COD that becomes sludge")
          Ratio sludgeShare,
      @Field(unit = "%", min = 0, max = 100, doc = "share of the methane that is caught")
          Ratio capture,
      @Field(unit = "%", min = 30, max = 80, doc = "methane in the biogas, by volume")
          Ratio methaneShare,
      @Field(unit = "%", min = 5, max = 100, doc = "efficiency with which the gas is used")
          Ratio useEfficiency,
      @Field(unit = "%", min = 5, max = 100, doc = "efficiency of the fuel that is replaced")
          Ratio replacedEfficiency,
      @Field(unit = "GJ", min = 0, max = 1e9, doc = "price of the energy that is replaced")
          @Nullable UnitPrice price) {}

  /** The gas. */
  public record Result(
      @Field(unit = "t", min = 0, doc = "COD removed") Mass removedCod,
      @Field(unit = "t", min = 0, doc = "methane made") Mass methane,
      @Field(unit = "t", min = 0, doc = "methane that escapes") Mass escaped,
      @Field(
              unit = "m3",
              min = 0,
              doc = "biogas caught, at 0 Cel and 101.325 kPa",
              reading = Reading.NORMAL)
          Volume biogas,
      @Field(unit = "GJ", min = 0, doc = "energy of the gas caught, net") Energy energy,
      @Field(unit = "GJ", min = 0, doc = "energy replaced, on the basis of its efficiency")
          Energy replaced,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "biogas-wastewater",
          1,
          Group.FUEL,
          "Biogas from waste water",
          "COD removed and not turned into sludge gives 0.25 kg of methane for each kilogram: that"
              + " is stoichiometry. What is caught is burnt usefully; what escapes warms the climate"
              + " and is shown.",
          List.of(
              "IPCC 2006 Guidelines, volume 5, chapter 6, table 6.2 (0.25 kg CH4/kg COD)",
              "ISO 6976:2016, methane: net calorific value 50.0 MJ/kg, molar volume of an ideal gas"),
          "Anaerobic treatment of degradable waste water without much sulphate. COD in minus COD out,"
              + " not the laboratory's potential.",
          new Request(
              Sample.of(Volume.class, 60_000, "m3"),
              Sample.of(Concentration.class, 8, "g/L"),
              percent(80),
              percent(5),
              percent(90),
              percent(62),
              percent(80),
              percent(75),
              UnitPrice.per(Money.undated(6, Currency.USD), Units.parse("GJ").get())),
          List.of(
              Trend.rises("cod", "methane"),
              Trend.rises("removal", "methane"),
              Trend.falls("sludgeShare", "methane"),
              Trend.falls("capture", "escaped"),
              Trend.falls("methaneShare", "biogas"),
              Trend.falls("replacedEfficiency", "replaced")));

  /** The calculator; it has no state. */
  public Biogas() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure removed =
        work.step(
            "S",
            "V * C * r",
            "kg",
            work.given("V", asked.wasteWater(), "wasteWater"),
            work.given("C", asked.cod(), "cod"),
            work.given("r", asked.removal(), "removal"));
    Figure methane =
        work.step(
            "m",
            "S * (1 - x) * B",
            "kg",
            removed,
            work.given("x", asked.sludgeShare(), "sludgeShare"),
            work.known("B", 0.25, "kg/kg", "IPCC 2006, volume 5, table 6.2"));
    Figure capture = work.given("c", asked.capture(), "capture");
    Figure caught = work.step("m_c", "m * c", "kg", methane, capture);
    Figure escaped = work.step("m_e", "m - m_c", "kg", methane, caught);
    Figure gas =
        work.step(
            "V_g",
            "m_c / (rho * y)",
            "m3",
            caught,
            work.known("rho", 0.71575, "kg/m3", "16.0425 g/mol over 22.413970 L/mol"),
            work.given("y", asked.methaneShare(), "methaneShare"));
    Figure energy =
        work.step(
            "E",
            "m_c * H",
            "J",
            caught,
            work.known("H", 50.0e6, "J/kg", "ISO 6976:2016, methane, net"));
    Figure replaced =
        work.step(
            "F",
            "E * eta_u / eta_r",
            "J",
            energy,
            work.given("eta_u", asked.useEfficiency(), "useEfficiency"),
            work.given("eta_r", asked.replacedEfficiency(), "replacedEfficiency"));
    return Outcome.of(
        new Result(
            Mass.of(removed.value()),
            Mass.of(methane.value()),
            Mass.of(escaped.value()),
            new Volume(gas.value(), GasState.NORMAL),
            new Energy(energy.value(), Heating.NOT_FUEL),
            Energy.of(replaced.value()),
            new Bill(work).cost("cost", replaced, asked.price(), "price")));
  }
}
