package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;

/** Which rules and limits a set breaks. */
final class Violations {
  private Violations() {}

  static List<Finding> of(ChoiceRequest request, Chosen set) {
    List<Finding> broken = new ArrayList<>();
    Set<String> chosen = new HashSet<>(set.measures());
    for (Limit limit : request.limits()) {
      double used = set.uses().getOrDefault(limit.id(), 0.0);
      if (used > limit.capacity() + Search.SLACK * StrictMath.max(1, limit.capacity())) {
        broken.add(
            Finding.warning("CHOICE_LIMIT_EXCEEDED", Where.of("limit", limit.id()))
                .with("limit", limit.id())
                .with("used", used, limit.unit())
                .with("capacity", limit.capacity(), limit.unit()));
      }
    }
    for (Set<String> mandatory : request.rules().mandatory()) {
      if (mandatory.stream().noneMatch(chosen::contains)) {
        broken.add(rule("CHOICE_LAW_LEFT_OUT", mandatory));
      }
    }
    for (Set<String> exclusive : request.rules().exclusive()) {
      if (exclusive.stream().filter(chosen::contains).count() > 1) {
        broken.add(rule("CHOICE_EXCLUSIVE_BOTH", exclusive));
      }
    }
    for (Rules.Requirement requirement : request.rules().requires()) {
      if (chosen.contains(requirement.measure())
          && requirement.oneOf().stream().noneMatch(chosen::contains)) {
        broken.add(
            rule("CHOICE_REQUIREMENT_LEFT_OUT", requirement.oneOf())
                .with("measure", requirement.measure()));
      }
    }
    Mass least = request.leastCo2e();
    if (least != null && set.co2e().kilograms() < least.kilograms() * (1 - Search.SLACK)) {
      broken.add(
          Finding.warning("CHOICE_CO2E_BELOW", Where.ALL)
              .with("saved", set.co2e().kilograms(), "kg")
              .with("least", least.kilograms(), "kg"));
    }
    return broken;
  }

  private static Finding rule(String code, Set<String> measures) {
    String all = String.join(", ", measures);
    return Finding.warning(code, Where.of("measure", all)).with("measures", all);
  }
}
