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
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The water of rinses in counter-current for a wanted purity. */
public final class Rinsing extends Calculator<Rinsing.Request, Rinsing.Result> {
  /** The number of rinses that the water passes one after another. */
  public enum Tanks {
    /** One. */
    ONE(1),
    /** Two. */
    TWO(2),
    /** Three. */
    THREE(3),
    /** Four. */
    FOUR(4),
    /** Five. */
    FIVE(5),
    /** Six. */
    SIX(6);

    private final int count;

    Tanks(int count) {
      this.count = count;
    }
  }

  /** What is carried over, and what the goods may keep. */
  public record Request(
      @Field(unit = "L/h", min = 0.001, max = 1e6, doc = "liquid that the goods carry over")
          VolumeFlow carryOver,
      @Field(unit = "g/L", min = 0.001, max = 2000, doc = "concentration in the bath before")
          Concentration bath,
      @Field(
              unit = "g/L",
              min = 0.000001,
              max = 2000,
              doc = "concentration allowed in the last rinse")
          Concentration last,
      @Field(doc = "rinses now") Tanks tanks,
      @Field(doc = "rinses wanted") Tanks newTanks,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "m3", min = 0, max = 1e6, doc = "price of water, its treatment and discharge")
          @Nullable UnitPrice price) {}

  /** The water. */
  public record Result(
      @Field(unit = "1", min = 1, doc = "rinsing ratio: bath over last rinse") Ratio rinsingRatio,
      @Field(unit = "1", min = 0, doc = "water over carry-over now") Ratio waterRatio,
      @Field(unit = "L/h", min = 0, doc = "rinsing water now") VolumeFlow water,
      @Field(unit = "L/h", min = 0, doc = "rinsing water with the rinses wanted")
          VolumeFlow newWater,
      @Field(unit = "m3", doc = "water saved in a year") Volume saving,
      @Field(doc = "its cost") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-rinsing",
          1,
          Group.WATER,
          "Rinsing cascade in counter-current",
          "A balance over each well-mixed tank gives bath over last rinse as"
              + " 1 + r + r^2 + ... + r^n for n tanks, r being water over carry-over; r is solved"
              + " for. The common rule r = (bath / rinse)^(1/n) is its limit for large ratios.",
          List.of(
              "Mass balance over well-mixed tanks in counter-current; J. B. Kushner, Water and Waste"
                  + " Control for the Plating Shop (1976)"),
          "Well-mixed tanks, goods that stay long enough, the same carry-over after each. Textile"
              + " fibres hold water inside: then the tanks are not well mixed and need more.",
          new Request(
              Sample.of(VolumeFlow.class, 20, "L/h"),
              Sample.of(Concentration.class, 50, "g/L"),
              Sample.of(Concentration.class, 0.05, "g/L"),
              Tanks.ONE,
              Tanks.THREE,
              Sample.of(TimeSpan.class, 4000, "h"),
              UnitPrice.per(Money.undated(0.8, Currency.USD), Units.parse("m3").get())),
          List.of(
              Trend.rises("carryOver", "water"),
              Trend.rises("bath", "water"),
              Trend.falls("last", "newWater"),
              Trend.rises("hours", "saving")));

  /** The calculator; it has no state. */
  public Rinsing() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure bath = work.given("C_0", asked.bath(), "bath");
    Figure last = work.given("C_n", asked.last(), "last");
    if (bath.value() <= last.value()) {
      return Outcome.missing(Orders.notAbove(work, "bath", bath, "last", last));
    }
    Figure ratio = work.step("F", "C_0 / C_n", "1", bath, last);
    Figure carry = work.given("D", asked.carryOver(), "carryOver");
    Figure r1 = water(work, "r", asked.tanks().count, ratio);
    Figure r2 = water(work, "r_2", asked.newTanks().count, ratio);
    Figure q1 = work.step("Q", "r * D", "m3/s", r1, carry);
    Figure q2 = work.step("Q_2", "r_2 * D", "m3/s", r2, carry);
    Figure saving =
        work.step("saving", "(Q - Q_2) * t", "m3", q1, q2, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            new Ratio(ratio.value()),
            new Ratio(r1.value()),
            VolumeFlow.of(q1.value()),
            VolumeFlow.of(q2.value()),
            Volume.of(saving.value()),
            new Bill(work).cost("cost_saving", saving, asked.price(), "price")));
  }

  /** Solves r + r^2 + ... + r^n = F - 1, whose left side rises with r. */
  private static Figure water(Work work, String symbol, int tanks, Figure ratio) {
    double target = ratio.value() - 1;
    double low = 0;
    double high = target;
    for (int i = 0; i < 200 && high - low > 1e-15 * high; i++) {
      double middle = (low + high) / 2;
      if (sum(middle, tanks) < target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    Figure solved =
        work.known(symbol, (low + high) / 2, "1", "solution of the balance over the tanks");
    StringBuilder formula = new StringBuilder("1");
    for (int i = 1; i <= tanks; i++) {
      formula.append(" + ").append(symbol).append(" ^ ").append(i);
    }
    work.step("F_" + symbol, formula.toString(), "1", solved);
    return solved;
  }

  private static double sum(double r, int tanks) {
    double sum = 0;
    for (int i = 0; i < tanks; i++) {
      sum = (sum + 1) * r;
    }
    return sum;
  }
}
