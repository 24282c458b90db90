package org.baitong.assessment.bind;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Units;
import org.baitong.reference.Fact;
import org.baitong.reference.ReferenceData;

/** Facts as the factors that calculations take. */
public final class ResolvedFactors {
  private ResolvedFactors() {}

  /**
   * The GWP set of this name: AR4, AR5 or AR6 with the gases the reference data know. Missing with
   * GWP_SET_UNKNOWN when they have no methane under that name.
   */
  public static Outcome<GwpSet> gwpSet(ReferenceData data, String name) {
    Map<Gas, Factor> values = new EnumMap<>(Gas.class);
    String prefix = "gwp." + name.toLowerCase(Locale.ROOT) + ".";
    for (Gas gas : Gas.values()) {
      String formula = gas.formula().replace("-", "");
      String origin =
          switch (gas) {
            case CH4_FOSSIL -> "CH4_fossil";
            case CH4_BIOGENIC -> "CH4_biogenic";
            default -> formula;
          };
      Optional.of(prefix + origin)
          .filter(data::has)
          .or(() -> Optional.of(prefix + formula).filter(data::has))
          .ifPresent(id -> values.put(gas, data.get(id).factor()));
    }
    if (!values.containsKey(Gas.CH4_FOSSIL)) {
      return Outcome.missing(
          Finding.error("GWP_SET_UNKNOWN", Where.of("gwp", name)).with("set", name));
    }
    return Outcome.of(new GwpSet(name.toUpperCase(Locale.ROOT), values));
  }

  /**
   * The gases of a refrigerant: one for R134a, two for R410A. Missing with REFRIGERANT_UNKNOWN when
   * neither a gas nor a blend of the reference data has this name.
   */
  public static Outcome<Map<Gas, Factor>> composition(ReferenceData data, String refrigerant) {
    Map<Gas, Factor> parts = new EnumMap<>(Gas.class);
    String plain = refrigerant.replaceAll("[-_ ]", "");
    Optional<Gas> pure = Gas.find(refrigerant);
    if (pure.isPresent()) {
      parts.put(pure.get(), Factor.exact("refrigerant." + plain, 1, Units.parse("1").get(), ""));
      return Outcome.of(parts);
    }
    for (Fact fact : data.list("blend-share")) {
      if (fact.key().subject().replaceAll("[-_ ]", "").equalsIgnoreCase(plain)) {
        Gas.find(fact.key().gas()).ifPresent(gas -> parts.put(gas, fact.factor()));
      }
    }
    return parts.isEmpty()
        ? Outcome.missing(
            Finding.error("REFRIGERANT_UNKNOWN", Where.of("refrigerant", refrigerant))
                .with("gas", refrigerant))
        : Outcome.of(parts);
  }
}
