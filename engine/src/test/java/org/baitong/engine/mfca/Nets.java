package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;

/** A request put together piece by piece in a test. */
final class Nets {
  final List<Centre> centres = new ArrayList<>();
  final List<Material> materials = new ArrayList<>();
  final List<Flow> flows = new ArrayList<>();
  final List<CostLine> costs = new ArrayList<>();
  final List<ShareOverride> overrides = new ArrayList<>();
  final List<Burden> burdens = new ArrayList<>();
  MfcaOptions options = MfcaOptions.DEFAULT;

  Nets centre(String... ids) {
    for (String id : ids) {
      centres.add(Centre.of(id));
    }
    return this;
  }

  Nets with(Material... more) {
    materials.addAll(List.of(more));
    return this;
  }

  Nets with(Flow... more) {
    flows.addAll(List.of(more));
    return this;
  }

  Nets cost(String centre, CostCategory category, double amount) {
    costs.add(CostLine.of("L" + (costs.size() + 1), centre, category, amount));
    return this;
  }

  MfcaRequest request() {
    return new MfcaRequest("USD", centres, materials, flows, costs, overrides, burdens, options);
  }

  Outcome<MfcaResult> outcome() {
    return Mfca.calculate(request(), Recorder.OFF);
  }

  MfcaResult result() {
    return outcome().get();
  }

  List<String> codes() {
    return outcome().findings().stream().map(Finding::code).toList();
  }

  static double total(CategoryCosts costs) {
    return costs.total().get();
  }
}
