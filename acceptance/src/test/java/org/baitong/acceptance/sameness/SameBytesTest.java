package org.baitong.acceptance.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Recorder;
import org.baitong.reference.ReferenceData;
import org.baitong.workbook.WorkbookImport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SP20: one input and edition, the same bytes everywhere. */
@Tag("SP20")
class SameBytesTest {
  private static final Path ROOT =
      Path.of(System.getProperty("baitong.root", "..")).toAbsolutePath();
  private static final Path EXAMPLE = ROOT.resolve("examples/garment-factory.xlsx");
  private static final List<String> FILES =
      List.of("result.json", "result.xlsx", "summary.txt", "dossier.json");

  private static byte[] expected = {};

  @TempDir private static Path shared = Path.of("");

  @TempDir private Path folder = Path.of("");

  /** Every other run is compared with this one: all files of one assessment, and a template. */
  @BeforeAll
  static void assessOnce() {
    expected = assess(shared, EXAMPLE, "-Duser.timezone=UTC", "-Duser.language=en");
    template(shared);
  }

  private static byte[] assess(Path folder, Path file, String... options) {
    return CommandProcess.run(
        folder,
        options(options),
        List.of("assess", file.toString(), "--json", "--out", folder.resolve("out").toString()));
  }

  private static void template(Path folder, String... options) {
    CommandProcess.run(
        folder, options(options), List.of("template", "--year", "2026", "--out", "template.xlsx"));
  }

  /** As the launcher starts it, unless the run is about just that. */
  private static List<String> options(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    if (options.stream().noneMatch(option -> option.startsWith("-X"))) {
      options.add("-XX:TieredStopAtLevel=1");
      options.add("-XX:+UseSerialGC");
    }
    return options;
  }

  private static Dossier readHere() throws IOException {
    return WorkbookImport.read(Files.readAllBytes(EXAMPLE), "any.xlsx").dossier().orElseThrow();
  }

  private static byte[] assessHere(Dossier dossier) {
    return AssessmentJson.write(
        Assessor.assess(new AssessmentRequest(dossier, ReferenceData.base(), null), Recorder.OFF)
            .get());
  }

  private void assertSameFiles(byte[] result) throws IOException {
    assertThat(result).isEqualTo(expected);
    for (String name : FILES) {
      assertThat(Files.readAllBytes(folder.resolve("out").resolve(name)))
          .as(name)
          .isEqualTo(Files.readAllBytes(shared.resolve("out").resolve(name)));
    }
  }

  @Test
  void standardOutputIsTheFileAndNothingElse() throws IOException {
    assertThat(Files.readAllBytes(shared.resolve("out/result.json"))).isEqualTo(expected);
  }

  @Test
  void eightThreadsInOneJvmGetTheBytesOfOneInterpretedAndCompiled()
      throws IOException, InterruptedException, ExecutionException {
    int threads = 8;
    CyclicBarrier together = new CyclicBarrier(threads);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      tasks.add(
          () -> {
            together.await();
            Dossier dossier = readHere();
            int different = 0;
            // The first rounds are interpreted, the last ones compiled.
            for (int round = 0; round < 30; round++) {
              different += Arrays.equals(assessHere(dossier), expected) ? 0 : 1;
            }
            return different;
          });
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Integer> different : pool.invokeAll(tasks)) {
        assertThat(different.get()).isZero();
      }
    }
    assertThat(assessHere(readHere())).isEqualTo(expected);
  }

  /** Interpreted code calls the library's methods, compiled code its own versions of some. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:ActiveProcessorCount=1",
        "-XX:ActiveProcessorCount=8",
        "-Xint",
        "-XX:TieredStopAtLevel=1"
      })
  void processorsAndCompilersDoNotShow(String option) throws IOException {
    assertSameFiles(assess(folder, EXAMPLE, option));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.timezone=Asia/Phnom_Penh -Duser.language=km -Duser.country=KH",
        "-Duser.timezone=America/St_Johns -Duser.language=tr -Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati -Duser.language=ar -Duser.country=EG"
            + " -Duser.extensions=u-nu-arab -Dfile.encoding=ISO-8859-1"
      })
  void timeZoneAndLocaleDoNotShow(String options) throws IOException {
    String[] all = options.split(" ");
    assertSameFiles(assess(folder, EXAMPLE, all));
    template(folder, all);
    assertThat(Files.readAllBytes(folder.resolve("template.xlsx")))
        .isEqualTo(Files.readAllBytes(shared.resolve("template.xlsx")));
  }

  @Test
  void folderAndFileNameDoNotShow() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("somewhere else/ខ្មែរ"));
    Path copy = Files.copy(EXAMPLE, elsewhere.resolve("another name.xlsx"));
    assertSameFiles(assess(folder, folder.relativize(copy)));
  }

  @Test
  void noPathHostOrProcessStandsInAResult() throws IOException {
    for (String name : List.of("result.json", "summary.txt", "dossier.json")) {
      String text = Files.readString(shared.resolve("out").resolve(name), StandardCharsets.UTF_8);
      assertThat(text)
          .as(name)
          .doesNotContain(
              ROOT.toString(),
              shared.toString(),
              "garment-factory.xlsx",
              System.lineSeparator() + "/")
          .doesNotContain(
              "file:", System.getProperty("java.version"), System.getProperty("user.dir"));
      // A machine that is called "localhost" or "a" proves nothing.
      String host = InetAddress.getLocalHost().getHostName();
      if (host.length() > 5) {
        assertThat(text).as(name).doesNotContain(host);
      }
    }
  }
}
