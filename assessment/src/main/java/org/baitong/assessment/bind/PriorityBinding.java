package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Decision;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Flow.Side;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.priority.Clause;
import org.baitong.engine.priority.FocusCandidate;
import org.baitong.engine.priority.PriorityFlow;
import org.baitong.engine.priority.PriorityRequest;
import org.baitong.engine.priority.SpecificUse;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.jspecify.annotations.Nullable;

/** Groups losses by what is lost and asks which of them are priorities, and where. */
public final class PriorityBinding {
  private final Dossier dossier;
  private final Carriers carriers;
  private final Map<String, Double> quantities;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Set<Clause>> flags = new LinkedHashMap<>();

  /** For the reconciled quantities of a checked dossier. */
  public PriorityBinding(Dossier dossier, Bound bound, Map<String, Double> quantities) {
    this.dossier = dossier;
    this.carriers = bound.carriers();
    this.quantities = quantities;
  }

  /** Controllability that nobody stated. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The request: one flow for everything that is lost, one candidate for each centre it is lost in.
   */
  public PriorityRequest request(MfcaResult mfca, Overlay facts) {
    Map<String, Double> costs = new LinkedHashMap<>();
    Map<String, Map<String, Double>> byCentre = new LinkedHashMap<>();
    for (FlowResult loss : mfca.losses()) {
      String id = lost(loss);
      Double cost = withoutNoise(loss.costs().total().find().map(Money::amount).orElse(null), mfca);
      if (cost == null || (costs.containsKey(id) && costs.get(id) == null)) {
        costs.put(id, null);
        continue;
      }
      costs.merge(id, cost, Double::sum);
      byCentre
          .computeIfAbsent(id, key -> new LinkedHashMap<>())
          .merge(loss.centre(), cost, Double::sum);
    }
    List<PriorityFlow> flows = new ArrayList<>();
    Money zero = zero(mfca);
    costs.forEach((id, cost) -> flows.add(flow(id, cost == null ? null : zero.withAmount(cost))));
    List<FocusCandidate> candidates = new ArrayList<>();
    byCentre.forEach(
        (id, centres) ->
            centres.forEach(
                (centre, cost) ->
                    candidates.add(
                        new FocusCandidate(
                            id, centre, zero.withAmount(cost), controllability(centre)))));
    return new PriorityRequest(
        zero.currency(),
        flows,
        candidates,
        new PriorityRequest.Thresholds(
            new Ratio(facts.value("method.pareto")),
            new Ratio(facts.value("method.potential")),
            new Ratio(facts.value("method.focus-cover"))));
  }

  /** Zero money at the prices of the costs. */
  static Money zero(MfcaResult mfca) {
    Money any = Money.undated(0, mfca.currency());
    return mfca.totals().inputs().wasteManagement().find().orElse(any).withAmount(0);
  }

  /** A solved flow of zero may be minus a rounding error; that is no negative cost. */
  private static @Nullable Double withoutNoise(@Nullable Double cost, MfcaResult mfca) {
    double scale = mfca.totals().inputs().total().find().map(Money::amount).orElse(0.0);
    return cost != null && cost < 0 && cost > -1e-12 * scale ? Double.valueOf(0) : cost;
  }

  /**
   * What is lost: waste is the bought substance that it consists of, so that offcuts and scrap are
   * both lost fabric; anything else stands for itself.
   */
  private String lost(FlowResult loss) {
    Flow flow = carriers.flow(loss.id());
    if (flow == null) {
      return loss.id();
    }
    Carrier carrier = carriers.of(flow);
    String id = carriers.lostAs(flow);
    if (carrier.flag() != null) {
      flags
          .computeIfAbsent(id, key -> new LinkedHashSet<>())
          .add(Clause.valueOf(carrier.flag().name()));
    }
    return id;
  }

  private PriorityFlow flow(String id, @Nullable Money cost) {
    Carrier carrier =
        dossier.carriers().stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    Double benchmark = carrier == null ? null : carrier.benchmark();
    Double actual = carrier == null || benchmark == null ? null : specificUse(carrier);
    Set<Clause> own = new LinkedHashSet<>(flags.getOrDefault(id, Set.of()));
    if (carrier != null && carrier.flag() != null) {
      own.add(Clause.valueOf(carrier.flag().name()));
    }
    PriorityFlow.Decision override = null;
    for (Decision decision : dossier.decisions()) {
      if (decision.carrier().equals(id)) {
        override = new PriorityFlow.Decision(decision.priority(), decision.reason());
      }
    }
    return new PriorityFlow(
        id,
        cost,
        actual == null ? null : perOutput(actual),
        benchmark == null ? null : perOutput(benchmark),
        own,
        override);
  }

  /** Both figures are in the carrier's unit per counted product, so only their quotient counts. */
  private static SpecificUse perOutput(double number) {
    return new SpecificUse(Stated.of(number, "1"), Stated.of(1, "1"));
  }

  /** What is drawn from outside per unit of product output; null when either is unknown. */
  private @Nullable Double specificUse(Carrier carrier) {
    double drawn = 0;
    double output = 0;
    for (Flow flow : dossier.flows()) {
      boolean product = flow.side() == Side.PRODUCT && flow.to().equals(Dossier.OUTSIDE);
      boolean input = flow.side() == Side.INPUT && flow.carrier().equals(carrier.id());
      Double quantity = quantities.get(flow.id());
      if ((product || input) && quantity == null) {
        return null;
      }
      if (quantity != null) {
        drawn += input ? quantity : 0;
        output += product && !flow.byProduct() ? quantity : 0;
      }
    }
    return drawn == 0 || output == 0 ? null : Double.valueOf(drawn / output);
  }

  private int controllability(String id) {
    Centre centre = carriers.centre(id);
    if (centre != null && centre.controllability() != null) {
      return centre.controllability();
    }
    Finding assumed =
        Finding.info("CONTROLLABILITY_ASSUMED", Where.of("centres", id, "controllability"))
            .with("centre", id);
    if (!findings.contains(assumed)) {
      findings.add(assumed);
    }
    return 2;
  }
}
