package org.baitong.assessment.improve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baitong.assessment.bind.Bound;
import org.baitong.dossier.Cause;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Measure;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.priority.PriorityResult;
import org.jspecify.annotations.Nullable;

/** Puts every priced loss beside its causes, and names what has none. */
final class CauseBinding {
  private final Dossier dossier;
  private final Bound bound;
  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private final Set<String> deeper = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  CauseBinding(Dossier dossier, Bound bound) {
    this.dossier = dossier;
    this.bound = bound;
    for (Cause cause : dossier.improvement().causes()) {
      causes.put(cause.id(), cause);
      if (cause.because() != null) {
        deeper.add(cause.because());
      }
    }
  }

  /** Priority flows without a cause, measures against no cause. */
  List<Finding> findings() {
    return findings;
  }

  /** Losses by falling cost as the costs state them, then flows that have a cause and no price. */
  List<LossCause> losses(Outcome<MfcaResult> costs, Outcome<PriorityResult> priorities) {
    Set<String> priority = new LinkedHashSet<>();
    priorities
        .find()
        .ifPresent(
            ranked ->
                ranked.flows().stream()
                    .filter(PriorityResult.Ranked::priority)
                    .forEach(flow -> priority.add(flow.id())));
    List<LossCause> rows = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (FlowResult loss : costs.find().map(MfcaResult::losses).orElse(List.of())) {
      Flow flow = bound.carriers().flow(loss.id());
      if (flow != null && seen.add(flow.id())) {
        rows.add(row(flow, loss, priority));
      }
    }
    rows.sort(
        (one, other) ->
            Double.compare(
                other.cost().find().map(m -> m.amount()).orElse(Double.NEGATIVE_INFINITY),
                one.cost().find().map(m -> m.amount()).orElse(Double.NEGATIVE_INFINITY)));
    for (Cause cause : dossier.improvement().causes()) {
      Flow flow = bound.carriers().flow(cause.flow());
      if (flow != null && seen.add(flow.id())) {
        rows.add(row(flow, null, priority));
      }
    }
    judge(rows, priority);
    return rows;
  }

  private LossCause row(Flow flow, @Nullable FlowResult loss, Set<String> priority) {
    String as = bound.carriers().lostAs(flow);
    List<LossCause.Chain> chains = new ArrayList<>();
    Set<String> reached = new LinkedHashSet<>();
    for (Cause cause : dossier.improvement().causes()) {
      // A deeper answer stands at the end of the chains that lead to it.
      boolean start = cause.flow().equals(flow.id()) && !deeper.contains(cause.id());
      if (start) {
        LossCause.Chain chain = chain(cause);
        chain.answers().forEach(answer -> reached.add(answer.cause()));
        chains.add(chain);
      }
    }
    List<String> measures =
        dossier.improvement().measures().stream()
            .filter(measure -> measure.cause() != null && reached.contains(measure.cause()))
            .map(Measure::id)
            .toList();
    boolean outside = flow.from().equals(Dossier.OUTSIDE);
    return new LossCause(
        flow.id(),
        as,
        outside ? flow.to() : flow.from(),
        loss == null
            ? Outcome.missing(
                Finding.info("LOSS_NOT_PRICED", Where.of("flows", flow.id()))
                    .with("flow", flow.id()))
            : loss.costs().total(),
        priority.contains(as),
        chains,
        measures);
  }

  private LossCause.Chain chain(Cause start) {
    List<LossCause.Answer> answers = new ArrayList<>();
    Set<String> passed = new LinkedHashSet<>();
    boolean ends = false;
    Cause cause = start;
    while (cause != null && passed.add(cause.id())) {
      answers.add(
          new LossCause.Answer(cause.id(), cause.code().name(), cause.text(), cause.evidence()));
      ends |= cause.code().endsChain();
      cause = cause.because() == null ? null : causes.get(cause.because());
    }
    return new LossCause.Chain(answers, ends);
  }

  private void judge(List<LossCause> rows, Set<String> priority) {
    if (causes.isEmpty() && dossier.improvement().measures().isEmpty()) {
      return;
    }
    for (String substance : priority) {
      boolean explained =
          rows.stream().anyMatch(row -> row.lostAs().equals(substance) && !row.chains().isEmpty());
      if (!explained) {
        findings.add(
            Finding.warning("PRIORITY_WITHOUT_CAUSE", Where.of("carriers", substance))
                .with("carrier", substance));
      }
    }
    for (Measure measure : dossier.improvement().measures()) {
      if (measure.cause() == null) {
        findings.add(
            Finding.warning("MEASURE_WITHOUT_CAUSE", Where.of("measures", measure.id(), "cause"))
                .with("measure", measure.id()));
      }
    }
  }

  /** Managerial causes by class: what the management system has to have. */
  List<LossCause.Element> elements(List<LossCause> rows) {
    Map<String, Set<String>> byCode = new TreeMap<>();
    Map<String, Set<String>> flows = new TreeMap<>();
    for (LossCause row : rows) {
      for (LossCause.Chain chain : row.chains()) {
        for (LossCause.Answer answer : chain.answers()) {
          if (answer.code().startsWith("M")) {
            byCode
                .computeIfAbsent(answer.code(), code -> new LinkedHashSet<>())
                .add(answer.cause());
            flows.computeIfAbsent(answer.code(), code -> new LinkedHashSet<>()).add(row.flow());
          }
        }
      }
    }
    List<LossCause.Element> elements = new ArrayList<>();
    byCode.forEach(
        (code, of) ->
            elements.add(
                new LossCause.Element(
                    code, List.copyOf(of), List.copyOf(flows.getOrDefault(code, Set.of())))));
    return elements;
  }
}
