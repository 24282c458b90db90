package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.ElectricCurrent;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Voltage;

/** Electric power of auxiliaries from current and voltage. */
public final class AuxiliaryPower
    extends Calculator<AuxiliaryPower.Request, AuxiliaryPower.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "1", min = 1, max = 3, doc = "phases: 1 or 3") Ratio phases,
      @Field(unit = "V", min = 1, max = 50_000, doc = "voltage between conductors") Voltage voltage,
      @Field(unit = "A", min = 0, max = 10_000, doc = "current of a conductor")
          ElectricCurrent current,
      @Field(unit = "1", min = 0.1, max = 1, doc = "power factor") Ratio powerFactor,
      @Field(unit = "%", min = 0, max = 100, doc = "share of the time that it runs")
          Ratio runningShare) {}

  /** The heat. */
  public record Result(@Field(unit = "kW", min = 0, doc = "mean active power") Power power) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "auxiliary-power",
          1,
          Group.HEAT,
          "Electric power of auxiliaries",
          "Active power of one or three phases, times the share of the time.",
          List.of("P = sqrt(phases) U I cos phi, as in US DOE PHAST (auxiliary power)"),
          "Balanced phases, sinusoidal.",
          new Request(
              new Ratio(3),
              new Voltage(400),
              new ElectricCurrent(19),
              new Ratio(0.85),
              percent(80)),
          List.of(Trend.rises("current", "power"), Trend.rises("powerFactor", "power")));

  /** The calculator; it has no state. */
  public AuxiliaryPower() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    double n = asked.phases().value();
    if (n != 1 && n != 3) {
      return Outcome.missing(work.refusal("PHASES_WRONG", "phases").with("phases", n, "1"));
    }
    Figure phases = work.given("n", asked.phases(), "phases");
    Figure u = work.given("U", asked.voltage(), "voltage");
    Figure i = work.given("I", asked.current(), "current");
    Figure cos = work.given("cos_phi", asked.powerFactor(), "powerFactor");
    Figure share = work.given("a", asked.runningShare(), "runningShare");
    Figure p = work.step("P", "sqrt(n) * U * I * cos_phi * a", "W", phases, u, i, cos, share);
    return Outcome.of(new Result(new Power(p.value())));
  }
}
