package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/** Material flow cost accounting of a network of quantity centres. */
public final class Mfca {
  private Mfca() {}

  /**
   * The cost of every product and loss. Missing only when the request cannot be understood (unknown
   * centre, duplicate id, negative amount, a cycle that nothing leaves); otherwise single figures
   * may be missing or disqualified, and findings say why.
   *
   * <p>Amounts are in the request's currency, quantities in the units of materials and keys;
   * nothing is rounded unless the options round keys. Source: ISO 14051:2011 and ISO 14053:2021.
   * Example: {@code Mfca.calculate(request, Recorder.OFF).get().totals().losses().total().get()}.
   */
  public static Outcome<MfcaResult> calculate(MfcaRequest request, Recorder recorder) {
    List<Finding> findings = new ArrayList<>(Checks.of(request));
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    Solution solution = new Solution(OpeningMixtures.named(request), findings);
    if (!solution.stuck.isEmpty()) {
      String cycle =
          solution.stuck.stream().map(solution.net::id).collect(Collectors.joining(", "));
      findings.addFirst(
          Finding.error(
                  "NETWORK_CYCLE_CLOSED",
                  Where.of("centre", solution.net.id(solution.stuck.getFirst())))
              .with("centres", cycle));
      return new Outcome.Missing<>(findings);
    }
    for (Finding reason : solution.reasons()) {
      if (!findings.contains(reason)) {
        findings.add(reason);
      }
    }
    Costing costing = new Costing(solution);
    MfcaResult result = new Results(solution, costing, findings).build();
    if (!recorder.equals(Recorder.OFF)) {
      new Explanation(solution, costing, recorder).record(result);
    }
    return Outcome.of(result, findings);
  }
}
