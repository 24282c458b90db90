package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baitong.acceptance.example.BeveragePlant;
import org.baitong.acceptance.example.BrickKiln;
import org.baitong.acceptance.example.GarmentFactory;
import org.baitong.acceptance.example.RiceMill;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.suggest.Suggestion;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Measure;
import org.baitong.dossier.Price;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.utility.Calculators;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.library.Evidence;
import org.baitong.reference.library.Library;
import org.baitong.reference.library.LibraryMeasure;
import org.baitong.reference.library.SideEffect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the library suggests to the example factories, and why. */
@Tag("ME5")
class SuggestionsTest {
  private static Map<String, Suggestion> suggestions(Dossier dossier) {
    return suggestions(Assessments.of(dossier));
  }

  private static Map<String, Suggestion> suggestions(Assessment assessment) {
    return assessment.suggestions().list().stream()
        .collect(Collectors.toMap(s -> s.measure().id(), Function.identity()));
  }

  private static List<String> codes(Suggestion suggestion) {
    return suggestion.reasons().stream().map(Finding::code).distinct().toList();
  }

  @Test
  void eachFactoryGetsWhatItsLossesAndStepsCallFor() {
    assertThat(suggestions(GarmentFactory.dossier()).keySet())
        .contains("marker-efficiency", "steam-traps", "servo-motors", "air-leaks", "iron-steam")
        .doesNotContain("kiln-openings", "spent-grain", "paddy-moisture", "cold-doors");
    assertThat(suggestions(RiceMill.dossier()).keySet())
        .contains("husk-fuel-value", "mill-settings")
        .doesNotContain("marker-efficiency", "steam-traps", "kiln-openings");
    assertThat(suggestions(BeveragePlant.dossier()).keySet())
        .contains("spent-grain", "bottle-breakage", "cold-leaks", "biogas")
        .doesNotContain("marker-efficiency", "kiln-openings");
    assertThat(suggestions(BrickKiln.dossier()).keySet())
        .contains("kiln-openings", "kiln-drying", "fabric-fuel")
        .doesNotContain("steam-traps", "spent-grain");
  }

  @Test
  void everySuggestionSaysWhyAndTheReasonHoldsInTheDossier() {
    Dossier dossier = GarmentFactory.dossier();
    for (Suggestion suggestion : suggestions(dossier).values()) {
      assertThat(suggestion.reasons()).as(suggestion.measure().id()).isNotEmpty();
      assertThat(suggestion.measure().rules().stream().map(Object::toString))
          .contains(suggestion.rule());
      for (String flow : suggestion.flows()) {
        assertThat(dossier.flows()).anyMatch(row -> row.id().equals(flow));
      }
      for (String centre : suggestion.centres()) {
        assertThat(dossier.centres()).anyMatch(row -> row.id().equals(centre));
      }
      for (Language language : Language.values()) {
        for (Finding reason : suggestion.reasons()) {
          assertThat(Messages.of(language).text(reason)).isNotBlank().doesNotContain("{");
        }
      }
    }
  }

  @Test
  void whatIsAtStakeIsTheCostOfTheNamedLossesAndNothingMore() {
    Assessment assessment = Assessments.of(GarmentFactory.dossier());
    Map<String, Double> costs =
        assessment.costs().get().losses().stream()
            .filter(loss -> loss.costs().total().find().isPresent())
            .collect(
                Collectors.toMap(
                    FlowResult::id, loss -> loss.costs().total().find().get().amount()));
    Suggestion rework = Objects.requireNonNull(suggestions(assessment).get("sewing-rework"));
    double expected =
        rework.reasons().stream()
            .filter(reason -> reason.code().equals("SUGGESTED_LOSS"))
            .map(reason -> reason.where().id())
            .distinct()
            .mapToDouble(id -> Objects.requireNonNull(costs.get(id)))
            .sum();
    Money stake = Objects.requireNonNull(rework.atStake());
    assertThat(stake.amount()).isEqualTo(expected);
    assertThat(stake.amount()).isLessThan(Assessments.losses(assessment));
  }

