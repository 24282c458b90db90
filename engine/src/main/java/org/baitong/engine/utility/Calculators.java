package org.baitong.engine.utility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.utility.air.AirCalculators;
import org.baitong.engine.utility.boiler.Blowdown;
import org.baitong.engine.utility.boiler.BoilerByLosses;
import org.baitong.engine.utility.boiler.Economiser;
import org.baitong.engine.utility.boiler.FuelForUsefulHeat;
import org.baitong.engine.utility.boiler.SteamBoiler;
import org.baitong.engine.utility.cooling.CoolingCalculators;
import org.baitong.engine.utility.electricity.ElectricityCalculators;
import org.baitong.engine.utility.fuel.FuelCalculators;
import org.baitong.engine.utility.garment.GarmentCalculators;
import org.baitong.engine.utility.heat.AirPreheater;
import org.baitong.engine.utility.heat.AuxiliaryPower;
import org.baitong.engine.utility.heat.ChargeHeat;
import org.baitong.engine.utility.heat.FlueGasHeat;
import org.baitong.engine.utility.heat.GasFuel;
import org.baitong.engine.utility.heat.GasStreamHeat;
import org.baitong.engine.utility.heat.HeatExchangerSize;
import org.baitong.engine.utility.heat.HeatPump;
import org.baitong.engine.utility.heat.HeatSourceSwitch;
import org.baitong.engine.utility.heat.HumidAir;
import org.baitong.engine.utility.heat.LeakageLoss;
import org.baitong.engine.utility.heat.LiquidStreamHeat;
import org.baitong.engine.utility.heat.OpeningLoss;
import org.baitong.engine.utility.heat.OxygenEnrichment;
import org.baitong.engine.utility.heat.SolidFuelExcessAir;
import org.baitong.engine.utility.heat.WallLoss;
import org.baitong.engine.utility.insulation.HeatTransferNumber;
import org.baitong.engine.utility.insulation.PipeHeatLoss;
import org.baitong.engine.utility.insulation.SurfaceHeatLoss;
import org.baitong.engine.utility.insulation.TankHeatLoss;
import org.baitong.engine.utility.motion.MotionCalculators;
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
import org.baitong.engine.utility.water.WaterCalculators;

/** Every engineering calculator. */
public final class Calculators {
  private static final List<Calculator<?, ?>> ALL =
      Stream.of(
              boiler(),
              heat(),
              insulation(),
              steam(),
              AirCalculators.list(),
              MotionCalculators.list(),
              ElectricityCalculators.list(),
              CoolingCalculators.list(),
              WaterCalculators.list(),
              FuelCalculators.list(),
              GarmentCalculators.list())
          .flatMap(List::stream)
          .sorted(Comparator.comparing((Calculator<?, ?> one) -> one.manual().id()))
          .toList();

  private Calculators() {}

  private static List<Calculator<?, ?>> boiler() {
    return List.of(
        new Blowdown(),
        new BoilerByLosses(),
        new Economiser(),
        new FuelForUsefulHeat(),
        new SteamBoiler());
  }

  private static List<Calculator<?, ?>> insulation() {
    return List.of(
        new HeatTransferNumber(), new PipeHeatLoss(), new SurfaceHeatLoss(), new TankHeatLoss());
  }

  private static List<Calculator<?, ?>> heat() {
    return List.of(
        new AirPreheater(),
        new AuxiliaryPower(),
        new ChargeHeat(),
        new FlueGasHeat(),
        new GasFuel(),
        new GasStreamHeat(),
        new HeatExchangerSize(),
        new HeatPump(),
        new HeatSourceSwitch(),
        new HumidAir(),
        new LeakageLoss(),
        new LiquidStreamHeat(),
        new OpeningLoss(),
        new OxygenEnrichment(),
        new SolidFuelExcessAir(),
        new WallLoss());
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
