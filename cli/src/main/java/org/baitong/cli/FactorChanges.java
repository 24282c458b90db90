package org.baitong.cli;

import java.util.ArrayList;
import java.util.List;
import org.baitong.reference.Fact;
import org.baitong.reference.ReferenceData;

/**
 * What changed from one set of reference data to another.
 *
 * @param from edition that is compared with
 * @param to the present edition
 * @param added facts that only the present one has
 * @param removed facts that only the old one has
 * @param changed facts whose number, unit, bounds, key or validity differ
 * @param same number of facts that do not differ
 */
record FactorChanges(
    String from, String to, List<Fact> added, List<Fact> removed, List<Change> changed, int same) {
  /** A fact before and after. */
  record Change(Fact before, Fact after) {}

  static FactorChanges between(ReferenceData old, ReferenceData now) {
    List<Fact> added = now.list().stream().filter(fact -> !old.has(fact.id())).toList();
    List<Fact> removed = old.list().stream().filter(fact -> !now.has(fact.id())).toList();
    List<Change> changed = new ArrayList<>();
    int same = 0;
    for (Fact before : old.list()) {
      if (!now.has(before.id())) {
        continue;
      }
      Fact after = now.get(before.id());
      if (before.figure().equals(after.figure())
          && before.key().equals(after.key())
          && before.validity().equals(after.validity())) {
        same++;
      } else {
        changed.add(new Change(before, after));
      }
    }
    return new FactorChanges(
        old.edition(), now.edition(), added, removed, List.copyOf(changed), same);
  }
}
