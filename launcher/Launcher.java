import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds Baitong when its sources are others than those of the last build, then runs it; also runs
 * the tests and drills. Started as a source file by {@code baitong} and {@code baitong.cmd}: it uses
 * the JDK only, and nothing newer than Java 11, so that an old Java can still say what is missing.
 */
final class Launcher {
  private static final int USAGE = 2;
  private static final int FILE = 3;
  private static final int UNAVAILABLE = 69;
  private static final int NEEDED = 25;
  private static final int BUILDS_KEPT = 3;
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
  private static final PrintStream ERR =
      new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private static final Pattern FETCHED = Pattern.compile("Downloaded from .*\\(([0-9.]+) (k?M?)B");

  private final Path root;
  private final Path source;

  private Launcher(Path source) {
    this.source = source;
    this.root = source.getParent().getParent();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String given = System.getProperty("jdk.launcher.sourcefile", "launcher/Launcher.java");
    Launcher launcher = new Launcher(Path.of(given).toAbsolutePath().normalize());
    if (Runtime.version().feature() < NEEDED) {
      System.exit(launcher.runNewer(arguments));
    }
    System.exit(launcher.run(Arrays.asList(arguments)));
  }

  private int run(List<String> arguments) throws IOException, InterruptedException {
    String verb = arguments.isEmpty() ? "" : arguments.get(0);
    if (isPacked()) {
      if (List.of("test", "drill", "dist").contains(verb)) {
        ERR.println("baitong: " + verb + " needs the sources, and this archive has none.");
        ERR.println("Maybe run it in a checkout of Baitong.");
        return USAGE;
      }
      return start(root, arguments);
    }
    if (verb.equals("test")) {
      List<String> goals = new ArrayList<>(List.of("verify"));
      goals.addAll(arguments.subList(1, arguments.size()));
      return alone(() -> maven(false, goals));
    }
    if (verb.equals("drill")) {
      return drill(arguments);
    }
    if (verb.equals("dist") && arguments.size() > 1) {
      ERR.println("Usage: baitong dist");
      return USAGE;
    }
    Path app = app();
    if (!isComplete(app)) {
      int code = alone(() -> isComplete(app) ? 0 : build(app));
      if (code != 0) {
        return code;
      }
    }
    return verb.equals("dist") ? dist(app) : start(app, arguments);
  }

  // --- a newer Java than the one that runs this -------------------------------------------------

