package org.baitong.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Decision;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.FactorOverride;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Instrument;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LocalUnitRow;
import org.baitong.dossier.Price;
import org.baitong.dossier.Rate;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Share;
import org.baitong.dossier.Spread;
import org.baitong.dossier.Stock;
import org.jspecify.annotations.Nullable;

/** Sound dossiers of any content, the same for the same seed; ids need not be natural keys. */
final class RandomDossiers {
  private final Random random;
  private int next;

  private RandomDossiers(long seed) {
    this.random = new Random(seed);
  }

  static Dossier of(long seed) {
    return new RandomDossiers(seed).dossier();
  }

  /** The dossier without origins, which name cells and so differ from workbook to workbook. */
  static Dossier withoutOrigins(Dossier dossier) {
    return dossier.withOrigins(Map.of());
  }

  /** A whole number from 0 to below {@code most}. */
  int whole(int most) {
    return random.nextInt(most);
  }

  private Dossier dossier() {
    List<Centre> centres = list(1, 8, this::centre);
    List<Carrier> carriers = list(1, 8, this::carrier);
    List<Flow> flows = list(1, 12, () -> flow(centres, carriers));
    List<LedgerLine> ledger = list(0, 6, () -> ledgerLine(centres, carriers));
    List<Reading> readings = list(1, 12, () -> reading(flows));
    Dossier dossier =
        Dossier.empty(factory())
            .with(Centre.class, centres)
            .with(Carrier.class, carriers)
            .with(Flow.class, flows)
            .with(Reading.class, readings)
            .with(Concentration.class, list(0, 3, () -> concentration(flows, carriers)))
            .with(Stock.class, list(0, 3, () -> stock(centres, carriers)))
            .with(Price.class, list(0, 5, () -> price(carriers)))
            .with(LedgerLine.class, ledger)
            .with(Share.class, list(0, 2, () -> share(centres, flows)))
            .with(LocalUnitRow.class, List.of(unit(carriers)))
            .with(
                Rate.class,
                List.of(new Rate(id("X"), "USD", "KHR", 4000 + amount(), "2025-06", text())))
            .with(FactorOverride.class, list(0, 2, this::override))
            .with(Instrument.class, list(0, 2, () -> instrument(flows)))
            .with(Decision.class, list(0, 2, () -> decision(carriers)))
            .withTexts(texts(readings))
            .withChain(random.nextBoolean() ? Map.of() : Map.of("plan", List.of("ក", 12L, true)));
    if (!ledger.isEmpty()) {
      dossier =
          dossier.with(
              Spread.class,
              List.of(
                  new Spread(id("SP"), any(ledger).id(), any(centres).id(), 1 + amount(), text())));
    }
    return new RandomImprovements(this).add(new RandomGroups(this).add(dossier));
  }

  private static Map<String, String> texts(List<Reading> readings) {
    Map<String, String> texts = new TreeMap<>();
    for (Reading reading : readings) {
      for (Map.Entry<String, Double> month : reading.months().entrySet()) {
        if (month.getValue() == 1234.5) {
          texts.put("readings/" + reading.id() + "/" + month.getKey(), "១,២៣៤.៥");
        } else if (month.getValue() == 7) {
          texts.put("readings/" + reading.id() + "/" + month.getKey(), "about seven");
        }
      }
    }
    return texts;
  }

  private Factory factory() {
    return new Factory(
        id("T"),
        text(),
        orNull(text()),
        orNull("1410"),
        orNull("KH-12"),
        "USD",
        flip(),
        orNull(random.nextInt(5000)),
        orNull(random.nextInt(5000)),
        orNull(text()));
  }

  private Centre centre() {
    return new Centre(
        id("C"),
        text(),
        orNull(text()),
        any(Centre.Kind.values()),
        orNull("210"),
        any(Centre.Key.values()),
        orNull(1 + random.nextInt(3)));
  }

  private Carrier carrier() {
    return new Carrier(
        id("M"),
        text(),
        orNull(text()),
        any(Carrier.Kind.values()),
        any("kg", "m3", "kW.h"),
        null,
        orNull(amount()),
        orNull(amount()),
        orNull(amount()),
        orNull(any(Carrier.Heating.values())),
        orNull(flip()),
        orNull(amount()),
        orNull(any(Carrier.Flag.values())));
  }

