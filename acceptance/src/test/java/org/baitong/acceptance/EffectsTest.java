package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.baitong.acceptance.example.ExampleDossiers;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.Effects;
import org.baitong.assessment.Explanation;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.WoodLot;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.ReferenceData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the examples say of air, water, land and people, from the workbook to the fact's source. */
class EffectsTest {
  private static final double RELATIVE = 1e-9;

  @Tag("FA9")
  @ParameterizedTest
  @EnumSource(ExampleDossiers.class)
  void everyStepGivesItsValueAgainAndEveryFactorHasItsCitation(ExampleDossiers example) {
    ReferenceData reference = ReferenceData.base();
    Explanation explanation = Explanation.of(example.dossier(), reference, null);
    List<String> wrong = new ArrayList<>();
    for (Step step : explanation.steps()) {
      double again = Evaluate.step(step);
      double size = step.inputs().stream().mapToDouble(Input::value).map(Math::abs).max().orElse(0);
      double scale = Math.max(Math.abs(step.value()), size);
      if (!(Math.abs(again - step.value()) <= RELATIVE * scale)) {
        wrong.add(step.id() + ": " + again + ", not " + step.value());
      }
      for (Input input : step.inputs()) {
        String origin = input.origin();
        String id = origin.substring(origin.indexOf(':') + 1);
        boolean own = Stream.of("carriers.", "wood.", "refrigerant.").anyMatch(id::startsWith);
        if (origin.startsWith("factor:") && !own && !reference.has(id)) {
          wrong.add(step.id() + " rests on " + origin + ", which no table has");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Tag("FA9")
  @Test
  void aTonneOfGasLeadsToTheFactorItsSourceAndTheCell() {
    Dossier dossier = ExampleDossiers.GARMENT.dossier();
    Explanation explanation = Explanation.of(dossier, ReferenceData.base(), null);
    String tree = String.join("\n", explanation.tree("emission.inventory.co2e.AR5", 12));
    assertThat(tree)
        .contains("gwp.ar5.N2O")
        .contains("ipcc2006.ef.co2.gas_diesel_oil")
        .contains("IPCC 2006 Guidelines, volume 2")
        .contains("balance.flow.");
  }

  @Tag("FA3")
  @ParameterizedTest
  @EnumSource(ExampleDossiers.class)
  void gasesAddUpAndOnlyRowsOfThePurposeCount(ExampleDossiers example) {
    EmissionAccount account = emissions(example);
    double sum =
        account.sources().stream()
            .filter(EmissionAccount.Source::counts)
            .mapToDouble(source -> source.co2e().find().orElse(0.0))
            .sum();
    double total = account.view("AR5").total().find().orElseThrow();
    assertThat(total).isCloseTo(sum, org.assertj.core.data.Percentage.withPercentage(1e-9));
    EmissionAccount.Interval interval = Objects.requireNonNull(account.interval());
    assertThat(interval.low()).isLessThan(total);
    assertThat(interval.high()).isGreaterThan(total);
    assertThat(account.sources())
        .allSatisfy(source -> assertThat(source.category()).matches("[1-5]\\..+"));
  }

  @Tag("FA3")
  @Test
  void aMissingFactorIsAFindingAndTheTotalIsAtLeastTheRest() {
    Dossier dossier = ExampleDossiers.GARMENT.dossier();
    List<EmissionSource> sources = new ArrayList<>(dossier.environment().sources());
    EmissionSource first =
        sources.stream()
            .filter(row -> row.activity() == EmissionSource.Activity.STATIONARY)
            .filter(row -> !row.subject().equals("wood"))
            .findFirst()
            .orElseThrow();
    sources.set(
        sources.indexOf(first),
        new EmissionSource(
            first.id(),
            first.flow(),
            first.activity(),
            "unobtainium",
            null,
            null,
            null,
            null,
            null));
    Assessment assessment = Assessments.of(dossier.with(EmissionSource.class, sources));
    EmissionAccount account = Objects.requireNonNull(assessment.effects().emissions());
    assertThat(account.incomplete()).containsExactly(first.id());
    assertThat(account.view("AR5").total()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(Assessments.codes(assessment)).contains("FACTOR_MISSING");
  }

  @Tag("FA4")
  @Test
  void theThreeViewsOfWoodAreKeptApartAndUnprovenWoodIsDisqualified() {
    Dossier dossier = ExampleDossiers.GARMENT.dossier();
    WoodAccount wood = Objects.requireNonNull(Assessments.of(dossier).effects().wood());
    assertThat(wood.totals())
        .extracting(WoodAccount.Total::view)
        .containsExactly("wood.view.inventory", "wood.view.project", "wood.view.all-carbon");
    for (WoodAccount.Lot lot : wood.lots()) {
      boolean unproven =
          lot.proof() == null || Set.of("UNKNOWN", "NATURAL_FOREST").contains(lot.origin());
      assertThat(lot.mitigation() instanceof Outcome.Disqualified<Double>).isEqualTo(unproven);
    }
    double lots = wood.lots().stream().mapToDouble(WoodAccount.Lot::mass).sum();
    assertThat(lots).isPositive();
    List<WoodLot> dry = dossier.environment().wood();
    assertThat(dry.stream().mapToDouble(WoodLot::sharePercent).sum()).isEqualTo(100);
  }

  @Tag("FA5")
  @Test
  void everyStackAndOutletIsHeldAgainstItsLimitsWithMargin() {
    Effects kiln = Assessments.of(ExampleDossiers.BRICK_KILN.dossier()).effects();
    var dust =
        kiln.pollution().stacks().getFirst().find().orElseThrow().rows().stream()
            .filter(row -> row.parameter().toUpperCase(Locale.ROOT).equals("PM"))
            .findFirst()
            .orElseThrow();
    assertThat(dust.load().find()).isPresent();
    assertThat(dust.held().decisive()).isNotNull();
    Effects garment = Assessments.of(ExampleDossiers.GARMENT.dossier()).effects();
    var outlet = garment.pollution().outlets().getFirst().find().orElseThrow();
    assertThat(outlet.row("COD").removal().find()).isPresent();
    assertThat(outlet.row("COD").held().decisive()).isNotNull();
  }

  @Tag("FA6")
  @Tag("FA7")
  @Test
  void absoluteAndRelativeStandTogetherAndWomenAreCounted() {
    Effects garment = Assessments.of(ExampleDossiers.GARMENT.dossier()).effects();
    var result = garment.indicators().comparisons().getFirst().result().find().orElseThrow();
    assertThat(result.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.absolute().now().find()).isPresent());
    assertThat(result.rows().stream().filter(row -> row.relative().find().isPresent()))
        .isNotEmpty();
    var share = garment.people().heads().find().orElseThrow().womenShare().get();
    assertThat(share.low()).isBetween(0.7, share.high());
  }

  private static EmissionAccount emissions(ExampleDossiers example) {
    EmissionAccount account = Assessments.of(example.dossier()).effects().emissions();
    if (account == null) {
      throw new AssertionError(example + " names no emission source");
    }
    return account;
  }
}
