package org.baitong.workbook;

import java.util.List;
import org.baitong.language.SearchKey;

/** How headings, names and choices are compared: letters, signs and digits only, in any case. */
final class Keys {
  private Keys() {}

  /** {@code Keys.of(" By-Product ")} is "byproduct". */
  static String of(String text) {
    StringBuilder key = new StringBuilder();
    SearchKey.of(text).codePoints().filter(Keys::counts).forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean counts(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The keys by which a label is recognised: both languages together, and each alone. */
  static List<String> of(Label label) {
    return List.of(of(label.both()), of(label.en()), of(label.km()));
  }

  /** Whether nothing can be seen: spaces, zero-width spaces and the like. */
  static boolean isBlank(String text) {
    return text.isBlank() || SearchKey.of(text).isEmpty();
  }
}
