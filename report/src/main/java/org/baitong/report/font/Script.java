package org.baitong.report.font;

/** The script that a bundled font draws; neither font draws the other's. */
public enum Script {
  /** Latin letters, digits and signs. */
  LATIN("NotoSans", "Noto Sans"),
  /** Khmer letters and digits. */
  KHMER("NotoSansKhmer", "Noto Sans Khmer");

  /** Carries a Khmer vowel or sign that stands alone. */
  private static final int DOTTED_CIRCLE = 0x25CC;

  private final String file;
  private final String family;

  Script(String file, String family) {
    this.file = file;
    this.family = family;
  }

  String file() {
    return file;
  }

  /** The family's name, for SVG and CSS. */
  public String family() {
    return family;
  }

  /** Whether a text has a Khmer letter or digit. */
  public static boolean isKhmer(String text) {
    return text.codePoints().anyMatch(c -> of(c) == KHMER);
  }

  /** The script of a character; null for one that both carry, such as a space. */
  static @org.jspecify.annotations.Nullable Script of(int codePoint) {
    boolean khmer =
        (codePoint >= 0x1780 && codePoint <= 0x17FF)
            || (codePoint >= 0x19E0 && codePoint <= 0x19FF);
    if (khmer || codePoint == DOTTED_CIRCLE) {
      return KHMER;
    }
    return codePoint == ' ' || codePoint == 0x200B || codePoint == 0x200C || codePoint == 0x200D
        ? null
        : LATIN;
  }
}