  private int runNewer(String[] arguments) throws IOException, InterruptedException {
    Optional<Path> home = findHome();
    if (home.isEmpty()) {
      ERR.println(
          "baitong: Java " + Runtime.version() + " is too old, JDK " + NEEDED + " or newer is needed.");
      ERR.println(
          WINDOWS
              ? "Maybe install one: winget install EclipseAdoptium.Temurin.25.JDK, or set JAVA_HOME."
              : "Maybe install Temurin 25 (adoptium.net) and set JAVA_HOME to its folder.");
      return UNAVAILABLE;
    }
    List<String> command = new ArrayList<>();
    command.add(home.get().resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toString());
    command.add(source.toString());
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static Optional<Path> findHome() throws IOException {
    List<String> folders = new ArrayList<>();
    String instead = System.getenv("BAITONG_JVMS");
    if (instead != null && !instead.isEmpty()) {
      folders.add(instead);
    } else if (WINDOWS) {
      for (String variable : List.of("ProgramFiles", "LOCALAPPDATA")) {
        String base = System.getenv(variable);
        for (String vendor :
            List.of("Eclipse Adoptium", "Java", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft")) {
          String between = variable.equals("LOCALAPPDATA") ? "\\Programs\\" : "\\";
          folders.add(base + between + vendor);
        }
      }
    } else {
      folders.addAll(List.of("/usr/lib/jvm", "/opt/java"));
      folders.add(System.getProperty("user.home") + "/.sdkman/candidates/java");
    }
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        for (Path home : list(Path.of(folder))) {
          if (suits(home)) {
            return Optional.of(home);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean suits(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isReadable(release)
        || !Files.exists(home.resolve("bin").resolve(WINDOWS ? "javac.exe" : "javac"))) {
      return false;
    }
    Matcher version =
        Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(release));
    return version.find() && Integer.parseInt(version.group(1)) >= NEEDED;
  }

  // --- build ------------------------------------------------------------------------------------

  /** Where the build of the sources as they stand is or will be; {@code baitong} knows it too. */
  private Path app() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(root.resolve("pom.xml"));
    addFiles(root.resolve("launcher"), files);
    for (Path folder : list(root)) {
      if (!folder.getFileName().toString().startsWith(".")) {
        if (Files.isRegularFile(folder.resolve("pom.xml"))) {
          files.add(folder.resolve("pom.xml"));
        }
        addFiles(folder.resolve("src").resolve("main"), files);
      }
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace(File.separatorChar, '/');
      boolean plain = name.equals("pom.xml") || name.startsWith("launcher/");
      lines.add(checksum(Files.readAllBytes(file)) + (plain ? " " : " ./") + name);
    }
    Collections.sort(lines);
    String all = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    String name = checksum(all.getBytes(StandardCharsets.UTF_8)).replace(' ', '-');
    return root.resolve("target").resolve("run").resolve(name);
  }

  private static void addFiles(Path folder, List<Path> files) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).forEach(files::add);
      }
    }
  }

  /** As POSIX {@code cksum} prints it: the CRC and the number of bytes. */
  private static String checksum(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc = step(crc, b);
    }
    for (long length = bytes.length; length != 0; length >>>= 8) {
      crc = step(crc, (int) length);
    }
    return (~crc & 0xFFFFFFFFL) + " " + bytes.length;
  }

  private static int step(int crc, int next) {
    crc ^= next << 24;
    for (int bit = 0; bit < 8; bit++) {
      crc = (crc << 1) ^ (crc < 0 ? 0x04C11DB7 : 0);
    }
    return crc;
  }

  private static boolean isComplete(Path app) throws IOException {
    Path done = app.resolve("done");
    if (!Files.isRegularFile(done)) {
      return false;
    }
    for (String jar : Files.readAllLines(done)) {
      Path file = app.resolve("lib").resolve(jar);
      if (!Files.isRegularFile(file) || Files.size(file) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Only what the command runs is built: no test is compiled and no test dependency fetched. */
  private int build(Path app) throws IOException, InterruptedException {
    ERR.println("Baitong is being built; the first time this fetches its libraries.");
    // From nothing: what an interrupted build left, or a class whose source is gone, must not stay.
    for (Path module : list(root)) {
      if (Files.exists(module.resolve("pom.xml"))) {
        delete(module.resolve("target").resolve("run"));
      }
    }
    delete(app);
    int code = maven(true, List.of("-Drun", "-pl", "cli", "-am", "package"));
    if (code != 0) {
      return UNAVAILABLE;
    }
    if (!app().equals(app)) {
      ERR.println("baitong: a source was changed during the build.\nMaybe try again.");
      return UNAVAILABLE;
    }
    Files.createDirectories(app);
    Path lib = app.resolve("lib");
    Files.move(root.resolve("cli/target/run/app/lib"), lib);
    archive(app);
    List<String> jars =
        list(lib).stream().map(jar -> jar.getFileName().toString()).collect(Collectors.toList());
    Files.write(app.resolve("done"), jars);
    forgetOldBuilds(app.getParent());
    return 0;
  }

  /** A class-data archive halves the start of every later command; without it all works as well. */
  private void archive(Path app) throws IOException, InterruptedException {
    ERR.println("  Preparing a quick start");
    Path example = root.resolve("examples").resolve("garment-factory.xlsx");
    List<String> command =
        java(app, "-XX:ArchiveClassesAtExit=" + app.resolve("baitong.jsa"));
    Path trial = app.resolve("trial");
    command.addAll(
        Files.exists(example)
            ? List.of("assess", example.toString(), "--out", trial.toString())
            : List.of("--version"));
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    if (Files.exists(trial)) {
      delete(trial);
    }
  }

  private static void forgetOldBuilds(Path builds) throws IOException {
    List<Path> newestFirst = new ArrayList<>(list(builds));
    newestFirst.sort(
        Comparator.comparing((Path build) -> build.toFile().lastModified()).reversed());
    for (Path old : newestFirst.subList(Math.min(BUILDS_KEPT, newestFirst.size()), newestFirst.size())) {
      delete(old);
    }
  }

  // --- run --------------------------------------------------------------------------------------

  private int start(Path app, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = java(app, "-XX:SharedArchiveFile=" + app.resolve("baitong.jsa"));
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private List<String> java(Path app, String archiveOption) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + root.resolve("launcher").resolve("java.options"),
            archiveOption,
            "-Dbaitong.root=" + root,
            "-cp",
            app.resolve("lib") + File.separator + "*",
            "org.baitong.cli.Main"));
  }

  /** Whether this is an archive that {@code Dist.java} packed: it is built already. */
  private boolean isPacked() {
    return Files.isRegularFile(root.resolve("done"));
  }

  private int dist(Path app) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            root.resolve("launcher").resolve("Dist.java").toString(),
            root.toString(),
            app.toString());
    return alone(() -> new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private int drill(List<String> arguments) throws IOException, InterruptedException {
    TreeSet<String> names = new TreeSet<>();
    List<Path> tests = new ArrayList<>();
    addFiles(root.resolve("acceptance/src/test/java"), tests);
    for (Path test : tests) {
      Matcher tag = Pattern.compile("\"drill-([a-z-]+)\"").matcher(Files.readString(test));
      while (tag.find()) {
        names.add(tag.group(1));
      }
    }
    if (arguments.size() != 2 || !names.contains(arguments.get(1))) {
      ERR.println("Usage: baitong drill NAME\nMaybe one of: " + String.join(", ", names));
      ERR.println("What they do and their figures stand in docs/drills.md.");
      return USAGE;
    }
    List<String> goals =
        List.of(
            "test", "-pl", "acceptance", "-am", "-Dgroups=drill-" + arguments.get(1),
            "-DexcludedGroups=none", "-Dsurefire.failIfNoSpecifiedTests=false");
    return alone(() -> maven(false, goals));
  }

  // --- one Maven at a time ----------------------------------------------------------------------

  private interface Work {
    int run() throws IOException, InterruptedException;
  }

  /** Runs the work while no other launcher builds or tests in this folder. */
  private int alone(Work work) throws IOException, InterruptedException {
    Path target = root.resolve("target");
    try {
      Files.createDirectories(target);
      if (!Files.isWritable(target)) {
        throw new IOException(target + " is not writable");
      }
    } catch (IOException e) {
      ERR.println("baitong: Baitong must be built first, but nothing can be written: " + e.getMessage());
      ERR.println("Maybe copy the folder to a place of your own, or ask its owner to run baitong demo once.");
      return FILE;
    }
    try (FileChannel channel =
            FileChannel.open(
                target.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock(channel);
      awaitOrphan();
      return work.run();
    }
  }

  /** Closing the channel, or the end of the process, gives the lock back. */
  private static void lock(FileChannel channel) throws IOException {
    if (channel.tryLock() == null) {
      ERR.println("Another baitong builds or tests in this folder; waiting for it.");
      channel.lock();
    }
  }

  private Path orphanNote() {
    return root.resolve("target").resolve("launcher.maven");
  }

  /** A launcher that was killed may have left its Maven running. */
  private void awaitOrphan() throws IOException {
    if (!Files.isRegularFile(orphanNote())) {
      return;
    }
    String[] note = Files.readString(orphanNote()).split("\\s+", 2);
    if (note.length == 2 && note[0].matches("\\d{1,18}")) {
      Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(note[0]));
      if (process.isPresent() && note[1].equals(started(process.get()))) {
        ERR.println("A build that was interrupted is still running; waiting for it.");
        process.get().onExit().join();
      }
    }
    Files.deleteIfExists(orphanNote());
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("unknown");
  }

  /** Runs Maven; when quiet, shows one line a module and how much was fetched. */
  private int maven(boolean quiet, List<String> goals) throws IOException, InterruptedException {
    Optional<Path> maven = findMaven();
    if (maven.isEmpty()) {
      ERR.println("baitong: Apache Maven was not found on the PATH.");
      ERR.println("Maybe install Maven 3.8 or newer: on Debian or Ubuntu the package maven, on macOS"
          + " `brew install maven`, anywhere from maven.apache.org.");
      return UNAVAILABLE;
    }
    List<String> command = new ArrayList<>(List.of(maven.get().toString(), "-B"));
    if (!quiet) {
      command.add("-ntp");
    }
    command.addAll(goals);
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(quiet);
    if (!quiet) {
      builder.inheritIO();
    }
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    Files.writeString(orphanNote(), process.pid() + " " + started(process.toHandle()));
    Deque<String> last = new ArrayDeque<>();
    if (quiet) {
      follow(process, last);
    }
    int code = process.waitFor();
    Files.deleteIfExists(orphanNote());
    if (quiet && code != 0) {
      last.forEach(ERR::println);
      ERR.println("baitong: the build failed.");
      boolean offline =
          last.stream().anyMatch(l -> l.matches(".*(transfer|resolve|Unknown host|offline).*"));
      ERR.println(
          offline
              ? "Maybe there is no connection to the internet: the first build fetches its libraries."
              : "Maybe a file does not compile; the lines above say which.");
    }
    return code;
  }

  private static void follow(Process process, Deque<String> last) throws IOException {
    int fetched = 0;
    double megabytes = 0;
    long told = System.nanoTime() - 1_000_000_000L;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last.addLast(line);
        if (last.size() > 40) {
          last.removeFirst();
        }
        Matcher fetch = FETCHED.matcher(line);
        if (fetch.find()) {
          fetched++;
          double unit = fetch.group(2).equals("M") ? 1 : fetch.group(2).equals("k") ? 1e-3 : 1e-6;
          megabytes += Double.parseDouble(fetch.group(1)) * unit;
          if (System.nanoTime() - told > 2_000_000_000L) {
            told = System.nanoTime();
            ERR.println(String.format(Locale.ROOT, "  %d files fetched, %.0f MB", fetched, megabytes));
          }
        } else if (line.startsWith("[INFO] Building Baitong ")) {
          ERR.println("  " + line.substring("[INFO] ".length()).replaceAll("\\s+", " "));
        }
      }
    }
    if (fetched > 0) {
      ERR.println(String.format(Locale.ROOT, "  %d files fetched, %.0f MB in all", fetched, megabytes));
    }
  }

  private static Optional<Path> findMaven() {
    String path = System.getenv("PATH") == null ? "" : System.getenv("PATH");
    for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
      for (String name : WINDOWS ? List.of("mvn.cmd", "mvn.bat") : List.of("mvn")) {
        Path file = Path.of(folder.isEmpty() ? "." : folder.replace("\"", "")).resolve(name);
        if (Files.isRegularFile(file) && Files.isExecutable(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  // --- files ------------------------------------------------------------------------------------

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().collect(Collectors.toList());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path inside : list(folder)) {
        delete(inside);
      }
    }
    Files.deleteIfExists(folder);
  }
}
