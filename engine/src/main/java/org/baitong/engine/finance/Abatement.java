package org.baitong.engine.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;

/**
 * What saving CO2e costs, only where that question has an answer.
 *
 * <p>Money over tonnes ranks measures that cost money. It ranks those that earn money wrongly: of
 * two that earn the same it puts the one that saves less first. They are ranked by net benefit and
 * by fronts of which none beats the other in both (Taylor, Energy Policy 48 (2012) 430-438; Ward,
 * Energy Policy 2014).
 */
public final class Abatement {
  private static final double KILOGRAMS_A_TONNE = 1000;

  private static final String TAYLOR = "Taylor, Energy Policy 48 (2012) 430-438";

  /**
   * A measure's yearly cost and effect.
   *
   * @param id of the measure
   * @param investment now
   * @param rate by which it is spread over its life
   * @param lifeYears over which it is spread
   * @param savingPerYear money saved
   * @param operatingPerYear money it costs to run
   * @param co2ePerYear saved
   */
  public record Yearly(
      String id,
      Money investment,
      Rate rate,
      int lifeYears,
      Money savingPerYear,
      Money operatingPerYear,
      Mass co2ePerYear) {
    /** The investment spread evenly over its life. */
    public Money annuity() {
      return Discounting.annuity(investment, rate.perYear(), lifeYears);
    }

    /** What it earns in a year, its investment spread over its life; negative when it costs. */
    public Money netBenefit() {
      return savingPerYear.minus(operatingPerYear).minus(annuity());
    }
  }

  /**
   * A measure on a curve.
   *
   * @param id unique
   * @param netBenefit positive when it earns money; of the same years as {@code co2e}
   * @param co2e saved
   */
  public record Measure(String id, Money netBenefit, Mass co2e) {}

  /**
   * A measure ranked.
   *
   * @param id of the measure
   * @param worth net benefit with its CO2e at the carbon price, or cost of a tonne
   * @param cumulativeCo2e saved by it and all before it
   */
  public record Ranked(String id, Money worth, Mass cumulativeCo2e) {}

  /**
   * Measures apart by whether they earn or cost.
   *
   * @param fronts of those that cost nothing: none of a front beats another of it in both money and
   *     CO2e
   * @param byNetBenefit the same ranked by net benefit at the carbon price
   * @param curve those that cost money, by cost of a tonne, rising
   */
  public record Curve(List<List<String>> fronts, List<Ranked> byNetBenefit, List<Ranked> curve) {}

  private Abatement() {}

  /**
   * What a tonne costs: {@code (I r / (1 - (1 + r)^-n) + running cost - saving) / t}. Disqualified
   * with ABATEMENT_EARNS when it costs less than nothing; missing with ABATEMENT_NOTHING_SAVED when
   * no CO2e is saved.
   *
   * <p>Example: 50,000 over 10 years at 10 %, saving 4,000, running cost 500, 120 t: 38.64 a tonne.
   */
  public static Outcome<Money> costOfTonne(Yearly measure, Recorder recorder) {
    double tonnes = measure.co2ePerYear().kilograms() / KILOGRAMS_A_TONNE;
    if (tonnes <= 0) {
      return Outcome.missing(
          Finding.error("ABATEMENT_NOTHING_SAVED", Where.of("measure", measure.id()))
              .with("measure", measure.id())
              .with("co2e", tonnes, "t"));
    }
    Money benefit = measure.netBenefit();
    Money each = benefit.times(-1 / tonnes);
    recorder.record(() -> step(measure, each, tonnes));
    return each.amount() < 0
        ? Outcome.disqualified(
            each,
            Finding.warning("ABATEMENT_EARNS", Where.of("measure", measure.id()))
                .with("measure", measure.id())
                .with("benefit", benefit.amount(), benefit.currency().code()))
        : Outcome.of(each);
  }

