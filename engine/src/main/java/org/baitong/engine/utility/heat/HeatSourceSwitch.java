package org.baitong.engine.utility.heat;

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
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;

/** The power that another source of heat draws for the same useful heat. */
public final class HeatSourceSwitch
    extends Calculator<HeatSourceSwitch.Request, HeatSourceSwitch.Result> {
  /** What is heated with now and what with instead. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e7, doc = "power drawn now, fuel or electricity")
          Power power,
      @Field(unit = "%", min = 1, max = 100, doc = "share of it that becomes useful heat")
          Ratio efficiency,
      @Field(unit = "%", min = 1, max = 100, doc = "the same share of the new source")
          Ratio newEfficiency) {}

  /** What the new source draws. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "useful heat") Power usefulHeat,
      @Field(unit = "kW", min = 0, doc = "power that the new source draws") Power newPower,
      @Field(unit = "kW", doc = "power drawn less than now") Power saving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "heat-source-switch",
          1,
          Group.HEAT,
          "Another source for the same useful heat",
          "The useful heat stays: what is drawn times its efficiency is the same before and after."
              + " Net or gross does not matter as long as power and efficiency are on one basis.",
          List.of(
              "First law of thermodynamics; US DOE, Process Heating Assessment, energy equivalency"),
          "Any source whose efficiency is at most 100 %; heat pumps have a calculator of their own.",
          new Request(Sample.of(Power.class, 200, "kW"), percent(60), percent(90)),
          List.of(
              Trend.rises("power", "newPower"),
              Trend.rises("efficiency", "newPower"),
              Trend.falls("newEfficiency", "newPower")));

  /** The calculator; it has no state. */
  public HeatSourceSwitch() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P_1", asked.power(), "power");
    Figure e1 = work.given("eta_1", asked.efficiency(), "efficiency");
    Figure e2 = work.given("eta_2", asked.newEfficiency(), "newEfficiency");
    Figure useful = work.step("Q", "P_1 * eta_1", "W", p, e1);
    Figure next = work.step("P_2", "Q / eta_2", "W", useful, e2);
    Figure saving = work.step("saving", "P_1 - P_2", "W", p, next);
    return Outcome.of(
        new Result(new Power(useful.value()), new Power(next.value()), new Power(saving.value())));
  }
}
