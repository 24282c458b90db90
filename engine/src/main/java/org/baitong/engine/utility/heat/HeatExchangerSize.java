package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.celsius;

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
import org.baitong.engine.quantity.Area;
import org.baitong.engine.quantity.HeatTransfer;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TemperatureKind;

/** Area of a heat exchanger for a heat and four temperatures. */
public final class HeatExchangerSize
    extends Calculator<HeatExchangerSize.Request, HeatExchangerSize.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "kW", min = 1e-3, max = 1e6, doc = "heat to exchange") Power heat,
      @Field(unit = "Cel", min = -40, max = 1200, doc = "hot stream entering") Temperature hotInlet,
      @Field(unit = "Cel", min = -40, max = 1200, doc = "hot stream leaving") Temperature hotOutlet,
      @Field(unit = "Cel", min = -40, max = 1200, doc = "cold stream entering")
          Temperature coldInlet,
      @Field(unit = "Cel", min = -40, max = 1200, doc = "cold stream leaving")
          Temperature coldOutlet,
      @Field(
              unit = "W/(m2.K)",
              min = 1,
              max = 20_000,
              doc = "overall heat transfer coefficient, fouling included")
          HeatTransfer coefficient,
      @Field(
              unit = "1",
              min = 0.5,
              max = 1,
              doc = "correction for the arrangement; 1 for counterflow")
          Ratio arrangement) {}

  /** The heat. */
  public record Result(
      @Field(
              unit = "K",
              min = 0,
              doc = "logarithmic mean temperature difference",
              reading = Reading.DIFFERENCE)
          Temperature meanDifference,
      @Field(unit = "m2", min = 0, doc = "area") Area area,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "temperature rise of the cold stream over the greatest difference")
          Ratio effectiveness) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "heat-exchanger-size",
          1,
          Group.HEAT,
          "Heat exchanger: area from temperatures",
          "Counterflow: the logarithmic mean of the two differences at the ends. Where they are equal to a thousandth their mean is taken, which is the limit.",
          List.of(
              "Logarithmic mean temperature difference, VDI Heat Atlas C1; Incropera, Fundamentals of Heat and Mass Transfer, ch. 11"),
          "Constant heat capacities, no change of phase over part of the area.",
          new Request(
              Sample.of(Power.class, 150, "kW"),
              celsius(85),
              celsius(45),
              celsius(28),
              celsius(65),
              Sample.of(HeatTransfer.class, 2500, "W/(m2.K)"),
              new Ratio(1)),
          List.of(
              Trend.rises("heat", "area"),
              Trend.falls("coefficient", "area"),
              Trend.falls("hotOutlet", "area")));

  /** The calculator; it has no state. */
  public HeatExchangerSize() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure q = work.given("Q", asked.heat(), "heat");
    Figure h1 = work.given("T_h1", asked.hotInlet(), "hotInlet");
    Figure h2 = work.given("T_h2", asked.hotOutlet(), "hotOutlet");
    Figure c1 = work.given("T_c1", asked.coldInlet(), "coldInlet");
    Figure c2 = work.given("T_c2", asked.coldOutlet(), "coldOutlet");
    Figure u = work.given("U", asked.coefficient(), "coefficient");
    Figure f = work.given("F", asked.arrangement(), "arrangement");
    Figure a = work.step("d_1", "T_h1 - T_c2", "K", h1, c2);
    Figure b = work.step("d_2", "T_h2 - T_c1", "K", h2, c1);
    if (a.value() <= 0 || b.value() <= 0 || h2.value() > h1.value() || c2.value() < c1.value()) {
      String field = a.value() <= 0 || c2.value() < c1.value() ? "coldOutlet" : "hotOutlet";
      return Outcome.missing(
          work.refusal("HEAT_EXCHANGER_SECOND_LAW", field)
              .with("leaving", (field.equals("coldOutlet") ? c2 : h2).value() - 273.15, "Cel")
              .with("hot", h1.value() - 273.15, "Cel")
              .with("cold", c1.value() - 273.15, "Cel"));
    }
    boolean equal = StrictMath.abs(a.value() / b.value() - 1) < 1e-3;
    Figure mean =
        equal
            ? work.step("dT_m", "(d_1 + d_2) / 2", "K", a, b)
            : work.step("dT_m", "(d_1 - d_2) / ln(d_1 / d_2)", "K", a, b);
    Figure area = work.step("A", "Q / (U * F * dT_m)", "m2", q, u, f, mean);
    Figure e = work.step("e", "(T_c2 - T_c1) / (T_h1 - T_c1)", "1", c2, c1, h1);
    return Outcome.of(
        new Result(
            new Temperature(mean.value(), TemperatureKind.DIFFERENCE),
            new Area(area.value()),
            new Ratio(e.value())));
  }
}
