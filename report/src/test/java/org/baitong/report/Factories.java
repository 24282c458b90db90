package org.baitong.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Price;
import org.baitong.dossier.Rate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.ReferenceData;
import org.baitong.workbook.WorkbookImport;

/** The example factories, and others made of them by chance, by currency and by leaving out. */
public final class Factories {
  private Factories() {}

  public static Dossier example(String name) throws IOException {
    return WorkbookImport.read(Path.of("..", "examples", name + ".xlsx")).dossier().orElseThrow();
  }

  public static Assessment assess(Dossier dossier) {
    Outcome<Assessment> outcome =
        Assessor.assess(new AssessmentRequest(dossier, ReferenceData.base(), null), Recorder.OFF);
    return outcome.find().orElseThrow(() -> new AssertionError(outcome.findings()));
  }

  /** Every amount and price times something between a half and one and a half. */
  static Dossier disturbed(Dossier dossier, long seed) {
    Random random = new Random(seed);
    List<LedgerLine> ledger = new ArrayList<>();
    for (LedgerLine line : dossier.ledger()) {
      ledger.add(amount(line, line.amount() * (0.5 + random.nextDouble())));
    }
    List<Price> prices = new ArrayList<>();
    for (Price price : dossier.prices()) {
      prices.add(amount(price, price.amount() * (0.5 + random.nextDouble())));
    }
    return with(dossier, dossier.factory(), ledger, prices, dossier.carriers());
  }

  /** The same factory reporting in another currency. */
  static Dossier in(Dossier dossier, String currency) {
    Factory f = dossier.factory();
    Factory factory =
        new Factory(
            f.id(),
            f.nameEn(),
            f.nameKm(),
            f.isic(),
            f.province(),
            currency,
            f.fictional(),
            f.workersFemale(),
            f.workersMale(),
            f.note());
    Dossier other = with(dossier, factory, dossier.ledger(), dossier.prices(), dossier.carriers());
    boolean stated = dossier.rates().stream().anyMatch(rate -> !rate.from().equals(rate.to()));
    return stated ? other : rated(other);
  }

  private static Dossier rated(Dossier d) {
    List<Rate> rates = List.of(new Rate("R-TEST", "USD", "KHR", 4011.3, "2025-06-30", "invented"));
    return d.with(Rate.class, rates);
  }

  /** Neither a price nor a ledger line says what this carrier costs. */
  static Dossier withoutPrice(Dossier dossier, String carrier) {
    Predicate<Price> price = row -> !row.carrier().equals(carrier);
    return with(
        dossier,
        dossier.factory(),
        dossier.ledger().stream().filter(line -> !carrier.equals(line.carrier())).toList(),
        dossier.prices().stream().filter(price).toList(),
        dossier.carriers());
  }

  /** The same with every loss, one by one and in all, disqualified by a rule. */
  static Assessment disqualified(Assessment a) {
    MfcaResult c = a.costs().get();
    Totals t = c.totals();
    Totals totals =
        new Totals(
            t.inputs(),
            t.products(),
            disqualified(t.losses()),
            t.stockChange(),
            t.unaccounted(),
            t.productShare(),
            disqualified(t.lossShare()),
            t.identityDifference());
    List<FlowResult> losses = new ArrayList<>();
    for (FlowResult f : c.losses()) {
      losses.add(
          new FlowResult(
              f.id(),
              f.centre(),
              f.to(),
              f.byProduct(),
              f.medium(),
              f.quantity(),
              f.unit(),
              f.materials(),
              disqualified(f.costs()),
              f.costPerUnit()));
    }
    MfcaResult costs =
        new MfcaResult(
            c.currency(),
            c.centres(),
            c.products(),
            c.transfers(),
            losses,
            c.stock(),
            c.unaccounted(),
            c.materials(),
            totals,
            c.conventional(),
            c.earnings(),
            c.burdens(),
            c.footprints());
    return new Assessment(
        a.format(),
        a.version(),
        a.method(),
        a.edition(),
        a.factory(),
        a.period(),
        a.currency(),
        a.balance(),
        Outcome.of(costs),
        a.products(),
        a.ledger(),
        a.nonProductOutput(),
        a.priorities(),
        a.effects(),
        a.improvements(),
        a.suggestions(),
        a.facts(),
        a.findings());
  }

  private static CategoryCosts disqualified(CategoryCosts costs) {
    return new CategoryCosts(
        disqualified(costs.material()),
        disqualified(costs.energy()),
        disqualified(costs.system()),
        disqualified(costs.wasteManagement()),
        disqualified(costs.total()));
  }

  private static <T> Outcome<T> disqualified(Outcome<T> amount) {
    return new Outcome.Disqualified<>(
        amount.get(), List.of(Finding.error("KEY_MOSTLY_NOT_PRODUCT", Where.ALL)));
  }

  private static LedgerLine amount(LedgerLine l, double amount) {
    return new LedgerLine(
        l.id(),
        l.account(),
        l.text(),
        amount,
        l.currency(),
        l.period(),
        l.category(),
        l.carrier(),
        l.centre(),
        l.medium(),
        l.lossPercent(),
        l.lossSource(),
        l.reason());
  }

  private static Price amount(Price p, double amount) {
    return new Price(p.id(), p.carrier(), p.kind(), amount, p.currency(), p.unit(), p.validFrom());
  }

  private static Dossier with(
      Dossier d,
      Factory factory,
      List<LedgerLine> ledger,
      List<Price> prices,
      List<Carrier> carriers) {
    return d.withFactory(factory)
        .with(LedgerLine.class, ledger)
        .with(Price.class, prices)
        .with(Carrier.class, carriers)
        .withTexts(Map.of());
  }
}
