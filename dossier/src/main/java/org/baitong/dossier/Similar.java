package org.baitong.dossier;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words a mistyped one was probably meant to be. */
public final class Similar {
  private Similar() {}

  /**
   * The known word nearest to {@code word}, ignoring case, when at most a third of its letters
   * differ; the first of equally near ones. {@code Similar.find("CUTING", List.of("CUT",
   * "CUTTING"))} is "CUTTING".
   */
  public static Optional<String> find(String word, Collection<String> known) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    int allowed = Math.max(1, wanted.length() / 3);
    return least <= allowed && least < wanted.length()
        ? Optional.ofNullable(best)
        : Optional.empty();
  }

  /** Levenshtein's distance: insertions, deletions and replacements of single characters. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
