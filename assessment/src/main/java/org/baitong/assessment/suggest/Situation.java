package org.baitong.assessment.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baitong.assessment.bind.Carriers;
import org.baitong.assessment.bind.Pollution;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Cause;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Refrigerant;
import org.baitong.dossier.WasteStream;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.pollution.StackResult;
import org.baitong.engine.quantity.Money;
import org.baitong.reference.library.Condition;
import org.baitong.reference.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a dossier and its assessment show, asked one condition at a time. */
final class Situation {
  /** A loss below this share of all losses is no reason: half a percent. */
  private static final double WORTH_NAMING = 0.005;

  private final Dossier dossier;
  private final Carriers carriers;
  private final Outcome<MfcaResult> costs;
  private final List<FlowResult> losses;
  private final double allLosses;
  private final Pollution pollution;
  private final Vocabulary words;
  private final Set<String> fuels = new HashSet<>();
  private final Set<String> woods = new HashSet<>();

  Situation(Suggestions.Request request) {
    this.dossier = request.dossier();
    this.carriers = new Carriers(dossier);
    this.costs = request.costs();
    this.losses = request.costs().find().map(MfcaResult::losses).orElse(List.of());
    this.allLosses = losses.stream().mapToDouble(Situation::cost).filter(c -> c > 0).sum();
    this.pollution = request.pollution();
    this.words = request.library().vocabulary();
    dossier.environment().wood().forEach(lot -> woods.add(lot.carrier()));
    for (EmissionSource source : dossier.environment().sources()) {
      Flow flow = carriers.flow(source.flow());
      boolean burnt =
          switch (source.activity()) {
            case STATIONARY, OFF_ROAD, ROAD -> true;
            default -> false;
          };
      if (flow != null && burnt) {
        (source.subject().equals("wood") ? woods : fuels).add(flow.carrier());
      }
    }
  }

  /** What these losses cost a year together; null when there are none. */
  @Nullable Money cost(Set<String> flows) {
    return costs.find().flatMap(result -> result.costOfLosses(flows)).orElse(null);
  }

  /** Everything that meets a condition; none when it does not hold. */
  List<Evidently> all(Condition condition) {
    String key = condition.key();
    return switch (condition.kind()) {
      case LOSS -> losses(key);
      case USE -> uses(key);
      case CENTRE -> centres(key);
      case LIMIT -> limits(key);
      case CAUSE -> causes(key);
      case EQUIPMENT -> equipment();
      case FATE -> fates(key);
      case ALWAYS ->
          List.of(new Evidently(null, null, false, reason("SUGGESTED_ALWAYS", Where.ALL)));
    };
  }

  private List<Evidently> losses(String stream) {
    List<Evidently> found = new ArrayList<>();
    for (FlowResult loss : losses) {
      Flow flow = carriers.flow(loss.id());
      double cost = cost(loss);
      if (flow != null
          && cost > 0
          && cost >= WORTH_NAMING * allLosses
          && (isStream(stream, carriers.of(flow)) || isSubstance(stream, flow))) {
        Money money = loss.costs().total().find().orElseThrow();
        Finding reason =
            reason("SUGGESTED_LOSS", Where.of("flow", loss.id()))
                .with("loss", flow.carrier())
                .with("centre", loss.centre())
                .with("cost", money.amount(), money.currency().code());
        found.add(new Evidently(loss.centre(), loss.id(), true, reason));
      }
    }
    return found;
  }

  private List<Evidently> uses(String stream) {
    List<Evidently> found = new ArrayList<>();
    for (Flow flow : dossier.flows()) {
      boolean used = flow.side() == Flow.Side.INPUT || flow.side() == Flow.Side.PRODUCT;
      if (used && isStream(stream, carriers.of(flow))) {
        for (String centre : List.of(flow.to(), flow.from())) {
          if (carriers.centre(centre) != null) {
            Finding reason =
                reason("SUGGESTED_USE", Where.of("flow", flow.id()))
                    .with("carrier", flow.carrier())
                    .with("centre", centre);
            found.add(new Evidently(centre, flow.id(), false, reason));
          }
        }
      }
    }
    return found;
  }

