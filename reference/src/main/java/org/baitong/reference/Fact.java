package org.baitong.reference;

import org.baitong.engine.factor.Distribution;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.quantity.Units;

/**
 * One reviewed fact: a row that is superseded when it changes, never edited.
 *
 * @param id stable id, for example "ipcc2006.ef.co2.wood"
 * @param key what it is about
 * @param figure its number
 * @param validity when it may be used
 * @param origin where it comes from
 */
public record Fact(String id, Key key, Figure figure, Validity validity, Origin origin) {
  public Fact {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "Fact id \"" + id + "\" is not like uncertainty.meter\nMaybe it has spaces or no dot");
    }
  }

  /**
   * Whether a text may be the id of a fact: words between dots, the first in lower case. Without a
   * pattern, because hundreds are checked at every start.
   */
  static boolean isId(String text) {
    boolean dot = false;
    char before = '.';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean small = (c >= 'a' && c <= 'z') || (i > 0 && (c == '-' || (c >= '0' && c <= '9')));
      boolean more = dot && ((c >= 'A' && c <= 'Z') || c == '_' || c == '+');
      if (c == '.' ? before == '.' : !small && !more) {
        return false;
      }
      dot |= c == '.';
      before = c;
    }
    return dot && before != '.';
  }

  /** The number, in {@link #unit()}. */
  public double value() {
    return figure.value();
  }

  /** UCUM code, "1" for a plain number. */
  public String unit() {
    return figure.unit();
  }

  /** Lower bound, in {@link #unit()}. */
  public double low() {
    return figure.low();
  }

  /** Upper bound, in {@link #unit()}. */
  public double high() {
    return figure.high();
  }

  /** Who says so, with page. */
  public String source() {
    return origin.citation();
  }

  /** Whether somebody compared it with its source; unverified facts are flagged to the user. */
  public boolean verified() {
    return origin.verified();
  }

  /**
   * The fact as a calculation takes it. Throws for a unit that Baitong only shows, such as dB(A).
   *
   * <p>Example: {@code base.get("ipcc2006.ncv.wood").factor().in("MJ/kg")} is 15.6.
   */
  public Factor factor() {
    return new Factor(
        id,
        figure.value(),
        Units.parse(figure.unit()).get(),
        figure.low(),
        figure.high(),
        figure.distribution(),
        key.guideline(),
        verified());
  }

  /** Whether another fact replaces it. */
  public boolean superseded() {
    return !origin.supersededBy().isEmpty();
  }

  /**
   * The same fact with another value, as somebody on the spot states it: of no guideline, not
   * verified, the known bounds kept as what is plausible, no distribution.
   *
   * <p>Example: {@code fact.stated(12.5, "measured in May 2025", "the factory's own")}.
   */
  public Fact stated(double value, String reason, String licence) {
    double low = figure.hasBounds() ? figure.low() : value;
    double high = figure.hasBounds() ? figure.high() : value;
    return new Fact(
        id,
        key.withoutGuideline(),
        new Figure(value, figure.unit(), low, high, Distribution.NONE),
        validity,
        new Origin(reason, "", licence, false, false, "", ""));
  }
}
