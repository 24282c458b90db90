package org.baitong.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Checks of emission sources, wood lots, outlets, limits, samples and waste. */
final class EnvironmentCheck {
  /** For thirds written with a few decimals: 33.33 + 33.33 + 33.34. */
  private static final double ROUNDING = 0.05;

  private static final Pattern EWC = Pattern.compile("\\d{2} ?\\d{2} ?\\d{2} ?\\*?");

  private final Dossier dossier;
  private final Environment environment;
  private final Map<String, Flow> flows = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private EnvironmentCheck(Dossier dossier) {
    this.dossier = dossier;
    this.environment = dossier.environment();
    dossier.flows().forEach(flow -> flows.put(flow.id(), flow));
  }

  static List<Finding> check(Dossier dossier) {
    EnvironmentCheck check = new EnvironmentCheck(dossier);
    check.sources();
    check.wood();
    check.woodSums();
    check.outlets();
    check.limits();
    check.samples();
    check.waste();
    return check.findings;
  }

  /** A flow can be burnt, dumped or treated only once; process emissions come on top of that. */
  private void sources() {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (EmissionSource source : environment.sources()) {
      Double stated = source.sharePercent();
      double share = stated == null ? 100 : stated;
      if (source.activity() != EmissionSource.Activity.PROCESS) {
        double before = sums.getOrDefault(source.flow(), 0.0);
        sums.put(source.flow(), before + share);
        if (before + share > 100 + ROUNDING && before <= 100 + ROUNDING && share <= 100) {
          findings.add(
              Finding.error("SOURCES_OVER_100", Where.of("sources", source.id(), "sharePercent"))
                  .with("flow", source.flow())
                  .with("percent", before + share, "%"));
        }
      }
    }
  }

  private void wood() {
    for (WoodLot lot : environment.wood()) {
      Double moisture = lot.moisturePercent();
      Where where = Where.of("wood", lot.id(), "moisturePercent");
      if (moisture != null && lot.moistureBasis() == null) {
        findings.add(
            Finding.error("MOISTURE_BASIS_MISSING", Where.of("wood", lot.id(), "moistureBasis"))
                .with("percent", moisture, "%"));
      } else if (moisture != null
          && lot.moistureBasis() == WoodLot.MoistureBasis.WET
          && moisture >= 100) {
        findings.add(Finding.error("MOISTURE_WET_100", where).with("percent", moisture, "%"));
      }
      if (lot.nonRenewablePercent() != null && isBlank(lot.nonRenewableSource())) {
        findings.add(
            Finding.warning(
                    "NON_RENEWABLE_UNSOURCED", Where.of("wood", lot.id(), "nonRenewableSource"))
                .with("percent", lot.nonRenewablePercent(), "%"));
      }
    }
  }

  private void woodSums() {
    Map<String, Double> sums = new LinkedHashMap<>();
    Map<String, String> last = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    dossier.carriers().forEach(carrier -> known.add(carrier.id()));
    for (WoodLot lot : environment.wood()) {
      if (!known.contains(lot.carrier()) || lot.sharePercent() < 0) {
        return; // Told already; the sums would only repeat it.
      }
      sums.merge(lot.carrier(), lot.sharePercent(), Double::sum);
      last.put(lot.carrier(), lot.id());
    }
    sums.forEach((carrier, sum) -> wood(carrier, sum, last.getOrDefault(carrier, "")));
  }

  private void wood(String carrier, double sum, String last) {
    if (Math.abs(sum - 100) > ROUNDING) {
      findings.add(
          Finding.error("WOOD_SHARES_NOT_100", Where.of("wood", last, "sharePercent"))
              .with("carrier", carrier)
              .with("percent", sum, "%"));
    }
    boolean bought =
        dossier.flows().stream()
            .anyMatch(
                flow -> flow.carrier().equals(carrier) && flow.from().equals(Dossier.OUTSIDE));
    if (!bought) {
      findings.add(
          Finding.warning("WOOD_NOT_BOUGHT", Where.of("wood", last, "carrier"))
              .with("carrier", carrier));
    }
  }

  private void outlets() {
    for (Outlet outlet : environment.outlets()) {
      if (outlet.flow().equals(outlet.before())) {
        findings.add(
            Finding.error("OUTLET_SAME_FLOW", Where.of("outlets", outlet.id(), "before"))
                .with("flow", outlet.flow()));
      }
      Flow flow = flows.get(outlet.flow());
      if (flow != null && !flow.to().equals(Dossier.OUTSIDE)) {
        findings.add(
            Finding.warning("OUTLET_FLOW_INSIDE", Where.of("outlets", outlet.id(), "flow"))
                .with("flow", outlet.flow())
                .with("centre", flow.to()));
      }
    }
  }

  private void limits() {
    for (Limit limit : environment.limits()) {
      Double max = limit.max();
      Double min = limit.min();
      if (max == null && min == null) {
        findings.add(
            Finding.error("LIMIT_EMPTY", Where.of("limits", limit.id(), "max"))
                .with("parameter", limit.parameter()));
      } else if (max != null && min != null && min > max) {
        findings.add(
            Finding.error("LIMIT_REVERSED", Where.of("limits", limit.id(), "min"))
                .with("min", min, "1")
                .with("max", max, "1"));
      }
    }
  }

  private void samples() {
    for (Sample sample : environment.samples()) {
      if (sample.parameter().equals("PH") && sample.value() > 14) {
        findings.add(
            Finding.error("PH_IMPOSSIBLE", Where.of("samples", sample.id(), "value"))
                .with("found", sample.value(), "1"));
      }
    }
  }

  private void waste() {
    for (WasteStream stream : environment.waste()) {
      String ewc = stream.ewc();
      if (ewc != null && !EWC.matcher(ewc).matches()) {
        findings.add(
            Finding.error("EWC_NOT_READABLE", Where.of("waste", stream.id(), "ewc"))
                .with("found", ewc));
      } else if (ewc != null && ewc.endsWith("*") && Boolean.FALSE.equals(stream.hazardous())) {
        findings.add(
            Finding.warning("EWC_HAZARDOUS", Where.of("waste", stream.id(), "hazardous"))
                .with("ewc", ewc));
      }
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
