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
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.ReferenceData;
import org.baitong.workbook.WorkbookImport;

/** The example factories, and others made of them by chance, by currency and by leaving out. */
final class Factories {
  private Factories() {}

  static Dossier example(String name) throws IOException {
    return WorkbookImport.read(Path.of("..", "examples", name + ".xlsx")).dossier().orElseThrow();
  }

  static Assessment assess(Dossier dossier) {
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
    return new Dossier(
        d.format(),
        d.version(),
        d.factory(),
        d.centres(),
        d.carriers(),
        d.flows(),
        d.readings(),
        d.concentrations(),
        d.stocks(),
        d.prices(),
        d.ledger(),
        d.spreads(),
        d.shares(),
        d.units(),
        rates,
        d.overrides(),
        d.instruments(),
        d.decisions(),
        d.texts(),
        d.origins(),
        d.chain());
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

  /** Water counts in the mass keys, and nobody says which materials take part in them. */
  static Dossier withWaterInTheKey(Dossier dossier) {
    List<Carrier> carriers = new ArrayList<>();
    for (Carrier c : dossier.carriers()) {
      Double massKg = c.kind() == Carrier.Kind.WATER ? Double.valueOf(1000) : c.massKg();
      carriers.add(
          new Carrier(
              c.id(),
              c.nameEn(),
              c.nameKm(),
              c.kind(),
              c.unit(),
              c.madeOf(),
              massKg,
              c.waterM3(),
              c.energyMj(),
              c.heating(),
              null,
              c.benchmark(),
              c.flag()));
    }
    return with(dossier, dossier.factory(), dossier.ledger(), dossier.prices(), carriers);
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
    return new Dossier(
        d.format(),
        d.version(),
        factory,
        d.centres(),
        carriers,
        d.flows(),
        d.readings(),
        d.concentrations(),
        d.stocks(),
        prices,
        ledger,
        d.spreads(),
        d.shares(),
        d.units(),
        d.rates(),
        d.overrides(),
        d.instruments(),
        d.decisions(),
        Map.of(),
        d.origins(),
        d.chain());
  }
}
