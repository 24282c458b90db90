package org.baitong.assessment.emission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.bind.Overlay;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.Role;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.Selection;

/** Asks the reference data for factors and keeps what it says about them. */
final class Resolver {
  private final Overlay facts;
  private final List<Finding> findings = new ArrayList<>();

  Resolver(Overlay facts) {
    this.facts = facts;
  }

  /** Why a factor is missing, or taken from another year. */
  List<Finding> findings() {
    return findings;
  }

  /** The factors with one more, if there is one that answers exactly. */
  Factors add(Factors factors, Role role, Selection selection) {
    return find(selection, 0).map(factor -> factors.with(role, factor)).orElse(factors);
  }

  /** A factor valid in the year asked for or up to so many years from it, never silently. */
  Optional<Factor> find(Selection selection, int years) {
    Outcome<Factor> found = facts.factor(selection, years);
    found.findings().stream().map(Resolver::warning).forEach(findings::add);
    return found.isUsable() ? Optional.of(found.get()) : Optional.empty();
  }

  /** A factor that may be absent without a finding. */
  Optional<Factor> optional(Selection selection) {
    Outcome<Factor> found = facts.factor(selection, 0);
    return found.isUsable() ? Optional.of(found.get()) : Optional.empty();
  }

  /** The gas of a factor that was found: "CO2", or "CO2E" where its source does not split it. */
  String gas(String id) {
    return facts.key(id).gas();
  }

  /** The gases of a refrigerant by their shares; missing with its reason. */
  Outcome<Map<Gas, Factor>> composition(String refrigerant) {
    return facts.composition(refrigerant);
  }

  /** A gap in one source is no reason to refuse the whole factory. */
  static Finding warning(Finding finding) {
    return finding.severity() == Severity.ERROR
        ? new Finding(finding.code(), Severity.WARNING, finding.where(), finding.args())
        : finding;
  }

  void say(String code, String source) {
    findings.add(Finding.warning(code, Where.of("sources", source)).with("source", source));
  }
}
