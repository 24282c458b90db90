package org.baitong.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code baitong drill NAME} runs the long ones; the small ones, with other seeds, are in every
 * build. The figures stand in docs/drills.md.
 */
class DrillsTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("baitong.root", "..")).resolve("examples");

  @Test
  @Tag("SP14")
  void tenThousandTextsAreNumbersQuestionsOrRefusals() {
    numbers(1, 10_000);
  }

  @Test
  @Tag("drill")
  @Tag("drill-numbers")
  void aMillionTextsAreNumbersQuestionsOrRefusals() {
    numbers(20_260_101, 1_000_000);
  }

  private static void numbers(long seed, int texts) {
    NumbersDrill drill = new NumbersDrill(seed);
    long start = System.nanoTime();
    drill.run(texts);
    System.out.printf(
        Locale.ROOT,
        "numbers: %d texts in %.1f s; %d accepted, %d asked about, %d refused%n",
        texts,
        seconds(start),
        drill.accepted,
        drill.asked,
        drill.refused);
    assertThat(drill.accepted).isGreaterThan(texts / 20);
    assertThat(drill.refused).isGreaterThan(texts / 20);
    assertThat(drill.asked).isPositive();
  }

  @Test
  @Tag("SP14")
  @Tag("SP16")
  void fortySpoiltWorkbooksAreImportedWholeOrRefused() throws IOException {
    workbooks(2, 40);
  }

  @Test
  @Tag("drill")
  @Tag("drill-workbooks")
  void sixThousandSpoiltWorkbooksAreImportedWholeOrRefused() throws IOException {
    workbooks(20_260_102, 6000);
  }

  private static void workbooks(long seed, int count) throws IOException {
    List<byte[]> sound = new ArrayList<>();
    for (String name : new String[] {"garment-factory.xlsx", "rice-mill.xlsx"}) {
      sound.add(Files.readAllBytes(EXAMPLES.resolve(name)));
    }
    WorkbooksDrill drill = new WorkbooksDrill(sound, seed);
    long start = System.nanoTime();
    drill.run(count);
    System.out.printf(
        Locale.ROOT,
        "workbooks: %d in %.1f s; %d imported, of them %d assessed, %d refused, %d kinds of finding;"
            + " longest %.2f s, most memory kept %d MB%n",
        count,
        seconds(start),
        drill.imported,
        drill.assessed,
        drill.refused,
        drill.codes(),
        drill.longest.toNanos() / 1e9,
        drill.mostKept >> 20);
    assertThat(drill.imported).isGreaterThan(count / 20);
    assertThat(drill.refused).isGreaterThan(count / 20);
    assertThat(drill.longest.toSeconds()).isLessThan(60);
    assertThat(drill.mostKept >> 20).isLessThan(500);
  }

  @Test
  @Tag("SP8")
  @Tag("SP18")
  void fiveHundredNetworksWithLoopsConserveCostsAndQuantities() {
    networks(3, 500);
  }

  @Test
  @Tag("drill")
  @Tag("drill-networks")
  void fiftyThousandNetworksWithLoopsConserveCostsAndQuantities() {
    networks(20_260_103, 50_000);
  }

  private static void networks(long seed, int count) {
    NetworksDrill drill = new NetworksDrill(seed);
    long start = System.nanoTime();
    drill.run(count);
    System.out.printf(
        Locale.ROOT,
        "networks: %d costed, %d with figures named as missing, %d with a closed cycle named, in them at most %.1e of the cost open;"
            + " %d reconciled with %d flows, at most %.1e of the largest flow open; %.1f s%n",
        drill.costed,
        drill.partly,
        drill.closedCycles,
        drill.worstCost,
        drill.reconciled,
        drill.flows,
        drill.worstQuantity,
        seconds(start));
    assertThat(drill.costed).isGreaterThan(count / 2);
    assertThat(drill.closedCycles).isPositive();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
