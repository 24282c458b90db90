package org.baitong.engine.utility.water;

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
import org.jspecify.annotations.Nullable;

/** The water balance of a boiler house from what its waters carry. */
public final class BoilerWater extends Calculator<BoilerWater.Request, BoilerWater.Result> {
  /** The boiler's waters. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e5, doc = "feed water on average") VolumeFlow feedwater,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(
              unit = "mg/L",
              min = 0.01,
              max = 100_000,
              doc =
                  "dissolved solids of the make-up water"
                      + " (conductivities in one unit serve as well)")
          Concentration makeupSolids,
      @Field(unit = "mg/L", min = 0.01, max = 100_000, doc = "dissolved solids of the feed water")
          Concentration feedwaterSolids,
      @Field(unit = "mg/L", min = 0.01, max = 100_000, doc = "dissolved solids of the blowdown")
          Concentration blowdownSolids) {}

  /** The balance of a year. */
  public record Result(
      @Field(unit = "1", min = 1, doc = "cycles of concentration in the boiler") Ratio cycles,
      @Field(unit = "m3", min = 0, doc = "feed water") Volume gross,
      @Field(unit = "m3", min = 0, doc = "make-up water") Volume makeup,
      @Field(unit = "m3", min = 0, doc = "blowdown") Volume blowdown,
      @Field(unit = "m3", min = 0, doc = "condensate that comes back") Volume condensate,
      @Field(unit = "m3", min = 0, doc = "steam that does not come back, as water")
          Volume steamLoss,
      @Field(unit = "%", min = 0, max = 100, doc = "make-up over feed water") Ratio makeupShare,
      @Field(unit = "%", min = 0, max = 100, doc = "condensate over steam")
          @Nullable Ratio condensateReturn) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-boiler",
          1,
          Group.WATER,
          "Water balance of a boiler house",
          "Condensate carries next to nothing, so the solids of the feed water over those of the"
              + " make-up water are the share of make-up; the blowdown carries out what comes in."
              + " What is neither make-up nor condensate left as steam.",
          List.of("US DOE, MEASUR Tools Suite, water assessment, boiler water"),
          "Clean condensate, steady operation, no carry-over.",
          new Request(
              Sample.of(VolumeFlow.class, 5, "m3/h"),
              Sample.of(TimeSpan.class, 5000, "h"),
              Sample.of(Concentration.class, 200, "mg/L"),
              Sample.of(Concentration.class, 100, "mg/L"),
              Sample.of(Concentration.class, 2000, "mg/L")),
          List.of(
              Trend.rises("feedwater", "makeup"),
              Trend.rises("feedwaterSolids", "makeup"),
              Trend.falls("blowdownSolids", "blowdown")));

  /** The calculator; it has no state. */
  public BoilerWater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure cm = work.given("C_m", asked.makeupSolids(), "makeupSolids");
    Figure cf = work.given("C_f", asked.feedwaterSolids(), "feedwaterSolids");
    Figure cb = work.given("C_b", asked.blowdownSolids(), "blowdownSolids");
    if (cb.value() <= cf.value()) {
      return Outcome.missing(Orders.notAbove(work, "blowdownSolids", cb, "feedwaterSolids", cf));
    }
    if (cm.value() < cf.value()) {
      return Outcome.missing(Orders.notAbove(work, "makeupSolids", cm, "feedwaterSolids", cf));
    }
    Figure n = work.step("n", "C_b / C_f", "1", cb, cf);
    Figure gross =
        work.step(
            "G",
            "q * t",
            "m3",
            work.given("q", asked.feedwater(), "feedwater"),
            work.given("t", asked.hours(), "hours"));
    Figure share = work.step("s", "C_f / C_m", "1", cf, cm);
    Figure makeup = work.step("M", "G * s", "m3", gross, share);
    Figure blowdown = work.step("B", "G / n", "m3", gross, n);
    Figure condensate = work.step("K", "G - M", "m3", gross, makeup);
    Figure steam = work.step("S", "M - B", "m3", makeup, blowdown);
    if (steam.value() < 0) {
      return Outcome.missing(
          work.refusal("WATER_OUT_OVER_IN", "blowdownSolids")
              .with("out", blowdown.value(), "m3")
              .with("in", makeup.value(), "m3"));
    }
    Ratio back =
        gross.value() == 0
            ? null
            : new Ratio(work.step("r", "K / (G - B)", "1", condensate, gross, blowdown).value());
    return Outcome.of(
        new Result(
            new Ratio(n.value()),
            Volume.of(gross.value()),
            Volume.of(makeup.value()),
            Volume.of(blowdown.value()),
            Volume.of(condensate.value()),
            Volume.of(steam.value()),
            new Ratio(share.value()),
            back));
  }
}
