package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.kelvins;
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
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;

/** Electricity of a heat pump in place of a boiler or heater. */
public final class HeatPump extends Calculator<HeatPump.Request, HeatPump.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "kW", min = 1e-3, max = 1e6, doc = "heat wanted") Power heat,
      @Field(unit = "Cel", min = -20, max = 80, doc = "source") Temperature source,
      @Field(unit = "Cel", min = 0, max = 160, doc = "where the heat is given off")
          Temperature sink,
      @Field(
              unit = "K",
              min = 0,
              max = 30,
              reading = Reading.DIFFERENCE,
              doc = "difference in each of the two heat exchangers")
          Temperature approach,
      @Field(
              unit = "%",
              min = 10,
              max = 80,
              doc = "quality grade: share of Carnot's coefficient that is reached")
          Ratio qualityGrade) {}

  /** The heat. */
  public record Result(
      @Field(unit = "1", min = 1, doc = "coefficient of performance") Ratio performance,
      @Field(unit = "kW", min = 0, doc = "electricity") Power electricity,
      @Field(unit = "kW", min = 0, doc = "heat taken from the source, cooling") Power cooling) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "heat-pump",
          1,
          Group.HEAT,
          "Heat pump",
          "Carnot between condensing and evaporating temperature, which lie beyond sink and source by the approach, times the quality grade of the machine.",
          List.of(
              "Second law, COP = g T_h / (T_h - T_c); quality grades of 0.4 to 0.6 are usual for industrial machines (to be confirmed by the maker)"),
          "Steady state. A lift under 5 K is refused: the quality grade means nothing there.",
          new Request(
              Sample.of(Power.class, 100, "kW"), celsius(35), celsius(70), kelvins(5), percent(50)),
          List.of(
              Trend.rises("heat", "electricity"),
              Trend.rises("qualityGrade", "performance"),
              Trend.falls("sink", "performance"),
              Trend.rises("source", "performance")));

  /** The calculator; it has no state. */
  public HeatPump() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure q = work.given("Q", asked.heat(), "heat");
    Figure cold = work.given("T_source", asked.source(), "source");
    Figure hot = work.given("T_sink", asked.sink(), "sink");
    Figure d = work.given("d", asked.approach(), "approach");
    Figure g = work.given("g", asked.qualityGrade(), "qualityGrade");
    Figure th = work.step("T_h", "T_sink + d", "K", hot, d);
    Figure tc = work.step("T_c", "T_source - d", "K", cold, d);
    if (th.value() - tc.value() < 5) {
      return Outcome.missing(
          work.refusal("HEAT_PUMP_LIFT", "sink").with("lift", th.value() - tc.value(), "K"));
    }
    Figure cop = work.step("COP", "g * T_h / (T_h - T_c)", "1", g, th, tc);
    Figure p = work.step("P", "Q / COP", "W", q, cop);
    Figure cooling = work.step("Q_c", "Q - P", "W", q, p);
    return Outcome.of(
        new Result(new Ratio(cop.value()), new Power(p.value()), new Power(cooling.value())));
  }
}
