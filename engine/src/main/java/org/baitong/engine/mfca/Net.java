package org.baitong.engine.mfca;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      quantity[f] = orNaN(flow.quantity());
      participation(f);
      atOrigin[f] = inKeyUnit(f, flow.keyAtOrigin(), from[f]);
      atDestination[f] = inKeyUnit(f, flow.keyAtDestination(), to[f]);
    }
    out = byCentre(from);
    in = byCentre(to);
  }

  private static int index(Map<String, Integer> index, @Nullable String id) {
    Integer found = id == null ? null : index.get(id);
    return found == null ? OUTSIDE : found;
  }

  private static double orNaN(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  /** The unit the stated quantity is in. */
  String unit(int f) {
    if (material[f] >= 0) {
      return materials.get(material[f]).unit();
    }
    return from[f] >= 0 ? centres.get(from[f]).keyUnit() : centres.get(to[f]).keyUnit();
  }

  private double inKeyUnit(int f, @Nullable Double stated, int centre) {
    if (stated != null) {
      return stated;
    }
    boolean same = centre < 0 || centres.get(centre).keyUnit().equals(unit(f));
    return same ? quantity[f] : Double.NaN;
  }

  private void participation(int f) {
    Flow flow = flows.get(f);
    Participation own =
        material[f] < 0 ? Participation.UNSTATED : materials.get(material[f]).participates();
    boolean energy = isEnergy(f);
    Participation origin = first(flow.participatesAtOrigin(), own);
    inOriginKey[f] = origin == Participation.UNSTATED ? !energy : origin == Participation.YES;
    Participation destination = first(flow.participatesAtDestination(), own);
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
