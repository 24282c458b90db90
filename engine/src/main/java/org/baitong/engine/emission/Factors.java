package org.baitong.engine.emission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.quantity.Heating;

/**
 * The resolved factors of one emission by the role they play.
 *
 * <p>Example: {@code Factors.net().with(Role.NCV, ncv).with(Role.EF_CO2, co2)}.
 *
 * @param byRole each at most once
 * @param heating what the calorific value and the factors per energy refer to: NET or GROSS
 * @param leftOut gases' factors that are left out on purpose, so that their absence is no gap
 */
public record Factors(Map<Role, Factor> byRole, Heating heating, Set<Role> leftOut) {
  public Factors {
    Map<Role, Factor> copy = new EnumMap<>(Role.class);
    copy.putAll(byRole);
    byRole = Collections.unmodifiableMap(copy);
    Set<Role> out = EnumSet.noneOf(Role.class);
    out.addAll(leftOut);
    leftOut = Collections.unmodifiableSet(out);
    if (heating == Heating.NOT_FUEL) {
      throw new IllegalArgumentException("Factors of a fuel refer to NET or GROSS energy.");
    }
  }

  /** None yet, on the net basis that IPCC uses. */
  public static Factors net() {
    return new Factors(Map.of(), Heating.NET, Set.of());
  }

  /** None yet, on the gross basis, as in the publications of the USA. */
  public static Factors gross() {
    return new Factors(Map.of(), Heating.GROSS, Set.of());
  }

  /** One factor more, or another one in this role. */
  public Factors with(Role role, Factor factor) {
    Map<Role, Factor> more = new EnumMap<>(Role.class);
    more.putAll(byRole);
    more.put(role, factor);
    return new Factors(more, heating, leftOut);
  }

  /** Without this gas on purpose: {@code without(Role.EF_CH4)} for a source that gives CO2 only. */
  public Factors without(Role role) {
    Set<Role> out = EnumSet.noneOf(Role.class);
    out.addAll(leftOut);
    out.add(role);
    return new Factors(byRole, heating, out);
  }

  /** The factor in this role, if there is one. */
  public Optional<Factor> find(Role role) {
    return Optional.ofNullable(byRole.get(role));
  }

  /** Whether there is a factor in this role. */
  public boolean has(Role role) {
    return byRole.containsKey(role);
  }
}
