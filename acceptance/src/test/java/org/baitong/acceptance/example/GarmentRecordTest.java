package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example's record is clean: what is hidden in it shows only in the balance. */
@Tag("SP19")
class GarmentRecordTest {

  private final Dossier dossier = GarmentFactory.dossier();

  @Test
  void theCheckOfTheRecordHasNothingToSay() {
    assertThat(DossierCheck.check(dossier)).isEmpty();
  }

  @Test
  void survivesItsJsonUnchanged() {
    assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(Outcome.of(dossier));
  }

  @Test
  void everyUnitIsUcumOrDeclared() {
    Set<String> units = new TreeSet<>();
    dossier.carriers().forEach(c -> units.add(c.unit()));
    dossier.readings().forEach(r -> units.add(r.unit()));
    dossier.prices().forEach(p -> units.add(p.unit()));
    dossier.stocks().forEach(s -> units.add(s.unit()));
    dossier.units().forEach(u -> units.remove(u.name()));
    assertThat(units).allSatisfy(u -> assertThat(Units.parse(u).findings()).as(u).isEmpty());
  }
}
