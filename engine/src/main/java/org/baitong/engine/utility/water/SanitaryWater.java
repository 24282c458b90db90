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
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** The water that people use at work, and what better fittings save. */
public final class SanitaryWater extends Calculator<SanitaryWater.Request, SanitaryWater.Result> {
  /** The people. */
  public record Request(
      @Field(unit = "{piece}", min = 0, max = 1e6, doc = "people at work on a day") Count people,
      @Field(unit = "{piece}", min = 0, max = 366, doc = "working days a year") Count days,
      @Field(unit = "L", min = 0, max = 1000, doc = "water for each of them and day") Volume daily,
      @Field(unit = "L", min = 0, max = 1000, doc = "the same with other fittings")
          @Nullable Volume newDaily) {}

  /** What they use. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "water of a year") Volume yearly,
      @Field(unit = "m3", doc = "water saved in a year") @Nullable Volume saving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-sanitary",
          1,
          Group.WATER,
          "Water for people at work",
          "People times days times the water for each of them.",
          List.of("US DOE, MEASUR Tools Suite, water assessment, sanitary water"),
          "Measure the toilets' meter for a week rather than take a figure from a book.",
          new Request(
              new Count(800),
              new Count(290),
              Sample.of(Volume.class, 45, "L"),
              Sample.of(Volume.class, 32, "L")),
          List.of(
              Trend.rises("people", "yearly"),
              Trend.rises("daily", "yearly"),
              Trend.falls("newDaily", "saving")));

  /** The calculator; it has no state. */
  public SanitaryWater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure n = work.given("n", asked.people(), "people");
    Figure d = work.given("d", asked.days(), "days");
    Figure v = work.given("v", asked.daily(), "daily");
    Figure yearly = work.step("V", "n * d * v", "m3", n, d, v);
    Volume saving = null;
    if (asked.newDaily() != null) {
      Figure next = work.given("v_2", asked.newDaily(), "newDaily");
      saving = Volume.of(work.step("saving", "n * d * (v - v_2)", "m3", n, d, v, next).value());
    }
    return Outcome.of(new Result(Volume.of(yearly.value()), saving));
  }
}
