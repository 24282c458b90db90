package org.baitong.acceptance;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What failed when it was tried, forbidden by code. */
@Tag("SP4")
class TrapsTest {
  static final Path ROOT = Path.of(System.getProperty("baitong.root", ".."));

  /** {@code Math} methods whose results differ between platforms; the others are exact. */
  private static final Set<String> TRANSCENDENTAL =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");

  private static final Set<String> ARITHMETIC = Set.of("plus", "minus", "times", "dividedBy");

  private static DescribedPredicate<JavaAccess<?>> calls(
      String what, DescribedPredicate<AccessTarget> predicate) {
    return target(predicate.as(what));
  }

  private static AccessPredicate owner(Class<?> owner, Set<String> names) {
    return new AccessPredicate(owner.getName(), names);
  }

  private static final class AccessPredicate extends DescribedPredicate<AccessTarget> {
    private final String owner;
    private final Set<String> names;

    AccessPredicate(String owner, Set<String> names) {
      super("access to %s.%s", owner, names);
      this.owner = owner;
      this.names = names;
    }

    @Override
    public boolean test(AccessTarget accessTarget) {
      return accessTarget.getOwner().getName().equals(owner)
          && names.contains(accessTarget.getName());
    }
  }

  private static boolean isClock(AccessTarget accessTarget) {
    String owner = accessTarget.getOwner().getName();
    String name = accessTarget.getName();
    boolean now = name.equals("now") && owner.startsWith("java.time.");
    boolean system = owner.equals("java.lang.System") && CLOCKS.contains(name);
    return now || system || owner.equals("java.time.Clock");
  }

  @Test
  void noCalculationReadsAClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.baitong.engine..",
            "org.baitong.assessment..",
            "org.baitong.dossier..",
            "org.baitong.reference..",
            "org.baitong.report..",
            "org.baitong.workbook..")
        .should()
        .accessTargetWhere(
            calls("the clock", DescribedPredicate.describe("the clock", TrapsTest::isClock)))
        .check(RoomsTest.HOUSE);
  }

  @Test
  void noResultDependsOnThePlatformsMathematics() {
    noClasses()
        .that()
        .resideInAnyPackage("org.baitong.engine..", "org.baitong.assessment..")
        .should()
        .accessTargetWhere(calls("Math", owner(Math.class, TRANSCENDENTAL)))
        .check(RoomsTest.HOUSE);
  }

  @Test
  void noResultDependsOnLocaleTimeZoneOrChance() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.baitong.engine..", "org.baitong.assessment..", "org.baitong.dossier..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.(Random|UUID|TimeZone)|java\\.security\\.SecureRandom"
                + "|java\\.text\\..*|java\\.time\\.ZoneId|java\\.util\\.concurrent\\.ThreadLocalRandom")
        .check(RoomsTest.HOUSE);
    noClasses()
        .should()
        .accessTargetWhere(
            calls("the default locale", owner(java.util.Locale.class, Set.of("getDefault"))))
        .check(RoomsTest.HOUSE);
  }

  @Test
  void arithmeticOnQuantitiesBelongsToTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.baitong.engine..")
        .should()
        .accessTargetWhere(
            calls(
                "arithmetic on quantities",
                DescribedPredicate.describe(
                    "arithmetic on quantities",
                    accessTarget ->
                        accessTarget
                                .getOwner()
                                .getPackageName()
                                .equals("org.baitong.engine.quantity")
                            && ARITHMETIC.contains(accessTarget.getName()))))
        .check(RoomsTest.HOUSE);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.baitong.cli..")
        .should()
        .accessTargetWhere(calls("standard streams", owner(System.class, Set.of("out", "err"))))
        .check(RoomsTest.HOUSE);
  }

  @Test
  void noBroadCatchAndNoLeftovers() throws IOException {
    Pattern broad =
        Pattern.compile(
            "catch \\((Exception|Throwable|RuntimeException) |printStackTrace|TODO|FIXME|@Disabled");
    assertThat(linesMatching(broad)).isEmpty();
  }

  @Test
  void noTextIsFormattedInTheMachinesLanguage() throws IOException {
    // In an Arabic locale "%d" prints Arabic digits; it once broke a formula of the results.
    Pattern localised =
        Pattern.compile("\\.formatted\\(|String\\.format\\((?!\\s*(java\\.util\\.)?Locale\\.)");
    assertThat(
            linesMatching(localised).stream()
                .filter(line -> line.contains("/src/main/"))
                .filter(line -> !line.endsWith("String.format("))
                .toList())
        .isEmpty();
  }

  @Test
  void noFileIsLongerThanAReaderFollows() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines;
      try (Stream<String> all = Files.lines(file)) {
        lines = all.count();
      }
      if (lines > 600) {
        tooLong.add(ROOT.relativize(file) + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<String> linesMatching(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      if (file.endsWith("TrapsTest.java")) {
        continue;
      }
      for (String line : Files.readAllLines(file)) {
        if (pattern.matcher(line).find()) {
          found.add(ROOT.relativize(file) + ": " + line.strip());
        }
      }
    }
    return found;
  }

  static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String room : modules()) {
      Path source = ROOT.resolve(room).resolve("src");
      if (Files.isDirectory(source)) {
        try (Stream<Path> walk = Files.walk(source)) {
          walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  private static List<String> modules() {
    List<String> modules = new ArrayList<>(RoomsTest.MAY_USE.keySet());
    modules.addAll(List.of("benchmarks", "acceptance"));
    return modules;
  }
}
