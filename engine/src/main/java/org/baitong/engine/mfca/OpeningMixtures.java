package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * Opening stock of work in progress, whose materials nobody knows any more, as a material of its
 * own at its book value: it is carried as material cost and its quantity counts in the keys.
 */
final class OpeningMixtures {
  private OpeningMixtures() {}

  /** Whether a flow is opening stock of a mixture. */
  static boolean is(Flow flow) {
    return flow.side() == FlowSide.STOCK_CHANGE && flow.from() == null && flow.material() == null;
  }

  /** The same request with a material for each opening stock that names none. */
  static MfcaRequest named(MfcaRequest request) {
    if (request.flows().stream().noneMatch(OpeningMixtures::is)) {
      return request;
    }
    Set<String> ids = new HashSet<>();
    request.materials().forEach(m -> ids.add(m.id()));
    List<Material> materials = new ArrayList<>(request.materials());
    List<Flow> flows = new ArrayList<>();
    for (Flow flow : request.flows()) {
      if (!is(flow)) {
        flows.add(flow);
        continue;
      }
      String id = flow.id();
      while (!ids.add(id)) {
        id = id + ":stock";
      }
      materials.add(Material.of(id, keyUnit(request, flow), null).participating(Participation.YES));
      flows.add(flow.of(id));
    }
    return new MfcaRequest(
        request.currency(),
        request.centres(),
        materials,
        flows,
        request.costs(),
        request.overrides(),
        request.burdens(),
        request.options());
  }

  private static UnitOfMeasure keyUnit(MfcaRequest request, Flow flow) {
    for (Centre centre : request.centres()) {
      if (centre.id().equals(flow.to())) {
        return centre.keyUnit();
      }
    }
    return Units.parse("1").get();
  }
}
