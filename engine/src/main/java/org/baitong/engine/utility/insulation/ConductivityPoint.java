package org.baitong.engine.utility.insulation;

import java.util.List;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.ThermalConductivity;

/** The conductivity of an insulation at one mean temperature, as its data sheet lists it. */
public record ConductivityPoint(
    @Field(unit = "Cel", min = -200, max = 1200, doc = "mean temperature") Temperature temperature,
    @Field(unit = "W/(m.K)", min = 0.005, max = 500, doc = "thermal conductivity")
        ThermalConductivity conductivity) {
  /** The polynomial through all points (Lagrange), W/(m.K) at a temperature in K. */
  static double at(List<ConductivityPoint> points, double t) {
    double sum = 0;
    for (ConductivityPoint one : points) {
      double term = one.conductivity().value();
      double own = one.temperature().value();
      for (ConductivityPoint other : points) {
        if (!other.equals(one)) {
          term *= (t - other.temperature().value()) / (own - other.temperature().value());
        }
      }
      sum += term;
    }
    return sum;
  }

  /** Whether two points share a temperature, so that no curve goes through them. */
  static boolean collide(List<ConductivityPoint> points) {
    long different = points.stream().map(one -> one.temperature().value()).distinct().count();
    return different < points.size();
  }
}
