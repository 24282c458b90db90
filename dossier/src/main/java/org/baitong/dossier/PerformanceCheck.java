package org.baitong.dossier;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/** Checks of product weights and baselines. */
final class PerformanceCheck {
  private final Dossier dossier;
  private final List<Finding> findings = new ArrayList<>();

  private PerformanceCheck(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Finding> check(Dossier dossier) {
    PerformanceCheck check = new PerformanceCheck(dossier);
    check.weights();
    check.baselines();
    return check.findings;
  }

  private void weights() {
    Set<String> weighed = new LinkedHashSet<>();
    String basis = null;
    for (ProductWeight weight : dossier.performance().weights()) {
      if (weight.weight() == 0) {
        findings.add(
            Finding.error("WEIGHT_ZERO", Where.of("weights", weight.id(), "weight"))
                .with("carrier", weight.carrier()));
      }
      if (!weighed.add(weight.carrier())) {
        findings.add(
            Finding.error("WEIGHT_TWICE", Where.of("weights", weight.id(), "carrier"))
                .with("product", weight.carrier()));
      }
      if (basis != null && !basis.equals(weight.basis())) {
        findings.add(
            Finding.error("WEIGHT_BASES_MIXED", Where.of("weights", weight.id(), "basis"))
                .with("found", weight.basis())
                .with("other", basis));
      }
      basis = basis == null ? weight.basis() : basis;
    }
  }

  private void baselines() {
    Set<Baseline.Indicator> seen = EnumSet.noneOf(Baseline.Indicator.class);
    for (Baseline baseline : dossier.performance().baselines()) {
      String indicator = baseline.indicator().name();
      if (!seen.add(baseline.indicator())) {
        findings.add(
            Finding.error("BASELINE_TWICE", Where.of("baselines", baseline.id(), "indicator"))
                .with("indicator", indicator));
      }
      if (baseline.value() != null && baseline.unit() == null) {
        findings.add(
            Finding.error("BASELINE_UNIT_MISSING", Where.of("baselines", baseline.id(), "unit"))
                .with("indicator", indicator));
      }
      if (TimeCheck.isMonth(baseline.first())
          && TimeCheck.isMonth(baseline.last())
          && baseline.first().compareTo(baseline.last()) <= 0) {
        span(baseline);
      }
    }
  }

  private void span(Baseline baseline) {
    long months =
        1
            + ChronoUnit.MONTHS.between(
                YearMonth.parse(baseline.first()), YearMonth.parse(baseline.last()));
    if (months % 12 != 0) {
      findings.add(
          Finding.warning("BASELINE_NO_WHOLE_YEAR", Where.of("baselines", baseline.id(), "last"))
              .with("first", baseline.first())
              .with("last", baseline.last())
              .with("count", (double) months, "1"));
    }
    boolean read =
        dossier.readings().stream()
            .flatMap(reading -> reading.months().keySet().stream())
            .anyMatch(
                month ->
                    month.compareTo(baseline.first()) >= 0
                        && month.compareTo(baseline.last()) <= 0);
    if (baseline.value() == null && !read) {
      findings.add(
          Finding.warning("BASELINE_NO_READINGS", Where.of("baselines", baseline.id(), "value"))
              .with("indicator", baseline.indicator().name())
              .with("first", baseline.first())
              .with("last", baseline.last()));
    }
  }
}
