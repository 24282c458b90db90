package org.baitong.assessment.calc;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.utility.Calculators;

/** Every calculation that can be called by name. */
public final class Calculations {
  private static final List<Calculation> OTHERS =
      List.of(
          new AbatementCalculation(),
          new AnnuityCalculation(),
          new AppraisalCalculation(),
          new BiologicalCalculation(),
          new CashFlowCalculation(),
          new Co2eCalculation(),
          new CombustionCalculation(),
          new ElectricityCalculation(),
          new EmissionUncertaintyCalculation(),
          new GridMarginCalculation(),
          new IndicatorsCalculation(),
          new LandfillCalculation(),
          new MeasuresCalculation(),
          new MfcaCalculation(),
          new MfcaSingleCalculation(),
          new NpoCalculation(),
          new OutletCalculation(),
          new PortfolioCalculation(),
          new PriorityCalculation(),
          new ProcessCalculation(),
          new ReconcileCalculation(),
          new RefrigerantCalculation(),
          new RiskCalculation(),
          new WasteCalculation(),
          new WastewaterCalculation(),
          new WoodCalculation(),
          new WorkforceCalculation());

  private static final List<Calculation> ALL =
      Stream.concat(OTHERS.stream(), Calculators.all().stream().map(Calculations::bridge))
          .sorted(Comparator.comparing(Calculation::name))
          .toList();

  private Calculations() {}

  private static Calculation bridge(Calculator<?, ?> calculator) {
    return new EngineCalculation<>(calculator);
  }

  /** All of them, in the order of their names. */
  public static List<Calculation> list() {
    return ALL;
  }

  /** The calculation of this name; throws with the known names when there is none. */
  public static Calculation get(String name) {
    return ALL.stream()
        .filter(calculation -> calculation.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CalculationInputException(
                    "There is no calculation \""
                        + name
                        + "\".\nMaybe one of: "
                        + ALL.stream().map(Calculation::name).collect(Collectors.joining(", "))));
  }
}
