package org.baitong.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What kind of character a Khmer one is (The Unicode Standard, chapter 16.4). */
final class Khmer {
  /** Joins the letter behind it below the letter before it. */
  static final char COENG = '\u17D2';

  private static final char DA = '\u178A';
  private static final char TA = '\u178F';
  private static final char RO = '\u179A';
  private static final char LEFT_E = '\u17C1';
  private static final char MUUSIKATOAN = '\u17C9';
  private static final char TRIISAP = '\u17CA';
  private static final char ROBAT = '\u17CC';

  private Khmer() {}

  /** A letter, a sign or a digit of the Khmer block. */
  static boolean is(int codePoint) {
    return codePoint >= 0x1780 && codePoint <= 0x17FF;
  }

  /** Whether it may stand in a word: no digit, no punctuation. */
  static boolean isLetterOrSign(int codePoint) {
    return (codePoint >= 0x1780 && codePoint <= 0x17D3)
        || codePoint == 0x17D7
        || codePoint == 0x17DD;
  }

  /** A vowel or sign that belongs to the letter before it. */
  static boolean isSign(int codePoint) {
    return (codePoint >= 0x17B4 && codePoint <= 0x17D3) || codePoint == 0x17DD;
  }

  /**
   * The signs of every syllable in the order of the Unicode Standard (table 16-10): robat and
   * shifters, letters below with ro last, vowels, other signs. Split vowels typed in two parts
   * become one sign, and the two letters that look alike below a letter (da and ta) become ta.
   */
  static String ordered(String text) {
    if (text.codePoints().noneMatch(Khmer::isSign)) {
      return text;
    }
    StringBuilder ordered = new StringBuilder(text.length());
    List<String> signs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSign(c)) {
        flush(signs, ordered);
        ordered.append(c);
      } else if (c == COENG && i + 1 < text.length() && isLetter(text.charAt(i + 1))) {
        char below = text.charAt(++i);
        signs.add("" + COENG + (below == DA ? TA : below));
      } else {
        signs.add(Character.toString(c));
      }
    }
    flush(signs, ordered);
    return ordered.toString();
  }

  private static void flush(List<String> signs, StringBuilder ordered) {
    signs.sort(Comparator.comparingInt(Khmer::rank));
    String joined = String.join("", signs);
    ordered.append(joined.replace("\u17C1\u17B6", "\u17C4").replace("\u17C1\u17B8", "\u17BE"));
    signs.clear();
  }

  private static int rank(String sign) {
    char c = sign.charAt(0);
    if (sign.length() == 2) {
      return sign.charAt(1) == RO ? 3 : 2;
    }
    if (c == COENG) {
      return 0;
    }
    if (c == ROBAT || c == MUUSIKATOAN || c == TRIISAP) {
      return 1;
    }
    boolean vowel = c >= 0x17B4 && c <= 0x17C5;
    // The part of a split vowel that stands left is typed first.
    return vowel ? (c == LEFT_E ? 4 : 5) : 6 + c - 0x17C6;
  }

  private static boolean isLetter(char c) {
    return c >= 0x1780 && c <= 0x17B3;
  }
}
