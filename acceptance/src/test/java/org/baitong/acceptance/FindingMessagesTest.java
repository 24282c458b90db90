package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every code that a module gives to a finding has its sentences in both languages. */
class FindingMessagesTest {
  /**
   * A code as first string of Finding.error and its like, of the constructor, or of a helper whose
   * name says that it makes a finding.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:Finding\\.(?:error|warning|info)|new Finding"
              + "|\\b(?:finding|refusal|refused|error|warning|info|problem))"
              + "\\(\\s*\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");

  private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*(?:\\*|/\\*\\*|//).*$");

  @Test
  @Tag("SP6")
  void everyFindingCodeInTheSourcesHasMessagesInEnglishAndKhmer() {
    Map<String, Path> codes = codes();
    assertThat(codes).as("codes found in the sources").hasSizeGreaterThan(10);
    Map<String, Path> silent = new TreeMap<>();
    codes.forEach(
        (code, file) -> {
          for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            if (!messages.has("finding." + code) || !messages.has("finding." + code + ".advice")) {
              silent.put(code, file.getFileName());
            }
          }
        });
    assertThat(silent).as("finding codes without a message or advice").isEmpty();
  }

  private static Map<String, Path> codes() {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("baitong.root")));
    Map<String, Path> codes = new TreeMap<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        Path sources = module.resolve("src/main/java");
        if (Files.isDirectory(sources)) {
          collect(sources, codes);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return codes;
  }

  private static void collect(Path sources, Map<String, Path> codes) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String code = COMMENT_LINE.matcher(Files.readString(file)).replaceAll("");
        Matcher matcher = CODE.matcher(code);
        while (matcher.find()) {
          codes.putIfAbsent(matcher.group(1), file);
        }
      }
    }
  }
}
