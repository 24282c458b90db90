package org.baitong.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baitong.assessment.bind.Balance;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.engine.balance.Layer;
import org.jspecify.annotations.Nullable;

/**
 * One layer of the reconciled balance: what every flow carries of it, and what every centre keeps.
 *
 * @param flows that carry some of it, in the order of the dossier
 * @param rests of centres where not everything that came in went out, in that order too
 */
public record LayerFlows(List<Carried> flows, List<Rest> rests) {
  public LayerFlows {
    flows = List.copyOf(flows);
    rests = List.copyOf(rests);
  }

  /** What is followed through the factory: a layer of the balance. */
  public enum Kind {
    /** Mass in kg. */
    MASS,
    /** Water in m3, also what is in wet goods and waste. */
    WATER,
    /** Energy in MJ. */
    ENERGY;

    private Layer layer() {
      return switch (this) {
        case MASS -> Layer.MATERIAL;
        case WATER -> Layer.WATER;
        case ENERGY -> Layer.ENERGY;
      };
    }

    /** The UCUM unit of every amount. */
    public String unit() {
      return layer().unit().ucum();
    }
  }

  /**
   * One flow in a layer.
   *
   * @param flow the flow
   * @param amount what it carries, in the layer's unit; positive
   */
  public record Carried(Flow flow, double amount) {}

  /**
   * What did not go on from a centre, in the layer's unit.
   *
   * @param centre the centre
   * @param stocked what its stock grew by; negative where it was used up
   * @param unallocated what the balance cannot place: more came in than went out; negative where
   *     more went out
   */
  public record Rest(String centre, double stocked, double unallocated) {}

  /** The layer of an assessment. */
  public static LayerFlows of(Assessment assessment, Dossier dossier, Kind kind) {
    List<Carried> carried = new ArrayList<>();
    Map<String, Double> kept = new LinkedHashMap<>();
    dossier.centres().forEach(centre -> kept.put(centre.id(), 0.0));
    for (Balance.FlowRow row : assessment.balance().flows()) {
      Flow flow = find(dossier.flows(), row.id());
      Carrier carrier = flow == null ? null : carrier(dossier, flow.carrier());
      Double content = carrier == null ? null : content(carrier, kind);
      Double amount = row.reconciled().find().orElse(null);
      if (flow != null && content != null && amount != null && content * amount > 0) {
        carried.add(new Carried(flow, content * amount));
        kept.merge(flow.from(), -content * amount, Double::sum);
        kept.merge(flow.to(), content * amount, Double::sum);
      }
    }
    kept.remove(Dossier.OUTSIDE);
    List<Rest> rests = new ArrayList<>();
    kept.forEach((centre, amount) -> rests.add(rest(assessment, dossier, kind, centre, amount)));
    return new LayerFlows(carried, rests);
  }

  /**
   * Where the balance is closed it counts stocks as well, so that what it leaves open is not placed
   * and everything else went to stock or came from it.
   */
  private static Rest rest(
      Assessment assessment, Dossier dossier, Kind kind, String centre, double kept) {
    boolean stocks = dossier.stocks().stream().anyMatch(stock -> stock.centre().equals(centre));
    Double open =
        assessment.balance().centres().stream()
            .filter(row -> row.centre().equals(centre) && row.layer().equals(kind.layer().id()))
            .map(Balance.CentreRow::residualAfter)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return stocks && open != null ? new Rest(centre, kept - open, open) : new Rest(centre, 0, kept);
  }

  private static @Nullable Flow find(List<Flow> flows, String id) {
    return flows.stream().filter(flow -> flow.id().equals(id)).findFirst().orElse(null);
  }

  private static @Nullable Carrier carrier(Dossier dossier, String id) {
    return dossier.carriers().stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
  }

  /** The content that the balance of this layer counts. */
  private static @Nullable Double content(Carrier carrier, Kind kind) {
    return switch (kind) {
      case ENERGY -> carrier.energyMj();
      case WATER -> carrier.waterM3();
      case MASS -> carrier.massKg();
    };
  }
}
