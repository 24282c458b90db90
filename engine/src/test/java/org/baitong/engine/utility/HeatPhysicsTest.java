package org.baitong.engine.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.calculator.Sample.absolute;
import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.gauge;
import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import java.util.SplittableRandom;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.ThermalConductivity;
import org.baitong.engine.utility.boiler.BoilerByLosses;
import org.baitong.engine.utility.boiler.FuelAnalysis;
import org.baitong.engine.utility.heat.HeatExchangerSize;
import org.baitong.engine.utility.heat.HeatPump;
import org.baitong.engine.utility.heat.HeatSourceSwitch;
import org.baitong.engine.utility.insulation.PipeHeatLoss;
import org.baitong.engine.utility.property.If97;
import org.baitong.engine.utility.steam.Deaerator;
import org.baitong.engine.utility.steam.FlashSteam;
import org.baitong.engine.utility.steam.SteamHeatExchanger;
import org.baitong.engine.utility.steam.SteamLeak;
import org.baitong.engine.utility.steam.SteamPoint;
import org.baitong.engine.utility.steam.SteamProperties;
import org.baitong.engine.utility.steam.SteamTurbine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Impossible physics is refused with its reason, and energy closes. */
@Tag("ME3")
class HeatPhysicsTest {
  private static final Power HUNDRED = new Power(100e3);

  private static <Q extends Record, R extends Record> String refusal(
      Calculator<Q, R> calculator, Q request) {
    Outcome<R> outcome = calculator.calculate(request, Recorder.OFF);
    assertThat(outcome.isUsable()).as("%s", outcome).isFalse();
    return outcome.findings().getFirst().code();
  }

  private static MassFlow flow(double kilogramsPerHour) {
    return MassFlow.of(kilogramsPerHour / 3600);
  }

  @Test
  void anEfficiencyOverAHundredPercentIsRefused() {
    HeatSourceSwitch calculator = new HeatSourceSwitch();
    assertThat(
            refusal(calculator, new HeatSourceSwitch.Request(HUNDRED, percent(101), percent(90))))
        .isEqualTo("CALC_OUT_OF_RANGE");
    assertThat(
            refusal(calculator, new HeatSourceSwitch.Request(HUNDRED, percent(60), percent(100.1))))
        .isEqualTo("CALC_OUT_OF_RANGE");
  }

  @Test
  void aTurbineThatBreaksTheSecondLawIsRefused() {
    SteamTurbine.Request request =
        new SteamTurbine.Request(
            SteamPoint.at(absolute(42), celsius(600)),
            flow(1000),
            absolute(10),
            null,
            celsius(300),
            percent(95));
    assertThat(refusal(new SteamTurbine(), request)).isEqualTo("TURBINE_BREAKS_SECOND_LAW");
  }

  @Test
  void aHeatExchangerMayNotCoolBelowTheColdInletNorHeatAboveTheHotOne() {
    SteamPoint hot = SteamPoint.at(absolute(5), celsius(90));
    SteamPoint cold = SteamPoint.at(absolute(5), celsius(30));
    SteamHeatExchanger calculator = new SteamHeatExchanger();
    assertThat(
            refusal(
                calculator,
                new SteamHeatExchanger.Request(hot, flow(1000), cold, flow(1000), celsius(25))))
        .isEqualTo("HEAT_EXCHANGER_SECOND_LAW");
    assertThat(
            refusal(
                calculator,
                new SteamHeatExchanger.Request(hot, flow(5000), cold, flow(1000), celsius(40))))
        .isEqualTo("HEAT_EXCHANGER_SECOND_LAW");
    assertThat(
            refusal(
                new HeatExchangerSize(),
                new HeatExchangerSize.Request(
                    HUNDRED,
                    celsius(80),
                    celsius(40),
                    celsius(50),
                    celsius(70),
                    new org.baitong.engine.quantity.HeatTransfer(1000),
                    new Ratio(1))))
        .isEqualTo("HEAT_EXCHANGER_SECOND_LAW");
  }

