package org.baitong.engine.mfca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Stated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every network, tried on random ones with loops. */
class MfcaPropertyTest {
  private static double value(Outcome<Money> outcome) {
    return outcome.find().orElseThrow().amount();
  }

  private static double number(Outcome<Stated> outcome) {
    return outcome.find().orElseThrow().number();
  }

  @Test
  @Tag("SP10")
  @Tag("SP18")
  void everyCategoryIsConservedInEveryCentreAndInTheWhole() {
    qt().withExamples(600)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              MfcaResult r = RandomNets.of(seed).result();
              Totals t = r.totals();
              double scale = 1 + value(t.inputs().total());
              for (CostCategory k : CostCategory.values()) {
                double sum =
                    value(t.products().of(k))
                        + value(t.losses().of(k))
                        + value(t.stockChange().of(k))
                        + value(t.unaccounted().of(k));
                assertThat(sum).isCloseTo(value(t.inputs().of(k)), within(1e-9 * scale));
                for (CentreResult c : r.centres()) {
                  double in =
                      value(c.carriedIn().of(k))
                          + value(c.newInput().of(k))
                          + value(c.openingStock().of(k));
                  double out =
                      value(c.product().of(k))
                          + value(c.loss().of(k))
                          + value(c.passedOn().of(k))
                          + value(c.closingStock().of(k))
                          + value(c.unaccounted().of(k));
                  assertThat(out).isCloseTo(in, within(1e-9 * (scale + Math.abs(in))));
                }
              }
            });
  }

  @Test
  @Tag("SP18")
  void burdensAreConserved() {
    qt().withExamples(300)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              for (BurdenTotal b : RandomNets.of(seed).result().burdens()) {
                double sum =
                    number(b.onProducts())
                        + number(b.onLosses())
                        + number(b.onStock())
                        + number(b.unaccounted());
                assertThat(sum)
                    .isCloseTo(b.total().number(), within(1e-9 * (1 + b.total().number())));
                if (b.notCaused() instanceof Outcome.Value) {
                  assertThat(number(b.notCaused()))
                      .isCloseTo(0, within(1e-9 * (1 + b.total().number())));
                }
              }
            });
  }

  @Test
  @Tag("SP18")
  void theOrderOfTheListsChangesNoFigure() {
    qt().withExamples(200)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              MfcaResult a = RandomNets.of(seed).result();
              MfcaResult b = RandomNets.shuffled(RandomNets.of(seed), seed).result();
              double scale = 1 + value(a.totals().inputs().total());
              for (FlowResult row : a.products()) {
                double other = value(b.findFlow(row.id()).orElseThrow().costs().total());
                assertThat(value(row.costs().total())).isCloseTo(other, within(1e-9 * scale));
              }
              assertThat(value(a.totals().losses().total()))
                  .isCloseTo(value(b.totals().losses().total()), within(1e-9 * scale));
            });
  }

  @Test
  @Tag("SP18")
  void quantitiesAndMoneyScale() {
    qt().withExamples(200)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Nets net = RandomNets.of(seed);
              MfcaResult a = net.result();
              Nets big = RandomNets.of(seed);
              big.flows.replaceAll(
                  f -> {
                    Money paid = f.paid();
                    Quantity q = f.quantity();
                    return f.quantity(Nets.kg(q == null ? null : q.value() * 1024))
                        .paidFor(paid == null ? null : paid.times(1024));
                  });
              big.costs.replaceAll(
                  l -> CostLine.of(l.id(), l.centre(), l.category(), l.amount().times(1024)));
              MfcaResult b = big.result();
              double scale = 1 + value(b.totals().inputs().total());
              assertThat(value(b.totals().losses().total()))
                  .isCloseTo(1024 * value(a.totals().losses().total()), within(1e-9 * scale));
            });
  }

  @Test
  @Tag("SP18")
  void droppingAnInputNeverChangesATotalWithoutAFinding() {
    qt().withExamples(200)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Nets net = RandomNets.of(seed);
              for (int i = 0; i < net.flows.size(); i++) {
                Flow dropped = net.flows.get(i);
                Quantity q = dropped.quantity();
                boolean inKey =
                    dropped.side() == FlowSide.INPUT
                        && net.materials.stream()
                            .anyMatch(
                                m ->
                                    m.id().equals(dropped.material())
                                        && m.participates() == Participation.YES
                                        && m.materialClass() != MaterialClass.ENERGY);
                if (!inKey || q == null) {
                  continue;
                }
                net.flows.set(i, dropped.quantity(null));
                Outcome<MfcaResult> without = net.outcome();
                net.flows.set(i, dropped);
                assertThat(without).isInstanceOf(Outcome.Missing.class);
                assertThat(without.findings())
                    .extracting(Finding::code)
                    .contains("QUANTITY_MISSING");
              }
            });
  }

  @Test
  @Tag("SP18")
  void aMissingPriceNeverReadsAsZero() {
    qt().withExamples(200)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Nets net = RandomNets.of(seed);
              Material m = net.materials.getFirst();
              net.materials.set(
                  0,
                  new Material("M0", Nets.unit("kg"), null, m.materialClass(), m.participates()));
              net.flows.replaceAll(f -> "M0".equals(f.material()) ? f.paidFor(null) : f);
              Outcome<MfcaResult> outcome = Mfca.calculate(net.request(), Recorder.OFF);
              Totals t = outcome.get().totals();
              assertThat(List.of(t.inputs().total(), t.identityDifference()))
                  .allSatisfy(o -> assertThat(o).isInstanceOf(Outcome.Missing.class));
              assertThat(outcome.findings()).extracting(Finding::code).contains("PRICE_MISSING");
            });
  }
}
