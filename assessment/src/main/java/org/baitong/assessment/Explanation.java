package org.baitong.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.Fact;
import org.baitong.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** How every figure of an assessment came about: the same calculation with a recorder. */
public final class Explanation {
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Dossier dossier;
  private final ReferenceData reference;
  private final Outcome<Assessment> assessment;

  private Explanation(AssessmentRequest request, Recorder.Tape tape) {
    this.dossier = request.dossier();
    this.reference = request.reference();
    this.assessment = Assessor.assess(request, tape);
    tape.list().forEach(step -> steps.put(step.id(), step));
  }

  /** Assesses and keeps every step. */
  public static Explanation of(Dossier dossier, ReferenceData reference, @Nullable LocalDate asOf) {
    return new Explanation(new AssessmentRequest(dossier, reference, asOf), new Recorder.Tape());
  }

  /** The assessment whose figures these are; recording changes none. */
  public Outcome<Assessment> assessment() {
    return assessment;
  }

  /** Ids of all figures, in the order of calculation. */
  public Set<String> ids() {
    return steps.keySet();
  }

  /** All steps, in the order of calculation. */
  public List<Step> steps() {
    return List.copyOf(steps.values());
  }

  /** Ids that share the most beginning with this one. */
  public List<String> similar(String id) {
    return steps.keySet().stream()
        .sorted(
            Comparator.comparingInt((String candidate) -> -common(candidate, id))
                .thenComparing(Comparator.naturalOrder()))
        .limit(8)
        .toList();
  }

  private static int common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /** The figure's derivation as an indented tree; empty when there is no such figure. */
  public List<String> tree(String id, int depth) {
    List<String> lines = new ArrayList<>();
    Step step = steps.get(id);
    if (step != null) {
      add(step, 0, depth, lines, new LinkedHashSet<>());
    }
    return lines;
  }

  private void add(Step step, int level, int depth, List<String> lines, Set<String> above) {
    String indent = "  ".repeat(level);
    lines.add(indent + step.id() + " = " + figure(step.value(), step.unit()));
    String citation = step.citation().isEmpty() ? "" : "   [" + step.citation() + "]";
    lines.add(indent + "  = " + step.formula() + citation);
    above.add(step.id());
    for (Input input : step.inputs()) {
      String what = indent + "    " + input.name() + " = " + figure(input.value(), input.unit());
      Step further = find(input.origin());
      if (further == null) {
        lines.add(what + "   " + source(input.origin()));
      } else if (above.contains(further.id())) {
        lines.add(what + "   " + further.id() + " (a loop: solved together)");
      } else if (level / 3 + 1 >= depth) {
        lines.add(what + "   " + further.id() + " ...");
      } else {
        lines.add(what + "   " + further.id());
        add(further, level + 3, depth, lines, above);
      }
    }
    above.remove(step.id());
  }

  /** The step behind an origin: a step, or an input of a request that a binding recorded. */
  private @Nullable Step find(String origin) {
    if (origin.startsWith("step:")) {
      return steps.get(origin.substring("step:".length()));
    }
    int hash = origin.indexOf('#');
    if (!origin.startsWith("data:") || hash < 0) {
      return null;
    }
    String row = origin.substring("data:".length(), hash);
    String field = origin.substring(hash + 1);
    Step bound = steps.get("input." + row + "." + field);
    return bound == null && field.equals("amount") ? steps.get("amount." + row) : bound;
  }

  private String source(String origin) {
    if (origin.startsWith("factor:")) {
      String id = origin.substring("factor:".length());
      if (!reference.has(id)) {
        return id;
      }
      Fact fact = reference.get(id);
      return id
          + ", edition "
          + reference.edition()
          + (fact.verified() ? "" : ", not verified")
          + ": "
          + fact.source();
    }
    String address = origin.replaceFirst("^data:", "");
    String cell = dossier.origins().get(address);
    String typed = dossier.texts().get(address);
    return address
        + (cell == null ? "" : ", cell " + cell)
        + (typed == null ? "" : ", typed as \"" + typed + "\"");
  }

  private static String figure(double value, String unit) {
    return value + (unit.isEmpty() || unit.equals("1") ? "" : " " + unit);
  }
}
