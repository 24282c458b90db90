package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Spread;
import org.baitong.dossier.Stock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example factory is what examples/README.md says of it. */
@Tag("SP19")
class GarmentFactoryTest {

  /** Tests run in the module's folder. */
  private static final Path EXAMPLES = Path.of("..", "examples");

  private final Dossier dossier = GarmentFactory.dossier();
  private final Map<String, Double> truth = GarmentFactory.truth();
  private final Map<String, Carrier> carriers =
      dossier.carriers().stream().collect(Collectors.toMap(Carrier::id, Function.identity()));

  @Test
  void isOpenlyFictionalInBothLanguages() {
    assertThat(dossier.factory().fictional()).isTrue();
    assertThat(dossier.factory().nameEn()).contains("fictional");
    assertThat(dossier.factory().nameKm()).contains("ប្រឌិត");
  }

  @Test
  void hasTheSizeThatTheIssueAsksFor() {
    assertThat(dossier.centres()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(dossier.ledger()).hasSizeBetween(40, 80);
    assertThat(dossier.readings()).allSatisfy(r -> assertThat(r.months()).hasSize(12));
    assertThat(dossier.centres()).allSatisfy(c -> assertThat(c.nameKm()).isNotBlank());
    assertThat(dossier.carriers()).allSatisfy(c -> assertThat(c.nameKm()).isNotBlank());
  }

  @Test
  void everyIdIsUniqueAndEveryReferenceLeadsSomewhere() {
    for (List<? extends Dossier.Row> section : sections()) {
      assertThat(section.stream().map(Dossier.Row::id)).doesNotHaveDuplicates();
    }
    Set<String> centres = ids(dossier.centres());
    Set<String> places = new HashSet<>(centres);
    places.add(Dossier.OUTSIDE);
    Set<String> flows = ids(dossier.flows());
    Set<String> lines = ids(dossier.ledger());
    assertThat(dossier.flows())
        .allSatisfy(f -> assertThat(places).contains(f.from(), f.to()))
        .allSatisfy(f -> assertThat(carriers).containsKey(f.carrier()));
    assertThat(dossier.readings().stream().map(Reading::flow)).isSubsetOf(flows);
    assertThat(dossier.concentrations().stream().map(Concentration::flow)).isSubsetOf(flows);
    assertThat(dossier.instruments().stream().map(i -> i.flow())).isSubsetOf(flows);
    assertThat(dossier.prices().stream().map(p -> p.carrier())).isSubsetOf(carriers.keySet());
    assertThat(dossier.stocks().stream().map(Stock::centre)).isSubsetOf(centres);
    assertThat(dossier.stocks().stream().map(Stock::carrier)).isSubsetOf(carriers.keySet());
    assertThat(dossier.spreads().stream().map(Spread::ledgerLine)).isSubsetOf(lines);
    assertThat(dossier.spreads().stream().map(Spread::centre)).isSubsetOf(centres);
    assertThat(dossier.ledger())
        .allSatisfy(
            l -> assertThat(l.carrier() == null || carriers.containsKey(l.carrier())).isTrue())
        .allSatisfy(l -> assertThat(l.centre() == null || centres.contains(l.centre())).isTrue());
    assertThat(dossier.carriers().stream().map(Carrier::madeOf).filter(m -> m != null))
        .isSubsetOf(carriers.keySet());
  }

  @Test
  void everyLedgerLineIsMappedAndHasAPlace() {
    Set<String> spread =
        dossier.spreads().stream().map(Spread::ledgerLine).collect(Collectors.toSet());
    Set<LedgerLine.Category> companyWide =
        Set.of(
            LedgerLine.Category.TURNOVER,
            LedgerLine.Category.EXCLUDED,
            LedgerLine.Category.PREVENTION);
    assertThat(dossier.ledger())
        .allSatisfy(l -> assertThat(l.category()).isNotNull())
        .allSatisfy(
            l ->
                assertThat(
                        l.centre() != null
                            || spread.contains(l.id())
                            || companyWide.contains(l.category()))
                    .as(l.id())
                    .isTrue())
        .allSatisfy(
            l ->
                assertThat(l.category() != LedgerLine.Category.EXCLUDED || l.reason() != null)
                    .as(l.id())
                    .isTrue());
  }

  @Test
  void theTrueBalanceClosesInEveryCentreAndLayer() {
    Closing.check(dossier, truth);
  }

  @Test
  void theTrueLoadOfCodClosesAtTheTreatmentPlantAndTheWashLine() {
    Map<String, Double> mgPerLitre =
        Map.of("F-WASTEWATER", 800.0, "F-EFFLUENT", 95.0, "F-RECYCLED", 95.0);
    Map<String, Double> kg = new TreeMap<>();
    mgPerLitre.forEach((flow, c) -> kg.put(flow, quantity(flow) * c / 1000));
    double recycled = kg.getOrDefault("F-RECYCLED", Double.NaN);
    double raw = kg.getOrDefault("F-WASTEWATER", Double.NaN);
    double discharged = kg.getOrDefault("F-EFFLUENT", Double.NaN);
    assertThat(recycled + quantity("L-COD-WASH")).isCloseTo(raw, within(1e-6));
    assertThat(recycled + discharged + quantity("L-COD-REMOVED")).isCloseTo(raw, within(1e-6));
  }

  @Test
  void onlyTheWrongMeterIsFurtherOffThanItsUncertaintyAllows() {
    for (Reading reading : dossier.readings()) {
      Flow flow =
          dossier.flows().stream()
              .filter(f -> f.id().equals(reading.flow()))
              .findFirst()
              .orElseThrow();
      double read =
          reading.months().values().stream().mapToDouble(Double::doubleValue).sum()
              * Records.unitSize(dossier.units(), reading.unit(), flow.carrier());
      Double percent = reading.uncertaintyPercent();
      double z = (read / quantity(flow.id()) - 1) * 100 / (percent == null ? 1 : percent);
      if (flow.id().equals(GarmentFactory.WRONG_METER)) {
        assertThat(z).isGreaterThan(8);
      } else {
        assertThat(Math.abs(z)).as(flow.id()).isLessThan(2);
      }
    }
  }

  @Test
  void whatWasPaidAgreesWithPriceTimesTheTrueQuantity() {
    Map<String, Double> usd = Map.of("USD", 1.0, "KHR", 1.0 / 4020, "EUR", 1.10);
    for (Flow flow : dossier.flows()) {
      if (flow.side() != Flow.Side.INPUT || carrier(flow.carrier()).kind() == Carrier.Kind.LOAD) {
        continue;
      }
      double paid =
          dossier.ledger().stream()
              .filter(l -> flow.carrier().equals(l.carrier()))
              .filter(l -> l.category() != LedgerLine.Category.EARNINGS)
              .mapToDouble(l -> l.amount() * usd.getOrDefault(l.currency(), Double.NaN))
              .sum();
      double priced =
          dossier.prices().stream()
              .filter(p -> p.id().equals("P-" + flow.carrier() + "-PURCHASE"))
              .mapToDouble(
                  p ->
                      p.amount()
                          * usd.getOrDefault(p.currency(), Double.NaN)
                          * bought(flow.carrier())
                          / Records.unitSize(dossier.units(), p.unit(), p.carrier()))
              .sum();
      assertThat(paid).as(flow.carrier()).isCloseTo(priced, within(0.01 * priced));
    }
  }

  @Test
  void theWashLineNamesWhatParticipatesInItsMassKey() {
    List<Flow> wash =
        dossier.flows().stream()
            .filter(f -> f.to().equals("WASHING") || f.from().equals("WASHING"))
            .toList();
    assertThat(wash).allSatisfy(f -> assertThat(carrier(f.carrier()).participates()).isNotNull());
    assertThat(
            wash.stream()
                .map(f -> carrier(f.carrier()))
                .filter(c -> c.massKg() != null && c.massKg() > 0))
        .filteredOn(c -> Boolean.TRUE.equals(c.participates()))
        .extracting(Carrier::id)
        .containsOnly("SEWN", "WET", "LINT");
    assertThat(carrier("SOFT").massKg()).isNull();
  }

  @Test
  void isTheSameAtEveryCall() {
    assertThat(GarmentFactory.dossier()).isEqualTo(dossier);
  }

  @Test
  void theReadmeStatesTheIntensitiesOfTheExample() throws IOException {
    String readme = Files.readString(EXAMPLES.resolve("README.md"));
    Intensities.table()
        .forEach((name, value) -> assertThat(readme).contains("| " + name + " | " + value + " |"));
    assertThat(readme)
        .contains(
            "%d quantity centres, %d flows, %d monthly readings, %d ledger lines, %d rows"
                .formatted(
                    dossier.centres().size(),
                    dossier.flows().size(),
                    dossier.readings().size(),
                    dossier.ledger().size(),
                    rows().size()));
  }

  private double bought(String carrier) {
    return dossier.flows().stream()
        .filter(f -> f.side() == Flow.Side.INPUT && f.carrier().equals(carrier))
        .mapToDouble(f -> quantity(f.id()))
        .sum();
  }

  private double quantity(String flow) {
    Double quantity = truth.get(flow);
    assertThat(quantity).as(flow).isNotNull();
    return quantity == null ? Double.NaN : quantity;
  }

  private Carrier carrier(String id) {
    Carrier carrier = carriers.get(id);
    if (carrier == null) {
      throw new AssertionError("No carrier " + id);
    }
    return carrier;
  }

  private List<List<? extends Dossier.Row>> sections() {
    return List.of(
        dossier.centres(),
        dossier.carriers(),
        dossier.flows(),
        dossier.readings(),
        dossier.concentrations(),
        dossier.stocks(),
        dossier.prices(),
        dossier.ledger(),
        dossier.spreads(),
        dossier.shares(),
        dossier.units(),
        dossier.rates(),
        dossier.instruments(),
        dossier.decisions());
  }

  private List<Dossier.Row> rows() {
    List<Dossier.Row> rows = new ArrayList<>();
    sections().forEach(rows::addAll);
    return rows;
  }

  private static Set<String> ids(List<? extends Dossier.Row> rows) {
    return Stream.ofNullable(rows)
        .flatMap(List::stream)
        .map(Dossier.Row::id)
        .collect(Collectors.toSet());
  }
}
