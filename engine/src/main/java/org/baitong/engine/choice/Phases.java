package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baitong.engine.quantity.Ratio;

/**
 * A choice of measures and of the phase in which each begins, as a choice among copies of the
 * measures: each flow is cut into the parts that fall into the phases, and a measure acts from its
 * own phase on.
 *
 * <p>Example: {@code phased.when(Choice.best(phased.request()).get().best())} gives the phase of
 * each chosen measure.
 */
public final class Phases {
  private static final String AT = "@";

  /**
   * A phase of the plan.
   *
   * @param id unique, for example "2027"
   * @param capacities by id of a limit what this phase alone may take; a limit that stands in no
   *     phase holds for the whole plan
   * @param ownFactor own value of a measure begun in this phase over that of one begun at once
   * @param worthPart part of each flow's worth that falls into this phase; all add up to 1
   * @param co2ePart part of each flow's CO2e that falls into it; all add up to 1
   */
  public record Phase(
      String id, Map<String, Double> capacities, Ratio ownFactor, Ratio worthPart, Ratio co2ePart) {
    public Phase {
      capacities = new TreeMap<>(capacities);
      if (id.contains(AT)) {
        throw new IllegalArgumentException("A phase is called " + id + "\nMaybe leave out the @.");
      }
    }
  }

  private final ChoiceRequest request;

  private Phases(ChoiceRequest request) {
    this.request = request;
  }

  /** The copies of a request; throws when parts do not add up to 1 or a phase stands twice. */
  public static Phases of(ChoiceRequest base, List<Phase> phases) {
    check(phases);
    List<ChoiceFlow> flows = new ArrayList<>();
    for (ChoiceFlow flow : base.flows()) {
      for (Phase phase : phases) {
        flows.add(
            new ChoiceFlow(
                at(flow.id(), phase),
                flow.worth().times(phase.worthPart().value()),
                flow.co2e().times(phase.co2ePart().value())));
      }
    }
    List<Candidate> copies = new ArrayList<>();
    List<Set<String>> exclusive = new ArrayList<>();
    List<Rules.Requirement> requires = new ArrayList<>();
    for (Candidate candidate : base.candidates()) {
      for (int p = 0; p < phases.size(); p++) {
        copies.add(copy(candidate, phases, p));
      }
      exclusive.add(copies(Set.of(candidate.id()), phases));
    }
    Rules rules = base.rules();
    rules.exclusive().forEach(set -> exclusive.addFirst(copies(set, phases)));
    for (Rules.Requirement requirement : rules.requires()) {
      for (int p = 0; p < phases.size(); p++) {
        requires.add(
            new Rules.Requirement(
                at(requirement.measure(), phases.get(p)),
                copies(requirement.oneOf(), phases.subList(0, p + 1))));
      }
    }
    List<Set<String>> mandatory =
        rules.mandatory().stream().map(set -> copies(set, phases)).toList();
    return new Phases(
        new ChoiceRequest(
            base.currency(),
            flows,
            copies,
            limits(base, phases),
            new Rules(mandatory, exclusive, requires),
            base.leastCo2e()));
  }

  private static void check(List<Phase> phases) {
    double worth = 0;
    double carbon = 0;
    Set<String> ids = new TreeSet<>();
    for (Phase phase : phases) {
      worth += phase.worthPart().value();
      carbon += phase.co2ePart().value();
      if (!ids.add(phase.id())) {
        throw new IllegalArgumentException("The phase " + phase.id() + " stands there twice");
      }
    }
    if (StrictMath.abs(worth - 1) > 1e-9 || StrictMath.abs(carbon - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "The phases' parts add up to " + worth + " and " + carbon + "\nMaybe to 1 each.");
    }
  }

  private static String at(String id, Phase phase) {
    return id + AT + phase.id();
  }

  private static Set<String> copies(Set<String> ids, List<Phase> phases) {
    Set<String> copies = new TreeSet<>();
    ids.forEach(id -> phases.forEach(phase -> copies.add(at(id, phase))));
    return copies;
  }

  private static Candidate copy(Candidate candidate, List<Phase> phases, int begin) {
    Phase phase = phases.get(begin);
    Map<String, Double> uses = new LinkedHashMap<>();
    candidate
        .uses()
        .forEach(
            (limit, used) ->
                uses.put(phase.capacities().containsKey(limit) ? at(limit, phase) : limit, used));
    List<Act> acts = new ArrayList<>();
    double carbon = 0;
    for (Phase from : phases.subList(begin, phases.size())) {
      carbon += from.co2ePart().value();
      candidate
          .acts()
          .forEach(act -> acts.add(new Act(at(act.flow(), from), act.share(), act.amount())));
    }
    return new Candidate(
        at(candidate.id(), phase),
        candidate.ownValue().times(phase.ownFactor().value()),
        candidate.ownCo2e().times(carbon),
        uses,
        acts);
  }

  private static List<Limit> limits(ChoiceRequest base, List<Phase> phases) {
    List<Limit> limits = new ArrayList<>(base.limits());
    for (Phase phase : phases) {
      phase
          .capacities()
          .forEach(
              (id, capacity) -> {
                String unit =
                    base.limits().stream()
                        .filter(limit -> limit.id().equals(id))
                        .map(Limit::unit)
                        .findFirst()
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "Phase "
                                        + phase.id()
                                        + " limits "
                                        + id
                                        + "\nMaybe one of the request's limits."));
                limits.add(new Limit(at(id, phase), capacity, unit));
              });
    }
    return limits;
  }

  /** The request to be solved. */
  public ChoiceRequest request() {
    return request;
  }

  /** By measure of a chosen set the id of the phase in which it begins. */
  public Map<String, String> when(Chosen chosen) {
    Map<String, String> phases = new TreeMap<>();
    for (String copy : chosen.measures()) {
      int mark = copy.lastIndexOf(AT);
      phases.put(copy.substring(0, mark), copy.substring(mark + 1));
    }
    return phases;
  }
}
