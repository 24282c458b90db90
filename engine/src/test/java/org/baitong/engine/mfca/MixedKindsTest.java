package org.baitong.engine.mfca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Volume;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two kinds of amount and two currencies are refused by name, never added up. */
class MixedKindsTest {
  private static final Money KHR = Money.undated(4000, Currency.KHR);
  private static final UnitPrice RIEL = UnitPrice.of(KHR, Mass.of(1));

  private static Nets one() {
    return new Nets().centre("C").with(Nets.material("M", "kg", 2.0));
  }

  private static void refused(ThrowingCallable action, String... words) {
    assertThatThrownBy(action)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words)
        .hasMessageContaining("\nMaybe ");
  }

  private static Finding only(Nets net) {
    Outcome<MfcaResult> outcome = net.outcome();
    assertThat(outcome).isInstanceOf(Outcome.Missing.class);
    assertThat(outcome.findings()).hasSize(1);
    return outcome.findings().getFirst();
  }

  @Test
  @Tag("SP5")
  void aFlowOfAnotherKindThanItsMaterialIsAFinding() {
    for (Quantity wrong : List.of(Volume.of(5), Energy.of(5), new Ratio(0.5))) {
      Finding finding = only(one().with(Flow.input("I", "C", "M", wrong)));
      assertThat(finding.code()).isEqualTo("FLOW_DIMENSION_DIFFERS");
      assertThat(finding.args().toString())
          .contains("I", wrong.dimension().ucum(), "kg")
          .doesNotContain("null");
    }
    Nets sold = one().with(Nets.input("I", "C", "M", 1.0));
    sold.with(Nets.loss("L", "C", null, 1.0).soldAt(Nets.price(0.2, "m3")));
    assertThat(only(sold).code()).isEqualTo("FLOW_DIMENSION_DIFFERS");
    assertThat(only(sold).where().field()).isEqualTo("salePrice");
  }

  @Test
  @Tag("SP5")
  void aFlowOnAnotherBasisThanItsMaterialIsAFinding() {
    Nets dry = one().with(Flow.input("I", "C", "M", new Mass(5, Moisture.DRY)));
    assertThat(only(dry).code()).isEqualTo("FLOW_BASIS_DIFFERS");
    Nets unpriced = new Nets().centre("C").with(Nets.material("GAS", "MJ", null));
    unpriced.with(
        Flow.input("I", "C", "GAS", new Energy(1e9, Heating.NET)),
        Flow.input("J", "C", "GAS", new Energy(1e9, Heating.GROSS)));
    Finding finding = only(unpriced);
    assertThat(finding.code()).isEqualTo("FLOW_BASIS_DIFFERS");
    assertThat(finding.args().toString()).contains("basis.gross", "basis.net");
  }

  @Test
  @Tag("SP5")
  void pricesInTwoCurrenciesOrOfTwoDimensionsAreRefusedByName() {
    refused(() -> one().with(Material.of("N", Nets.unit("kg"), RIEL)).request(), "N", "KHR", "USD");
    refused(() -> one().with(Nets.input("I", "C", "M", 1.0).paidFor(KHR)).request(), "paid for I");
    refused(
        () -> one().with(Nets.loss("L", "C", null, 1.0).soldAt(RIEL)).request(),
        "sale price of L",
        "KHR");
    Nets line = one();
    line.costs.add(CostLine.of("WAGES", "C", CostCategory.SYSTEM, KHR));
    refused(line::request, "WAGES", "KHR", "USD");
    refused(() -> Material.of("N", Nets.unit("m3"), Nets.price(1, "kg")), "N", "kg", "m3");
    refused(() -> StatedPrice.of(KHR, Nets.unit("kg")).price().in(Nets.unit("MJ")), "kg", "MJ");
    refused(() -> Flow.input("I", "C", "M", Temperature.of(300)), "I", "Temperature");
    refused(() -> SingleCentre.printedWhole(List.of(KHR, Nets.usd(1))), "USD", "KHR");
    refused(() -> row(Mass.of(1), Volume.of(1)), "CLOTH", "Mass", "Volume");
    refused(() -> row(Mass.of(1), new Mass(1, Moisture.DRY)), "CLOTH", "WET", "DRY");
  }

  private static SingleCentre.Row row(Quantity input, Quantity loss) {
    return SingleCentre.Row.complete("CLOTH", null, new Quantity[] {input, null, loss});
  }

  @Test
  @Tag("SP5")
  void theUnitAMaterialIsReadInChangesNoCost() {
    Nets tonnes = new Nets().centre("C").with(Nets.material("M", "t", 2000.0));
    for (Nets net : List.of(one(), tonnes)) {
      net.with(
          Nets.input("I", "C", "M", 100.0),
          Nets.product("P", "C", null, 90.0),
          Nets.loss("L", "C", null, 10.0));
      MfcaResult r = Mfca.calculate(net.request(), Recorder.OFF).get();
      assertThat(Nets.total(r.totals().losses())).isCloseTo(20, within(1e-12));
      assertThat(r.materials().getFirst().loss().quantity().value()).isCloseTo(10, within(1e-12));
      assertThat(r.findFlow("P").orElseThrow().costPerUnit().get().each().amount())
          .isCloseTo(2, within(1e-12));
    }
  }
}
