package org.baitong.engine.mfca;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** The request as arrays: flows, centres and materials by index, outside as -1. */
final class Net {
  static final int OUTSIDE = -1;

  final MfcaRequest request;
  final List<Centre> centres;
  final List<Flow> flows;
  final List<Material> materials;
  final Map<String, Integer> centreIndex = new HashMap<>();
  final Map<String, Integer> flowIndex = new HashMap<>();
  final int[] from;
  final int[] to;
  final int[] material;
  final FlowSide[] side;

  /** Quantity as stated; NaN when unknown. */
  final double[] quantity;

  /** By material: an amount of it as its flows measure it; null when none says. */
  private final @Nullable Quantity[] kind;

  /** The code that stands beside every amount in steps and findings. */
  final String currency;

  /** Zero money at the prices of the request: by the latest date that is stated. */
  final Money zero;

  /** Quantity in the key unit of the origin or destination; NaN when unknown. */
  final double[] atOrigin;

  final double[] atDestination;
  final boolean[] inOriginKey;
  final boolean[] inDestinationKey;

  /** Whether nobody said that the flow counts in its destination's key. */
  final boolean[] unstatedAtDestination;

  /** Flows by the centre they leave and by the centre they enter. */
  final int[][] out;

  final int[][] in;

  Net(MfcaRequest request) {
    this.request = request;
    centres = request.centres();
    flows = request.flows();
    materials = request.materials();
    for (int c = 0; c < centres.size(); c++) {
      centreIndex.put(centres.get(c).id(), c);
    }
    Map<String, Integer> materialIndex = new HashMap<>();
    for (int m = 0; m < materials.size(); m++) {
      materialIndex.put(materials.get(m).id(), m);
    }
    kind = new Quantity[materials.size()];
    currency = request.currency().code();
    zero = zero(request);
    int n = flows.size();
    from = new int[n];
    to = new int[n];
    material = new int[n];
    side = new FlowSide[n];
    quantity = new double[n];
    atOrigin = new double[n];
    atDestination = new double[n];
    inOriginKey = new boolean[n];
    inDestinationKey = new boolean[n];
    unstatedAtDestination = new boolean[n];
    for (int f = 0; f < n; f++) {
      Flow flow = flows.get(f);
      flowIndex.put(flow.id(), f);
      from[f] = index(centreIndex, flow.from());
      to[f] = index(centreIndex, flow.to());
      material[f] = index(materialIndex, flow.material());
      side[f] = flow.side();
      Quantity stated = flow.quantity();
      if (material[f] >= 0 && stated != null && kind[material[f]] == null) {
        kind[material[f]] = stated;
      }
      quantity[f] = number(stated, unit(f));
      participation(f);
      atOrigin[f] = inKeyUnit(f, flow.origin(), from[f], inOriginKey[f]);
      atDestination[f] = inKeyUnit(f, flow.destination(), to[f], inDestinationKey[f]);
    }
    out = byCentre(from);
    in = byCentre(to);
  }

  private static Money zero(MfcaRequest request) {
    Money zero = Money.undated(0, request.currency());
    for (Material material : request.materials()) {
      zero = material.price() == null ? zero : zero.plus(material.price().perReferenceUnit());
    }
    for (Flow flow : request.flows()) {
      zero = flow.paid() == null ? zero : zero.plus(flow.paid());
    }
    for (CostLine line : request.costs()) {
      zero = zero.plus(line.amount());
    }
    return zero.withAmount(0);
  }

  private static int index(Map<String, Integer> index, @Nullable String id) {
    Integer found = id == null ? null : index.get(id);
    return found == null ? OUTSIDE : found;
  }

  /**
   * The unit a flow's quantity is read in: its material's, or for a mixture the key unit of the
   * centre it leaves where that measures the same.
   */
  UnitOfMeasure unit(int f) {
    if (material[f] >= 0) {
      return materials.get(material[f]).unit();
    }
    UnitOfMeasure key = centres.get(from[f] >= 0 ? from[f] : to[f]).keyUnit();
    Quantity stated = flows.get(f).quantity();
    return stated == null || stated.dimension() == key.dimension()
        ? key
        : Units.parse(stated.dimension().ucum()).get();
  }

  /** So much of a flow's quantity, on its basis. */
  Stated stated(int f, double number) {
    return stated(flows.get(f).quantity(), unit(f), number);
  }

  /** So much of a material, on the basis its flows are measured on. */
  Stated ofMaterial(int m, double number) {
    return stated(kind[m], materials.get(m).unit(), number);
  }

  private static Stated stated(@Nullable Quantity kind, UnitOfMeasure unit, double number) {
    return kind instanceof AdditiveQuantity<?> known
        ? new Stated(known.withValue(unit.toReference(number)), unit)
        : Stated.of(number, unit);
  }

  private static double number(@Nullable Quantity quantity, UnitOfMeasure unit) {
    return quantity == null ? Double.NaN : unit.fromReference(quantity.value());
  }

  /**
   * The flow in the unit of a centre's key. A flow that does not count in the key may be of another
   * kind: heat takes no share of what is in a mixture, what has a mass shares by mass.
   */
  private double inKeyUnit(int f, Flow.End end, int centre, boolean inKey) {
    if (centre < 0) {
      return quantity[f];
    }
    UnitOfMeasure key = centres.get(centre).keyUnit();
    Quantity own = end.key() == null ? flows.get(f).quantity() : end.key();
    if (own == null || own.dimension() == key.dimension()) {
      return number(own, key);
    }
    boolean leavesAsMixture = isMixture(f) && centre == from[f];
    return !inKey && leavesAsMixture ? own.value() : Double.NaN;
  }

  private void participation(int f) {
    Flow flow = flows.get(f);
    Participation own =
        material[f] < 0 ? Participation.UNSTATED : materials.get(material[f]).participates();
    boolean energy = isEnergy(f);
    Participation origin = first(flow.origin().participates(), own);
    inOriginKey[f] = origin == Participation.UNSTATED ? !energy : origin == Participation.YES;
    Participation destination = first(flow.destination().participates(), own);
    boolean supply =
        side[f] == FlowSide.PRODUCT
            && from[f] >= 0
            && centres.get(from[f]).kind() == CentreKind.UTILITY;
    inDestinationKey[f] =
        destination == Participation.UNSTATED
            ? !energy && !supply
            : destination == Participation.YES;
    unstatedAtDestination[f] = destination == Participation.UNSTATED;
  }

  private static Participation first(Participation own, Participation fallback) {
    return own == Participation.UNSTATED ? fallback : own;
  }

  private int[][] byCentre(int[] end) {
    int[] count = new int[centres.size()];
    for (int c : end) {
      if (c >= 0) {
        count[c]++;
      }
    }
    int[][] lists = new int[centres.size()][];
    for (int c = 0; c < count.length; c++) {
      lists[c] = new int[count[c]];
    }
    Arrays.fill(count, 0);
    for (int f = 0; f < end.length; f++) {
      if (end[f] >= 0) {
        lists[end[f]][count[end[f]]++] = f;
      }
    }
    return lists;
  }

  boolean isEnergy(int f) {
    return material[f] >= 0 && materials.get(material[f]).materialClass() == MaterialClass.ENERGY;
  }

  /** A flow without a single material. */
  boolean isMixture(int f) {
    return material[f] < 0;
  }

  /** A product output or material loss that goes on to another centre. */
  boolean isTransfer(int f) {
    return from[f] >= 0 && to[f] >= 0;
  }

  String id(int centre) {
    return centres.get(centre).id();
  }
}
