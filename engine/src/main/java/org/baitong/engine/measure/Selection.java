package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.measure.PlanResult.State;
import org.baitong.engine.measure.Plans.Candidate;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * Which measures can be done together: none that breaks something, of two that exclude each other
 * the one that leaves more, none without what it requires.
 */
final class Selection {
  private final Map<String, Candidate> byId = new LinkedHashMap<>();
  private final List<Candidate> open;
  private final List<Candidate> plan = new ArrayList<>();
  private final Breaks breaks;

  /** Why a measure breaks something when these effects are in force; null when it does not. */
  interface Breaks {
    @Nullable Finding with(Candidate candidate, int[] chosen);
  }

  Selection(List<Candidate> candidates, Breaks breaks) {
    this.breaks = breaks;
    candidates.forEach(candidate -> byId.put(candidate.measure.id(), candidate));
    this.open =
        new ArrayList<>(
            candidates.stream()
                .filter(Candidate::isKnown)
                .sorted(
                    Comparator.<Candidate>comparingInt(candidate -> candidate.rank)
                        .thenComparing(candidate -> candidate.measure.id()))
                .toList());
  }

  /** The planned ones in the order in which they follow each other. */
  List<Candidate> plan() {
    for (Candidate candidate : List.copyOf(open)) {
      if (candidate.measure.veto() != null) {
        settle(candidate, State.BLOCKED, candidate.measure.veto());
      }
    }
    while (!open.isEmpty()) {
      if (!advance()) {
        give();
      }
    }
    return plan;
  }

  /** Settles the first that can be settled; false when all wait. */
  private boolean advance() {
    for (Candidate candidate : open) {
      Candidate rival = planned(candidate);
      String unmet = unmet(candidate);
      if (rival != null) {
        settle(
            candidate,
            State.EXCLUDED,
            finding("MEASURE_EXCLUDED", candidate).with("other", rival.measure.id()));
        return true;
      } else if (unmet != null) {
        settle(
            candidate,
            State.UNMET,
            finding("MEASURE_REQUIREMENT_UNMET", candidate).with("other", unmet));
        return true;
      } else if (!waits(candidate) && breaks(candidate) == null) {
        plan.add(candidate);
        settle(candidate, State.PLANNED, null);
        return true;
      }
    }
    return false;
  }

  /** Nothing can be added: the first that breaks something is blocked, else a circle is cut. */
  private void give() {
    for (Candidate candidate : open) {
      Finding reason = waits(candidate) ? null : breaks(candidate);
      if (reason != null) {
        settle(candidate, State.BLOCKED, reason);
        return;
      }
    }
    Candidate first = open.getFirst();
    settle(
        first,
        State.UNMET,
        finding("MEASURE_REQUIREMENT_UNMET", first)
            .with("other", String.join(", ", first.measure.requires())));
  }

  private void settle(Candidate candidate, State state, @Nullable Finding why) {
    candidate.state = state;
    candidate.why = why;
    open.remove(candidate);
  }

  private static Finding finding(String code, Candidate candidate) {
    return Finding.info(code, Where.of("measures", candidate.measure.id()))
        .with("measure", candidate.measure.id());
  }

  private static boolean exclude(Candidate one, Candidate other) {
    return one.measure.excludes().contains(other.measure.id())
        || other.measure.excludes().contains(one.measure.id());
  }

  private @Nullable Candidate planned(Candidate candidate) {
    return plan.stream().filter(other -> exclude(candidate, other)).findFirst().orElse(null);
  }

  private @Nullable String unmet(Candidate candidate) {
    for (String required : candidate.measure.requires()) {
      Candidate other = byId.get(required);
      boolean known = other != null && other.isKnown();
      if (other == null || !known || (!open.contains(other) && other.state != State.PLANNED)) {
        return required;
      }
    }
    return null;
  }

  /** For what it requires, and for a rival that leaves more. */
  private boolean waits(Candidate candidate) {
    boolean required =
        open.stream().anyMatch(o -> candidate.measure.requires().contains(o.measure.id()));
    return required
        || open.stream()
            .anyMatch(o -> o != candidate && exclude(candidate, o) && better(o, candidate));
  }

  private boolean better(Candidate one, Candidate other) {
    int byMoney = Double.compare(one.leaves(), other.leaves());
    return byMoney > 0 || (byMoney == 0 && open.indexOf(one) < open.indexOf(other));
  }

  private @Nullable Finding breaks(Candidate candidate) {
    int[] chosen = new int[0];
    for (Candidate other : plan) {
      chosen = Candidate.join(chosen, other.effects);
    }
    return breaks.with(candidate, Candidate.join(chosen, candidate.effects));
  }
}
