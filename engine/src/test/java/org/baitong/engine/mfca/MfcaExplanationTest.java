package org.baitong.engine.mfca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every recorded step evaluates to its value again, and its inputs are steps that exist. */
class MfcaExplanationTest {
  private static Recorder.Tape tape(Nets net) {
    Recorder.Tape tape = new Recorder.Tape();
    Mfca.calculate(net.request(), tape);
    return tape;
  }

  private static void reevaluate(Recorder.Tape tape) {
    for (Step step : tape.list()) {
      double scale = 1;
      for (Input input : step.inputs()) {
        scale = Math.max(scale, Math.abs(input.value()));
        if (input.origin().startsWith("step:")) {
          Step from = tape.find(input.origin().substring(5)).orElse(null);
          assertThat(from).as(step.id() + " <- " + input.origin()).isNotNull();
          if (from != null) {
            assertThat(input.value())
                .as(step.id() + " <- " + input.origin())
                .isCloseTo(from.value(), within(1e-9 * Math.max(1, Math.abs(from.value()))));
          }
        }
      }
      assertThat(Evaluate.step(step))
          .as(step.id() + " = " + step.formula())
          .isCloseTo(step.value(), within(1e-9 * scale));
    }
  }

  @Test
  @Tag("SP12")
  void everyStepOfThePublishedCasesEvaluatesToItsValue() {
    Nets steel = MfcaValidationTest.steel();
    steel.options = MfcaOptions.rounded(3);
    Recorder.Tape tape = tape(steel);
    reevaluate(tape);
    assertThat(tape.find("mfca.total.losses").orElseThrow().value())
        .isCloseTo(53_325.42, within(1e-6));
    assertThat(tape.find("mfca.centre.CUT.key").orElseThrow().value()).isEqualTo(0.663);
    reevaluate(tape(MfcaValidationTest.meti()));
  }

  @Test
  @Tag("SP12")
  void everyStepOfRandomNetworksEvaluatesToItsValue() {
    qt().withExamples(150)
        .forAll(longs().all())
        .checkAssert(seed -> reevaluate(tape(RandomNets.of(seed))));
  }

  @Test
  @Tag("SP12")
  void theRecorderChangesNoFigure() {
    Nets net = RandomNets.of(7);
    assertThat(Mfca.calculate(net.request(), new Recorder.Tape())).isEqualTo(net.outcome());
  }

  /** A random network with cost lines of their own shares, stated mixtures and stock. */
  private static Nets rich(long seed) {
    Nets net = RandomNets.of(seed);
    List<Flow> leaving = net.flows.stream().filter(f -> "C0".equals(f.from())).toList();
    Map<String, Ratio> shares = new LinkedHashMap<>();
    for (Flow f : leaving) {
      if (f.side() == FlowSide.PRODUCT || f.side() == FlowSide.LOSS) {
        shares.put(f.id(), new Ratio(0));
      }
    }
    shares.replaceAll((id, share) -> new Ratio(1.0 / shares.size()));
    net.costs.add(
        new CostLine(
            "OWN",
            "C0",
            CostCategory.SYSTEM,
            Nets.usd(77),
            new Shares(null, shares, Map.of(), "hours")));
    net.costs.add(
        new CostLine(
            "PART",
            "C0",
            CostCategory.ENERGY,
            Nets.usd(33),
            Shares.ofProduct(new Ratio(0.6), "metered")));
    if (seed % 2 == 0) {
      net.overrides.add(
          new ShareOverride(
              "C0", CostCategory.MATERIAL, Shares.ofProduct(new Ratio(0.7), "weighed")));
    }
    net.with(
        Flow.of("WIP", FlowSide.STOCK_CHANGE, null, "C0")
            .quantity(Nets.kg(9.0))
            .paidFor(Nets.usd(40.0)));
    return net;
  }

  @Test
  @Tag("SP12")
  void everyFigureHasAStepThatLeadsToDataOfTheRequest() {
    qt().withExamples(150)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Nets net = rich(seed);
              Recorder.Tape tape = new Recorder.Tape();
              MfcaResult r = Mfca.calculate(net.request(), tape).get();
              reevaluate(tape);
              double scale = 1 + Nets.total(r.totals().inputs());
              Map<String, CategoryCosts> costs = new LinkedHashMap<>();
              costs.put("mfca.total.inputs", r.totals().inputs());
              costs.put("mfca.total.products", r.totals().products());
              costs.put("mfca.total.losses", r.totals().losses());
              costs.put("mfca.total.stockChange", r.totals().stockChange());
              costs.put("mfca.total.unaccounted", r.totals().unaccounted());
              for (CentreResult c : r.centres()) {
                String id = "mfca.centre." + c.id() + ".";
                costs.put(id + "carriedIn", c.carriedIn());
                costs.put(id + "newInput", c.newInput());
                costs.put(id + "openingStock", c.openingStock());
                costs.put(id + "product", c.product());
                costs.put(id + "loss", c.loss());
                costs.put(id + "passedOn", c.passedOn());
                costs.put(id + "closingStock", c.closingStock());
                costs.put(id + "unaccounted", c.unaccounted());
              }
              r.products().forEach(f -> costs.put("mfca.flow." + f.id() + ".cost", f.costs()));
              costs.forEach(
                  (id, c) -> {
                    for (CostCategory k : CostCategory.values()) {
                      has(tape, id + "." + k, c.of(k).map(Money::amount), scale);
                    }
                  });
              for (Footprint f : r.footprints()) {
                String flow = "mfca.flow." + f.flow();
                has(tape, flow + ".burden." + f.burden(), f.carried().map(Stated::number), 100);
                has(tape, flow + ".caused." + f.burden(), f.caused().map(Stated::number), 100);
              }
              for (Step step : tape.list()) {
                for (Input input : step.inputs()) {
                  assertThat(input.origin())
                      .as(step.id())
                      .doesNotMatch("data:.*#(balance|input|ownShares|lossWithoutFlow|carried)")
                      .doesNotMatch("data:.*#(share|change|intendedLoss)");
                }
              }
            });
  }

  private static void has(Recorder.Tape tape, String id, Outcome<Double> figure, double scale) {
    double value = figure.find().orElse(0.0);
    if (value == 0 || figure instanceof Outcome.Missing) {
      return;
    }
    assertThat(tape.find(id)).as(id).isPresent();
    assertThat(tape.find(id).orElseThrow().value()).isCloseTo(value, within(1e-9 * scale));
  }
}
