package org.baitong.assessment.bind;

import java.util.List;
import java.util.Map;
import org.baitong.dossier.Dossier;

/**
 * A factory after its balance: what emissions, pollution and people rest on.
 *
 * @param dossier checked
 * @param period the months
 * @param bound its network and units
 * @param flows the reconciled balance
 * @param contents reconciled load per carrier unit, by flow and load ("F-EFFLUENT.COD")
 * @param facts reference data with the factory's own values
 */
public record Reconciled(
    Dossier dossier,
    Period period,
    Bound bound,
    List<Balance.FlowRow> flows,
    Map<String, Double> contents,
    Overlay facts) {
  public Reconciled {
    flows = List.copyOf(flows);
    contents = Map.copyOf(contents);
  }
}
