package org.baitong.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of a dictionary in each language (Unicode CLDR). */
public final class Collation {
  private Collation() {}

  /**
   * Compares as a dictionary of the language does; equal words by their characters, so that the
   * order is total. {@code Collation.of(Language.KM).compare("ក", "ខ")} is negative.
   */
  public static Comparator<String> of(Language language) {
    Collator collator = Collator.getInstance(new ULocale(language.code()));
    // A frozen collator may be used by several threads.
    Collator frozen = collator.freeze();
    Comparator<String> dictionary = frozen::compare;
    return dictionary.thenComparing(Comparator.naturalOrder());
  }
}
