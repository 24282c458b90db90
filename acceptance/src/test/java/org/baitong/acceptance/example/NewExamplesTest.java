package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.HeadCount;
import org.baitong.dossier.RecordShape;
import org.baitong.dossier.WoodLot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drinks plant and the brick kiln are whole, openly fictional and sized as the README says. */
@Tag("FA8")
class NewExamplesTest {
  private final Dossier drinks = BeveragePlant.dossier();
  private final Dossier bricks = BrickKiln.dossier();
  private final Map<String, Double> drink = BeveragePlant.truth();
  private final Map<String, Double> brick = BrickKiln.truth();

  @Test
  void theTrueBalancesCloseInEveryCentreAndLayer() {
    Closing.check(drinks, drink);
    Closing.check(bricks, brick);
  }

  @Test
  void theTrueLoadsCloseAtTheLagoonAndTheStack() {
    double raw = 4.2 * q(drink, "F-WW-BREW") + 1.47 * q(drink, "F-WW-FILL");
    raw += 3.0 * q(drink, "F-WW-SYRUP");
    assertThat(q(drink, "L-COD-BREW") + q(drink, "L-COD-FILL") + q(drink, "L-COD-SYRUP"))
        .isCloseTo(raw, within(1e-6 * raw));
    assertThat(2.539628 * q(drink, "F-RAW")).isCloseTo(raw, within(1e-6 * raw));
    assertThat(q(drink, "L-COD-REMOVED") + 0.14 * q(drink, "F-EFFLUENT"))
        .isCloseTo(raw, within(1e-6 * raw));
    assertThat(310e-6 * q(brick, "F-STACK")).isCloseTo(q(brick, "L-PM"), within(1e-6));
    assertThat(95e-6 * q(brick, "F-STACK")).isCloseTo(q(brick, "L-SO2"), within(1e-6));
    assertThat(120e-6 * q(brick, "F-STACK")).isCloseTo(q(brick, "L-NOX"), within(1e-6));
  }

  @Test
  void allExamplesAreOpenlyFictionalAndSound() {
    for (Dossier dossier : List.of(drinks, bricks, GarmentFactory.dossier(), RiceMill.dossier())) {
      assertThat(dossier.factory().fictional()).isTrue();
      assertThat(dossier.factory().nameEn()).contains("fictional");
      assertThat(dossier.factory().nameKm()).contains("ប្រឌិត");
      assertThat(DossierCheck.check(dossier)).as(dossier.factory().id()).isEmpty();
      long women =
          dossier.people().heads().stream()
              .filter(head -> head.sex() == HeadCount.Sex.FEMALE)
              .mapToInt(HeadCount::count)
              .sum();
      assertThat(dossier.factory().workersFemale()).isEqualTo((int) women);
    }
  }

  @Test
  void theExamplesUseEverySectionOfTheNewGroupsAndMostActivities() {
    for (String section : RecordShape.sections().keySet()) {
      if (RecordShape.groupOf(section).isPresent()) {
        assertThat(
                RecordShape.rows(GarmentFactory.dossier(), section).size()
                    + RecordShape.rows(drinks, section).size()
                    + RecordShape.rows(bricks, section).size())
            .as(section)
            .isPositive();
      }
    }
    assertThat(drinks.environment().sources().stream().map(EmissionSource::activity))
        .contains(
            EmissionSource.Activity.WASTEWATER,
            EmissionSource.Activity.OFF_ROAD,
            EmissionSource.Activity.LANDFILL);
    assertThat(bricks.environment().sources().stream().map(EmissionSource::subject))
        .contains("textile_waste", "brick", "wood", "other_primary_solid_biomass");
    assertThat(bricks.environment().wood())
        .anyMatch(lot -> lot.origin() == WoodLot.Origin.UNKNOWN && lot.proof() == null);
  }

  @Test
  void theReadmeStatesTheIntensitiesOfTheNewExamples() throws IOException {
    String readme = Files.readString(Path.of("..", "examples", "README.md"));
    intensities()
        .forEach((name, value) -> assertThat(readme).contains("| " + name + " | " + value + " |"));
  }

  private Map<String, String> intensities() {
    Map<String, String> table = new LinkedHashMap<>();
    double beerT = q(drink, "F-BEER-STORE") / 10; // A hectolitre is taken as 100 kg.
    double beerWater = q(drink, "F-WW-BREW") + 36_000;
    double hl = q(drink, "F-BEER-STORE") + q(drink, "F-SOFT-STORE");
    row(table, "Wastewater of brewing and beer filling, m3 a tonne of beer", beerWater / beerT);
    row(
        table,
        "COD of that wastewater, kg/m3",
        (4.2 * q(drink, "F-WW-BREW") + 1.47 * 36_000) / beerWater);
    row(
        table,
        "Water of the syrup room and soft-drink filling, litres a litre",
        (q(drink, "F-W-SYRUP") + 8_000) / (q(drink, "F-SOFT-STORE") / 10));
    row(
        table,
        "Fuel heat, MJ a hectolitre of drink",
        (40.4 * q(drink, "F-FUEL-OIL") + 47.3 * q(drink, "F-LPG")) / hl);
    row(
        table,
        "Fuel heat and electricity, MJ a hectolitre of drink",
        (40.4 * q(drink, "F-FUEL-OIL") + 47.3 * q(drink, "F-LPG") + 3.6 * q(drink, "F-GRID")) / hl);
    row(table, "Electricity, kWh a hectolitre of drink", q(drink, "F-GRID") / hl);
    row(
        table,
        "Spent grain, wet, kg a hectolitre of beer",
        q(drink, "F-GRAIN") / q(drink, "F-BEER-BULK"));
    row(
        table,
        "Fuel heat, MJ a kg of fired brick",
        (13 * q(brick, "F-HUSK") + 11.8 * q(brick, "F-WOOD") + 16 * q(brick, "F-OFFCUTS"))
            / (1.5 * q(brick, "F-BRICK")));
    row(
        table,
        "Dry clay, kg a kg of fired brick",
        q(brick, "F-CLAY") / (1.5 * q(brick, "F-BRICK")));
    row(table, "Wood, kg a kg of garment offcuts", q(brick, "F-WOOD") / q(brick, "F-OFFCUTS"));
    return table;
  }

  private static double q(Map<String, Double> truth, String flow) {
    Double quantity = truth.get(flow);
    if (quantity == null) {
      throw new AssertionError("No flow " + flow);
    }
    return quantity;
  }

  private static void row(Map<String, String> table, String name, double value) {
    table.put(name, String.format(Locale.ROOT, "%.2f", value));
  }
}