  @Test
  void withoutPricesNoLossIsAReasonButStepsStillAre() {
    Dossier dossier = GarmentFactory.dossier().with(Price.class, List.of());
    Map<String, Suggestion> found = suggestions(dossier);
    assertThat(found.values()).allMatch(s -> s.atStake() == null || s.atStake().amount() > 0);
    assertThat(found).containsKey("steam-traps");
    assertThat(codes(Objects.requireNonNull(found.get("steam-traps"))))
        .containsExactly("SUGGESTED_USE");
  }

  @Test
  void anUnknownSectorGetsOnlyWhatFitsEverybodyAndSaysSo() {
    Dossier garment = GarmentFactory.dossier();
    Factory f = garment.factory();
    Assessment assessment =
        Assessments.of(
            garment.withFactory(
                new Factory(
                    f.id(),
                    f.nameEn(),
                    f.nameKm(),
                    null,
                    f.province(),
                    f.currency(),
                    f.fictional(),
                    f.workersFemale(),
                    f.workersMale(),
                    f.note())));
    assertThat(Assessments.codes(assessment)).contains("SUGGEST_NO_SECTOR");
    assertThat(assessment.suggestions().list())
        .allMatch(suggestion -> suggestion.measure().sectors().isEmpty())
        .isNotEmpty();
  }

  @Test
  void aMeasureTakenFromTheLibraryIsMarked() {
    Map<String, Suggestion> found = suggestions(GarmentFactory.dossier());
    assertThat(Objects.requireNonNull(found.get("steam-traps")).taken()).isTrue();
    assertThat(Objects.requireNonNull(found.get("steam-leaks")).taken()).isFalse();
  }

  @Test
  @Tag("ME4")
  void aRefusedEntryOfTheLibraryAndAnUnknownOneAreNamed() {
    assertThat(Assessments.codes(Assessments.of(GarmentFactory.dossier())))
        .contains("MEASURE_REFUSED")
        .doesNotContain("MEASURE_NOT_IN_LIBRARY");
    Dossier dossier = GarmentFactory.dossier();
    List<Measure> measures =
        dossier.improvement().measures().stream().map(m -> from(m, "steam-trps")).toList();
    assertThat(Assessments.codes(Assessments.of(dossier.with(Measure.class, measures))))
        .contains("MEASURE_NOT_IN_LIBRARY")
        .doesNotContain("MEASURE_REFUSED");
  }

  private static Measure from(Measure m, String library) {
    return new Measure(
        m.id(),
        m.nameEn(),
        m.nameKm(),
        library,
        m.practice(),
        m.centre(),
        m.cause(),
        m.investment(),
        m.yearlyCost(),
        m.currency(),
        m.lifeYears(),
        m.source(),
        m.note());
  }

  @Test
  @Tag("ME4")
  void burningFabricScrapsStandsFirstAsRefusedWhereItIsDone() {
    List<Suggestion> list = Assessments.of(BrickKiln.dossier()).suggestions().list();
    assertThat(list.getFirst().isRefused()).isTrue();
    assertThat(suggestions(BrickKiln.dossier()).get("fabric-fuel"))
        .satisfies(s -> assertThat(codes(Objects.requireNonNull(s))).contains("SUGGESTED_USE"));
  }

  @Test
  @Tag("ME4")
  void everyCalculatorThatTheLibraryNamesExists() {
    for (LibraryMeasure measure : Library.bundled().list()) {
      for (String calculator : measure.calculators()) {
        assertThat(Calculators.find(calculator)).as(measure.id() + ": " + calculator).isPresent();
      }
    }
  }

  @Test
  @Tag("ME4")
  void everyWordOfTheLibraryStandsInBothLanguages() {
    for (Language language : Language.values()) {
      Messages messages = Messages.of(language);
      for (LibraryMeasure measure : Library.bundled().list()) {
        assertThat(messages.has("practice." + measure.practice())).isTrue();
        assertThat(messages.has("shelf." + measure.shelf())).isTrue();
        assertThat(measure.cost() == null || messages.has("cost." + measure.cost())).isTrue();
        for (SideEffect effect : measure.sideEffects()) {
          assertThat(messages.has("sideeffect." + effect)).as(effect.name()).isTrue();
        }
        for (Evidence evidence : measure.evidence()) {
          for (Evidence.Effect effect : evidence.effects()) {
            assertThat(messages.has("evidence.subject." + effect.subject()))
                .as(effect.subject())
                .isTrue();
          }
        }
      }
    }
  }
}
