package org.baitong.engine.indicator;

import java.time.YearMonth;
import java.util.List;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a factory, absolute and relative side by side.
 *
 * @param base months of the baseline that count
 * @param now months of the reporting period that count
 * @param outputBasis what output is counted in: a weight's basis, "mass", or a product's unit;
 *     empty when each product stands alone
 * @param output the common output, or each product on its own when there is no common one
 * @param rows use and pollution, one for each output they are related to
 */
public record RecpResult(
    List<YearMonth> base,
    List<YearMonth> now,
    String outputBasis,
    List<Output> output,
    List<Row> rows) {
  public RecpResult {
    base = List.copyOf(base);
    now = List.copyOf(now);
    output = List.copyOf(output);
    rows = List.copyOf(rows);
  }

  /**
   * Output of both periods.
   *
   * @param product its id; empty for the common output
   * @param amount in both periods
   */
  public record Output(String product, Absolute amount) {}

  /**
   * One indicator: how much, and how much in relation to output. Neither is shown without the
   * other, because growth hides improvement and decline fakes it.
   *
   * @param indicator which
   * @param product the output it is related to; empty for the common output
   * @param declared how the baseline is declared; null when nobody said
   * @param absolute amounts of the whole factory
   * @param relative productivity or intensity; missing with its reason
   */
  public record Row(
      Indicator indicator,
      String product,
      @Nullable Basis declared,
      Absolute absolute,
      Outcome<Relative> relative) {}

  /**
   * An amount in both periods.
   *
   * @param unit of base, now and difference
   * @param base in the baseline
   * @param now in the reporting period
   * @param difference now minus base; disqualified when the periods differ in length
   * @param changePercent (now / base - 1) * 100
   */
  public record Absolute(
      String unit,
      Outcome<Double> base,
      Outcome<Double> now,
      Outcome<Double> difference,
      Outcome<Double> changePercent) {}

  /**
   * A ratio that keeps its parts, so that it can be summed over factories as a ratio of sums.
   *
   * @param numerator amount above the line
   * @param numeratorUnit its unit
   * @param denominator amount below the line, never 0
   * @param denominatorUnit its unit
   */
  public record Quotient(
      double numerator, String numeratorUnit, double denominator, String denominatorUnit) {
    public Quotient {
      if (denominator == 0) {
        throw new IllegalArgumentException("A ratio to nothing has no value");
      }
    }

    /** Numerator over denominator. */
    public double value() {
      return numerator / denominator;
    }
  }

  /** Whether things got better. */
  public enum Direction {
    /** Productivity rose or intensity fell. */
    BETTER,
    /** The other way. */
    WORSE,
    /** Nothing changed. */
    SAME
  }

  /**
   * An indicator in relation to output.
   *
   * @param base productivity or intensity of the baseline
   * @param now the same of the reporting period
   * @param changePercent (now / base - 1) * 100 of that productivity or intensity
   * @param changeSigma standard uncertainty of the change in percentage points
   * @param direction whether that is an improvement
   * @param avoided (intensity of the baseline - intensity now) * output now: what would have been
   *     used more at the old intensity; negative when more was used
   * @param outputEffect part of the absolute difference that the change of output explains: (output
   *     now - output base) * intensity of the baseline
   * @param intensityEffect the other part: (intensity now - intensity base) * output now; the two
   *     add up to the difference
   * @param index baseline = 100, more is better; missing when the intensity is 0 now
   */
  public record Relative(
      Quotient base,
      Quotient now,
      double changePercent,
      double changeSigma,
      Direction direction,
      double avoided,
      Outcome<Double> outputEffect,
      Outcome<Double> intensityEffect,
      Outcome<Double> index) {}

  /** The row of an indicator related to the common output, or to one product. */
  public Row row(Indicator indicator, String product) {
    return rows.stream()
        .filter(row -> row.indicator() == indicator && row.product().equals(product))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No row " + indicator + " for \"" + product + "\""));
  }
}