  @Test
  void oxygenOfTwentyOnePercentIsRefused() {
    BoilerByLosses.Request example = new BoilerByLosses().manual().example();
    for (double oxygen : new double[] {20.6, 21, 25}) {
      BoilerByLosses.Request request =
          new BoilerByLosses.Request(
              example.analysis(),
              example.moisture(),
              null,
              percent(oxygen),
              example.flueGas(),
              example.air(),
              example.carbonMonoxide(),
              example.radiation(),
              example.unburnt());
      assertThat(refusal(new BoilerByLosses(), request)).isEqualTo("CALC_OUT_OF_RANGE");
    }
  }

  @Test
  void aTwoPhaseStateWithoutDrynessIsRefused() {
    // Water boils at 1 MPa at 453.035632 K (IAPWS R7-97 table 36).
    SteamPoint point =
        SteamPoint.at(new Pressure(1e6, PressureKind.ABSOLUTE), Temperature.of(453.0356));
    assertThat(refusal(new SteamProperties(), point)).isEqualTo("STEAM_TWO_PHASES");
    SteamPoint nothing = new SteamPoint(absolute(10), null, null, null, null);
    assertThat(refusal(new SteamProperties(), nothing)).isEqualTo("STEAM_STATE_UNCLEAR");
    SteamPoint twice = new SteamPoint(absolute(10), celsius(200), null, null, percent(50));
    assertThat(refusal(new SteamProperties(), twice)).isEqualTo("STEAM_STATE_UNCLEAR");
  }

  @Test
  void gaugeAndAbsolutePressureDifferByTheAtmosphere() {
    SteamProperties calculator = new SteamProperties();
    SteamPoint byGauge = SteamPoint.saturated(gauge(7), percent(100));
    SteamPoint byAbsolute = SteamPoint.saturated(absolute(8.01325), percent(100));
    Recorder.Tape tape = new Recorder.Tape();
    var one = calculator.calculate(byGauge, tape).get();
    var other = calculator.calculate(byAbsolute, Recorder.OFF).get();
    assertThat(one.temperature().value()).isCloseTo(other.temperature().value(), within(1e-9));
    assertThat(tape.list().stream().map(Step::formula)).contains("p_x_gauge + p_atm");
    SteamPoint difference =
        SteamPoint.saturated(new Pressure(7e5, PressureKind.DIFFERENCE), percent(100));
    assertThat(refusal(calculator, difference)).isEqualTo("CALC_BASIS");
  }

  @Test
  void aHeatPumpWithoutLiftAndBelowOneIsNoHeatPump() {
    HeatPump calculator = new HeatPump();
    assertThat(
            refusal(
                calculator,
                new HeatPump.Request(
                    HUNDRED, celsius(60), celsius(50), Sample.kelvins(2), percent(50))))
        .isEqualTo("HEAT_PUMP_LIFT");
    assertThat(
            refusal(
                calculator,
                new HeatPump.Request(
                    HUNDRED, celsius(-20), celsius(160), Sample.kelvins(5), percent(20))))
        .isEqualTo("CALC_BELOW_LEAST");
  }

  @Test
  void anAnalysisThatDoesNotAddUpOrBurnsNothingIsRefused() {
    BoilerByLosses.Request example = new BoilerByLosses().manual().example();
    FuelAnalysis short10 =
        new FuelAnalysis(
            percent(40), percent(6), percent(43), percent(0.2), percent(0), percent(0.8));
    assertThat(refusal(new BoilerByLosses(), with(example, short10, example.moisture())))
        .isEqualTo("FUEL_ANALYSIS_SUM");
    FuelAnalysis ash =
        new FuelAnalysis(percent(10), percent(1), percent(40), percent(0), percent(0), percent(49));
    assertThat(refusal(new BoilerByLosses(), with(example, ash, example.moisture())))
        .isEqualTo("FUEL_BURNS_NOT");
  }

