package org.baitong.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the English behind each Khmer term that nobody has reviewed yet, where a document uses it
 * first. One object belongs to one document; its texts come in the order in which they are read.
 *
 * <p>Example: {@code new FirstUse(Language.KM).in("ទឹកសំណល់")} is "ទឹកសំណល់ (wastewater)", the
 * second time "ទឹកសំណល់".
 */
public final class FirstUse {
  private final Glossary glossary;
  private final Language language;
  private final Set<Glossary.Term> used = new HashSet<>();

  /** For a document in this language, with the glossary that Baitong brings. */
  public FirstUse(Language language) {
    this(language, Glossary.bundled());
  }

  /** With another glossary. */
  FirstUse(Language language, Glossary glossary) {
    this.language = language;
    this.glossary = glossary;
  }

  /** The text as the document shows it; an English one as it is. */
  public String in(String text) {
    if (language != Language.KM) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int copied = 0;
    for (Glossary.Use use : glossary.uses(text)) {
      Glossary.Term term = use.term();
      if (term.reviewed() || !used.add(term) || says(text, use.end(), term.english())) {
        continue;
      }
      shown.append(text, copied, use.end()).append(" (").append(term.english()).append(')');
      copied = use.end();
      if (copied < text.length() && Khmer.isLetterOrSign(text.charAt(copied))) {
        shown.append(' ');
      }
    }
    return shown.append(text, copied, text.length()).toString();
  }

  /** Whether the English, or a word of it, stands in parentheses there already. */
  private static boolean says(String text, int at, String english) {
    String rest = text.substring(at).stripLeading();
    int end = rest.indexOf(')');
    if (!rest.startsWith("(") || end < 0) {
      return false;
    }
    String said = rest.substring(1, end).strip();
    // In capitals it is the id of something: air (AIR) is not compressed air.
    return said.equalsIgnoreCase(english) || List.of(english.split(" ")).contains(said);
  }
}
