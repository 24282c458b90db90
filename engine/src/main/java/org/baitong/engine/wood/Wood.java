package org.baitong.engine.wood;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.Term;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Moisture;

/** Masses, energy and gases of wood burnt, in three views of its carbon. */
public final class Wood {
  private static final String PROJECT = "CDM tool 30 (fraction of non-renewable biomass)";

  private Wood() {}

  /**
   * One lot of wood. Missing as {@link Emissions#calculate}, and with MOISTURE_RANGE or
   * WOOD_TOO_WET; the project view alone is missing with WOOD_FNRB_MISSING, disqualified with
   * WOOD_FNRB_UNSOURCED.
   *
   * <p>Example: 1,000 t at 15.6 GJ/t and 112,000 kg/TJ give 1,747.2 t of stack CO2; with a
   * non-renewable fraction of 0.4 the project view counts 698.9 t.
   */
  public static Outcome<WoodResult> calculate(WoodLot lot, Recorder recorder) {
    Map<Amount, ActivityData> amounts = new EnumMap<>(Amount.class);
    amounts.put(Amount.FUEL, lot.burnt());
    ActivityData moisture = lot.moisture();
    if (moisture != null) {
      amounts.put(
          lot.basis() == MoistureBasis.WET ? Amount.MOISTURE_WET : Amount.MOISTURE_DRY, moisture);
    }
    EmissionRequest request =
        new EmissionRequest(lot.source(), Method.WOOD, amounts, lot.factors());
    return Emissions.calculate(request, recorder).map(row -> result(lot, row, recorder));
  }

  private static WoodResult result(WoodLot lot, EmissionRow row, Recorder recorder) {
    GasVector stack = row.gases();
    Optional<Mass> dry =
        step(row, "dry").map(tonnes -> new Mass(tonnes.value() * 1000, Moisture.DRY));
    double terajoules = step(row, "E").map(Term.Derived::value).orElseThrow();
    return new WoodResult(
        lot,
        row,
        dry,
        new Energy(terajoules * 1e12, Heating.NET),
        new WoodTotal.Inventory(stack),
        project(lot, stack, recorder),
        new WoodTotal.AllCarbon(WoodTotal.counted(stack, 1)));
  }

  private static Optional<Term.Derived> step(EmissionRow row, String name) {
    return row.steps().stream().filter(step -> step.name().equals(name)).findFirst();
  }

  private static Outcome<WoodTotal.Project> project(
      WoodLot lot, GasVector stack, Recorder recorder) {
    String id = lot.source().id();
    Factor fraction = lot.factors().find(Role.NON_RENEWABLE).orElse(null);
    Where where = Where.of("source", id);
    if (fraction == null) {
      return Outcome.missing(Finding.error("WOOD_FNRB_MISSING", where).with("source", id));
    }
    boolean share =
        fraction.dimension() == Dimension.RATIO && fraction.in("1") >= 0 && fraction.in("1") <= 1;
    if (!share) {
      return Outcome.missing(
          Finding.error("EMISSION_FACTOR_RANGE", where)
              .with("source", id)
              .with("factor", fraction.id())
              .with("value", fraction.value(), fraction.unit().ucum()));
    }
    double part = fraction.in("1");
    double kilograms = stack.find(Gas.CO2_BIOGENIC).map(Mass::kilograms).orElse(0.0);
    recorder.record(
        () ->
            new Step(
                "wood." + id + ".project.CO2",
                "CO2 * NRB",
                List.of(
                    new Input(
                        "CO2",
                        kilograms,
                        "kg",
                        "step:emission." + id + "." + Gas.CO2_BIOGENIC.name()),
                    new Input("NRB", part, "1", "factor:" + fraction.id())),
                kilograms * part,
                "kg",
                PROJECT));
    WoodTotal.Project project = new WoodTotal.Project(WoodTotal.counted(stack, part));
    return lot.provenance().nonRenewableSource().isBlank()
        ? Outcome.disqualified(
            project, Finding.error("WOOD_FNRB_UNSOURCED", where).with("source", id))
        : Outcome.of(project);
  }
}
