package org.baitong.assessment;

import java.util.ArrayList;
import java.util.List;
import org.baitong.assessment.bind.Balance;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.jspecify.annotations.Nullable;

/** The reconciled flows of one layer, each as the amount of mass, water or energy it carries. */
public final class LayerFlows {
  /** What is followed through the factory. */
  public enum Kind {
    /** Mass in kg. */
    MASS("kg"),
    /** Water in m3. */
    WATER("m3"),
    /** Energy in MJ. */
    ENERGY("MJ");

    private final String unit;

    Kind(String unit) {
      this.unit = unit;
    }

    /** The UCUM unit of every amount. */
    public String unit() {
      return unit;
    }
  }

  /**
   * One flow in a layer.
   *
   * @param flow the flow
   * @param amount what it carries, in the layer's unit; never negative
   */
  public record Carried(Flow flow, double amount) {}

  private LayerFlows() {}

  /** The flows that carry something of this kind, in the order of the dossier. */
  public static List<Carried> of(Assessment assessment, Dossier dossier, Kind kind) {
    List<Carried> carried = new ArrayList<>();
    for (Balance.FlowRow row : assessment.balance().flows()) {
      Flow flow = find(dossier.flows(), row.id());
      Carrier carrier = flow == null ? null : carrier(dossier, flow.carrier());
      Double content = carrier == null ? null : content(carrier, kind);
      Double amount = row.reconciled().find().orElse(null);
      if (flow != null && content != null && amount != null && content * amount > 0) {
        carried.add(new Carried(flow, content * amount));
      }
    }
    return carried;
  }

  private static @Nullable Flow find(List<Flow> flows, String id) {
    return flows.stream().filter(flow -> flow.id().equals(id)).findFirst().orElse(null);
  }

  private static @Nullable Carrier carrier(Dossier dossier, String id) {
    return dossier.carriers().stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
  }

  /** Fuel stands for its energy, water for its volume; neither is drawn among the materials. */
  private static @Nullable Double content(Carrier carrier, Kind kind) {
    return switch (kind) {
      case ENERGY -> carrier.energyMj();
      case WATER -> carrier.waterM3();
      case MASS ->
          carrier.waterM3() != null || carrier.kind() == Carrier.Kind.ENERGY
              ? null
              : carrier.massKg();
    };
  }
}