  private static Step step(Yearly measure, Money each, double tonnes) {
    String unit = each.currency().code();
    String data = "data:" + measure.id() + "#";
    double r = measure.rate().perYear().value();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("i", measure.investment().amount(), unit, data + "investment"));
    if (r != 0) {
      inputs.add(new Input("r", r, "1", data + "rate"));
    }
    inputs.add(new Input("n", measure.lifeYears(), "a", data + "lifeYears"));
    inputs.add(new Input("o", measure.operatingPerYear().amount(), unit, data + "operating"));
    inputs.add(new Input("s", measure.savingPerYear().amount(), unit, data + "saving"));
    inputs.add(new Input("t", tonnes, "t", data + "co2e"));
    String annuity = r == 0 ? "i / n" : "i * r / (1 - (1 + r) ^ (-n))";
    return new Step(
        "abatement." + measure.id(),
        "(" + annuity + " + o - s) / t",
        inputs,
        each.amount(),
        unit + "/t",
        TAYLOR);
  }

  /**
   * The measures apart and ranked. Those that save no CO2e stand in neither list and are named by
   * ABATEMENT_NOTHING_SAVED.
   *
   * @param carbonPrice of a tonne, in the measures' currency
   */
  public static Outcome<Curve> curve(List<Measure> measures, Money carbonPrice) {
    List<Finding> findings = new ArrayList<>();
    List<Measure> earning = new ArrayList<>();
    List<Measure> costing = new ArrayList<>();
    for (Measure measure : measures) {
      measure.netBenefit().in(carbonPrice.currency(), "The net benefit of " + measure.id());
      if (measure.co2e().kilograms() <= 0) {
        findings.add(
            Finding.warning("ABATEMENT_NOTHING_SAVED", Where.of("measure", measure.id()))
                .with("measure", measure.id())
                .with("co2e", tonnes(measure), "t"));
      } else if (measure.netBenefit().amount() >= 0) {
        earning.add(measure);
      } else {
        costing.add(measure);
      }
    }
    earning.sort(
        Comparator.comparingDouble((Measure one) -> -worth(one, carbonPrice))
            .thenComparing(Measure::id));
    costing.sort(Comparator.comparingDouble(Abatement::cost).thenComparing(Measure::id));
    List<Ranked> ranked = new ArrayList<>();
    Mass sum = Mass.of(0);
    for (Measure one : earning) {
      sum = sum.plus(one.co2e());
      ranked.add(new Ranked(one.id(), carbonPrice.withAmount(worth(one, carbonPrice)), sum));
    }
    List<Ranked> curve = new ArrayList<>();
    sum = Mass.of(0);
    for (Measure one : costing) {
      sum = sum.plus(one.co2e());
      curve.add(new Ranked(one.id(), carbonPrice.withAmount(cost(one)), sum));
    }
    return Outcome.of(new Curve(fronts(earning), ranked, curve), findings);
  }

  private static double tonnes(Measure measure) {
    return measure.co2e().kilograms() / KILOGRAMS_A_TONNE;
  }

  private static double worth(Measure measure, Money carbonPrice) {
    return measure.netBenefit().amount() + carbonPrice.amount() * tonnes(measure);
  }

  private static double cost(Measure measure) {
    return -measure.netBenefit().amount() / tonnes(measure);
  }

  private static List<List<String>> fronts(List<Measure> earning) {
    List<List<String>> fronts = new ArrayList<>();
    List<Measure> rest = new ArrayList<>(earning);
    while (!rest.isEmpty()) {
      List<Measure> front =
          rest.stream().filter(one -> rest.stream().noneMatch(o -> beats(o, one))).toList();
      fronts.add(front.stream().map(Measure::id).sorted().toList());
      rest.removeAll(front);
    }
    return fronts;
  }

  private static boolean beats(Measure a, Measure b) {
    int money = a.netBenefit().compare(b.netBenefit());
    int carbon = a.co2e().compare(b.co2e());
    return money >= 0 && carbon >= 0 && money + carbon > 0;
  }
}