  private List<Evidently> centres(String step) {
    List<Evidently> found = new ArrayList<>();
    for (Centre centre : dossier.centres()) {
      if (words.names(step, centre.nameEn(), centre.nameKm())) {
        Finding reason =
            reason("SUGGESTED_CENTRE", Where.of("centre", centre.id())).with("centre", centre.id());
        found.add(new Evidently(centre.id(), null, false, reason));
      }
    }
    return found;
  }

  private List<Evidently> limits(String parameter) {
    List<Evidently> found = new ArrayList<>();
    for (Outcome<OutletResult> outlet : pollution.outlets()) {
      outlet
          .find()
          .ifPresent(
              result ->
                  result.rows().stream()
                      .filter(row -> row.parameter().equals(parameter) && isNear(row.held()))
                      .forEach(row -> found.add(limit(parameter, result.id()))));
    }
    for (Outcome<StackResult> stack : pollution.stacks()) {
      stack
          .find()
          .ifPresent(
              result ->
                  result.rows().stream()
                      .filter(row -> row.parameter().equals(parameter) && isNear(row.held()))
                      .forEach(row -> found.add(limit(parameter, result.id()))));
    }
    return found;
  }

  private static boolean isNear(Held held) {
    return held.verdict() == Verdict.EXCEEDED || held.verdict() == Verdict.TOO_CLOSE;
  }

  private static Evidently limit(String parameter, String outlet) {
    Finding reason =
        reason("SUGGESTED_LIMIT", Where.of("outlet", outlet))
            .with("parameter", parameter)
            .with("outlet", outlet);
    return new Evidently(null, null, false, reason);
  }

  private List<Evidently> causes(String code) {
    List<Evidently> found = new ArrayList<>();
    for (Cause cause : dossier.improvement().causes()) {
      if (cause.code().name().equals(code)) {
        Flow flow = carriers.flow(cause.flow());
        Finding reason =
            reason("SUGGESTED_CAUSE", Where.of("cause", cause.id()))
                .with("cause", code)
                .with("flow", flow == null ? cause.flow() : flow.carrier());
        found.add(new Evidently(cause.centre(), cause.flow(), false, reason));
      }
    }
    return found;
  }

  private List<Evidently> equipment() {
    List<Evidently> found = new ArrayList<>();
    for (Refrigerant row : dossier.environment().refrigerants()) {
      Finding reason =
          reason("SUGGESTED_EQUIPMENT", Where.of("refrigerant", row.id()))
              .with("gas", row.gas())
              .with("equipment", row.equipment());
      found.add(new Evidently(null, null, false, reason));
    }
    return found;
  }

  private List<Evidently> fates(String fate) {
    List<Evidently> found = new ArrayList<>();
    for (WasteStream waste : dossier.environment().waste()) {
      Flow flow = carriers.flow(waste.flow());
      if (waste.fate().name().equals(fate) && flow != null) {
        Finding reason =
            reason("SUGGESTED_FATE", Where.of("waste", waste.id()))
                .with("waste", flow.carrier())
                .with("fate", Arg.key("fate." + fate));
        found.add(new Evidently(flow.from(), flow.id(), false, reason));
      }
    }
    return found;
  }

  /** By what the dossier says of a carrier; only where it says nothing, by its name. */
  private boolean isStream(String stream, Carrier carrier) {
    return switch (stream) {
      case "FUEL" -> fuels.contains(carrier.id());
      case "WOOD" -> woods.contains(carrier.id());
      case "WATER" -> carrier.kind() == Carrier.Kind.WATER;
      case "WASTEWATER" -> carrier.kind() == Carrier.Kind.WASTEWATER;
      case "LOAD" -> carrier.kind() == Carrier.Kind.LOAD;
      case "MATERIAL" -> Carriers.isBought(carrier) && carrier.kind() != Carrier.Kind.WATER;
      default -> words.names(stream, carrier.nameEn(), carrier.nameKm());
    };
  }

  /** Whether a waste is the bought substance that is looked for: offcuts are fabric. */
  private boolean isSubstance(String stream, Flow flow) {
    Carrier substance = carriers.substance(flow);
    return substance != null && isStream(stream, substance);
  }

  private static double cost(FlowResult loss) {
    return loss.costs().total().find().map(Money::amount).orElse(0.0);
  }

  private static Finding reason(String code, Where where) {
    return Finding.info(code, where);
  }
}
