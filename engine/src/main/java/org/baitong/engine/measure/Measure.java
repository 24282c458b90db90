package org.baitong.engine.measure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be done.
 *
 * @param id stable id
 * @param effects what it does to flows; empty is not quantified
 * @param excludes ids of measures that cannot be done with it
 * @param requires ids of measures that have to be done too
 * @param yearlyCost what it costs a year beside what it saves, its investment spread over its life;
 *     of two that exclude each other the one that leaves more is planned; null is not known
 * @param veto why it may not be done whatever it saves; null when nothing speaks against it
 */
public record Measure(
    String id,
    List<Effect> effects,
    Set<String> excludes,
    Set<String> requires,
    @Nullable Money yearlyCost,
    @Nullable Finding veto) {
  public Measure {
    effects = List.copyOf(effects);
    excludes = Collections.unmodifiableSet(new LinkedHashSet<>(excludes));
    requires = Collections.unmodifiableSet(new LinkedHashSet<>(requires));
  }

  /** One that stands for itself: {@code Measure.of("TRAPS", effects)}. */
  public static Measure of(String id, List<Effect> effects) {
    return new Measure(id, effects, Set.of(), Set.of(), null, null);
  }
}
