import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a finished build into archives that need no build: one for this kind of Linux with a Java
 * runtime of its own, tried at once in an empty environment, and a portable one that asks for a JDK.
 * Started by {@code Launcher.java} with the folders of Baitong and of the build.
 */
final class Dist {
  /** What the libraries need of Java (jdeps), and what they look up at run time. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,"
          + "java.security.jgss,java.sql,java.xml,java.xml.crypto,jdk.unsupported,jdk.zipfs";

  private static final FileTime TIME = FileTime.fromMillis(1_767_225_600_000L); // 2026-01-01
  private static final List<String> BESIDE =
      List.of("LICENSE", "NOTICE", "CHANGELOG.md", "examples", "docs", "launcher/java.options");
  private static final long MOST_SECONDS = 120;
  private static final long MOST_KILOBYTES = 1 << 20;
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private final Path root;
  private final Path app;
  private final Path out;

  private Dist(Path root, Path app) {
    this.root = root;
    this.app = app;
    this.out = root.resolve("target").resolve("dist");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Dist dist = new Dist(Path.of(arguments[0]), Path.of(arguments[1]));
    System.exit(dist.make() ? 0 : 1);
  }

  private boolean make() throws IOException, InterruptedException {
    delete(out);
    Files.createDirectories(out);
    Matcher version =
        Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(root.resolve("pom.xml")));
    String name = "baitong-" + (version.find() ? version.group(1) : "0");
    portable(name + "-portable");
    if (!System.getProperty("os.name").equals("Linux")) {
      ERR.println("The archive with its own runtime is made on Linux only; the portable one is ready.");
      return true;
    }
    Path archive = linux(name + "-linux-" + System.getProperty("os.arch"));
    return tried(archive);
  }

  // --- the portable archive -----------------------------------------------------------------------

  private void portable(String name) throws IOException {
    Path stage = out.resolve(name);
    beside(stage);
    for (String file : List.of("baitong", "baitong.cmd", "launcher/Launcher.java")) {
      copy(root.resolve(file), stage.resolve(file));
    }
    copy(app.resolve("done"), stage.resolve("done"));
    // Windows' own editor shows one long line where lines end as on Linux.
    Files.writeString(
        stage.resolve("README.txt"), readMe(true).replace("\n", "\r\n"), StandardCharsets.UTF_8);
    Path archive = out.resolve(name + ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path file : files(stage)) {
        String entry = name + "/" + stage.relativize(file).toString().replace('\\', '/');
        ZipEntry header = new ZipEntry(entry);
        header.setLastModifiedTime(TIME);
        zip.putNextEntry(header);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    delete(stage);
    tell(archive);
  }

  /** What both archives hold. */
  private void beside(Path stage) throws IOException {
    for (String file : BESIDE) {
      copy(root.resolve(file), stage.resolve(file));
    }
    copy(app.resolve("lib"), stage.resolve("lib"));
  }

  private static String readMe(boolean needsJava) {
    return """
        Baitong (បៃតង): resource efficiency for factories, the TEST approach of UNIDO.

        %s
        Start:   ./baitong demo       (Linux)      baitong.cmd demo      (Windows)
                 ./baitong assess FACTORY.xlsx --out FOLDER --lang en
                 ./baitong help

        %s
        ចាប់ផ្តើម៖ ./baitong demo       (Linux)      baitong.cmd demo      (Windows)
                 ./baitong assess FACTORY.xlsx --out FOLDER --lang km

        Examples are fictional. Licence: Apache 2.0, see LICENSE, NOTICE and the jars in lib.
        """
        .formatted(
            needsJava
                ? "This archive brings no Java. Install a JDK 25 or newer first (adoptium.net)."
                : "This archive brings its own Java runtime. Nothing has to be installed.",
            needsJava
                ? "កញ្ចប់នេះគ្មាន Java ទេ។ សូមដំឡើង JDK 25 ឬថ្មីជាងនេះជាមុន (adoptium.net)។"
                : "កញ្ចប់នេះមាន Java របស់ខ្លួន។ មិនចាំបាច់ដំឡើងអ្វីទេ។");
  }

