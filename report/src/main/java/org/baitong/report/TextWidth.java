package org.baitong.report;

import java.util.ArrayList;
import java.util.List;

/** How many columns a text takes, and how it is broken into lines. */
final class TextWidth {
  private TextWidth() {}

  /** Columns on a terminal: signs above and below a letter take none, nor do joiners. */
  static int of(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    switch (Character.getType(c)) {
                      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                          false;
                      default -> true;
                    })
            .count();
  }

  /**
   * Lines no wider than asked, broken at spaces; a longer word keeps a line of its own, and a
   * number stays beside its currency or per cent sign.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("(?<!\\b[A-Z]{3}) (?![%៛])", -1)) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
