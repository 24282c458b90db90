package org.baitong.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may break. Khmer writes no spaces between words, so a dictionary is asked; the marks
 * it gives are for drawing only and are never stored.
 */
public final class LineBreaks {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final ULocale KHMER = new ULocale("km");

  private LineBreaks() {}

  /**
   * The text in pieces between which a line may break, spaces at the end of a piece. Joined they
   * are the text again.
   *
   * <p>Example: {@code pieces("water meter")} are "water " and "meter".
   */
  public static List<String> pieces(String text) {
    return cut(text, BreakIterator.getLineInstance(KHMER));
  }

  private static List<String> cut(String text, BreakIterator breaks) {
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** The text in what a reader takes for single signs: a Khmer letter with its marks is one. */
  public static List<String> clusters(String text) {
    return cut(text, BreakIterator.getCharacterInstance(KHMER));
  }

  /** The text with a zero-width space wherever a line may break inside Khmer writing. */
  public static String marked(String text) {
    if (text.codePoints().noneMatch(Khmer::is)) {
      return text;
    }
    StringBuilder marked = new StringBuilder();
    for (String piece : pieces(text)) {
      boolean within =
          !marked.isEmpty()
              && Khmer.is(marked.codePointBefore(marked.length()))
              && Khmer.is(piece.codePointAt(0));
      if (within) {
        marked.append(ZERO_WIDTH_SPACE);
      }
      marked.append(piece);
    }
    return marked.toString();
  }
}
