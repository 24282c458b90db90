package org.baitong.engine.utility.electricity;

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
import org.baitong.engine.quantity.ApparentPower;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The capacitors that raise a power factor, and what they relieve. */
public final class PowerFactor extends Calculator<PowerFactor.Request, PowerFactor.Result> {
  /** The load: its power and either its apparent power or its power factor. */
  public record Request(
      @Field(unit = "kW", min = 0.001, max = 1e6, doc = "power") Power power,
      @Field(unit = "kV.A", min = 0.001, max = 1e6, doc = "apparent power")
          @Nullable ApparentPower apparentPower,
      @Field(unit = "1", min = 0.1, max = 1, doc = "power factor now") @Nullable Ratio powerFactor,
      @Field(unit = "1", min = 0.1, max = 1, doc = "power factor wanted") Ratio newPowerFactor,
      @Field(
              unit = "%",
              min = 0,
              max = 20,
              doc =
                  "loss in the factory's own cables and transformer"
                      + " that the current causes, over the power")
          @Nullable Ratio cableLoss) {}

  /** What follows. */
  public record Result(
      @Field(unit = "1", min = 0, max = 1, doc = "power factor now") Ratio powerFactor,
      @Field(unit = "kV.A", min = 0, doc = "apparent power now") ApparentPower apparentPower,
      @Field(unit = "kV.A", min = 0, doc = "reactive power now, in kvar")
          ApparentPower reactivePower,
      @Field(unit = "kV.A", min = 0, doc = "apparent power as wanted")
          ApparentPower newApparentPower,
      @Field(unit = "kV.A", min = 0, doc = "reactive power as wanted, in kvar")
          ApparentPower newReactivePower,
      @Field(unit = "kV.A", doc = "apparent power relieved") ApparentPower relieved,
      @Field(unit = "kV.A", doc = "capacitors needed, in kvar") ApparentPower capacitors,
      @Field(unit = "kW", doc = "power saved in the factory's own cables")
          @Nullable Power lossSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "power-factor",
          1,
          Group.ELECTRICITY,
          "Power factor and capacitors",
          "Reactive power is the root of apparent power squared less power squared; capacitors give"
              + " the difference between reactive power now and wanted. The power itself hardly"
              + " changes: only losses in the factory's own cables fall, with the square of the"
              + " current. The rest is what the tariff charges.",
          List.of(
              "IEC 60050-131 (International Electrotechnical Vocabulary), power in AC circuits"),
          "Little distortion; with converters and other sources of harmonics capacitors need"
              + " chokes.",
          new Request(
              Sample.of(Power.class, 300, "kW"),
              null,
              new Ratio(0.78),
              new Ratio(0.95),
              percent(2)),
          List.of(
              Trend.rises("power", "capacitors"),
              Trend.falls("powerFactor", "capacitors"),
              Trend.rises("cableLoss", "lossSaving")));

  /** The calculator; it has no state. */
  public PowerFactor() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if ((asked.apparentPower() == null) == (asked.powerFactor() == null)) {
      return Outcome.missing(Orders.notOne(work, "apparentPower", "powerFactor"));
    }
    Figure p = work.given("P", asked.power(), "power");
    Figure s;
    Figure pf;
    if (asked.apparentPower() != null) {
      s = work.given("S", asked.apparentPower(), "apparentPower");
      if (s.value() < p.value()) {
        return Outcome.missing(Orders.notAbove(work, "apparentPower", s, "power", p));
      }
      pf = work.step("pf", "P / S", "1", p, s);
    } else {
      pf = work.given("pf", java.util.Objects.requireNonNull(asked.powerFactor()), "powerFactor");
      s = work.step("S", "P / pf", "V.A", p, pf);
    }
    Figure next = work.given("pf_2", asked.newPowerFactor(), "newPowerFactor");
    if (next.value() < pf.value()) {
      return Outcome.missing(Orders.notAbove(work, "newPowerFactor", next, "powerFactor", pf));
    }
    Figure q = work.step("Q", "sqrt(max(0, S ^ 2 - P ^ 2))", "V.A", s, p);
    Figure s2 = work.step("S_2", "P / pf_2", "V.A", p, next);
    Figure q2 = work.step("Q_2", "sqrt(max(0, S_2 ^ 2 - P ^ 2))", "V.A", s2, p);
    Figure relieved = work.step("dS", "S - S_2", "V.A", s, s2);
    Figure capacitors = work.step("Q_c", "Q - Q_2", "V.A", q, q2);
    Power saved = null;
    if (asked.cableLoss() != null) {
      Figure loss = work.given("l", asked.cableLoss(), "cableLoss");
      saved =
          new Power(
              work.step("dP", "P * l * (1 - (pf / pf_2) ^ 2)", "W", p, loss, pf, next).value());
    }
    return Outcome.of(
        new Result(
            new Ratio(pf.value()),
            new ApparentPower(s.value()),
            new ApparentPower(q.value()),
            new ApparentPower(s2.value()),
            new ApparentPower(q2.value()),
            new ApparentPower(relieved.value()),
            new ApparentPower(capacitors.value()),
            saved));
  }
}
