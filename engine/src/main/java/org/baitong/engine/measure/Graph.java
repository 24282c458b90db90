package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.measure.ResponseNetwork.Centre;
import org.baitong.engine.measure.ResponseNetwork.Flow;
import org.baitong.engine.measure.ResponseNetwork.Side;
import org.baitong.engine.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** A network with its flows numbered and the questions that the rules ask of it. */
final class Graph {
  final ResponseNetwork network;
  final List<Flow> flows;
  final double[] amount;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final Map<String, Centre> centres = new LinkedHashMap<>();
  private final Map<String, List<Integer>> in = new LinkedHashMap<>();
  private final Map<String, List<Integer>> out = new LinkedHashMap<>();

  Graph(ResponseNetwork network) {
    this.network = network;
    this.flows = network.flows();
    this.amount = flows.stream().mapToDouble(flow -> flow.amount().number()).toArray();
    for (Centre centre : network.centres()) {
      centres.put(centre.id(), centre);
      in.put(centre.id(), new ArrayList<>());
      out.put(centre.id(), new ArrayList<>());
    }
    for (int i = 0; i < flows.size(); i++) {
      index.put(flows.get(i).id(), i);
      put(in, flows.get(i).to(), i);
      put(out, flows.get(i).from(), i);
    }
  }

  private static void put(Map<String, List<Integer>> ends, @Nullable String centre, int flow) {
    List<Integer> list = centre == null ? null : ends.get(centre);
    if (list != null) {
      list.add(flow);
    }
  }

  /** The number of a flow; -1 when it is not part of the network. */
  int find(String flow) {
    return index.getOrDefault(flow, -1);
  }

  Centre centre(String id) {
    Centre centre = centres.get(id);
    if (centre == null) {
      throw new IllegalArgumentException("There is no centre " + id);
    }
    return centre;
  }

  List<Integer> in(Centre centre) {
    return in.getOrDefault(centre.id(), List.of());
  }

  List<Integer> out(Centre centre) {
    return out.getOrDefault(centre.id(), List.of());
  }

  /** What one unit of a flow carries, in the layer's reference unit; 0 when it carries none. */
  double content(int flow, Layer layer) {
    Quantity content = flows.get(flow).contents().get(layer);
    return content == null ? 0 : content.value();
  }

  /** What it is supplied or lost for; null when nobody says what it carries. */
  @Nullable Layer primary(int flow) {
    Map<Layer, Quantity> contents = flows.get(flow).contents();
    return contents.isEmpty() ? null : contents.keySet().iterator().next();
  }

  boolean isPrimary(int flow, Layer layer) {
    return layer.equals(primary(flow));
  }

  boolean isSupply(int flow) {
    return flows.get(flow).side() == Side.SUPPLY;
  }

  boolean isLoad(int flow) {
    Layer layer = primary(flow);
    return layer != null && network.loads().contains(layer);
  }

  /** A loss that carries this and nothing else, so that it can close the balance of a layer. */
  boolean isPureLoss(int flow, Layer layer) {
    Flow it = flows.get(flow);
    return it.side() == Side.LOSS
        && it.contents().size() == 1
        && isPrimary(flow, layer)
        && amount[flow] > 0;
  }

  /** A loss of the very thing that the centre supplies: a leak, which no demand changes. */
  boolean isLeak(int flow, Centre giver) {
    if (giver.kind() != ResponseNetwork.Kind.UTILITY || isSupply(flow)) {
      return false;
    }
    String carrier = flows.get(flow).carrier();
    return out(giver).stream()
        .anyMatch(other -> isSupply(other) && flows.get(other).carrier().equals(carrier));
  }

  /** The centre that decides how much flows: who takes a supply, who loses a loss. */
  @Nullable Centre decider(int flow) {
    Flow it = flows.get(flow);
    String id = it.side() == Side.SUPPLY ? it.to() : it.from();
    return id == null ? null : centre(id);
  }

  /** The centre at the other end; null when that is the outside. */
  @Nullable Centre other(int flow) {
    Flow it = flows.get(flow);
    String id = it.side() == Side.SUPPLY ? it.from() : it.to();
    return id == null ? null : centre(id);
  }

  /** Layers that flows at a centre carry, in the order of the flows. */
  List<Layer> layers(Centre centre) {
    List<Layer> layers = new ArrayList<>();
    for (List<Integer> side : List.of(in(centre), out(centre))) {
      for (int flow : side) {
        for (Layer layer : flows.get(flow).contents().keySet()) {
          if (!layers.contains(layer)) {
            layers.add(layer);
          }
        }
      }
    }
    return layers;
  }
}