  private static BoilerByLosses.Request with(
      BoilerByLosses.Request e, FuelAnalysis analysis, Ratio moisture) {
    return new BoilerByLosses.Request(
        analysis,
        moisture,
        e.calorificValue(),
        e.oxygen(),
        e.flueGas(),
        e.air(),
        e.carbonMonoxide(),
        e.radiation(),
        e.unburnt());
  }

  @Test
  void theCalorificValueOnAnyBasisGivesTheSameBoiler() {
    BoilerByLosses calculator = new BoilerByLosses();
    BoilerByLosses.Request e = calculator.manual().example();
    var plain = calculator.calculate(e, Recorder.OFF).get();
    List<SpecificEnergy> stated =
        List.of(plain.grossDry(), plain.grossAsFired(), plain.netAsFired());
    for (SpecificEnergy value : stated) {
      BoilerByLosses.Request request =
          new BoilerByLosses.Request(
              e.analysis(),
              e.moisture(),
              value,
              e.oxygen(),
              e.flueGas(),
              e.air(),
              e.carbonMonoxide(),
              e.radiation(),
              e.unburnt());
      var result = calculator.calculate(request, Recorder.OFF).get();
      assertThat(result.efficiencyGross().value())
          .as("%s", value.basis().label())
          .isCloseTo(plain.efficiencyGross().value(), within(1e-12));
    }
    assertThat(plain.grossDry().moisture()).isEqualTo(Moisture.DRY);
    assertThat(plain.netAsFired().heating()).isEqualTo(Heating.NET);
  }

  @Test
  void energyClosesInFlashTankAndDeaerator() {
    SplittableRandom random = new SplittableRandom(5);
    FlashSteam flash = new FlashSteam();
    Deaerator deaerator = new Deaerator();
    for (int i = 0; i < 200; i++) {
      double in = 3 + 12 * random.nextDouble();
      FlashSteam.Request request =
          new FlashSteam.Request(
              SteamPoint.saturated(absolute(in), percent(30 * random.nextDouble())),
              flow(1 + 5000 * random.nextDouble()),
              absolute(1 + random.nextDouble()));
      var out = flash.calculate(request, Recorder.OFF).get();
      assertThat(out.steamEnergy().value() + out.liquidEnergy().value())
          .isCloseTo(out.inletEnergy().value(), within(1e-9 * out.inletEnergy().value()));
      Deaerator.Request tank =
          new Deaerator.Request(
              absolute(1.1 + random.nextDouble()),
              percent(random.nextDouble()),
              flow(1 + 9000 * random.nextDouble()),
              SteamPoint.at(absolute(4), celsius(20 + 70 * random.nextDouble())),
              SteamPoint.saturated(absolute(in), percent(100)));
      var both = deaerator.calculate(tank, Recorder.OFF).get();
      double entering = both.steamEnergy().value() + both.waterEnergy().value();
      double leaving = both.feedwaterEnergy().value() + both.ventedEnergy().value();
      assertThat(leaving).isCloseTo(entering, within(1e-9 * entering));
    }
  }