  private Flow flow(List<Centre> centres, List<Carrier> carriers) {
    boolean in = flip();
    return new Flow(
        id("F"),
        in ? Dossier.OUTSIDE : any(centres).id(),
        in ? any(centres).id() : Dossier.OUTSIDE,
        any(carriers).id(),
        any(Flow.Side.values()),
        flip(),
        orNull(text()),
        orNull(any(Flow.Medium.values())),
        orNull(text()));
  }

  private Reading reading(List<Flow> flows) {
    Map<String, Double> months = new TreeMap<>();
    for (int month = 1; month <= 12; month++) {
      if (random.nextInt(10) > 0) {
        months.put(String.format("2025-%02d", month), any(amount(), 0.0, 1234.5, 7.0));
      }
    }
    return new Reading(
        id("R"),
        any(flows).id(),
        any("kg", "m3", "stere"),
        any(Reading.Source.values()),
        orNull(amount()),
        orNull(any(Reading.Basis.values())),
        months);
  }

  private Concentration concentration(List<Flow> flows, List<Carrier> carriers) {
    return new Concentration(
        id("K"),
        any(flows).id(),
        any(carriers).id(),
        amount(),
        "mg/L",
        any(Reading.Source.values()),
        orNull(amount()),
        orNull("2025-01"),
        orNull("2025-12"));
  }

  private Stock stock(List<Centre> centres, List<Carrier> carriers) {
    return new Stock(
        id("S"),
        any(carriers).id(),
        any(centres).id(),
        "2024-12-31",
        amount(),
        "kg",
        any(Reading.Source.values()),
        orNull(amount()));
  }

  private Price price(List<Carrier> carriers) {
    return new Price(
        id("P"),
        any(carriers).id(),
        any(Price.Kind.values()),
        amount(),
        any("USD", "KHR"),
        "kg",
        orNull("2025-01-01"));
  }

  private LedgerLine ledgerLine(List<Centre> centres, List<Carrier> carriers) {
    return new LedgerLine(
        id("L"),
        orNull(Integer.toString(6000 + next)),
        text(),
        amount(),
        "KHR",
        any("2025", "2025-03"),
        orNull(any(LedgerLine.Category.values())),
        orNull(any(carriers).id()),
        orNull(any(centres).id()),
        orNull(any(Flow.Medium.values())),
        orNull(random.nextInt(101) * 1.0),
        orNull(any(LedgerLine.LossSource.values())),
        text());
  }

  private Share share(List<Centre> centres, List<Flow> flows) {
    return new Share(
        id("H"),
        any(centres).id(),
        orNull(any("MATERIAL", "ENERGY", "SYSTEM")),
        null,
        orNull(any(flows).id()),
        random.nextInt(50),
        text());
  }

  private LocalUnitRow unit(List<Carrier> carriers) {
    return new LocalUnitRow(
        id("U"),
        "stere",
        null,
        1 + amount(),
        "kg",
        orNull(any(Reading.Basis.values())),
        orNull(amount()),
        text() + any(carriers).id());
  }

  private FactorOverride override() {
    return new FactorOverride(id("O"), "uncertainty.meter", -amount(), "%", text());
  }

  private Instrument instrument(List<Flow> flows) {
    return new Instrument(id("I"), any(flows).id(), text(), orNull(amount()), "USD", amount());
  }

  private Decision decision(List<Carrier> carriers) {
    return new Decision(id("D"), any(carriers).id(), flip(), text());
  }

  String id(String prefix) {
    next++;
    return prefix + any("-", " ", "/", ":", "") + next + any("", "a", "ក");
  }

  String text() {
    next++;
    return any(
            "Cut & sew <1>", " spaced  ", "ផ្នែកកាត់\u200bដេរ", "=1+1", "line\nbreak", "😀", "12")
        + next;
  }

  double amount() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1000);
      case 1 -> random.nextDouble() * 1e-9;
      case 2 -> random.nextDouble() * 1e12;
      default -> random.nextDouble() * 100;
    };
  }

  boolean flip() {
    return random.nextBoolean();
  }

  <T> @Nullable T orNull(T value) {
    return flip() ? value : null;
  }

  @SafeVarargs
  final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> List<T> list(int least, int most, java.util.function.Supplier<T> supplier) {
    List<T> list = new ArrayList<>();
    int size = least + random.nextInt(most - least + 1);
    for (int i = 0; i < size; i++) {
      list.add(supplier.get());
    }
    return list;
  }
}
