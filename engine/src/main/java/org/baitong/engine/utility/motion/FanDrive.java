package org.baitong.engine.utility.motion;

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

/** What another flow control of a fan saves. */
public final class FanDrive extends Calculator<FanDrive.Request, FanDrive.Result> {
  /** How the flow of a fan is set; the power follows a cubic of the share of flow. */
  public enum Control {
    /** A damper behind the fan. */
    OUTLET_DAMPER(0.37073425, 0.97250253, -0.34240761, 0),
    /** Turning vanes before the fan. */
    INLET_VANES(0.35071223, 0.30850535, -0.54137364, 0.87198823),
    /** Another speed. */
    VARIABLE_SPEED(0.0015302446, 0.0052080574, 1.1086242, -0.11635563);

    private final double c0;
    private final double c1;
    private final double c2;
    private final double c3;

    Control(double c0, double c1, double c2, double c3) {
      this.c0 = c0;
      this.c1 = c1;
      this.c2 = c2;
      this.c3 = c3;
    }
  }

  /** A share of the full flow and how long it is needed. */
  public record Duty(
      @Field(unit = "%", min = 20, max = 100, doc = "flow needed over full flow") Ratio flow,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours) {}

  /** The fan and its duties. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e5, doc = "electricity drawn at full flow")
          Power fullPower,
      @Field(doc = "control now") Control control,
      @Field(doc = "control wanted") Control newControl,
      @Field(
              unit = "%",
              min = 50,
              max = 100,
              doc = "efficiency of the frequency converter, of the" + " control wanted")
          Ratio converterEfficiency,
      @Field(min = 1, max = 24, doc = "flows needed over the year") List<Duty> duties) {
    /** Keeps the duties as they are. */
    public Request {
      duties = List.copyOf(duties);
    }
  }

  /** What both draw. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year now") Energy electricity,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year with the control wanted")
          Energy newElectricity,
      @Field(unit = "kW.h", doc = "electricity saved in a year") Energy saving) {}

  private static final String SOURCE =
      "US DOE, EnergyPlus Input Output Reference, Fan:VariableVolume (coefficients of inlet vane,"
          + " discharge damper and adjustable speed motor)";

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "fan-drive",
          1,
          Group.MOTION,
          "Flow control of a fan",
          "The power over that at full flow follows a cubic of the share of flow, one for each"
              + " control. With no pressure to keep up the speed control comes near the cube of the"
              + " flow; the cubic used has the loss of real systems in it.",
          List.of(SOURCE),
          "Ventilation whose pressure falls with the flow. A fan that keeps a pressure in a duct"
              + " saves less.",
          new Request(
              Sample.of(Power.class, 15, "kW"),
              Control.OUTLET_DAMPER,
              Control.VARIABLE_SPEED,
              percent(96),
              List.of(
                  new Duty(percent(60), Sample.of(TimeSpan.class, 3000, "h")),
                  new Duty(percent(75), Sample.of(TimeSpan.class, 2000, "h")))),
          List.of(
              Trend.rises("fullPower", "saving"),
              Trend.rises("duties.flow", "newElectricity"),
              Trend.rises("duties.hours", "electricity"),
              Trend.rises("converterEfficiency", "saving")));

  /** The calculator; it has no state. */
  public FanDrive() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure full = work.given("P_full", asked.fullPower(), "fullPower");
    Figure eta =
        asked.newControl() == Control.VARIABLE_SPEED
            ? work.given("eta_c", asked.converterEfficiency(), "converterEfficiency")
            : work.number("eta_c", 1, "newControl");
    Figure one = work.number("eta_c", 1, "control");
    Figure now = work.number("W_1_0", 0, "duties");
    Figure next = work.number("W_2_0", 0, "duties");
    for (int i = 1; i <= asked.duties().size(); i++) {
      Duty duty = asked.duties().get(i - 1);
      Figure x = work.given("x", duty.flow(), "duties[" + i + "].flow");
      Figure t = work.given("t", duty.hours(), "duties[" + i + "].hours");
      now = drawn(work, "W_1_" + i, asked.control(), now, full, x, t, one);
      next = drawn(work, "W_2_" + i, asked.newControl(), next, full, x, t, eta);
    }
    Figure saving = work.step("saving", now.symbol() + " - " + next.symbol(), "J", now, next);
    if (saving.value() < 0) {
      work.remark(
          work.warning("MOTION_DRIVE_COSTS", "duties")
              .with("more", -saving.value() / 3.6e6, "kW.h"));
    }
    return Outcome.of(
        new Result(Energy.of(now.value()), Energy.of(next.value()), Energy.of(saving.value())));
  }

  private static Figure drawn(Work work, String symbol, Control control, Figure... figures) {
    Figure[] all = new Figure[figures.length + 4];
    System.arraycopy(figures, 0, all, 0, figures.length);
    double[] c = {control.c0, control.c1, control.c2, control.c3};
    for (int i = 0; i < 4; i++) {
      all[figures.length + i] = work.known("c_" + i, c[i], "1", SOURCE);
    }
    return work.step(
        symbol,
        figures[0].symbol() + " + P_full * (c_0 + c_1 * x + c_2 * x ^ 2 + c_3 * x ^ 3) / eta_c * t",
        "J",
        all);
  }
}