  // --- the archive with its own runtime ------------------------------------------------------------

  private Path linux(String name) throws IOException, InterruptedException {
    Path stage = out.resolve(name);
    beside(stage);
    copy(root.resolve("baitong"), stage.resolve("baitong"));
    copy(root.resolve("launcher/fontconfig.properties"), stage.resolve("launcher/fontconfig.properties"));
    Files.writeString(stage.resolve("README.txt"), readMe(false), StandardCharsets.UTF_8);
    ERR.println("  Linking a Java runtime");
    Path runtime = stage.resolve("runtime");
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new IllegalStateException("This Java has no jlink: a JDK is needed."));
    int code =
        jlink.run(
            new PrintStream(PrintStream.nullOutputStream()),
            System.err,
            "--add-modules",
            MODULES,
            "--no-header-files",
            "--no-man-pages",
            "--strip-debug",
            "--generate-cds-archive",
            "--output",
            runtime.toString());
    if (code != 0) {
      throw new IllegalStateException("jlink failed with " + code);
    }
    ERR.println("  Preparing a quick start");
    Path trial = out.resolve("trial");
    List<String> command =
        List.of(
            runtime.resolve("bin/java").toString(),
            "@" + stage.resolve("launcher/java.options"),
            "-XX:ArchiveClassesAtExit=" + stage.resolve("baitong.jsa"),
            "-Dsun.awt.fontconfig=" + stage.resolve("launcher/fontconfig.properties"),
            "-Dbaitong.root=" + stage,
            "-cp",
            stage.resolve("lib") + "/*",
            "org.baitong.cli.Main",
            "assess",
            stage.resolve("examples/garment-factory.xlsx").toString(),
            "--out",
            trial.toString());
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    delete(trial);
    Path archive = out.resolve(name + ".tar.gz");
    int packed =
        new ProcessBuilder(
                "tar",
                "--sort=name",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
                "--mtime=@" + TIME.to(TimeUnit.SECONDS),
                "-czf",
                archive.toString(),
                "-C",
                out.toString(),
                name)
            .inheritIO()
            .start()
            .waitFor();
    if (packed != 0) {
      throw new IllegalStateException("tar failed with " + packed);
    }
    delete(stage);
    tell(archive);
    return archive;
  }

  // --- the trial ----------------------------------------------------------------------------------

  /** What a process did: exit code, seconds, and the most memory it held at once. */
  private record Ran(int code, double seconds, long kilobytes, String said) {}

  /**
   * Unpacks the archive where names have spaces and Khmer letters and assesses a factory there
   * without JDK, fonts, fontconfig, network or environment.
   */
  private boolean tried(Path archive) throws IOException, InterruptedException {
    Path place = Files.createTempDirectory("baitong trial ");
    try {
      Path folder = Files.createDirectories(place.resolve("ថត ខ្មែរ a b"));
      int unpacked =
          new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", folder.toString())
              .inheritIO()
              .start()
              .waitFor();
      Path home = folder.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
      Path workbook = folder.resolve("រោងចក្រ ទី ១.xlsx");
      Files.copy(home.resolve("examples/garment-factory.xlsx"), workbook);
      Path results = folder.resolve("លទ្ធផល b");
      List<String> away = isolation(place);
      ERR.println(
          away.isEmpty()
              ? "  Trying it without environment; this machine's Java and fonts stay in sight,"
                  + " because namespaces are not allowed here"
              : "  Trying it without environment, JDK, fonts, fontconfig and network");
      List<String> command = new ArrayList<>(away);
      command.addAll(List.of("/usr/bin/env", "-i", "PATH=/usr/bin:/bin", "HOME=/nonexistent"));
      command.addAll(
          List.of(
              home.resolve("baitong").toString(),
              "assess",
              workbook.toString(),
              "--out",
              results.toString(),
              "--lang",
              "km"));
      Ran ran = run(command);
      List<String> wrong = new ArrayList<>();
      if (unpacked != 0 || ran.code() != 0) {
        wrong.add("it ended with " + ran.code());
      }
      for (String file : List.of("result.json", "result.xlsx", "summary.txt", "report.pdf", "report.html")) {
        Path result = results.resolve(file);
        if (!Files.isRegularFile(result) || Files.size(result) == 0) {
          wrong.add("it wrote no " + file);
        }
      }
      if (ran.seconds() > MOST_SECONDS) {
        wrong.add("it took more than " + MOST_SECONDS + " s");
      }
      if (ran.kilobytes() > MOST_KILOBYTES) {
        wrong.add("it held more than 1 GiB of memory");
      }
      ERR.println(
          String.format(
              Locale.ROOT,
              "  Assessed in %.1f s, %d MiB of memory at most",
              ran.seconds(),
              ran.kilobytes() / 1024));
      if (!wrong.isEmpty()) {
        ERR.println(ran.said());
        ERR.println("baitong: the archive does not work: " + String.join("; ", wrong) + ".");
      }
      return wrong.isEmpty();
    } finally {
      delete(place);
    }
  }

  /** A command before the command that hides Java, fonts and network; empty when not allowed. */
  private static List<String> isolation(Path place) throws IOException, InterruptedException {
    Path script = place.resolve("hide.sh");
    Files.writeString(
        script,
        """
        set -eu
        for d in /usr/lib/jvm /opt/java /usr/share/fonts /usr/local/share/fonts /etc/fonts /usr/share/fontconfig; do
          if [ -d "$d" ]; then mount -t tmpfs none "$d"; fi
        done
        for f in /usr/lib/*/libfontconfig.so* /usr/lib/*/libfreetype.so*; do
          if [ -f "$f" ]; then mount --bind /dev/null "$f"; fi
        done
        exec "$@"
        """);
    List<String> command =
        List.of("unshare", "--map-root-user", "--mount", "--net", "/bin/sh", script.toString());
    List<String> probe = new ArrayList<>(command);
    probe.add("true");
    try {
      return run(probe).code() == 0 ? command : List.of();
    } catch (IOException noSuchProgram) {
      return List.of();
    }
  }

  private static Ran run(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("baitong", ".txt");
    try {
      long begun = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      long most = 0;
      while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
        most = Math.max(most, held(process.pid()));
        if (System.nanoTime() - begun > MOST_SECONDS * 1_000_000_000L) {
          process.destroyForcibly();
        }
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      return new Ran(process.exitValue(), seconds, most, Files.readString(said));
    } finally {
      Files.delete(said);
    }
  }

  /** The most memory a process held so far, as the kernel counts it; every step of it is an exec. */
  private static long held(long pid) {
    try {
      Matcher most =
          Pattern.compile("VmHWM:\\s+(\\d+) kB")
              .matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return most.find() ? Long.parseLong(most.group(1)) : 0;
    } catch (IOException ended) {
      return 0;
    }
  }

  // --- files --------------------------------------------------------------------------------------

  private static void tell(Path archive) throws IOException {
    ERR.println(String.format(Locale.ROOT, "  %s, %.0f MB", archive, Files.size(archive) / 1e6));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> Files.isRegularFile(file)).sorted().toList();
    }
  }

  /** A file, or a folder with all that is in it; what may be run stays so. */
  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      for (Path file : files(from)) {
        copy(file, to.resolve(from.relativize(file).toString()));
      }
      return;
    }
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
    if (Files.isExecutable(from) && !System.getProperty("os.name").startsWith("Windows")) {
      Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      List<Path> inside;
      try (Stream<Path> found = Files.list(folder)) {
        inside = found.toList();
      }
      for (Path file : inside) {
        delete(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
