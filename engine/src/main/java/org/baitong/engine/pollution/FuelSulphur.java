package org.baitong.engine.pollution;

import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;

/**
 * The sulphur in a burnt fuel.
 *
 * @param id of the fuel flow
 * @param fuel mass burnt, on the basis its sulphur content refers to
 * @param sulphur mass share of sulphur, 0 to 1
 * @param retained share that stays in the ash, 0 to 1
 */
public record FuelSulphur(
    String id, Measured<Mass> fuel, Measured<Ratio> sulphur, Measured<Ratio> retained) {

  /**
   * Sulphur dioxide in kg: twice the mass of sulphur that leaves with the flue gas. Missing when
   * the fuel is negative or a share is outside 0 to 1.
   *
   * <p>Example: 1000 kg with 0.5 % sulphur and 5 % retained give 9.5 kg. Source: EMEP/EEA air
   * pollutant emission inventory guidebook 2019, 1.A.1, emission factor for SO2 from sulphur.
   */
  public Outcome<Measured<Mass>> sulphurDioxide(Recorder recorder) {
    double m = fuel.value().value();
    double s = sulphur.value().value();
    double r = retained.value().value();
    Where where = Where.of("flows", id);
    if (m < 0) {
      return Outcome.missing(
          Finding.error("POLLUTION_NEGATIVE", where)
              .with("place", id)
              .with("field", "fuel")
              .with("amount", m, "kg"));
    }
    if (!(s >= 0 && s <= 1 && r >= 0 && r <= 1)) {
      return Outcome.missing(
          Finding.error("SULPHUR_SHARE_IMPOSSIBLE", where)
              .with("place", id)
              .with("sulphur", s, "1")
              .with("retained", r, "1"));
    }
    double value = 2 * m * s * (1 - r);
    double sigma =
        2
            * StrictMath.sqrt(
                square(s * (1 - r) * fuel.sigma().value())
                    + square(m * (1 - r) * sulphur.sigma().value())
                    + square(m * s * retained.sigma().value()));
    String step = "so2." + id;
    recorder.record(
        () ->
            new Step(
                step,
                "2 * m * s * (1 - r)",
                List.of(
                    new Input("m", m, "kg", fuel.origin()),
                    new Input("s", s, "1", sulphur.origin()),
                    new Input("r", r, "1", retained.origin())),
                value,
                "kg",
                "EMEP/EEA guidebook 2019, 1.A.1"));
    return Outcome.of(new Measured<>(Mass.of(value), Mass.of(sigma), "step:" + step));
  }

  private static double square(double x) {
    return x * x;
  }
}
