package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The smallest enterprise: one centre, whole, in Khmer and openly fictional. */
@Tag("PA6")
class RiceWineTest {
  private final Dossier dossier = RiceWine.dossier();
  private final Map<String, Double> truth = Records.truth(RiceWine.FLOWS);

  @Test
  void isFictionalInRielAndHasOneCentre() {
    assertThat(dossier.factory().fictional()).isTrue();
    assertThat(dossier.factory().currency()).isEqualTo("KHR");
    assertThat(dossier.centres()).hasSize(1);
    assertThat(DossierCheck.check(dossier)).isEmpty();
  }

  @Test
  void everyReadingWasTypedInKhmerDigits() {
    long values = dossier.readings().stream().mapToLong(r -> r.months().size()).sum();
    assertThat(dossier.texts()).hasSize((int) values);
    assertThat(dossier.texts().values()).allMatch(text -> text.matches("[០-៩,.]+"));
  }

  @Test
  void itsTrueQuantitiesCloseInMaterialWaterAndEnergy() {
    assertThat(sum(c -> c.massKg())).isCloseTo(0, within(1e-6 * 31_680));
    assertThat(sum(c -> c.waterM3())).isCloseTo(0, within(1e-6 * 490));
    assertThat(sum(c -> c.energyMj())).isCloseTo(0, within(1e-6 * 708_000));
  }

  private double sum(
      java.util.function.Function<
              org.baitong.dossier.Carrier, @org.jspecify.annotations.Nullable Double>
          content) {
    double sum = 0;
    for (var flow : dossier.flows()) {
      Double amount =
          dossier.carriers().stream()
              .filter(carrier -> carrier.id().equals(flow.carrier()))
              .map(content)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElse(0.0);
      double sign = List.of("STILL").contains(flow.to()) ? 1 : -1;
      sum += sign * amount * truth.getOrDefault(flow.id(), Double.NaN);
    }
    return sum;
  }
}
