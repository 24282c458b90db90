package org.baitong.assessment.bind;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.FactorOverride;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Reading;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.ReferenceData;

/** What was measured of each flow in a period, in the unit of its carrier. */
public final class YearAmounts {
  /** Two sources of one flow that differ by more than this many standard deviations disagree. */
  private static final double DISAGREE = 3;

  /**
   * The measured amount of a flow in the period.
   *
   * @param value in the carrier's unit
   * @param sigma standard uncertainty in the carrier's unit
   * @param readings ids of the readings it comes from
   */
  public record Amount(double value, double sigma, List<String> readings) {
    public Amount {
      readings = List.copyOf(readings);
    }
  }

  private final Map<String, Amount> amounts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Double> uncertainty = new LinkedHashMap<>();

  /** Sums the readings of a period; what cannot be summed is left unmeasured with a finding. */
  public YearAmounts(
      Dossier dossier, Period period, ReferenceData reference, Conversion conversion) {
    Map<String, Carrier> carriers = new LinkedHashMap<>();
    dossier.carriers().forEach(carrier -> carriers.put(carrier.id(), carrier));
    Map<String, Flow> flows = new LinkedHashMap<>();
    dossier.flows().forEach(flow -> flows.put(flow.id(), flow));
    for (Reading.Source source : Reading.Source.values()) {
      String id = factId(source);
      uncertainty.put(id, reference.get(id).value());
    }
    for (FactorOverride override : dossier.overrides()) {
      if (uncertainty.replace(override.factor(), override.value()) != null) {
        findings.add(
            Finding.info("FACTOR_OVERRIDDEN", Where.of("overrides", override.id()))
                .with("factor", override.factor())
                .with("value", override.value(), override.unit())
                .with("reason", override.reason()));
      }
    }
    for (Reading reading : dossier.readings()) {
      Flow flow = flows.get(reading.flow());
      Carrier carrier = flow == null ? null : carriers.get(flow.carrier());
      if (carrier != null) {
        add(reading, carrier, period, conversion);
      }
    }
  }

  /** By flow id, in the order of the readings; a flow that is not here was not measured. */
  public Map<String, Amount> amounts() {
    return amounts;
  }

  /** Missing months, units that do not convert, sources that disagree. */
  public List<Finding> findings() {
    return findings;
  }

  /** The relative standard uncertainty of a source in percent, after overrides. */
  double percent(Reading.Source source) {
    return uncertainty.getOrDefault(factId(source), Double.NaN);
  }

  private static String factId(Reading.Source source) {
    return "uncertainty." + source.name().toLowerCase(Locale.ROOT);
  }

  private void add(Reading reading, Carrier carrier, Period period, Conversion conversion) {
    Where where = Where.of("readings", reading.id());
    List<YearMonth> absent =
        period.months().stream()
            .filter(month -> !reading.months().containsKey(month.toString()))
            .toList();
    if (absent.size() == period.months().size()) {
      findings.add(
          Finding.warning("READING_OUTSIDE_PERIOD", where)
              .with("flow", reading.flow())
              .with("first", period.first().toString())
              .with("last", period.last().toString()));
      return;
    }
    if (!absent.isEmpty()) {
      findings.add(
          Finding.warning("MONTH_MISSING", where)
              .with("flow", reading.flow())
              .with(
                  "months", String.join(", ", absent.stream().map(YearMonth::toString).toList())));
      return;
    }
    Outcome<Conversion.Factor> factor = conversion.factor(reading.unit(), carrier);
    if (!factor.isUsable()) {
      findings.addAll(factor.findings());
      return;
    }
    double sum = 0;
    for (YearMonth month : period.months()) {
      sum += reading.months().getOrDefault(month.toString(), 0.0);
    }
    Double stated = reading.uncertaintyPercent();
    double percent = stated == null ? percent(reading.source()) : stated;
    double relative = StrictMath.hypot(percent / 100, factor.get().relativeUncertainty());
    double value = sum * factor.get().factor();
    Amount amount = new Amount(value, StrictMath.abs(value) * relative, List.of(reading.id()));
    Amount before = amounts.get(reading.flow());
    amounts.put(reading.flow(), before == null ? amount : combine(reading.flow(), before, amount));
  }

  /** Two sources of one flow, weighted by their certainty. */
  private Amount combine(String flow, Amount a, Amount b) {
    double spread = StrictMath.hypot(a.sigma(), b.sigma());
    if (StrictMath.abs(a.value() - b.value()) > DISAGREE * spread) {
      findings.add(
          Finding.warning("SOURCES_DISAGREE", Where.of("flows", flow))
              .with("first", a.value(), "1")
              .with("second", b.value(), "1"));
    }
    List<String> readings = new ArrayList<>(a.readings());
    readings.addAll(b.readings());
    if (a.sigma() == 0 || b.sigma() == 0) {
      Amount exact = a.sigma() == 0 ? a : b;
      return new Amount(exact.value(), 0, readings);
    }
    double wa = 1 / (a.sigma() * a.sigma());
    double wb = 1 / (b.sigma() * b.sigma());
    return new Amount(
        (wa * a.value() + wb * b.value()) / (wa + wb), StrictMath.sqrt(1 / (wa + wb)), readings);
  }
}
