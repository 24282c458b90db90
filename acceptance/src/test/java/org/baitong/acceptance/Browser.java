package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window; its tests are left out where there is none. */
final class Browser {
  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The browser of this machine with a fresh profile.
   *
   * @param folder for its profile and its complaints
   */
  static Browser in(Path folder) {
    List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
    Optional<Path> found =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
            .flatMap(place -> names.stream().map(name -> Path.of(place, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      assertThat(System.getenv("BAITONG_BROWSER")).as("Chromium is missing").isNull();
    }
    assumeTrue(found.isPresent(), "no Chromium here");
    return new Browser(found.get(), folder);
  }

  /** The page as it stands after its scripts have run. */
  String page(Path file) throws IOException, InterruptedException {
    return run(List.of("--dump-dom"), file);
  }

  /** A picture of the page in a window of this size. */
  void picture(Path file, Path png, int width, int height)
      throws IOException, InterruptedException {
    run(
        List.of(
            "--screenshot=" + png,
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            "--window-size=" + width + "," + height),
        file);
  }

  private String run(List<String> task, Path file) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--allow-file-access-from-files",
                "--enable-logging=stderr",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(task);
    command.add(file.toUri().toString());
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readAllLines(errors))
        .as("what the browser complains of")
        // The checker, which is not ours, is told how to read canvases faster.
        .noneMatch(line -> line.contains("CONSOLE") && !line.contains("/axe.js"));
    return page;
  }
}
