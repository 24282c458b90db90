package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.FactorOverride;
import org.baitong.dossier.Reading;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.Fact;
import org.baitong.reference.Key;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.Selection;

/**
 * Reference data with the consultant's own values laid over it; every use is remembered, so that
 * the result can say what it rests on.
 */
public final class Overlay {
  private static final String LICENCE = "the factory's own";

  private final ReferenceData reference;
  private final Map<String, FactorOverride> overrides = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Lays the overrides of a dossier over an edition; what cannot replace anything is named. */
  public Overlay(ReferenceData base, Dossier dossier) {
    List<Fact> replacements = new ArrayList<>();
    for (FactorOverride override : dossier.overrides()) {
      Where where = Where.of("overrides", override.id());
      if (!base.has(override.factor())) {
        findings.add(Finding.warning("FACTOR_UNKNOWN", where).with("factor", override.factor()));
        continue;
      }
      Fact fact = base.get(override.factor());
      boolean plausible = fact.figure().plausible(override.value());
      if (!fact.unit().equals(override.unit()) || !plausible) {
        findings.add(
            Finding.warning("FACTOR_REFUSED", where)
                .with("factor", override.factor())
                .with("value", override.value(), override.unit())
                .with("low", fact.figure().least(), fact.unit())
                .with("high", fact.figure().most(), fact.unit()));
        continue;
      }
      overrides.put(fact.id(), override);
      replacements.add(fact.stated(override.value(), override.reason(), LICENCE));
      findings.add(
          Finding.info("FACTOR_OVERRIDDEN", where)
              .with("factor", override.factor())
              .with("value", override.value(), override.unit())
              .with("reason", override.reason()));
    }
    reference = base.overlaid(replacements);
  }

  /** The value to use, in the fact's unit. */
  public double value(String id) {
    used.add(id);
    return reference.get(id).value();
  }

  /** The relative standard uncertainty of a kind of source in percent, after overrides. */
  public double uncertainty(Reading.Source source) {
    return value("uncertainty." + source.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The factor that answers a question exactly, or one of up to so many years before or after with
   * a warning; missing with its reason. An own value keeps the question's row.
   */
  public Outcome<Factor> factor(Selection selection, int years) {
    Outcome<Fact> found =
        years == 0 ? reference.select(selection) : reference.selectNearest(selection, years);
    return found.map(
        fact -> {
          used.add(fact.id());
          return fact.factor();
        });
  }

  /** The potentials of an assessment report; missing with its reason. */
  public Outcome<GwpSet> gwpSet(String name) {
    return ResolvedFactors.gwpSet(reference, name);
  }

  /** The gases of a refrigerant by their shares; missing with its reason. */
  public Outcome<Map<Gas, Factor>> composition(String refrigerant) {
    return ResolvedFactors.composition(reference, refrigerant);
  }

  /** What a fact is about. */
  public Key key(String id) {
    return reference.get(id).key();
  }

  /** What was overridden, and what was refused with the bounds it must keep. */
  public List<Finding> findings() {
    return findings;
  }

  /** The facts that were used so far, in the order of their ids. */
  public List<UsedFact> usedFacts() {
    List<UsedFact> facts = new ArrayList<>();
    for (String id : used) {
      Fact fact = reference.get(id);
      facts.add(
          new UsedFact(
              id,
              fact.value(),
              fact.unit(),
              fact.verified(),
              fact.source(),
              overrides.containsKey(id)));
    }
    return facts;
  }

  /**
   * Every fact of a kind that nothing supersedes, in the order of their ids; none counts as used.
   */
  public List<Fact> list(String quantity) {
    return reference.list(quantity).stream().filter(fact -> !fact.superseded()).toList();
  }

  /** Remembers that the result rests on this fact. */
  void use(Fact fact) {
    used.add(fact.id());
  }
}
