package org.baitong.engine.utility.water;

import static org.baitong.engine.calculator.Sample.celsius;

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
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Frequency;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.MassPerEnergy;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** An activated-sludge plant: sludge, oxygen and the electricity of its aeration. */
public final class ActivatedSludge
    extends Calculator<ActivatedSludge.Request, ActivatedSludge.Result> {
  /** The waste water. */
  public record Influent(
      @Field(unit = "m3/d", min = 0.1, max = 1e7, doc = "flow") VolumeFlow flow,
      @Field(unit = "mg/L", min = 5, max = 20_000, doc = "BOD5") Concentration bod,
      @Field(unit = "mg/L", min = 0, max = 20_000, doc = "volatile solids that nothing degrades")
          Concentration inertVolatile,
      @Field(unit = "mg/L", min = 0, max = 20_000, doc = "mineral solids")
          Concentration inertMineral,
      @Field(unit = "mg/L", min = 0, max = 2000, doc = "nitrogen that can be oxidised")
          Concentration nitrogen,
      @Field(unit = "Cel", min = 5, max = 40, doc = "temperature") Temperature temperature) {}

  /** The tanks. */
  public record Reactor(
      @Field(unit = "m3", min = 0.1, max = 1e7, doc = "volume of the aeration tank") Volume volume,
      @Field(
              unit = "d",
              min = 1,
              max = 100,
              doc = "age of the sludge; left out it is solved for from" + " the solids in the tank")
          @Nullable TimeSpan sludgeAge,
      @Field(
              unit = "mg/L",
              min = 100,
              max = 30_000,
              doc = "suspended solids in the tank; left out they" + " follow from the age")
          @Nullable Concentration solids,
      @Field(unit = "mg/L", min = 500, max = 50_000, doc = "suspended solids of the return sludge")
          Concentration returnSolids,
      @Field(unit = "mg/L", min = 0, max = 1000, doc = "suspended solids of the effluent")
          Concentration effluentSolids) {}

  /** How the sludge lives, at 20 Cel. */
  public record Kinetics(
      @Field(unit = "1", min = 0.1, max = 1, doc = "yield: biomass over BOD5") Ratio yield,
      @Field(unit = "mg/L", min = 1, max = 500, doc = "half-saturation concentration")
          Concentration halfSaturation,
      @Field(unit = "1/d", min = 0.01, max = 0.5, doc = "decay") Frequency decay,
      @Field(unit = "1/d", min = 0.5, max = 20, doc = "largest rate of use") Frequency maximumRate,
      @Field(unit = "1", min = 0, max = 0.5, doc = "share of decayed biomass left as debris")
          Ratio debris,
      @Field(unit = "1", min = 0.5, max = 1, doc = "volatile share of biomass")
          Ratio volatileShare) {}

  /** The aerators. */
  public record Aeration(
      @Field(
              unit = "kg/(kW.h)",
              min = 0.3,
              max = 8,
              doc = "oxygen for electricity in clean water" + " (standard)")
          MassPerEnergy standardEfficiency,
      @Field(unit = "1", min = 0.2, max = 1, doc = "alpha: transfer in waste over clean water")
          Ratio alpha,
      @Field(unit = "1", min = 0.7, max = 1, doc = "beta: saturation in waste over clean water")
          Ratio beta,
      @Field(unit = "mg/L", min = 0, max = 7, doc = "dissolved oxygen kept") Concentration oxygen,
      @Field(unit = "m", min = 0, max = 3000, doc = "height above the sea") Length height,
      @Field(unit = "kW", min = 0, max = 1e5, doc = "electricity of the aerators on average")
          Power power,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours counted, of a year or a month")
          TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity")
          @Nullable UnitPrice price) {}

  /** The plant. */
  public record Request(
      @Field(doc = "waste water") Influent influent,
      @Field(doc = "tanks") Reactor reactor,
      @Field(doc = "kinetics of the sludge at 20 Cel") Kinetics kinetics,
      @Field(doc = "aerators") Aeration aeration) {}

  /** How it works. */
  public record Result(
      @Field(unit = "d", min = 0, doc = "age of the sludge") TimeSpan sludgeAge,
      @Field(unit = "mg/L", min = 0, doc = "dissolved BOD5 of the effluent")
          Concentration dissolvedBod,
      @Field(unit = "mg/L", min = 0, doc = "carbonaceous BOD5 of the effluent, solids included")
          Concentration effluentBod,
      @Field(unit = "mg/L", min = 0, doc = "ammonia nitrogen of the effluent")
          Concentration ammonia,
      @Field(unit = "mg/L", min = 0, doc = "nitrate nitrogen of the effluent, estimated")
          Concentration nitrate,
      @Field(unit = "mg/L", min = 0, doc = "volatile suspended solids in the tank")
          Concentration volatileSolids,
      @Field(unit = "mg/L", min = 0, doc = "suspended solids in the tank") Concentration solids,
      @Field(unit = "1/d", min = 0, doc = "BOD5 fed over volatile solids") Frequency foodRatio,
      @Field(unit = "kg/d", min = 0, doc = "BOD5 fed") MassFlow bodLoad,
      @Field(unit = "kg/d", doc = "sludge to be taken out, dry") MassFlow wasteSludge,
      @Field(unit = "kg/d", min = 0, doc = "solids that leave with the effluent")
          MassFlow effluentSolids,
      @Field(unit = "m3/d", min = 0, doc = "return sludge") VolumeFlow returnFlow,
      @Field(unit = "kg/d", min = 0, doc = "oxygen needed, for BOD and nitrogen") MassFlow oxygen,
      @Field(unit = "kg/(kW.h)", min = 0, doc = "oxygen for electricity in the field")
          MassPerEnergy fieldEfficiency,
      @Field(unit = "kW.h", min = 0, doc = "electricity drawn in the hours counted")
          Energy electricity,
      @Field(unit = "kW.h", min = 0, doc = "electricity that the oxygen needs in them")
          Energy neededElectricity,
      @Field(doc = "cost of the electricity drawn") @Nullable Money cost) {}

  private static final String NITROGEN =
      "Bio-Tiger model (US DOE, MEASUR Tools Suite, waste-water treatment): tables over sludge age";

  private static final double[] AGES = {1, 2, 3, 4, 6, 8, 10, 12, 15, 20, 30, 40};
  private static final double[] COLD = {
    0.1, 0.2, 0.3, 0.4, 0.6, 0.78, 0.88, 0.93, 0.955, 0.97, 0.98, 0.99
  };
  private static final double[] MILD = {
    0.1, 0.22, 0.33, 0.43, 0.63, 0.82, 0.92, 0.96, 0.975, 0.98, 0.99, 0.995
  };
  private static final double[] WARM = {
    0.1, 0.25, 0.35, 0.45, 0.65, 0.85, 0.95, 0.98, 0.988, 0.99, 0.995, 0.999
  };
  private static final double[] NITRATE_AGES = {
    1, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30
  };
  private static final double[] NITRATE = {
    0, 0.1, 0.25, 0.4, 0.5, 0.55, 0.58, 0.6, 0.62, 0.63, 0.65, 0.66, 0.68, 0.69, 0.7
  };

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "activated-sludge",
          1,
          Group.WATER,
          "Activated sludge and the electricity of its aeration",
          "Monod kinetics after Lawrence and McCarty give effluent, biomass and sludge from the age"
              + " of the sludge; where only the solids in the tank are known, the age is solved for."
              + " Oxygen for BOD and nitrogen over the field efficiency of the aerators is the"
              + " electricity needed: what is drawn beyond it is the saving to look for.",
          List.of(
              "A. W. Lawrence, P. L. McCarty, Unified basis for biological treatment design and"
                  + " operation, J. Sanit. Eng. Div. ASCE 96 (1970)",
              "Bio-Tiger model as in US DOE, MEASUR Tools Suite, waste-water treatment",
              "Saturation of oxygen: B. B. Benson, D. Krause (1984), as in Standard Methods 4500-O"),
          "Completely mixed plants near steady state; kinetics from a test on the waste water itself"
              + " (textile waste water differs from the municipal values of the example). Nitrogen is"
              + " an estimate.",
          example(),
          List.of(
              Trend.rises("influent.bod", "oxygen"),
              Trend.rises("influent.flow", "bodLoad"),
              Trend.falls("aeration.oxygen", "fieldEfficiency"),
              Trend.rises("aeration.alpha", "fieldEfficiency"),
              Trend.falls("reactor.sludgeAge", "dissolvedBod")));

  private static Request example() {
    return new Request(
        new Influent(
            Sample.of(VolumeFlow.class, 800, "m3/d"),
            Sample.of(Concentration.class, 350, "mg/L"),
            Sample.of(Concentration.class, 40, "mg/L"),
            Sample.of(Concentration.class, 20, "mg/L"),
            Sample.of(Concentration.class, 25, "mg/L"),
            celsius(28)),
        new Reactor(
            Sample.of(Volume.class, 900, "m3"),
            Sample.of(TimeSpan.class, 15, "d"),
            null,
            Sample.of(Concentration.class, 9000, "mg/L"),
            Sample.of(Concentration.class, 30, "mg/L")),
        new Kinetics(
            new Ratio(0.6),
            Sample.of(Concentration.class, 60, "mg/L"),
            Sample.of(Frequency.class, 0.1, "1/d"),
            Sample.of(Frequency.class, 8, "1/d"),
            new Ratio(0.1),
            new Ratio(0.85)),
        new Aeration(
            Sample.of(MassPerEnergy.class, 1.6, "kg/(kW.h)", Heating.NOT_FUEL),
            new Ratio(0.8),
            new Ratio(0.95),
            Sample.of(Concentration.class, 2, "mg/L"),
            Sample.of(Length.class, 10, "m"),
            Sample.of(Power.class, 30, "kW"),
            Sample.of(TimeSpan.class, 8760, "h"),
            UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())));
  }

  /** The calculator; it has no state. */
  public ActivatedSludge() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if ((asked.reactor().sludgeAge() == null) == (asked.reactor().solids() == null)) {
      return Outcome.missing(Orders.notOne(work, "reactor.sludgeAge", "reactor.solids"));
    }
    Sheet sheet = new Sheet(asked, work);
    double age = sheet.age();
    if (Double.isNaN(age)) {
      return Outcome.missing(work.refusal("SLUDGE_AGE_UNKNOWN", "reactor.solids"));
    }
    Figure theta =
        asked.reactor().sludgeAge() != null
            ? work.given("theta", asked.reactor().sludgeAge(), "reactor.sludgeAge")
            : work.known("theta", age, "s", "solution for the solids in the tank");
    if (sheet.growth(age) <= 0) {
      return Outcome.missing(
          work.refusal("SLUDGE_WASHED_OUT", "reactor.sludgeAge").with("age", age / 86_400, "d"));
    }
    return sheet.result(theta);
  }

  /** One plant on its working sheet. */
  private static final class Sheet {
    private final Request asked;
    private final Work work;
    private final Figure flow;
    private final Figure volume;
    private final Figure temperature;
    private final Figure decay;
    private final Figure rate;
    private final Figure yield;
    private final Figure bod;
    private final Figure half;

    Sheet(Request asked, Work work) {
      this.asked = asked;
      this.work = work;
      this.flow = work.given("Q", asked.influent().flow(), "influent.flow");
      this.volume = work.given("V", asked.reactor().volume(), "reactor.volume");
      this.temperature = work.given("T", asked.influent().temperature(), "influent.temperature");
      this.bod = work.given("S_0", asked.influent().bod(), "influent.bod");
      Kinetics kinetics = asked.kinetics();
      this.yield = work.given("Y", kinetics.yield(), "kinetics.yield");
      this.half = work.given("K_s", kinetics.halfSaturation(), "kinetics.halfSaturation");
      this.decay =
          work.step(
              "k_d",
              "k_d20 * 1.04 ^ (T - 293.15)",
              "1/s",
              work.given("k_d20", kinetics.decay(), "kinetics.decay"),
              temperature);
      this.rate =
          work.step(
              "k",
              "k_20 * 1.07 ^ (T - 293.15)",
              "1/s",
              work.given("k_20", kinetics.maximumRate(), "kinetics.maximumRate"),
              temperature);
    }

    /** What is left of growth above decay and washing out; not positive where nothing lives. */
    double growth(double age) {
      return age * (yield.value() * rate.value() - decay.value()) - 1;
    }

    private double solids(double age) {
      double se = half.value() * (1 + decay.value() * age) / growth(age);
      double x =
          age
              / (volume.value() / flow.value())
              * yield.value()
              * (bod.value() - se)
              / (1 + decay.value() * age);
      double living = x * (1 + asked.kinetics().debris().value() * decay.value() * age);
      double inert =
          asked.influent().inertVolatile().value() + asked.influent().inertMineral().value();
      return living / asked.kinetics().volatileShare().value()
          + inert * age / (volume.value() / flow.value());
    }

    /** The age in seconds, stated or solved for by bisection; NaN where none fits the solids. */
    double age() {
      TimeSpan stated = asked.reactor().sludgeAge();
      if (stated != null) {
        return stated.seconds();
      }
      double target = java.util.Objects.requireNonNull(asked.reactor().solids()).value();
      double low = 86_400;
      double high = 100 * 86_400.0;
      if (growth(low) <= 0) {
        low = 1.0001 / (yield.value() * rate.value() - decay.value());
      }
      if (!(low > 0) || low >= high || solids(low) > target || solids(high) < target) {
        return Double.NaN;
      }
      for (int i = 0; i < 200; i++) {
        double middle = (low + high) / 2;
        if (solids(middle) < target) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return (low + high) / 2;
    }

    Outcome<Result> result(Figure theta) {
      Figure se =
          work.step(
              "S_e",
              "K_s * (1 + k_d * theta) / (theta * (Y * k - k_d) - 1)",
              "kg/m3",
              half,
              decay,
              theta,
              yield,
              rate);
      if (se.value() >= bod.value()) {
        return Outcome.missing(
            work.refusal("SLUDGE_WASHED_OUT", "reactor.sludgeAge")
                .with("age", theta.value() / 86_400, "d"));
      }
      Figure turn = work.step("turn", "theta / (V / Q)", "1", theta, volume, flow);
      Figure x =
          work.step(
              "X",
              "turn * Y * (S_0 - S_e) / (1 + k_d * theta)",
              "kg/m3",
              turn,
              yield,
              bod,
              se,
              decay,
              theta);
      Figure debris =
          work.step(
              "X_d",
              "X * f_d * k_d * theta",
              "kg/m3",
              x,
              work.given("f_d", asked.kinetics().debris(), "kinetics.debris"),
              decay,
              theta);
      Figure inert =
          work.step(
              "X_i",
              "i_v * turn",
              "kg/m3",
              work.given("i_v", asked.influent().inertVolatile(), "influent.inertVolatile"),
              turn);
      Figure mlvss = work.step("MLVSS", "X + X_d + X_i", "kg/m3", x, debris, inert);
      Figure mlss =
          work.step(
              "MLSS",
              "(X + X_d) / v + X_i + i_m * turn",
              "kg/m3",
              x,
              debris,
              work.given("v", asked.kinetics().volatileShare(), "kinetics.volatileShare"),
              inert,
              work.given("i_m", asked.influent().inertMineral(), "influent.inertMineral"),
              turn);
      Figure back = work.given("X_r", asked.reactor().returnSolids(), "reactor.returnSolids");
      if (back.value() <= mlss.value()) {
        return Outcome.missing(
            Orders.notAbove(work, "reactor.returnSolids", back, "solids in the tank", mlss));
      }
      Figure returned = work.step("Q_r", "MLSS / (X_r - MLSS) * Q", "m3/s", mlss, back, flow);
      Figure load = work.step("L", "S_0 * Q", "kg/s", bod, flow);
      Figure food = work.step("F_M", "L / (MLVSS * V)", "1/s", load, mlvss, volume);
      Figure grown = work.step("P_x", "(X + X_d) * V / theta", "kg/s", x, debris, volume, theta);
      Figure tss = work.given("X_e", asked.reactor().effluentSolids(), "reactor.effluentSolids");
      Figure lost = work.step("P_e", "X_e * Q", "kg/s", tss, flow);
      Figure waste = work.step("P_w", "MLSS * V / theta - P_e", "kg/s", mlss, volume, theta, lost);
      Nitrogen nitrogen = nitrogen(theta, grown);
      Figure oxygen =
          work.step(
              "O_2",
              "1.5 * Q * (S_0 - S_e) - 1.42 * P_x + 4.33 * Q * N_ox",
              "kg/s",
              flow,
              bod,
              se,
              grown,
              nitrogen.oxidised());
      Figure effluent = effluent(theta, se, tss);
      Figure field = fieldEfficiency();
      Figure hours = work.given("t", asked.aeration().hours(), "aeration.hours");
      Figure drawn =
          work.step(
              "W",
              "P * t",
              "J",
              work.given("P", asked.aeration().power(), "aeration.power"),
              hours);
      Figure needed = work.step("W_need", "O_2 * t / OTR", "J", oxygen, hours, field);
      return Outcome.of(
          new Result(
              new TimeSpan(theta.value()),
              Concentration.of(se.value()),
              Concentration.of(effluent.value()),
              Concentration.of(nitrogen.ammonia().value()),
              Concentration.of(nitrogen.nitrate().value()),
              Concentration.of(mlvss.value()),
              Concentration.of(mlss.value()),
              new Frequency(food.value()),
              MassFlow.of(load.value()),
              MassFlow.of(waste.value()),
              MassFlow.of(lost.value()),
              VolumeFlow.of(returned.value()),
              MassFlow.of(oxygen.value()),
              new MassPerEnergy(field.value(), Heating.NOT_FUEL),
              Energy.of(drawn.value()),
              Energy.of(needed.value()),
              new Bill(work).cost("cost", drawn, asked.aeration().price(), "aeration.price")));
    }

    private Figure effluent(Figure theta, Figure se, Figure tss) {
      if (theta.value() >= 40 * 86_400.0) {
        return work.cited(NITROGEN, "BOD_e", "S_e + 0.25 * X_e", "kg/m3", se, tss);
      }
      Figure days = work.step("d", "theta / 86400", "1", theta);
      return work.cited(
          NITROGEN,
          "BOD_e",
          "S_e + X_e * (-1.4086e-10 * d ^ 5 + 5.7556e-8 * d ^ 4 - 9.1279e-6 * d ^ 3"
              + " + 7.014e-4 * d ^ 2 - 0.0262 * d + 0.6322)",
          "kg/m3",
          se,
          tss,
          days);
    }

    private Figure fieldEfficiency() {
      Aeration aeration = asked.aeration();
      Figure saturation =
          work.cited(
              "B. B. Benson, D. Krause (1984), as in Standard Methods 4500-O",
              "c_s",
              "exp(-139.34411 + 157570.1 / T - 66423080 / T ^ 2 + 1.2438e10 / T ^ 3"
                  + " - 8.621949e11 / T ^ 4) / 1000",
              "kg/m3",
              temperature);
      Figure air =
          work.step(
              "air",
              "1 - 1.03946e-4 * z",
              "1",
              work.given("z", aeration.height(), "aeration.height"));
      return work.step(
          "OTR",
          "max(0, SOTR * (beta * c_s * air - DO) * alpha * 1.024 ^ (T - 293.15) / 9.17e-3)",
          "kg/J",
          work.given("SOTR", aeration.standardEfficiency(), "aeration.standardEfficiency"),
          work.given("beta", aeration.beta(), "aeration.beta"),
          saturation,
          air,
          work.given("DO", aeration.oxygen(), "aeration.oxygen"),
          work.given("alpha", aeration.alpha(), "aeration.alpha"),
          temperature);
    }

    private record Nitrogen(Figure oxidised, Figure ammonia, Figure nitrate) {}

    private Nitrogen nitrogen(Figure theta, Figure grown) {
      Figure n = work.given("N", asked.influent().nitrogen(), "influent.nitrogen");
      double days = theta.value() / 86_400;
      double celsius = temperature.value() - 273.15;
      double[] table = celsius < 15 ? COLD : celsius < 24 ? MILD : WARM;
      Figure share =
          work.known("f_N", days < 40 ? between(AGES, table, days) : table[11], "1", NITROGEN);
      Figure uptake = work.known("u", days < 40 ? 0.12 - 0.001 * (days - 1) : 0.08, "1", NITROGEN);
      Figure bound =
          work.cited(NITROGEN, "N_b", "min(N, P_x * u / Q)", "kg/m3", n, grown, uptake, flow);
      Figure oxidised = work.cited(NITROGEN, "N_ox", "(N - N_b) * f_N", "kg/m3", n, bound, share);
      Figure ammonia =
          work.cited(NITROGEN, "NH", "(N - N_b) * (1 - f_N)", "kg/m3", n, bound, share);
      return new Nitrogen(oxidised, ammonia, nitrate(n, bound, ammonia, days));
    }

    /** The model's estimate: from the figures of a sludge of one day's age. */
    private Figure nitrate(Figure n, Figure bound, Figure ammonia, double days) {
      double day = 86_400;
      if (growth(day) <= 0) {
        return work.cited(NITROGEN, "NO", "N - N_b - NH", "kg/m3", n, bound, ammonia);
      }
      double se = half.value() * (1 + decay.value() * day) / growth(day);
      double grownDay =
          (1 + asked.kinetics().debris().value() * decay.value() * day)
              * yield.value()
              * (bod.value() - se)
              / (1 + decay.value() * day)
              * flow.value();
      double first = StrictMath.min(n.value(), StrictMath.max(0, grownDay) * 0.12 / flow.value());
      Figure boundFirst =
          work.known("N_b1", first, "kg/m3", "N_b of this sheet for a sludge of one day's age");
      Figure ammoniaFirst =
          work.cited(NITROGEN, "NH_1", "(N - N_b1) * 0.9", "kg/m3", n, boundFirst);
      Figure part =
          work.known("g", days < 30 ? between(NITRATE_AGES, NITRATE, days) : 0.7, "1", NITROGEN);
      return work.cited(
          NITROGEN,
          "NO",
          "max(0, NH_1 - NH + g * (N_b1 - N_b))",
          "kg/m3",
          ammoniaFirst,
          ammonia,
          part,
          boundFirst,
          bound);
    }

    private static double between(double[] xs, double[] ys, double x) {
      int i = 0;
      while (i < xs.length - 2 && x > xs[i + 1]) {
        i++;
      }
      return ys[i] + (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]) * (x - xs[i]);
    }
  }
}
