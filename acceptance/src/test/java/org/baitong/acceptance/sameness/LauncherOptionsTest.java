package org.baitong.acceptance.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shell starts Java itself to save a JVM; it must do so as the launcher does. */
@Tag("SP1")
class LauncherOptionsTest {
  private static final Path ROOT = Path.of(System.getProperty("baitong.root", ".."));
  private static final Pattern OPTION = Pattern.compile("(?<=[\\s\"])-(X[\\w:+.=]+|D[\\w.]+)");

  @Test
  void shellAndLauncherStartJavaWithTheSameOptions() throws IOException {
    String shell = Files.readString(ROOT.resolve("baitong"));
    int start = shell.indexOf("-XX:TieredStopAtLevel");
    Set<String> ofShell = options(shell.substring(start - 1, shell.indexOf("-cp ", start)));
    Set<String> ofLauncher = options(Files.readString(ROOT.resolve("launcher/Launcher.java")));
    // Maven's own properties, and the run that writes the archive.
    ofLauncher.removeIf(option -> option.matches("-D(run|groups|excludedGroups|surefire.*)"));
    ofLauncher.remove("-XX:ArchiveClassesAtExit=");
    assertThat(ofLauncher).isEqualTo(ofShell).hasSizeGreaterThan(5);
  }

  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    Matcher matcher = OPTION.matcher(text);
    while (matcher.find()) {
      options.add(matcher.group());
    }
    return options;
  }
}
