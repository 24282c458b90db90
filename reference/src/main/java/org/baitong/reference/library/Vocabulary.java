package org.baitong.reference.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words by which streams and steps are recognised in the names a factory uses, in English and
 * Khmer.
 *
 * <p>Example: a step called "Boiler house" is a {@code boiler}.
 */
public final class Vocabulary {
  private final Map<String, Words> entries;

  Vocabulary(Map<String, Words> entries) {
    this.entries = new LinkedHashMap<>(entries);
  }

  /**
   * The words of one key.
   *
   * @param stream whether it names a stream; otherwise a step
   * @param english lower case
   * @param khmer Khmer words
   */
  record Words(boolean stream, List<String> english, List<String> khmer) {
    Words {
      english = List.copyOf(english);
      khmer = List.copyOf(khmer);
    }
  }

  /** Keys of streams or of steps. */
  public Set<String> keys() {
    return Set.copyOf(entries.keySet());
  }

  boolean isStream(String key) {
    Words words = entries.get(key);
    return words != null && words.stream();
  }

  boolean isStep(String key) {
    Words words = entries.get(key);
    return words != null && !words.stream();
  }

  /**
   * Whether one of the names holds a word of the key; English words must begin where a word begins,
   * so that "ice" is not found in "price" or "office".
   */
  public boolean names(String key, @Nullable String english, @Nullable String khmer) {
    Words words = entries.get(key);
    if (words == null) {
      return false;
    }
    String lower = english == null ? "" : english.toLowerCase(Locale.ROOT);
    return words.english().stream().anyMatch(word -> begins(lower, word))
        || (khmer != null && words.khmer().stream().anyMatch(khmer::contains));
  }

  private static boolean begins(String name, String word) {
    for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
