package org.baitong.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Checks of causes, measures and the links between measures; effects have a check of their own. */
final class ImprovementCheck {
  private final Improvement improvement;
  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private ImprovementCheck(Improvement improvement) {
    this.improvement = improvement;
    improvement.causes().forEach(cause -> causes.putIfAbsent(cause.id(), cause));
  }

  static List<Finding> check(Dossier dossier) {
    ImprovementCheck check = new ImprovementCheck(dossier.improvement());
    check.whys();
    check.measures();
    check.inputs();
    check.links();
    check.requirements();
    return check.findings;
  }

  /** Every chain of whys comes to an end that a manager can act on, or says that there is none. */
  private void whys() {
    Set<String> told = new HashSet<>();
    Set<String> deeper = new HashSet<>();
    improvement.causes().forEach(cause -> deeper.add(String.valueOf(cause.because())));
    for (Cause start : improvement.causes()) {
      Set<String> passed = new LinkedHashSet<>();
      boolean ends = false;
      Cause last = start;
      for (Cause cause = start; cause != null; cause = next(cause)) {
        if (!passed.add(cause.id())) {
          List<String> loop = new ArrayList<>(passed);
          loop = loop.subList(loop.indexOf(cause.id()), loop.size());
          if (told.add(loop.stream().sorted().findFirst().orElse(""))) {
            findings.add(
                Finding.error("CAUSE_CYCLE", Where.of("causes", cause.id(), "because"))
                    .with("cause", cause.id())
                    .with("chain", String.join(" > ", loop)));
          }
          ends = true; // A loop has no end to speak of.
          break;
        }
        ends |= cause.code().endsChain();
        last = cause;
      }
      if (!ends && !deeper.contains(start.id()) && last.because() == null && told.add(last.id())) {
        findings.add(
            Finding.warning("CAUSE_CHAIN_OPEN", Where.of("causes", last.id(), "because"))
                .with("cause", last.id())
                .with("code", last.code().name()));
      }
      if (start.code() == Cause.Code.NONE_MANAGERIAL && start.because() != null) {
        findings.add(
            Finding.warning("CAUSE_NONE_WITH_DEEPER", Where.of("causes", start.id(), "because"))
                .with("cause", start.id())
                .with("other", start.because()));
      }
    }
  }

  private @Nullable Cause next(Cause cause) {
    return cause.because() == null ? null : causes.get(cause.because());
  }

  private void measures() {
    Set<String> done = new HashSet<>();
    improvement.effects().forEach(effect -> done.add(effect.measure()));
    improvement.inputs().forEach(input -> done.add(input.measure()));
    for (Measure measure : improvement.measures()) {
      Double life = measure.lifeYears();
      if (life != null && life == 0) {
        findings.add(
            Finding.error("MEASURE_LIFE_ZERO", Where.of("measures", measure.id(), "lifeYears"))
                .with("measure", measure.id()));
      }
      if (!done.contains(measure.id())) {
        findings.add(
            Finding.warning("MEASURE_WITHOUT_EFFECT", Where.of("measures", measure.id()))
                .with("measure", measure.id()));
      }
      sourced("measures", measure.id(), measure.source());
    }
  }

  private record Field(String measure, String calculator, String field) {}

  private void inputs() {
    Map<Field, String> seen = new HashMap<>();
    for (MeasureInput input : improvement.inputs()) {
      boolean number = input.value() != null;
      boolean word = input.text() != null && !input.text().isBlank();
      if (number == word) {
        findings.add(
            Finding.error(
                    number ? "INPUT_NUMBER_AND_WORD" : "INPUT_EMPTY",
                    Where.of("inputs", input.id(), "value"))
                .with("field", input.field())
                .with("measure", input.measure()));
      }
      String first =
          seen.putIfAbsent(
              new Field(input.measure(), input.calculator(), input.field()), input.id());
      if (first != null) {
        findings.add(
            Finding.error("INPUT_TWICE", Where.of("inputs", input.id(), "field"))
                .with("field", input.field())
                .with("measure", input.measure())
                .with("other", first));
      }
      sourced("inputs", input.id(), input.source());
    }
  }

  private void links() {
    Map<Set<String>, MeasureLink> seen = new HashMap<>();
    for (MeasureLink link : improvement.links()) {
      Where where = Where.of("links", link.id(), "other");
      if (link.measure().equals(link.other())) {
        findings.add(Finding.error("LINK_TO_ITSELF", where).with("measure", link.measure()));
        continue;
      }
      MeasureLink first = seen.putIfAbsent(Set.of(link.measure(), link.other()), link);
      if (first != null && first.kind() != link.kind()) {
        findings.add(
            Finding.error("LINKS_CONTRADICT", where)
                .with("measure", link.measure())
                .with("other", link.other()));
      } else if (first != null && link.kind() == MeasureLink.Kind.EXCLUDES) {
        findings.add(
            Finding.warning("LINK_TWICE", where)
                .with("measure", link.measure())
                .with("other", link.other()));
      }
    }
  }

  /** Measures that need each other in a ring are one measure, and none of them can come first. */
  private void requirements() {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    for (MeasureLink link : improvement.links()) {
      if (link.kind() == MeasureLink.Kind.REQUIRES && !link.measure().equals(link.other())) {
        needs.computeIfAbsent(link.measure(), key -> new LinkedHashSet<>()).add(link.other());
      }
    }
    Set<String> told = new HashSet<>();
    for (MeasureLink link : improvement.links()) {
      Set<String> reached = reached(needs, link.measure());
      if (reached.contains(link.measure()) && told.add(link.measure())) {
        reached.removeIf(other -> !reached(needs, other).contains(link.measure()));
        told.addAll(reached);
        findings.add(
            Finding.error("LINKS_CYCLE", Where.of("links", link.id(), "other"))
                .with("measures", String.join(", ", reached)));
      }
    }
  }

  private static Set<String> reached(Map<String, Set<String>> needs, String from) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(needs.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      String measure = open.removeLast();
      if (reached.add(measure)) {
        open.addAll(needs.getOrDefault(measure, Set.of()));
      }
    }
    return reached;
  }

  private void sourced(String section, String id, String source) {
    if (source.isBlank()) {
      findings.add(Finding.error("SOURCE_MISSING", Where.of(section, id, "source")).with("id", id));
    }
  }
}
