package org.baitong.assessment.bind;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Reading;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

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
  private final Map<String, Amount> singles = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final Overlay facts;
  private final List<Finding> findings = new ArrayList<>();
  private final Period period;
  private final Conversion conversion;
  private final Recorder recorder;

  /** Sums the readings of a period; what cannot be summed is left unmeasured with a finding. */
  public YearAmounts(Sources sources, Overlay facts, Recorder recorder) {
    this.period = sources.period();
    this.facts = facts;
    this.conversion = sources.bound().conversion();
    this.recorder = recorder;
    Carriers carriers = sources.bound().carriers();
    for (Reading reading : sources.dossier().readings()) {
      Flow flow = carriers.flow(reading.flow());
      if (flow != null) {
        add(reading, carriers.of(flow));
        units.put(flow.id(), carriers.of(flow).unit());
      }
    }
    recordAmounts();
  }

  /**
   * What is summed.
   *
   * @param dossier checked
   * @param period the months
   * @param bound its network and units
   */
  public record Sources(Dossier dossier, Period period, Bound bound) {}

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
    return facts.uncertainty(source);
  }

  private void add(Reading reading, Carrier carrier) {
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
    recorder.record(() -> step(reading, carrier, amount, factor.get()));
    singles.put(reading.id(), amount);
    Amount before = amounts.get(reading.flow());
    amounts.put(reading.flow(), before == null ? amount : combine(reading.flow(), before, amount));
  }

  /** The sum of the months in the carrier's unit. */
  private Step step(Reading reading, Carrier carrier, Amount amount, Conversion.Factor factor) {
    List<Input> inputs = new ArrayList<>();
    List<String> symbols = new ArrayList<>();
    for (YearMonth month : period.months()) {
      String symbol = "m" + month.toString().replace("-", "_");
      symbols.add(symbol);
      inputs.add(
          new Input(
              symbol,
              reading.months().getOrDefault(month.toString(), 0.0),
              reading.unit(),
              "data:readings/" + reading.id() + "/" + month));
    }
    inputs.add(new Input("k", factor.factor(), "1", "data:carriers/" + carrier.id() + "/unit"));
    return new Step(
        "reading." + reading.id(),
        "(" + String.join(" + ", symbols) + ") * k",
        inputs,
        amount.value(),
        carrier.unit(),
        "");
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
      return a.sigma() == 0 ? a : b;
    }
    double wa = 1 / (a.sigma() * a.sigma());
    double wb = 1 / (b.sigma() * b.sigma());
    return new Amount(
        (wa * a.value() + wb * b.value()) / (wa + wb), StrictMath.sqrt(1 / (wa + wb)), readings);
  }

  /** Records how each flow's amount follows from its readings, weighted by their certainty. */
  private void recordAmounts() {
    amounts.forEach(
        (flow, amount) ->
            recorder.record(
                () -> {
                  List<Input> inputs = new ArrayList<>();
                  List<String> weighted = new ArrayList<>();
                  List<String> weights = new ArrayList<>();
                  String unit = units.getOrDefault(flow, "1");
                  for (int i = 0; i < amount.readings().size(); i++) {
                    String id = amount.readings().get(i);
                    Amount single = singles.getOrDefault(id, amount);
                    double sigma = amount.readings().size() == 1 ? 1 : single.sigma();
                    inputs.add(new Input("a" + i, single.value(), unit, "step:reading." + id));
                    inputs.add(new Input("s" + i, sigma, unit, "data:readings/" + id + "/source"));
                    weighted.add("a" + i + " / s" + i + "^2");
                    weights.add("1 / s" + i + "^2");
                  }
                  String formula =
                      amount.readings().size() == 1
                          ? "a0"
                          : "("
                              + String.join(" + ", weighted)
                              + ") / ("
                              + String.join(" + ", weights)
                              + ")";
                  if (amount.readings().size() == 1) {
                    inputs.removeLast();
                  }
                  return new Step("amount." + flow, formula, inputs, amount.value(), unit, "");
                }));
  }
}
