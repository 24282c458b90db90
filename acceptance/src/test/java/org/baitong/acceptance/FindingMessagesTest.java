package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
   * In main sources every literal of this shape is a code, wherever it goes from there. One that is
   * something else is listed in NO_CODE, with a reason.
   */
  private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");

  /** Symbols of formulas, such as P_1 and W_1_0. */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,2}(?:_[0-9]+)+");

  /** Names of constants by which accounts of emissions are read. */
  private static final Set<String> NO_CODE =
      Set.of("CO2_BIOGENIC", "LOCATION_BASED", "SCOPE_1", "SCOPE_2", "SCOPE_3");

  /** Ends of codes that RecordJson completes with the kind of file it reads. */
  private static final Set<String> OF_A_FILE =
      Set.of("FIELD_MISSING", "FIELD_UNKNOWN", "FIELD_WRONG", "DAMAGED", "FORMAT", "NEWER");

  private static final List<String> FILES = List.of("DOSSIER_", "MAPPING_");

  private static final Pattern WORD = Pattern.compile("Arg\\.key\\(\\s*\"([^\"]+)\"\\s*\\)");

  private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*(?:\\*|/\\*\\*|//).*$");

  @Test
  @Tag("SP6")
  void everyFindingCodeInTheSourcesHasMessagesInEnglishAndKhmer() {
    Map<String, Path> codes = matches(CODE);
    codes.keySet().removeAll(NO_CODE);
    codes.keySet().removeIf(code -> SYMBOL.matcher(code).matches());
    codes.keySet().removeAll(OF_A_FILE);
    for (String file : FILES) {
      OF_A_FILE.forEach(end -> codes.put(file + end, Path.of("RecordJson.java")));
    }
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

  @Test
  @Tag("SP6")
  void everyTranslatableWordInTheSourcesIsTranslated() {
    Map<String, Path> silent = matches(WORD);
    assertThat(silent).as("words found in the sources").isNotEmpty();
    silent.keySet().removeIf(word -> Messages.of(Language.KM).has(word));
    assertThat(silent).as("words without a translation").isEmpty();
  }

  private static Map<String, Path> matches(Pattern pattern) {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("baitong.root")));
    Map<String, Path> codes = new TreeMap<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        Path sources = module.resolve("src/main/java");
        if (Files.isDirectory(sources)) {
          collect(sources, pattern, codes);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return codes;
  }

  private static void collect(Path sources, Pattern pattern, Map<String, Path> found)
      throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String code = COMMENT_LINE.matcher(Files.readString(file)).replaceAll("");
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
          found.putIfAbsent(matcher.group(1), file);
        }
      }
    }
  }
}
