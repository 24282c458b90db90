package org.baitong.engine.utility.electricity;

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
import org.baitong.engine.quantity.ApparentPower;
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.ElectricCurrent;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Voltage;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The power of a load from its voltage, current and power factor. */
public final class ThreePhase extends Calculator<ThreePhase.Request, ThreePhase.Result> {
  /** The number of phases. */
  public enum Phases {
    /** Voltage between phase and neutral. */
    SINGLE,
    /** Voltage between two phases. */
    THREE
  }

  /** What was measured. */
  public record Request(
      @Field(doc = "single or three phases") Phases phases,
      @Field(
              unit = "V",
              min = 1,
              max = 50_000,
              doc = "voltage; between the phases for three of them")
          Voltage voltage,
      @Field(unit = "A", min = 0, max = 10_000, doc = "current in one conductor")
          ElectricCurrent current,
      @Field(unit = "1", min = 0, max = 1, doc = "power factor") Ratio powerFactor,
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of such loads") Count loads,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity")
          @Nullable UnitPrice price) {}

  /** What follows. */
  public record Result(
      @Field(unit = "kV.A", min = 0, doc = "apparent power of one") ApparentPower apparentPower,
      @Field(unit = "kW", min = 0, doc = "power of one") Power loadPower,
      @Field(unit = "kW", min = 0, doc = "power of all of them") Power power,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "electricity-volt-ampere",
          1,
          Group.ELECTRICITY,
          "Electric load from voltage and current",
          "Voltage times current times power factor, times the root of three for three phases.",
          List.of(
              "IEC 60050-131 (International Electrotechnical Vocabulary), power in AC circuits"),
          "Balanced phases and little distortion. Without a measured power factor it is an estimate.",
          new Request(
              Phases.THREE,
              Sample.of(Voltage.class, 400, "V"),
              Sample.of(ElectricCurrent.class, 30, "A"),
              new Ratio(0.82),
              new Count(1),
              Sample.of(TimeSpan.class, 5000, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("voltage", "power"),
              Trend.rises("current", "power"),
              Trend.rises("powerFactor", "power"),
              Trend.rises("hours", "electricity")));

  /** The calculator; it has no state. */
  public ThreePhase() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure u = work.given("U", asked.voltage(), "voltage");
    Figure i = work.given("I", asked.current(), "current");
    Figure pf = work.given("pf", asked.powerFactor(), "powerFactor");
    Figure apparent =
        asked.phases() == Phases.THREE
            ? work.step("S", "sqrt(3) * U * I", "V.A", u, i)
            : work.step("S", "U * I", "V.A", u, i);
    Figure one = work.step("P_1", "S * pf", "W", apparent, pf);
    Figure all = work.step("P", "P_1 * n", "W", one, work.given("n", asked.loads(), "loads"));
    Figure energy = work.step("W", "P * t", "J", all, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            new ApparentPower(apparent.value()),
            new Power(one.value()),
            new Power(all.value()),
            Energy.of(energy.value()),
            new Bill(work).cost("cost", energy, asked.price(), "price")));
  }
}
