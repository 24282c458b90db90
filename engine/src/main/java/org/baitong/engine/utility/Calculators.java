package org.baitong.engine.utility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.utility.air.AirCalculators;
import org.baitong.engine.utility.boiler.BoilerCalculators;
import org.baitong.engine.utility.cooling.CoolingCalculators;
import org.baitong.engine.utility.electricity.ElectricityCalculators;
import org.baitong.engine.utility.fuel.FuelCalculators;
import org.baitong.engine.utility.garment.GarmentCalculators;
import org.baitong.engine.utility.heat.HeatCalculators;
import org.baitong.engine.utility.insulation.InsulationCalculators;
import org.baitong.engine.utility.motion.MotionCalculators;
import org.baitong.engine.utility.steam.SteamCalculators;
import org.baitong.engine.utility.water.WaterCalculators;

/** Every engineering calculator. */
public final class Calculators {
  private static final List<Calculator<?, ?>> ALL =
      Stream.of(
              // one group a line
              AirCalculators.list(),
              BoilerCalculators.list(),
              CoolingCalculators.list(),
              ElectricityCalculators.list(),
              FuelCalculators.list(),
              GarmentCalculators.list(),
              HeatCalculators.list(),
              InsulationCalculators.list(),
              MotionCalculators.list(),
              SteamCalculators.list(),
              WaterCalculators.list())
          .flatMap(List::stream)
          .sorted(Comparator.comparing((Calculator<?, ?> one) -> one.manual().id()))
          .toList();

  private Calculators() {}

  /** All of them, in the order of their ids. */
  public static List<Calculator<?, ?>> all() {
    return ALL;
  }

  /** The calculator of this id. */
  public static Optional<Calculator<?, ?>> find(String id) {
    return ALL.stream().filter(one -> one.manual().id().equals(id)).findFirst();
  }

  /** The calculator of this id; throws when there is none. */
  public static Calculator<?, ?> get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("There is no calculator " + id));
  }
}
