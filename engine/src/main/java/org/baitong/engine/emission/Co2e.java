package org.baitong.engine.emission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;

/** Gases seen as CO2e. */
public final class Co2e {
  private static final String SOURCE = "GWP100 of the IPCC assessment report named by the set";

  private Co2e() {}

  /**
   * The sum of mass times GWP; biogenic CO2 and HCFCs stand beside it.
   *
   * <p>Missing with GWP_MISSING when the set does not name a gas of which there is some. A remark
   * CO2E_AS_PUBLISHED when a source gave CO2e only.
   *
   * <p>Example: 1 kg of biogenic methane is 27 kg CO2e under AR6, 28 under AR5.
   *
   * @param id id of what is viewed; its step is {@code emission.<id>.co2e.<set>}
   */
  public static Outcome<Co2eView> view(String id, GasVector gases, GwpSet set, Recorder recorder) {
    Map<Gas, Mass> counted = new EnumMap<>(Gas.class);
    Map<Gas, Mass> memo = new EnumMap<>(Gas.class);
    List<Finding> missing = new ArrayList<>();
    List<Finding> remarks = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    double total = 0;
    for (Map.Entry<Gas, Mass> entry : gases.masses().entrySet()) {
      Gas gas = entry.getKey();
      double kilograms = entry.getValue().kilograms();
      Optional<Double> potential = set.find(gas);
      if (potential.isEmpty()) {
        if (kilograms != 0) {
          missing.add(
              Finding.error("GWP_MISSING", Where.of("gas", gas.formula()))
                  .with("gas", gas.formula())
                  .with("set", set.name()));
        }
        continue;
      }
      Mass equivalent = Mass.of(kilograms * potential.get());
      if (gas.memo()) {
        memo.put(gas, equivalent);
        continue;
      }
      counted.put(gas, equivalent);
      total += equivalent.kilograms();
      explain(gas, kilograms, set, new Explained(id, inputs, parts));
      if (gas == Gas.CO2E_UNSPLIT && kilograms != 0) {
        remarks.add(
            Finding.info("CO2E_AS_PUBLISHED", Where.of("source", id))
                .with("value", kilograms, "kg")
                .with("set", set.name()));
      }
    }
    if (!missing.isEmpty()) {
      return new Outcome.Missing<>(missing);
    }
    double sum = total;
    recorder.record(
        () ->
            new Step(
                "emission." + id + ".co2e." + set.name(),
                parts.isEmpty() ? "0" : String.join(" + ", parts),
                inputs,
                sum,
                "kg",
                SOURCE));
    return Outcome.of(new Co2eView(set.name(), Mass.of(total), counted, memo), remarks);
  }

  private record Explained(String id, List<Input> inputs, List<String> parts) {}

  private static void explain(Gas gas, double kilograms, GwpSet set, Explained to) {
    String symbol = gas.name();
    to.inputs().add(new Input(symbol, kilograms, "kg", "step:emission." + to.id() + "." + symbol));
    Factor factor = set.values().get(gas);
    if (factor == null) {
      to.parts().add(symbol);
      return;
    }
    to.inputs().add(new Input("GWP_" + symbol, factor.in("1"), "1", "factor:" + factor.id()));
    to.parts().add(symbol + " * GWP_" + symbol);
  }
}
