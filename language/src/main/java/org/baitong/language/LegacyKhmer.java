package org.baitong.language;

import java.util.regex.Pattern;

/**
 * Knows the fonts that drew Khmer on Latin codes before Unicode: their text is unreadable without
 * conversion.
 *
 * <p>Families: those of the Khmer Converter 1.3 (WordForge Foundation, 2007: ABC, ABC-ZWSP, Baidok,
 * FK, Khek, Limon, Truth), of bsdconv's khmerconv (also Kaohkong and Rasmei), and the ornament font
 * Tacteing.
 */
public final class LegacyKhmer {
  private static final Pattern FAMILY =
      Pattern.compile(
          "limon(?: ?[a-z]{1,2}\\d*)?|abc(?:[- ](?:text|zwsp|khmer|[a-z])?[- ]?\\w*)?|baidok\\w*"
              + "|(?:fk|khek|rasmei|kaoh ?kong)(?:[- ].*|\\d.*)?|(?:khmer )?truth(?:[- ].*)?"
              + "|tact[e]i?ng\\w*");

  private LegacyKhmer() {}

  /**
   * Whether text in this font is legacy Khmer: true for "Limon S1", false for "Khmer OS
   * Battambang".
   */
  public static boolean isLegacyFont(String fontName) {
    return FAMILY.matcher(SearchKey.of(fontName)).matches();
  }
}
