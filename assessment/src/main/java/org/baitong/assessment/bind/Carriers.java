package org.baitong.assessment.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** The dossier's network by id, with the questions the bindings ask of it. */
public final class Carriers {
  private final Map<String, Carrier> carriers = new LinkedHashMap<>();
  private final Map<String, Centre> centres = new LinkedHashMap<>();
  private final Map<String, Flow> flows = new LinkedHashMap<>();

  /** Indexes a dossier whose references have been checked. */
  public Carriers(Dossier dossier) {
    dossier.carriers().forEach(carrier -> carriers.put(carrier.id(), carrier));
    dossier.centres().forEach(centre -> centres.put(centre.id(), centre));
    dossier.flows().forEach(flow -> flows.put(flow.id(), flow));
  }

  /** The carrier of a flow. */
  public Carrier of(Flow flow) {
    return get(flow.carrier());
  }

  /** A carrier by its id. */
  public Carrier get(String id) {
    Carrier carrier = carriers.get(id);
    if (carrier == null) {
      throw new IllegalArgumentException("No carrier \"" + id + "\"; the dossier was not checked");
    }
    return carrier;
  }

  /** A centre by its id; null for the outside. */
  public @Nullable Centre centre(String id) {
    return centres.get(id);
  }

  /** A flow by its id; null when there is none. */
  public @Nullable Flow flow(String id) {
    return flows.get(id);
  }

  /** Whether it is bought or drawn from outside as a substance of its own. */
  public static boolean isBought(Carrier carrier) {
    return switch (carrier.kind()) {
      case RAW, AUXILIARY, PACKAGING, OPERATING, MERCHANDISE, WATER -> true;
      default -> false;
    };
  }

  /**
   * The one bought substance that a flow consists of; null for mixtures, products and energy. Waste
   * made of a bought substance counts as that substance.
   */
  public @Nullable Carrier substance(Flow flow) {
    return substance(of(flow));
  }

  /** The one bought substance that a carrier consists of; null for mixtures and the like. */
  @Nullable Carrier substance(Carrier given) {
    Carrier carrier = given;
    int steps = 0;
    while (carrier.madeOf() != null && steps++ < carriers.size()) {
      carrier = get(carrier.madeOf());
    }
    return isBought(carrier) ? carrier : null;
  }

  /**
   * What a lost flow is lost as: waste as the bought substance that it consists of, so that offcuts
   * and scrap are both lost fabric; anything else as itself.
   */
  public String lostAs(Flow flow) {
    Carrier carrier = of(flow);
    Carrier substance = substance(flow);
    boolean waste =
        switch (carrier.kind()) {
          case WASTE, WASTEWATER, EMISSION -> true;
          default -> false;
        };
    return waste && substance != null ? substance.id() : carrier.id();
  }

  /** Carriers of kind LOAD, in the order of the dossier. */
  List<Carrier> loads() {
    return carriers.values().stream()
        .filter(carrier -> carrier.kind() == Carrier.Kind.LOAD)
        .toList();
  }

  /** The one water that is drawn from outside; null when there is none or more than one. */
  @Nullable Carrier water() {
    Carrier found = null;
    for (Flow flow : flows.values()) {
      Carrier carrier = of(flow);
      if (flow.side() == Flow.Side.INPUT && carrier.kind() == Carrier.Kind.WATER) {
        if (found != null && !found.id().equals(carrier.id())) {
          return null;
        }
        found = carrier;
      }
    }
    return found;
  }

  /** Units of {@code to} in one unit of {@code from}, by water, then by mass; null if unknown. */
  static @Nullable Double ratio(Carrier from, Carrier to) {
    if (from.id().equals(to.id())) {
      return 1.0;
    }
    Double water = quotient(from.waterM3(), to.waterM3());
    return to.kind() == Carrier.Kind.WATER && water != null
        ? water
        : quotient(from.massKg(), to.massKg());
  }

  private static @Nullable Double quotient(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null || b == 0 ? null : a / b;
  }

  /** What one unit of the carrier counts in a centre's key; null when it does not count. */
  static @Nullable Double keyContent(Carrier carrier, Centre.Key key) {
    return switch (key) {
      case MASS -> carrier.massKg();
      case ENERGY -> carrier.energyMj();
      case VOLUME -> carrier.waterM3();
      case PIECES -> carrier.unit().equals("{piece}") ? Double.valueOf(1) : null;
    };
  }

  /** Unit in which a key is read. */
  static UnitOfMeasure keyUnit(Centre.Key key) {
    String ucum =
        switch (key) {
          case MASS -> "kg";
          case ENERGY -> "MJ";
          case VOLUME -> "m3";
          case PIECES -> "{piece}";
        };
    return Units.parse(ucum).get();
  }
}
