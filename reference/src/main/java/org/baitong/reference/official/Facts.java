package org.baitong.reference.official;

import java.util.Locale;
import org.baitong.reference.Fact;
import org.baitong.reference.Figure;
import org.baitong.reference.Key;
import org.baitong.reference.Origin;
import org.baitong.reference.Validity;

/** Facts of official files: compared by nobody until somebody looks at them. */
final class Facts {
  private Facts() {}

  /** Who published a file, on which terms. */
  record Publication(String source, String licence) {
    Origin page(String page, String note) {
      return new Origin(source, page, licence, false, false, "", note);
    }
  }

  static Fact of(String id, Key key, Figure figure, Validity validity, Origin origin) {
    return new Fact(id, key, figure, validity, origin);
  }

  /** A name as one word: "Diesel (average biofuel blend)" is diesel_average_biofuel_blend. */
  static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
  }
}
