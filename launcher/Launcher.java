import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds Baitong when its sources are newer than the last build, then runs it; also runs the tests
 * and drills. Started as a source file by {@code baitong} and {@code baitong.cmd}, so it uses the
 * JDK only.
 */
final class Launcher {
  private static final int UNAVAILABLE = 69;
  private static final PrintStream ERR = System.err;

  private final Path root;
  private final Path app;

  private Launcher(Path root) {
    this.root = root;
    this.app = root.resolve("cli/target/app");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (Runtime.version().feature() < 25) {
      ERR.println("baitong: Java " + Runtime.version() + " is too old, JDK 25 or newer is needed.");
      ERR.println("Maybe install Temurin 25 and set JAVA_HOME to its folder.");
      System.exit(UNAVAILABLE);
    }
    Path source = Path.of(System.getProperty("jdk.launcher.sourcefile", "launcher/Launcher.java"));
    Launcher launcher =
        new Launcher(source.toAbsolutePath().normalize().getParent().getParent());
    System.exit(launcher.run(List.of(arguments)));
  }

  private int run(List<String> arguments) throws IOException, InterruptedException {
    String verb = arguments.isEmpty() ? "" : arguments.getFirst();
    switch (verb) {
      case "test":
        return maven(false, with(List.of("verify"), arguments.subList(1, arguments.size())));
      case "drill":
        return drill(arguments);
      default:
        if (!isFresh()) {
          int built = build();
          if (built != 0) {
            return built;
          }
        }
        return start(arguments);
    }
  }

  private int drill(List<String> arguments) throws IOException, InterruptedException {
    if (arguments.size() != 2 || !arguments.get(1).matches("[a-z-]+")) {
      ERR.println("Usage: baitong drill NAME (the names and figures stand in docs/drills.md)");
      return 2;
    }
    String tag = "drill-" + arguments.get(1);
    return maven(
        false,
        List.of(
            "test", "-pl", "acceptance", "-am", "-Dgroups=" + tag, "-DexcludedGroups=none",
            "-Dsurefire.failIfNoSpecifiedTests=false"));
  }

  /** Only what the command runs is built: no test is compiled and no test dependency fetched. */
  private int build() throws IOException, InterruptedException {
    ERR.println("Baitong is being built; the first time this fetches its libraries.");
    int code = maven(true, List.of("-Drun", "-pl", "cli", "-am", "package"));
    if (code == 0) {
      // Before the archive is made: what is newer than this stamp is not in the build.
      Files.writeString(app.resolve("built"), "");
      archive();
    }
    return code;
  }

  /** A class-data archive halves the start of every later command; without it all works as well. */
  private void archive() throws IOException, InterruptedException {
    Files.deleteIfExists(app.resolve("baitong.jsa"));
    Path example = root.resolve("examples/garment-factory.xlsx");
    List<String> command = new ArrayList<>(java("-XX:ArchiveClassesAtExit=" + app.resolve("baitong.jsa")));
    command.addAll(
        Files.exists(example) ? List.of("assess", example.toString(), "--json") : List.of("--version"));
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private int start(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java("-XX:SharedArchiveFile=" + app.resolve("baitong.jsa")));
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private List<String> java(String archiveOption) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        archiveOption,
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "-Dbaitong.root=" + root,
        "-cp",
        app.resolve("lib") + java.io.File.separator + "*",
        "org.baitong.cli.Main");
  }

  private boolean isFresh() throws IOException {
    Path stamp = app.resolve("built");
    if (!Files.exists(stamp)) {
      return false;
    }
    FileTime built = Files.getLastModifiedTime(stamp);
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.toList()) {
        Path pom = module.resolve("pom.xml");
        if (Files.exists(pom)
            && (newer(pom, built) || anyNewer(module.resolve("src/main"), built))) {
          return false;
        }
      }
    }
    return !newer(root.resolve("pom.xml"), built);
  }

  private static boolean anyNewer(Path folder, FileTime time) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        if (newer(file, time)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean newer(Path file, FileTime time) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(time) > 0;
  }

  private static List<String> with(List<String> first, List<String> more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }

  /** Runs Maven; when quiet, shows one line a module and the number of files fetched. */
  private int maven(boolean quiet, List<String> goals) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    if (windows) {
      command.addAll(List.of("cmd", "/c"));
    }
    command.addAll(Arrays.asList("mvn", "-B"));
    if (!quiet) {
      command.add("-ntp");
    }
    command.addAll(goals);
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    if (!quiet) {
      builder.inheritIO();
      return startMaven(builder).waitFor();
    }
    Process process = startMaven(builder.redirectErrorStream(true));
    Deque<String> last = new ArrayDeque<>();
    int fetched = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last.addLast(line);
        if (last.size() > 40) {
          last.removeFirst();
        }
        if (line.contains("Downloaded from") && ++fetched % 50 == 0) {
          ERR.println("  " + fetched + " files fetched");
        } else if (line.startsWith("[INFO] Building Baitong ")) {
          ERR.println("  " + line.substring("[INFO] ".length()).replaceAll("\\s+", " "));
        }
      }
    }
    int code = process.waitFor();
    if (code != 0) {
      last.forEach(ERR::println);
    }
    return code;
  }

  private static Process startMaven(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      ERR.println("baitong: Maven could not be started (" + e.getMessage() + ").");
      ERR.println("Maybe install Apache Maven 3.8 or newer and put `mvn` on the PATH.");
      System.exit(UNAVAILABLE);
      throw new IllegalStateException(e);
    }
  }
}
