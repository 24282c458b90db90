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
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;

/** What a cooling tower's fan draws under its control for a share of its air flow. */
public final class TowerFan extends Calculator<TowerFan.Request, TowerFan.Result> {
  /** How the fan is run. */
  public enum Control {
    /** On and off. */
    ONE_SPEED,
    /** Full, half speed and off. */
    TWO_SPEED,
    /** Any speed. */
    VARIABLE_SPEED
  }

  /** The fan and the air that it has to move. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e4, doc = "power at full speed") Power fullPower,
      @Field(unit = "%", min = 0, max = 100, doc = "air flow needed over full flow, on average")
          Ratio airFlow,
      @Field(doc = "control now") Control control,
      @Field(doc = "control wanted") Control newControl,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours) {}

  /** What it draws. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "power now, on average") Power power,
      @Field(unit = "kW", min = 0, doc = "power as wanted, on average") Power newPower,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year now") Energy electricity,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year as wanted") Energy newElectricity,
      @Field(unit = "kW.h", doc = "electricity saved in a year") Energy saving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "cooling-tower-fan",
          1,
          Group.COOLING,
          "Fan control of a cooling tower",
          "The power of the fan goes with the cube of its speed. A fan that is switched is on for the"
              + " share of time that gives the air on average; one with two speeds changes between"
              + " the two next to it.",
          List.of(
              "Affinity laws of fans: ISO 5801:2017; time shares: conservation of the air moved"),
          "The same air on average cools alike: flattering for switched fans, whose tower also cools"
              + " a little while they stand still.",
          new Request(
              Sample.of(Power.class, 15, "kW"),
              percent(70),
              Control.ONE_SPEED,
              Control.VARIABLE_SPEED,
              Sample.of(TimeSpan.class, 5000, "h")),
          List.of(
              Trend.rises("airFlow", "newPower"),
              Trend.rises("airFlow", "power"),
              Trend.rises("fullPower", "saving")));

  /** The calculator; it has no state. */
  public TowerFan() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure full = work.given("P_full", asked.fullPower(), "fullPower");
    Figure x = work.given("x", asked.airFlow(), "airFlow");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure p1 = drawn(work, "P_1", asked.control(), full, x);
    Figure p2 = drawn(work, "P_2", asked.newControl(), full, x);
    Figure w1 = work.step("W_1", "P_1 * t", "J", p1, t);
    Figure w2 = work.step("W_2", "P_2 * t", "J", p2, t);
    Figure saving = work.step("saving", "W_1 - W_2", "J", w1, w2);
    return Outcome.of(
        new Result(
            new Power(p1.value()),
            new Power(p2.value()),
            Energy.of(w1.value()),
            Energy.of(w2.value()),
            Energy.of(saving.value())));
  }

  private static Figure drawn(Work work, String symbol, Control control, Figure full, Figure x) {
    String formula =
        switch (control) {
          case ONE_SPEED -> "P_full * x";
          case TWO_SPEED ->
              x.value() < 0.5 ? "P_full * 2 * x / 8" : "P_full * (2 * x - 1 + (2 - 2 * x) / 8)";
          case VARIABLE_SPEED -> "P_full * x ^ 3";
        };
    return work.step(symbol, formula, "W", full, x);
  }
}
