package org.baitong.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.baitong.language.LineBreaks;
import org.baitong.report.font.Fonts;

/** Breaks a text into lines that fit. */
final class Lines {
  private static final String SIGNS = "._-/:";

  private Lines() {}

  /**
   * The lines of a text in a width, at least one.
   *
   * @param text may have line feeds
   * @param width in points
   * @param size of the letters in points
   * @param bold whether they are bold
   */
  static List<String> of(String text, double width, double size, boolean bold) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String piece : LineBreaks.pieces(paragraph)) {
        for (String part : fitting(piece, width, size, bold)) {
          if (!line.isEmpty() && Fonts.width(line + part.stripTrailing(), size, bold) > width) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
          }
          line.append(part);
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** A piece too wide for a line is cut, so that nothing ever runs out of its cell. */
  private static List<String> fitting(String piece, double width, double size, boolean bold) {
    if (Fonts.width(piece.stripTrailing(), size, bold) <= width) {
      return List.of(piece);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String cluster : LineBreaks.clusters(piece)) {
      if (!part.isEmpty() && Fonts.width(part + cluster, size, bold) > width) {
        int cut = cut(part);
        parts.add(part.substring(0, cut));
        part.delete(0, cut);
      }
      part.append(cluster);
    }
    parts.add(part.toString());
    return parts;
  }

  /** Behind the last sign that parts an id such as "mfca.total.stockChange"; else at its end. */
  private static int cut(CharSequence part) {
    for (int i = part.length(); i > part.length() / 3; i--) {
      if (SIGNS.indexOf(part.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return part.length();
  }
}
