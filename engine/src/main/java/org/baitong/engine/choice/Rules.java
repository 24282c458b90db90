package org.baitong.engine.choice;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What binds measures together.
 *
 * @param mandatory sets of which at least one measure enters, whatever it costs: what the law
 *     requires
 * @param exclusive sets of which at most one measure enters
 * @param requires measures that need another one
 */
public record Rules(
    List<Set<String>> mandatory, List<Set<String>> exclusive, List<Requirement> requires) {
  /** Nothing binds them. */
  public static final Rules NONE = new Rules(List.of(), List.of(), List.of());

  /**
   * A measure enters only with one of others.
   *
   * @param measure id
   * @param oneOf ids of which at least one enters too
   */
  public record Requirement(String measure, Set<String> oneOf) {
    public Requirement {
      oneOf = Collections.unmodifiableSet(new TreeSet<>(oneOf));
    }
  }

  public Rules {
    mandatory = sorted(mandatory);
    exclusive = sorted(exclusive);
    requires = List.copyOf(requires);
  }

  private static List<Set<String>> sorted(List<Set<String>> sets) {
    return sets.stream()
        .map(set -> Collections.unmodifiableSet((Set<String>) new TreeSet<>(set)))
        .toList();
  }

  /** Without the mandatory sets in which this measure stands. */
  Rules withoutMandatory(Set<String> set) {
    return new Rules(
        mandatory.stream().filter(one -> !one.equals(set)).toList(), exclusive, requires);
  }

  Rules withoutExclusive(Set<String> set) {
    return new Rules(
        mandatory, exclusive.stream().filter(one -> !one.equals(set)).toList(), requires);
  }

  Rules without(Requirement requirement) {
    return new Rules(
        mandatory, exclusive, requires.stream().filter(one -> !one.equals(requirement)).toList());
  }
}
