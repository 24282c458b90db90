package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher before any Java of ours runs: a small house, a JDK and a PATH made for it. */
@Tag("SP1")
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("sh", "dirname", "readlink", "sed", "find", "cksum", "sort", "tr", "cat");

  @TempDir private Path temp = Path.of("");
  private Path house = Path.of("");
  private Path jdk = Path.of("");
  private Path path = Path.of("");
  private Path source = Path.of("");

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void build() throws IOException {
    house = Files.createDirectories(temp.resolve("a ខ b"));
    source = write(house.resolve("room/src/main/java/A.java"), "class A {}");
    write(house.resolve("pom.xml"), "<project/>");
    write(house.resolve("room/pom.xml"), "<project/>");
    for (String file :
        new String[] {"baitong", "launcher/Launcher.java", "launcher/java.options"}) {
      Path copy = house.resolve(file);
      Files.createDirectories(copy.resolveSibling("x").getParent());
      Files.copy(TrapsTest.ROOT.resolve(file), copy);
    }
    jdk = jdk(temp.resolve("jdks/fake 25"), "25.0.1");
    path = Files.createDirectories(temp.resolve("bin"));
    for (String tool : TOOLS) {
      for (String folder : new String[] {"/usr/bin", "/bin"}) {
        if (Files.exists(Path.of(folder, tool)) && !Files.exists(path.resolve(tool))) {
          Files.createSymbolicLink(path.resolve(tool), Path.of(folder, tool));
        }
      }
    }
  }

  /** Its java only says how it was called. */
  private static Path jdk(Path home, String version) throws IOException {
    write(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    for (String name : new String[] {"java", "javac"}) {
      Path program = write(home.resolve("bin").resolve(name), "#!/bin/sh\necho \"$0 $*\"\n");
      assertThat(program.toFile().setExecutable(true)).isTrue();
    }
    return home;
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("x").getParent());
    return Files.writeString(file, text);
  }

  private Ran run(Path command, Path javaHome) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", command.toString(), "verify");
    builder.environment().clear();
    builder.environment().put("PATH", path.toString());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("BAITONG_JVMS", temp.resolve("jdks").toString());
    Path out = temp.resolve("out.txt");
    Path err = temp.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  private String how() throws IOException, InterruptedException {
    Ran ran = run(house.resolve("baitong"), jdk);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith(jdk.resolve("bin/java").toString());
    return ran.out().contains("org.baitong.cli.Main verify") ? "runs" : "builds";
  }

  /** As Launcher.java names the folder of the build. */
  private Path build(Path classes) throws IOException, ReflectiveOperationException {
    Files.createDirectories(classes);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "11",
                "-Xlint:all",
                "-classpath",
                classes.toString(),
                "-Werror",
                "-d",
                classes.toString(),
                house.resolve("launcher/Launcher.java").toString());
    assertThat(code).as("the launcher is compiled by Java 11").isZero();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> launcher = loader.loadClass("Launcher");
      Constructor<?> constructor = launcher.getDeclaredConstructor(Path.class);
      constructor.setAccessible(true);
      Method app = launcher.getDeclaredMethod("app");
      app.setAccessible(true);
      return (Path) app.invoke(constructor.newInstance(house.resolve("launcher/Launcher.java")));
    }
  }

  @Test
  void aBuildIsKnownByTheContentsOfItsSources() throws Exception {
    assertThat(how()).isEqualTo("builds");
    Path app = build(temp.resolve("classes"));
    Path jar = write(app.resolve("lib/x.jar"), "x");
    assertThat(how()).as("a build that was not finished").isEqualTo("builds");
    write(app.resolve("done"), "x.jar\n");
    assertThat(how()).isEqualTo("runs");

    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 100_000));
    assertThat(how()).as("touched").isEqualTo("runs");
    write(source, "class A { }");
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    assertThat(how()).as("another text with an old time").isEqualTo("builds");
    write(source, "class A {}");
    assertThat(how()).as("the former text again").isEqualTo("runs");
    Path more = write(source.resolveSibling("b.properties"), "");
    assertThat(how()).as("one file more").isEqualTo("builds");
    Files.delete(more);
    Files.move(source, source.resolveSibling("B.java"));
    assertThat(how()).as("renamed").isEqualTo("builds");
    Files.move(source.resolveSibling("B.java"), source);
    Files.delete(jar);
    assertThat(how()).as("a jar is gone").isEqualTo("builds");
  }

  @Test
  @Tag("PA7")
  void anArchiveWithItsOwnRuntimeAsksForNoJdk() throws IOException, InterruptedException {
    jdk(house.resolve("runtime"), "25.0.1");
    write(jdk.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
    Ran ran = run(house.resolve("baitong"), temp.resolve("nowhere"));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .startsWith(house.resolve("runtime/bin/java").toString())
        .contains("-Dsun.awt.fontconfig=" + house.resolve("launcher/fontconfig.properties"))
        .contains("org.baitong.cli.Main verify");
  }

  @Test
  @Tag("PA7")
  void aPortableArchiveIsNotBuiltAgain() throws IOException, InterruptedException {
    write(house.resolve("lib/x.jar"), "x");
    write(house.resolve("done"), "x.jar\n");
    Ran ran = run(house.resolve("baitong"), jdk);
    assertThat(ran.out())
        .startsWith(jdk.resolve("bin/java").toString())
        .contains("-cp " + house.resolve("lib") + "/* org.baitong.cli.Main verify");
  }

  @Test
  void itIsFoundThroughSymbolicLinks() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), house.resolve("baitong"));
    Path second = Files.createSymbolicLink(temp.resolve("second"), link.getFileName());
    Ran ran = run(second, jdk);
    assertThat(ran.out()).contains(house.resolve("launcher/Launcher.java").toString());
  }

  @Test
  void anOldOrMissingJavaHomeIsPassedOver() throws IOException, InterruptedException {
    Path old = jdk(temp.resolve("old"), "17.0.15");
    for (Path home : Arrays.asList(old, temp.resolve("nonsense"), Path.of(""))) {
      Ran ran = run(house.resolve("baitong"), home);
      assertThat(ran.out()).startsWith(jdk.resolve("bin/java").toString());
    }
  }

  @Test
  void withoutAJdkItSaysHowToGetOne() throws IOException, InterruptedException {
    write(jdk.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
    Ran ran = run(house.resolve("baitong"), jdk);
    assertThat(ran.code()).isEqualTo(69);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no JDK 25 or newer").contains("\nMaybe install one");
  }

  @Test
  @Tag("SP2")
  void noTestLibraryIsFetchedForTheDemo() throws IOException {
    String root = Files.readString(TrapsTest.ROOT.resolve("pom.xml"), StandardCharsets.UTF_8);
    assertThat(root.substring(0, root.indexOf("<profiles>"))).doesNotContain("<scope>test");
    assertThat(TrapsTest.ROOT.resolve("cli/pom.xml")).content().doesNotContain("<scope>test");
  }

  @Test
  void theWindowsScriptAsksForErrorlevelOutsideOfBrackets() throws IOException {
    List<String> inBrackets = new ArrayList<>();
    for (String line : Files.readAllLines(TrapsTest.ROOT.resolve("baitong.cmd"))) {
      if (!line.startsWith("rem ") && (line.endsWith("(") || line.equals(")"))) {
        inBrackets.add(line);
      }
    }
    assertThat(inBrackets).isEmpty();
  }
}
