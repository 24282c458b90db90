package org.baitong.reference.library;

import java.util.List;
import java.util.Optional;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * One published result of a measure elsewhere: a prior to compare with, never a result of the
 * factory at hand.
 *
 * @param id stable id
 * @param measure the measure it speaks of
 * @param country ISO 3166-1 codes as the source states them; empty when it does not
 * @param sector ISIC Rev. 4 codes
 * @param effects what changed, each with its range
 * @param investment as published; null when it is not
 * @param saving a year, as published; null when it is not
 * @param payback as published; null when it is not
 * @param grade how much it proves
 * @param source who published it
 * @param year of the result or the publication; null when the source does not say
 * @param conditionsEn under which it was reached, in English
 * @param conditionsKm the same in Khmer
 */
public record Evidence(
    String id,
    String measure,
    String country,
    List<String> sector,
    List<Effect> effects,
    @Nullable Money investment,
    @Nullable Money saving,
    @Nullable Payback payback,
    Grade grade,
    String source,
    @Nullable Integer year,
    String conditionsEn,
    String conditionsKm) {

  /** Above this difference the published payback is not believed: 20 %. */
  private static final double DOUBT = 0.2;

  public Evidence {
    sector = List.copyOf(sector);
    effects = List.copyOf(effects);
    if (source.isBlank()) {
      throw new IllegalArgumentException("Evidence " + id + " has no source");
    }
  }

  /** How much a result proves. */
  public enum Grade {
    /** Measured at the site, or the reported result of a programme. */
    A,
    /** Estimate of an audit or a study. */
    B,
    /** Claim of a vendor or the press. */
    C
  }

  /**
   * What changed.
   *
   * @param subject a key of the messages {@code evidence.subject.*}
   * @param low lower end of the change, in the unit; negative is less
   * @param high upper end, equal to {@code low} for a single figure
   * @param unit "%" or a UCUM code
   */
  public record Effect(String subject, double low, double high, String unit) {
    public Effect {
      if (!(low <= high)) {
        throw new IllegalArgumentException(
            "Effect on " + subject + " runs from " + low + " to " + high + ", the wrong way");
      }
    }
  }

  /**
   * A payback as it was published.
   *
   * @param low years
   * @param high years; equal to {@code low} for a single figure
   */
  public record Payback(double low, double high) {
    public Payback {
      if (!(low >= 0 && low <= high)) {
        throw new IllegalArgumentException("Payback from " + low + " to " + high + " years");
      }
    }
  }

  /**
   * Years, recomputed as investment over yearly saving; empty when one of them is not published.
   *
   * <p>Example: 70,000 USD that save 42,000 USD a year pay back in 1.67 years.
   */
  public Optional<Double> recomputedPayback() {
    return investment == null || saving == null || saving.amount() <= 0
        ? Optional.empty()
        : Optional.of(investment.amount() / saving.amount());
  }

  /** Whether the published payback differs by more than 20 % from the recomputed one. */
  public boolean isDoubtful() {
    Payback published = payback;
    return published != null
        && recomputedPayback()
            .filter(
                years ->
                    years < published.low() * (1 - DOUBT) || years > published.high() * (1 + DOUBT))
            .isPresent();
  }
}
