package org.baitong.assessment.bind;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.baitong.dossier.AbnormalMonth;
import org.baitong.dossier.Baseline;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.ProductWeight;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.indicator.Basis;
import org.baitong.engine.indicator.Indicator;
import org.baitong.engine.indicator.Recp;
import org.baitong.engine.indicator.RecpPeriod;
import org.baitong.engine.indicator.RecpRequest;
import org.baitong.engine.indicator.RecpResult;
import org.baitong.engine.indicator.Series;
import org.baitong.engine.indicator.Weight;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;

/**
 * Asks for the indicators of the period against every baseline that the dossier declares. Both
 * periods come from readings where these have every month, so that like is compared with like; what
 * was only solved by the balance enters as its reconciled total.
 */
public final class IndicatorBinding {
  private final Sources sources;
  private final Recorder recorder;
  private final IndicatorSeries series;
  private final List<Finding> findings = new ArrayList<>();
  private final Indicators result;

  /** Calculates for a checked dossier. */
  public IndicatorBinding(Sources sources, Recorder recorder) {
    this.sources = sources;
    this.recorder = recorder;
    this.series = new IndicatorSeries(sources, recorder, findings);
    this.result = calculate();
  }

  /**
   * What it rests on.
   *
   * @param dossier checked
   * @param period the months
   * @param bound its network and units
   * @param flows the reconciled balance
   * @param facts default uncertainties
   * @param greenhouseGas CO2 equivalent of any period of the factory, with its step as origin;
   *     missing where it cannot be said
   */
  public record Sources(
      Dossier dossier,
      Period period,
      Bound bound,
      List<Balance.FlowRow> flows,
      Overlay facts,
      Function<Period, Outcome<Measured<Mass>>> greenhouseGas) {
    public Sources {
      flows = List.copyOf(flows);
    }
  }

  /** The comparisons. */
  public Indicators result() {
    return result;
  }

  /** What is doubtful about them. */
  public List<Finding> findings() {
    return findings;
  }

  private Indicators calculate() {
    Map<String, List<Baseline>> spans = new LinkedHashMap<>();
    for (Baseline baseline : sources.dossier().performance().baselines()) {
      spans
          .computeIfAbsent(baseline.first() + "/" + baseline.last(), span -> new ArrayList<>())
          .add(baseline);
    }
    RecpPeriod now = period(sources.period(), List.of());
    List<Indicators.Comparison> comparisons = new ArrayList<>();
    if (spans.isEmpty()) {
      findings.add(Finding.info("NO_BASELINE_DECLARED", Where.of("baselines", "")));
      comparisons.add(compare("", List.of(), withoutFigures(), now));
    }
    spans.forEach(
        (span, baselines) -> {
          Baseline any = baselines.getFirst();
          Period period = new Period(YearMonth.parse(any.first()), YearMonth.parse(any.last()));
          comparisons.add(
              compare(
                  spans.size() == 1 ? "" : any.first() + "_" + any.last(),
                  baselines,
                  period(period, baselines),
                  now));
        });
    return new Indicators(comparisons);
  }

  /** The months of the period a year earlier, about which nothing is known. */
  private RecpPeriod withoutFigures() {
    Period period = sources.period();
    int months = period.months().size();
    return new RecpPeriod(
        period.first().minusMonths(months),
        period.last().minusMonths(months),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private Indicators.Comparison compare(
      String id, List<Baseline> baselines, RecpPeriod base, RecpPeriod now) {
    List<Indicator> declared = new ArrayList<>();
    List<String> undeclared = new ArrayList<>();
    Map<Indicator, Basis> basis = new EnumMap<>(Indicator.class);
    for (Baseline baseline : baselines) {
      Indicator indicator = Indicator.valueOf(baseline.indicator().name());
      declared.add(indicator);
      Baseline.Kind kind = baseline.kind();
      if (kind == null) {
        undeclared.add(baseline.indicator().name());
      }
      basis.put(indicator, kind == Baseline.Kind.ABSOLUTE ? Basis.ABSOLUTE : Basis.NORMALISED);
    }
    if (!undeclared.isEmpty()) {
      findings.add(
          Finding.info("BASELINE_TAKEN_AS_NORMALISED", Where.of("baselines", ""))
              .with("indicators", String.join(", ", undeclared)));
    }
    List<Weight> weights = new ArrayList<>();
    for (ProductWeight weight : sources.dossier().performance().weights()) {
      weights.add(
          new Weight(
              weight.carrier(),
              weight.weight(),
              weight.basis(),
              "data:weights/" + weight.id() + "/weight"));
    }
    Outcome<RecpResult> outcome =
        Recp.compare(new RecpRequest(id, base, now, weights, basis), recorder);
    for (Finding finding : outcome.findings()) {
      if (!aboutUndeclared(finding, declared)) {
        findings.add(finding);
      }
    }
    return new Indicators.Comparison(
        baselines.isEmpty() ? "" : base.first().toString(),
        baselines.isEmpty() ? "" : base.last().toString(),
        declared,
        outcome);
  }

  /** That an indicator nobody set a baseline for has none is no finding. */
  private static boolean aboutUndeclared(Finding finding, List<Indicator> declared) {
    if (declared.isEmpty() && finding.code().equals("OUTPUT_OF_PRODUCT_MISSING")) {
      return true;
    }
    return finding.code().equals("BASELINE_MISSING")
        && declared.stream()
            .noneMatch(
                indicator ->
                    finding
                        .where()
                        .id()
                        .equals(indicator.name().toLowerCase(Locale.ROOT) + ".base"));
  }

  /** What is known of a span: stated values first, then readings, then the balance. */
  private RecpPeriod period(Period period, List<Baseline> stated) {
    boolean baseline = !stated.isEmpty();
    Map<String, Series> products = series.products(period);
    Map<Indicator, Series> amounts = new EnumMap<>(Indicator.class);
    List<Indicator> wanted = new ArrayList<>();
    stated.forEach(row -> wanted.add(Indicator.valueOf(row.indicator().name())));
    for (Indicator indicator : Indicator.values()) {
      if (indicator != Indicator.OUTPUT && (!baseline || wanted.contains(indicator))) {
        Series read =
            indicator == Indicator.GREENHOUSE_GAS
                ? greenhouseGas(period)
                : series.amount(indicator, period);
        if (read != null) {
          amounts.put(indicator, read);
        }
      }
    }
    for (Baseline row : stated) {
      Double value = row.value();
      if (value == null) {
        continue;
      }
      Series given =
          Series.total(
              Objects.requireNonNullElse(row.unit(), "1"),
              value,
              0,
              "data:baselines/" + row.id() + "/value");
      if (row.indicator() == Baseline.Indicator.OUTPUT) {
        products = Map.of("", given);
      } else {
        amounts.put(Indicator.valueOf(row.indicator().name()), given);
      }
    }
    Map<YearMonth, String> abnormal = new LinkedHashMap<>();
    for (AbnormalMonth month : sources.dossier().performance().abnormal()) {
      abnormal.put(YearMonth.parse(month.month()), month.reason());
    }
    return new RecpPeriod(period.first(), period.last(), products, amounts, abnormal);
  }

  private @org.jspecify.annotations.Nullable Series greenhouseGas(Period period) {
    Measured<Mass> mass = sources.greenhouseGas().apply(period).find().orElse(null);
    return mass == null
        ? null
        : Series.total("kg", mass.value().value(), mass.relativeSigma(), mass.origin());
  }
}
