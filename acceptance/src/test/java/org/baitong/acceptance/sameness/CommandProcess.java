package org.baitong.acceptance.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a JVM of its own, on the class path of the tests. */
final class CommandProcess {
  private static final int MOST_SECONDS = 300;

  private CommandProcess() {}

  /** What the command writes to standard output; it must end well and warn of nothing. */
  static byte[] run(Path folder, List<String> options, List<String> arguments) {
    try {
      Path out = Files.createTempFile(folder, "out", ".bin");
      Path err = Files.createTempFile(folder, "err", ".txt");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      // As the launcher does; the chart library loads natively.
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
      command.addAll(List.of("-cp", classPath(), "org.baitong.cli.Main"));
      command.addAll(arguments);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      // Options for every Java of this machine would print a notice.
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      Process process = builder.start();
      assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("ended in time").isTrue();
      String said = Files.readString(err);
      assertThat(process.exitValue()).as(said).isZero();
      assertThat(said).doesNotContain("WARNING", "Picked up");
      return Files.readAllBytes(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Surefire may start the tests from a jar that only lists the real class path. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
