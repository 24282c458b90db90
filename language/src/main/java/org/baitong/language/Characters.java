package org.baitong.language;

/** Single characters that stand for others or for nothing. */
final class Characters {
  private Characters() {}

  /** Whether the character shows nothing: zero-width spaces and joiners, marks of direction. */
  static boolean isInvisible(int codePoint) {
    return switch (codePoint) {
      case 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      default -> false;
    };
  }

  /** Whether the character is a space of any width, a tab or a line break. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Khmer and full-width digits as 0 to 9; every other character as it is. */
  static int foldDigit(int codePoint) {
    if (codePoint >= 0x17E0 && codePoint <= 0x17E9) {
      return '0' + (codePoint - 0x17E0);
    }
    if (codePoint >= 0xFF10 && codePoint <= 0xFF19) {
      return '0' + (codePoint - 0xFF10);
    }
    return codePoint;
  }
}
