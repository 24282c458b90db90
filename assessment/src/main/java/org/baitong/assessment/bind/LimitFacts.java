package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.quantity.Level;
import org.baitong.reference.Fact;

/** Limits of reference data, one a fact: each side keeps its own source. */
final class LimitFacts {
  /** Noise of the reference data is A-weighted, as that of factories; UCUM has no code for it. */
  static final String DECIBEL = "dB(A)";

  private final Overlay facts;

  LimitFacts(Overlay facts) {
    this.facts = facts;
  }

  /** Limits of the law for a receiver, by parameter. */
  Map<String, List<LimitValue>> effluent(String receiver) {
    return limits("limit-effluent", receiver);
  }

  /** Limits at work, by parameter as an exposure names it: "NOISE", "HEAT:moderate". */
  Map<String, List<LimitValue>> exposure() {
    return limits("limit-exposure", "");
  }

  private Map<String, List<LimitValue>> limits(String quantity, String receiver) {
    Map<String, List<LimitValue>> limits = new LinkedHashMap<>();
    for (Fact fact : facts.list(quantity)) {
      if (receiver.isEmpty() || receiver.equals(fact.key().sector())) {
        String parameter = parameter(quantity, fact);
        limits
            .computeIfAbsent(parameter, key -> new ArrayList<>())
            .add(limit(quantity, parameter, fact));
      }
    }
    return limits;
  }

  private static String parameter(String quantity, Fact fact) {
    boolean plain = quantity.equals("limit-effluent") || fact.key().sector().isEmpty();
    return plain ? fact.key().subject() : fact.key().subject() + ":" + fact.key().sector();
  }

  private static LimitValue limit(String quantity, String parameter, Fact fact) {
    String unit = fact.unit().startsWith("dB") ? DECIBEL : fact.unit();
    Level level = new Level(fact.value(), unit);
    boolean least = fact.key().purpose().equals("min");
    return new LimitValue(
        fact.id(),
        parameter,
        least ? level : null,
        least ? null : level,
        quantity.equals("limit-effluent") ? LimitValue.Kind.LAW : LimitValue.Kind.GUIDELINE,
        fact.source(),
        fact.verified(),
        "factor:" + fact.id());
  }

  /** Remembers the facts behind a limit that was used. */
  void use(LimitValue limit) {
    for (String quantity : List.of("limit-effluent", "limit-exposure")) {
      for (Fact fact : facts.list(quantity)) {
        if (fact.id().equals(limit.id())) {
          facts.use(fact);
        }
      }
    }
  }
}
