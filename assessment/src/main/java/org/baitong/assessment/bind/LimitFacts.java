package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.quantity.Level;
import org.baitong.reference.Fact;
import org.jspecify.annotations.Nullable;

/** Limits of reference data: a smallest and a largest value of one parameter are one limit. */
final class LimitFacts {
  /** Noise of the reference data is A-weighted, as that of factories; UCUM has no code for it. */
  static final String DECIBEL = "dB(A)";

  private final Overlay facts;

  LimitFacts(Overlay facts) {
    this.facts = facts;
  }

  /** Limits of the law for a receiver, by parameter. */
  Map<String, LimitValue> effluent(String receiver) {
    return limits("limit-effluent", fact -> receiver.equals(fact.key().sector()));
  }

  /** Limits at work, by parameter as an exposure names it: "NOISE", "HEAT:moderate". */
  Map<String, LimitValue> exposure() {
    return limits("limit-exposure", fact -> true);
  }

  private Map<String, LimitValue> limits(
      String quantity, java.util.function.Predicate<Fact> wanted) {
    Map<String, List<Fact>> sides = new LinkedHashMap<>();
    for (Fact fact : facts.list(quantity)) {
      if (wanted.test(fact)) {
        sides.computeIfAbsent(parameter(quantity, fact), key -> new ArrayList<>()).add(fact);
      }
    }
    Map<String, LimitValue> limits = new LinkedHashMap<>();
    sides.forEach((parameter, rows) -> limits.put(parameter, limit(quantity, parameter, rows)));
    return limits;
  }

  private static String parameter(String quantity, Fact fact) {
    boolean plain = quantity.equals("limit-effluent") || fact.key().sector().isEmpty();
    return plain ? fact.key().subject() : fact.key().subject() + ":" + fact.key().sector();
  }

  private static LimitValue limit(String quantity, String parameter, List<Fact> rows) {
    Fact first = rows.getFirst();
    boolean verified = rows.stream().allMatch(Fact::verified);
    return new LimitValue(
        first.id(),
        parameter,
        side(rows, "min"),
        side(rows, "max"),
        quantity.equals("limit-effluent") ? LimitValue.Kind.LAW : LimitValue.Kind.GUIDELINE,
        first.source(),
        verified,
        "factor:" + first.id());
  }

  private static @Nullable Level side(List<Fact> rows, String purpose) {
    for (Fact fact : rows) {
      if (fact.key().purpose().equals(purpose)) {
        String unit = fact.unit().startsWith("dB") ? DECIBEL : fact.unit();
        return new Level(fact.value(), unit);
      }
    }
    return null;
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
