package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.ReferenceData;

/** INTERIM until the engine's balance lands: measured amounts as they are. */
public final class BalanceBinding {
  private final YearAmounts amounts;
  private final List<Finding> findings = new ArrayList<>();

  /** For a checked dossier. */
  public BalanceBinding(
      Dossier dossier, Period period, Bound bound, YearAmounts amounts, ReferenceData reference) {
    this.amounts = amounts;
  }

  /** Findings. */
  public List<Finding> findings() {
    return findings;
  }

  /** Quantities by flow. */
  public Map<String, Double> reconcile(Recorder recorder) {
    Map<String, Double> quantities = new LinkedHashMap<>();
    amounts.amounts().forEach((flow, amount) -> quantities.put(flow, amount.value()));
    return quantities;
  }

  /** The balance. */
  public Balance balance(Outcome<MfcaResult> costs) {
    return new Balance(
        List.of(),
        List.of(),
        Outcome.missing(Finding.error("NOTHING_READ", Where.ALL)),
        List.of(),
        List.of());
  }
}
