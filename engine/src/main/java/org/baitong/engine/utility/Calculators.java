package org.baitong.engine.utility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.utility.air.AirCalculators;
import org.baitong.engine.utility.heat.HeatSourceSwitch;
import org.baitong.engine.utility.steam.CondensateReturn;
import org.baitong.engine.utility.steam.Deaerator;
import org.baitong.engine.utility.steam.Desuperheater;
import org.baitong.engine.utility.steam.FlashSteam;
import org.baitong.engine.utility.steam.If97Equation;
import org.baitong.engine.utility.steam.PressureReduction;
import org.baitong.engine.utility.steam.SteamHeader;
import org.baitong.engine.utility.steam.SteamHeatExchanger;
import org.baitong.engine.utility.steam.SteamHeatLoss;
import org.baitong.engine.utility.steam.SteamLeak;
import org.baitong.engine.utility.steam.SteamProperties;
import org.baitong.engine.utility.steam.SteamTurbine;

/** Every engineering calculator. */
public final class Calculators {
  private static final List<Calculator<?, ?>> ALL =
      Stream.of(
              // one group a line
              heat(), steam(), AirCalculators.list())
          .flatMap(List::stream)
          .sorted(Comparator.comparing((Calculator<?, ?> one) -> one.manual().id()))
          .toList();

  private Calculators() {}

  private static List<Calculator<?, ?>> heat() {
    return List.of(new HeatSourceSwitch());
  }

  private static List<Calculator<?, ?>> steam() {
    return List.of(
        new CondensateReturn(),
        new Deaerator(),
        new Desuperheater(),
        new FlashSteam(),
        new If97Equation(),
        new PressureReduction(),
        new SteamHeader(),
        new SteamHeatExchanger(),
        new SteamHeatLoss(),
        new SteamLeak(),
        new SteamProperties(),
        new SteamTurbine());
  }

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
