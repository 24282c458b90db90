package org.baitong.engine.pollution;

import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** Loads and removals with their uncertainty, each recorded as a step. */
final class Loads {
  private static final String JCGM = "load = volume x concentration; uncertainty: JCGM 100:2008, 5";

  private final Recorder recorder;
  private final Where where;

  Loads(Where where, Recorder recorder) {
    this.where = where;
    this.recorder = recorder;
  }

  /** u(L)^2 = (c u(V))^2 + (V u(c))^2. */
  Outcome<Measured<Mass>> load(String id, @Nullable Measured<Volume> volume, Content content) {
    if (volume == null) {
      return Outcome.missing(
          Finding.warning("OUTLET_VOLUME_MISSING", where).with("place", where.id()));
    }
    Measured<Concentration> c = content.concentration();
    Mass load = volume.value().times(c.value());
    double sigma =
        StrictMath.hypot(
            c.value().value() * volume.sigma().value(), volume.value().value() * c.sigma().value());
    recorder.record(
        () ->
            new Step(
                id, "V * c", List.of(input("V", volume), input("c", c)), load.value(), "kg", JCGM));
    return Outcome.of(new Measured<>(load, Mass.of(sigma), "step:" + id));
  }

  /** 1 - after / before; u from the relative uncertainties of both. Before zero: missing. */
  <Q extends AdditiveQuantity<Q>> Outcome<Measured<Ratio>> removal(
      String id, Measured<Q> before, Measured<Q> after) {
    if (before.value().value() == 0) {
      return Outcome.missing(Finding.warning("NOTHING_TO_REMOVE", where).with("place", where.id()));
    }
    double share = after.value().value() / before.value().value();
    double sigma =
        StrictMath.hypot(after.sigma().value(), share * before.sigma().value())
            / before.value().value();
    recorder.record(
        () ->
            new Step(
                id,
                "1 - a / b",
                List.of(input("a", after), input("b", before)),
                1 - share,
                "1",
                "removal = (before - after) / before"));
    return Outcome.of(new Measured<>(new Ratio(1 - share), new Ratio(sigma), "step:" + id));
  }

  /** The concentration if the load were in the volume before treatment. */
  Concentration undiluted(String id, Measured<Mass> load, Measured<Volume> before) {
    double value = load.value().value() / before.value().value();
    recorder.record(
        () ->
            new Step(
                id,
                "L / V",
                List.of(input("L", load), input("V", before)),
                value,
                "kg/m3",
                "load over the volume before treatment"));
    return new Concentration(value, before.value().gasState());
  }

  private static Input input(String name, Measured<?> measured) {
    return new Input(
        name, measured.value().value(), measured.value().dimension().ucum(), measured.origin());
  }
}