  @Test
  void lossesAndEfficiencyOfABoilerAddUpToOne() {
    BoilerByLosses calculator = new BoilerByLosses();
    BoilerByLosses.Request e = calculator.manual().example();
    var r = calculator.calculate(e, Recorder.OFF).get();
    double sum =
        r.lossDryGas().value()
            + r.lossHydrogen().value()
            + r.lossMoisture().value()
            + r.lossCarbonMonoxide().value()
            + e.radiation().value()
            + e.unburnt().value()
            + r.efficiencyGross().value();
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void heatThroughTheInsulationIsHeatThatLeavesTheSurface() {
    PipeHeatLoss calculator = new PipeHeatLoss();
    PipeHeatLoss.Request e = calculator.manual().example();
    var r = calculator.calculate(e, Recorder.OFF).get();
    double outer = e.diameter().value() + 2 * e.insulation().value();
    double leaving =
        r.coefficient().value()
            * (r.surface().value() - e.ambient().value())
            * StrictMath.PI
            * outer;
    assertThat(r.perLength().value()).isCloseTo(leaving, within(1e-6 * leaving));
    PipeHeatLoss.Request thick =
        new PipeHeatLoss.Request(
            e.diameter(),
            new Length(0.04),
            e.length(),
            e.insulation(),
            List.of(),
            new ThermalConductivity(50),
            e.medium(),
            e.ambient(),
            e.wind(),
            e.emissivity(),
            e.hours(),
            e.efficiency());
    assertThat(refusal(calculator, thick)).isEqualTo("PIPE_WALL_TOO_THICK");
  }

  @Test
  void theDriestFlueGasHoldsTheCarbonDioxideOfTheTextbooks() {
    // Stoichiometric, by volume dry: methane 1 / (1 + 2 x 79.05 / 20.95) = 11.70 %; carbon 20.95 %;
    // rice husk 0.032470 / 0.158327 and fuel oil 0.071601 / 0.451063 kmol/kmol, by hand.
    FuelAnalysis methane = analysis(74.87, 25.13, 0, 0, 0, 0);
    assertThat(carbonDioxide(methane)).isCloseTo(0.1170, within(2e-4));
    assertThat(carbonDioxide(analysis(100, 0, 0, 0, 0, 0))).isCloseTo(0.2095, within(1e-6));
    assertThat(carbonDioxide(analysis(39, 5, 37, 0.5, 0, 18.5))).isCloseTo(0.20508, within(1e-5));
    assertThat(carbonDioxide(analysis(86, 11.5, 0.5, 0.5, 1.4, 0.1)))
        .isCloseTo(0.15874, within(1e-5));
  }

  private static FuelAnalysis analysis(double c, double h, double o, double n, double s, double a) {
    return new FuelAnalysis(percent(c), percent(h), percent(o), percent(n), percent(s), percent(a));
  }

  private static double carbonDioxide(FuelAnalysis analysis) {
    BoilerByLosses.Request e = new BoilerByLosses().manual().example();
    BoilerByLosses.Request request =
        new BoilerByLosses.Request(
            analysis,
            percent(0),
            null,
            percent(0),
            e.flueGas(),
            e.air(),
            percent(0),
            e.radiation(),
            e.unburnt());
    return new BoilerByLosses().calculate(request, Recorder.OFF).get().carbonDioxide().value();
  }

  @Test
  void napiersEquationAgreesWithChokedFlowOfAnIdealNozzle() {
    // Dry saturated steam expands with an exponent of about 1.135 (Zeuner): the choked flow is
    // sqrt(n p / v (2 / (n + 1)) ^ ((n + 1) / (n - 1))) for each area.
    SteamLeak calculator = new SteamLeak();
    double n = 1.135;
    for (double bar = 2; bar <= 40; bar += 1) {
      SteamLeak.Request request =
          new SteamLeak.Request(
              absolute(bar),
              new Length(0.01),
              new Ratio(1),
              percent(100),
              new org.baitong.engine.quantity.Count(1),
              new org.baitong.engine.quantity.TimeSpan(3600),
              SpecificEnergy.of(125e3, Heating.NOT_FUEL));
      double flow = calculator.calculate(request, Recorder.OFF).get().flow().value();
      double v = If97.saturation(bar * 1e5).orElseThrow().vapour().v();
      double choked =
          StrictMath.sqrt(n * bar * 1e5 / v * StrictMath.pow(2 / (n + 1), (n + 1) / (n - 1)));
      double area = StrictMath.PI * 0.01 * 0.01 / 4;
      assertThat(flow).as("at %s bar", bar).isCloseTo(choked * area, within(0.04 * flow));
    }
  }
}
