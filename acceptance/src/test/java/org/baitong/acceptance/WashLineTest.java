package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Price;
import org.baitong.dossier.Reading;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.report.PrintedTotals;
import org.baitong.report.TextReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One wash line, small enough to be followed by hand: 12 t garments, 60 t water a year. */
class WashLineTest {
  private static Dossier washLine(
      @Nullable Boolean garments, @Nullable Boolean water, double product) {
    return dossier(garments, water, product, List.of(price("GARMENT", 5), price("WATER", 0.5)));
  }

  private static Price price(String carrier, double amount) {
    String unit = carrier.equals("WATER") ? "m3" : "kg";
    return new Price("P-" + carrier, carrier, Price.Kind.PURCHASE, amount, "USD", unit, null);
  }

  private static Dossier dossier(
      @Nullable Boolean garments, @Nullable Boolean water, double product, List<Price> prices) {
    return Dossier.empty(
            new Factory(
                "WASH", "Wash (fictional)", null, null, null, "USD", true, null, null, null))
        .with(
            Centre.class,
            List.of(
                new Centre(
                    "WASH", "Wash line", null, Centre.Kind.PRODUCTION, null, Centre.Key.MASS, 3)))
        .with(
            Carrier.class,
            List.of(
                carrier("GARMENT", Carrier.Kind.RAW, "kg", null, 1, garments),
                carrier("WASHED", Carrier.Kind.PRODUCT, "kg", null, 1, garments),
                carrier("LINT", Carrier.Kind.WASTE, "kg", null, 1, garments),
                carrier("WATER", Carrier.Kind.WATER, "m3", null, 1000, water),
                carrier("SEWAGE", Carrier.Kind.WASTEWATER, "m3", "WATER", 1000, water)))
        .with(
            Flow.class,
            List.of(
                flow("F1", Dossier.OUTSIDE, "WASH", "GARMENT", Flow.Side.INPUT),
                flow("F2", Dossier.OUTSIDE, "WASH", "WATER", Flow.Side.INPUT),
                flow("F3", "WASH", Dossier.OUTSIDE, "WASHED", Flow.Side.PRODUCT),
                flow("F4", "WASH", Dossier.OUTSIDE, "LINT", Flow.Side.LOSS),
                flow("F5", "WASH", Dossier.OUTSIDE, "SEWAGE", Flow.Side.LOSS)))
        .with(
            Reading.class,
            List.of(
                reading("F1", "kg", 1000),
                reading("F2", "m3", 5),
                reading("F3", "kg", product),
                reading("F4", "kg", 1000 - product),
                reading("F5", "m3", 5)))
        .with(Price.class, prices)
        .with(
            LedgerLine.class,
            List.of(
                new LedgerLine(
                    "700",
                    "700",
                    "Wages",
                    12_000,
                    "USD",
                    "2025",
                    LedgerLine.Category.LABOUR,
                    null,
                    "WASH",
                    null,
                    null,
                    null,
                    null)));
  }

  private static Carrier carrier(
      String id,
      Carrier.Kind kind,
      String unit,
      @Nullable String madeOf,
      double massKg,
      @Nullable Boolean participates) {
    boolean water = kind == Carrier.Kind.WATER || kind == Carrier.Kind.WASTEWATER;
    Double waterM3 = water ? 1.0 : null;
    return new Carrier(
        id, id, null, kind, unit, madeOf, massKg, waterM3, null, null, participates, null, null);
  }

  private static Flow flow(String id, String from, String to, String carrier, Flow.Side side) {
    return new Flow(id, from, to, carrier, side, false, null, null, null);
  }

  private static Reading reading(String flow, String unit, double monthly) {
    Map<String, Double> months = new LinkedHashMap<>();
    for (int month = 1; month <= 12; month++) {
      months.put(String.format(java.util.Locale.ROOT, "2025-%02d", month), monthly);
    }
    return new Reading("R-" + flow, flow, unit, Reading.Source.METER, 1.0, null, months);
  }

  @Test
  @Tag("SP8")
  void aKeyMostlyOfWaterIsDisqualifiedUntilParticipationIsNamed() {
    Assessment unstated = Assessments.of(washLine(null, null, 980));
    Outcome<Money> system = unstated.costs().get().totals().losses().system();
    assertThat(system).isInstanceOf(Outcome.Disqualified.class);
    assertThat(system.findings()).extracting(Finding::code).contains("KEY_MOSTLY_NOT_PRODUCT");
    assertThat(PrintedTotals.of(unstated)).isInstanceOf(Outcome.Disqualified.class);
    String page = TextReport.write(unstated, washLine(null, null, 980), Language.EN);
    assertThat(page).containsIgnoringCase("disqualified");

    Assessment named = Assessments.of(washLine(true, false, 980));
    // By hand: key 980/1000, so 2 % of 12,000 USD wages are lost.
    assertThat(named.costs().get().totals().losses().system().get().amount())
        .isCloseTo(240, within(1e-6));
    // By hand: 240 kg lint x 5 USD + 60 m3 x 0.5 USD.
    assertThat(named.costs().get().totals().losses().material().get().amount())
        .isCloseTo(240 * 5 + 60 * 0.5, within(1e-6));
  }

  @Test
  @Tag("SP16")
  void anOutputOfZeroIsNamedAndGivesNoCostPerUnit() {
    Assessment zero = Assessments.of(washLine(true, false, 0));
    assertThat(zero.products()).isEmpty();
    assertThat(Assessments.codes(zero)).contains("OUTPUT_ZERO");
    Finding finding =
        zero.findings().stream().filter(f -> f.code().equals("OUTPUT_ZERO")).findFirst().get();
    assertThat(Messages.of(Language.EN).text(finding)).contains("WASH");
    assertThat(Messages.of(Language.KM).advice(finding)).isNotEmpty();
  }

  @Test
  @Tag("SP16")
  void aMissingPriceIsNamedAndTheTotalIsUnknownNotZero() {
    Assessment unpriced = Assessments.of(dossier(true, false, 980, List.of(price("WATER", 0.5))));
    Outcome<Money> total = unpriced.costs().get().totals().losses().total();
    assertThat(total).isInstanceOf(Outcome.Missing.class);
    assertThat(Assessments.codes(unpriced)).contains("PRICE_MISSING");
    String page = TextReport.write(unpriced, washLine(true, false, 980), Language.EN);
    assertThat(page).contains(Messages.of(Language.EN).text("report.lost.unknown"));
  }
}
