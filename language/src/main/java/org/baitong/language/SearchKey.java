package org.baitong.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which headers, names and ids are compared: what looks alike is equal.
 *
 * <p>Only for comparing; texts are stored and shown as they were typed. The signs of a Khmer
 * syllable are put into one order, because keyboards and people differ and the eye sees no
 * difference.
 */
public final class SearchKey {
  private SearchKey() {}

  /**
   * Digits folded to 0-9, invisible characters removed, canonically composed (NFC), lower case,
   * spaces collapsed to one and trimmed: {@code SearchKey.of(" Month\u200b ១ ")} is "month 1".
   */
  public static String of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean space = false;
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int codePoint : lower.codePoints().toArray()) {
      if (Characters.isInvisible(codePoint)) {
        continue;
      }
      if (Characters.isSpace(codePoint)) {
        space = true;
        continue;
      }
      if (space && !key.isEmpty()) {
        key.append(' ');
      }
      space = false;
      key.appendCodePoint(Characters.foldDigit(codePoint));
    }
    return Normalizer.normalize(Khmer.ordered(key.toString()), Normalizer.Form.NFC);
  }
}
