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
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;

/** The water balance of a cooling tower from its circulation and what its water carries. */
public final class TowerWater extends Calculator<TowerWater.Request, TowerWater.Result> {
  /** The tower and its water. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "circulating water at full load")
          VolumeFlow circulation,
      @Field(unit = "%", min = 0, max = 100, doc = "load over full load, on average") Ratio load,
      @Field(
              unit = "%",
              min = 0,
              max = 30,
              doc = "share of the circulating water that evaporates;" + " about 1 % for 6 K")
          Ratio evaporationShare,
      @Field(
              unit = "mg/L",
              min = 0.1,
              max = 100_000,
              doc =
                  "dissolved solids of the make-up water"
                      + " (its conductivity over that of the blowdown serves as well)")
          Concentration makeupSolids,
      @Field(unit = "mg/L", min = 0.1, max = 100_000, doc = "dissolved solids of the blowdown")
          Concentration blowdownSolids,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours) {}

  /** The balance of a year. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "water circulated") Volume circulated,
      @Field(unit = "m3", min = 0, doc = "water evaporated") Volume evaporated,
      @Field(unit = "1", min = 1, doc = "cycles of concentration") Ratio cycles,
      @Field(unit = "m3", min = 0, doc = "make-up water") Volume makeup,
      @Field(unit = "m3", min = 0, doc = "blowdown, drift included") Volume blowdown) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "cooling-tower-water",
          1,
          Group.COOLING,
          "Water balance of a cooling tower from its solids",
          "What is dissolved leaves with the blowdown only, so the cycles of concentration are the"
              + " ratio of solids in blowdown and make-up, and make-up is evaporation over one less"
              + " the inverse of the cycles.",
          List.of("US DOE, MEASUR Tools Suite, water assessment, cooling tower"),
          "Steady operation; nothing precipitates. More than some 2 % evaporated belongs to a fall"
              + " of temperature above 12 K (warned).",
          new Request(
              Sample.of(VolumeFlow.class, 140, "m3/h"),
              percent(80),
              percent(1),
              Sample.of(Concentration.class, 180, "mg/L"),
              Sample.of(Concentration.class, 720, "mg/L"),
              Sample.of(TimeSpan.class, 5000, "h")),
          List.of(
              Trend.rises("evaporationShare", "makeup"),
              Trend.falls("blowdownSolids", "makeup"),
              Trend.rises("makeupSolids", "makeup"),
              Trend.rises("hours", "makeup")));

  /** The calculator; it has no state. */
  public TowerWater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure in = work.given("C_m", asked.makeupSolids(), "makeupSolids");
    Figure out = work.given("C_b", asked.blowdownSolids(), "blowdownSolids");
    if (out.value() <= in.value()) {
      return Outcome.missing(Orders.notAbove(work, "blowdownSolids", out, "makeupSolids", in));
    }
    if (asked.evaporationShare().value() > 0.02) {
      work.remark(
          work.warning("COOLING_EVAPORATION_HIGH", "evaporationShare")
              .with("value", asked.evaporationShare().value() * 100, "%"));
    }
    Figure circulated =
        work.step(
            "V",
            "Q * x * t",
            "m3",
            work.given("Q", asked.circulation(), "circulation"),
            work.given("x", asked.load(), "load"),
            work.given("t", asked.hours(), "hours"));
    Figure e =
        work.step(
            "E",
            "V * e",
            "m3",
            circulated,
            work.given("e", asked.evaporationShare(), "evaporationShare"));
    Figure n = work.step("n", "C_b / C_m", "1", out, in);
    Figure makeup = work.step("M", "E / (1 - 1 / n)", "m3", e, n);
    Figure blowdown = work.step("B", "M - E", "m3", makeup, e);
    return Outcome.of(
        new Result(
            Volume.of(circulated.value()),
            Volume.of(e.value()),
            new Ratio(n.value()),
            Volume.of(makeup.value()),
            Volume.of(blowdown.value())));
  }
}
