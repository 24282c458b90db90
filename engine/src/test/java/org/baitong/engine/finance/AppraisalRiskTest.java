package org.baitong.engine.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.risk.Sampler;
import org.baitong.engine.risk.Shape;
import org.baitong.engine.risk.Simulation;
import org.baitong.engine.risk.SimulationResult;
import org.baitong.engine.risk.Variable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PL3")
class AppraisalRiskTest {
  private static AppraisalRequest measure() {
    return new AppraisalRequest(
        "M",
        AppraisalTerms.real(8, new Ratio(0.1), Currency.USD),
        List.of(Investment.of("BUY", Money.undated(40000, Currency.USD), 8)),
        List.of(
            new YearlyLine(
                "SAVE",
                LineKind.RESOURCE_SAVING,
                Money.undated(10000, Currency.USD),
                1,
                8,
                PricePath.STEADY)),
        null,
        null);
  }

  private static Sampler sampler(Variable... variables) {
    return Sampler.of(List.of(variables), List.of(), 42).get();
  }

  @Test
  void aTriangularSavingHasTheExactSpread() {
    // Exact distribution of -I + S AF with S triangular (8000, 10000, 15000), as in the casebook.
    Sampler sampler = sampler(new Variable("s", new Shape.Triangular(0.8, 1, 1.5)));
    AppraisalRisk model = AppraisalRisk.of(measure(), sampler, Map.of("SAVE", List.of("s"))).get();
    int draws = 200_000;
    SimulationResult r = Simulation.run(sampler, model, draws);
    double error = 7852.79873656 / StrictMath.sqrt(draws);
    assertThat(r.mean()).isCloseTo(18684.1881769, within(4 * error));
    assertThat(r.deviation()).isCloseTo(7852.79873656, within(4 * error));
    assertThat(r.quantile(new Ratio(0.1))).isCloseTo(8991.77938797, within(8 * error));
    assertThat(r.quantile(new Ratio(0.5))).isCloseTo(17706.2954971, within(8 * error));
    assertThat(r.quantile(new Ratio(0.9))).isCloseTo(30043.1599604, within(8 * error));
    assertThat(r.chanceOfLoss().value()).isZero();
  }

  @Test
  void nothingUncertainGivesTheAppraisalItself() {
    for (Tax.Losses losses : Tax.Losses.values()) {
      AppraisalRequest request = AppraisalTest.everything(losses);
      Sampler sampler = sampler(new Variable("x", new Shape.Uniform(0, 1)));
      AppraisalRisk model = AppraisalRisk.of(request, sampler, Map.of()).get();
      double value = Appraisal.appraise(request, Recorder.OFF).get().netPresentValue().amount();
      assertThat(model.at(new double[] {0.3})).isEqualTo(value);
    }
  }

  @Test
  void taxThatIsNotLinearIsDrawnAsItIs() {
    // When a carried loss is never used, a saving half as large is worth more than half of it.
    AppraisalRequest request = AppraisalTest.everything(Tax.Losses.CARRIED);
    Sampler sampler = sampler(new Variable("x", new Shape.Uniform(0, 1)));
    AppraisalRisk model = AppraisalRisk.of(request, sampler, Map.of("WOOD", List.of("x"))).get();
    double none = model.at(new double[] {0});
    double half = model.at(new double[] {0.5});
    double whole = model.at(new double[] {1});
    assertThat(half - none).isGreaterThan(whole - half);
  }

  @Test
  void unknownRowsAndVariablesAreRefused() {
    Sampler sampler = sampler(new Variable("s", new Shape.Uniform(0, 1)));
    Outcome<AppraisalRisk> row = AppraisalRisk.of(measure(), sampler, Map.of("SAFE", List.of("s")));
    assertThat(row.findings().getFirst().code()).isEqualTo("RISK_ROW_UNKNOWN");
    Outcome<AppraisalRisk> variable =
        AppraisalRisk.of(measure(), sampler, Map.of("SAVE", List.of("t")));
    assertThat(variable.findings().getFirst().code()).isEqualTo("RISK_VARIABLE_UNKNOWN");
  }
}
