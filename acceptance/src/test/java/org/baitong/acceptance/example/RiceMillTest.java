package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rice mill is small, whole and openly fictional. */
@Tag("SP19")
class RiceMillTest {

  private final Dossier dossier = RiceMill.dossier();

  @Test
  void isFictionalInRielAndHasOneCentre() {
    assertThat(dossier.factory().fictional()).isTrue();
    assertThat(dossier.factory().currency()).isEqualTo("KHR");
    assertThat(dossier.centres()).hasSize(1);
  }

  @Test
  void theCheckOfTheRecordHasNothingToSay() {
    assertThat(DossierCheck.check(dossier)).isEmpty();
  }

  @Test
  void millsWithinTheFractionsOfIrri() {
    Map<String, Double> kg = Records.truth(RiceMill.FLOWS);
    double paddy = kg.getOrDefault("F-PADDY", Double.NaN);
    double out =
        kg.entrySet().stream()
            .filter(e -> e.getKey().startsWith("F-"))
            .filter(e -> !e.getKey().equals("F-PADDY") && !e.getKey().equals("F-DIESEL"))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    assertThat(out).isCloseTo(paddy, within(1e-6));
    // knowledgebank.irri.org, "Milling": 20 % husk, 8-12 % bran, 68-72 % milled rice
    assertThat(kg.getOrDefault("F-HUSK", Double.NaN) / paddy).isEqualTo(0.20);
    assertThat(kg.getOrDefault("F-BRAN", Double.NaN) / paddy).isBetween(0.08, 0.12);
    double milled = kg.getOrDefault("F-RICE", Double.NaN) + kg.getOrDefault("F-BROKEN", Double.NaN);
    assertThat(milled / paddy).isBetween(0.68, 0.72);
  }

  @Test
  void someNumbersWereTypedInKhmerDigits() {
    assertThat(dossier.texts()).hasSize(3);
    assertThat(dossier.texts().values()).allMatch(t -> t.matches("[០-៩]{1,3},[០-៩]{3}"));
  }
}
