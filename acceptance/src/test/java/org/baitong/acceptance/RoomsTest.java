package org.baitong.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which room may use which: this list is the diagram of the house. */
@Tag("SP4")
class RoomsTest {
  static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("engine", List.of());
    MAY_USE.put("language", List.of("engine"));
    MAY_USE.put("reference", List.of("engine"));
    MAY_USE.put("dossier", List.of("engine"));
    MAY_USE.put("workbook", List.of("engine", "language", "dossier"));
    MAY_USE.put("assessment", List.of("engine", "reference", "dossier"));
    MAY_USE.put("report", List.of("engine", "language", "reference", "dossier", "assessment"));
    MAY_USE.put(
        "cli",
        List.of("engine", "language", "reference", "dossier", "workbook", "assessment", "report"));
  }

  /** Packages of the engine from the ground up; each may use those below it. */
  private static final List<List<String>> ENGINE_FLOORS =
      List.of(
          List.of("quantity", "outcome", "explain"),
          List.of("factor", "limit", "calculator"),
          List.of("numerics"),
          List.of("balance", "mfca", "emission", "risk"),
          List.of(
              "finance",
              "choice",
              "ema",
              "priority",
              "wood",
              "pollution",
              "indicator",
              "people",
              "utility",
              "measure"));

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.baitong");

  @Test
  void everyRoomUsesOnlyTheRoomsItMay() {
    MAY_USE.forEach(
        (room, allowed) -> {
          String[] forbidden =
              MAY_USE.keySet().stream()
                  .filter(other -> !other.equals(room) && !allowed.contains(other))
                  .map(other -> "org.baitong." + other + "..")
                  .toArray(String[]::new);
          if (forbidden.length > 0) {
            noClasses()
                .that()
                .resideInAPackage("org.baitong." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(HOUSE);
          }
        });
  }

  @Test
  void noClassStandsOutsideTheRooms() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass javaClass : HOUSE) {
      String below = javaClass.getPackageName().substring("org.baitong.".length());
      rooms.add(below.contains(".") ? below.substring(0, below.indexOf('.')) : below);
    }
    assertThat(MAY_USE.keySet()).containsAll(rooms);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.baitong.(*)..").should().beFreeOfCycles().check(HOUSE);
    slices().matching("org.baitong.engine.(*)..").should().beFreeOfCycles().check(HOUSE);
    slices().matching("org.baitong.assessment.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void anEngineFloorUsesOnlyTheFloorsBelow() {
    for (int floor = 0; floor < ENGINE_FLOORS.size(); floor++) {
      String[] above =
          ENGINE_FLOORS.subList(floor + 1, ENGINE_FLOORS.size()).stream()
              .flatMap(List::stream)
              .map(name -> "org.baitong.engine." + name + "..")
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAnyPackage(
                ENGINE_FLOORS.get(floor).stream()
                    .map(name -> "org.baitong.engine." + name + "..")
                    .toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .check(HOUSE);
      }
    }
  }

  @Test
  void theEngineKnowsNoFrameworkFileOrSpreadsheet() {
    noClasses()
        .that()
        .resideInAPackage("org.baitong.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio.file..",
            "java.net..",
            "java.sql..",
            "java.util.logging..",
            "org.slf4j..",
            "tools.jackson..",
            "org.apache.poi..",
            "picocli..",
            "org.springframework..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.baitong.workbook..", "org.baitong.report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..")
        .check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> packages =
        HOUSE.stream()
            .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName)
            .distinct()
            .sorted()
            .toList();
    List<String> marked =
        HOUSE.stream()
            .filter(javaClass -> javaClass.getSimpleName().equals("package-info"))
            .filter(javaClass -> javaClass.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(JavaClass::getPackageName)
            .sorted()
            .toList();
    assertThat(marked).containsAll(packages);
    assertThat(Arrays.asList("engine", "cli")).allMatch(MAY_USE::containsKey);
  }
}
