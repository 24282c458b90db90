package org.baitong.assessment.emission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.bind.Overlay;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.Role;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.Fact;
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

  /** The shares of a blend by the name of the gas; empty when there is no such blend. */
  Map<String, Factor> blend(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    Map<String, Factor> shares = new LinkedHashMap<>();
    for (Fact fact : facts.list("blend-share")) {
      if (fact.key().subject().equals(plain)) {
        Selection selection = Selection.of("blend-share", plain).with("gas", fact.key().gas());
        find(selection, 0).ifPresent(factor -> shares.put(fact.key().gas(), factor));
      }
    }
    return shares;
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
