package org.baitong.assessment.bind;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.AbnormalMonth;
import org.baitong.dossier.Baseline;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Complaint;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Exposure;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.HeadCount;
import org.baitong.dossier.HoursWorked;
import org.baitong.dossier.Incident;
import org.baitong.dossier.Limit;
import org.baitong.dossier.Outlet;
import org.baitong.dossier.ProductWeight;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Sample;
import org.baitong.dossier.Training;
import org.baitong.dossier.WasteStream;
import org.jspecify.annotations.Nullable;

/**
 * A fictional wash house with two years of readings: 1000 m3 of water, 10 000 kWh, 2100 kg of cloth
 * (1900 in 2024) and 100 kg of waste a month; 9000 shirts a month in 2024, 10 000 in 2025.
 */
final class WashHouse {
  static final Period YEAR = new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 12));

  private WashHouse() {}

  static Dossier dossier() {
    return Dossier.empty(
            new Factory("W", "Wash House", null, "1410", "KH-12", "USD", true, null, null, null))
        .with(
            Centre.class,
            List.of(centre("WASH", Centre.Kind.PRODUCTION), centre("ETP", Centre.Kind.TREATMENT)))
        .with(
            Carrier.class,
            List.of(
                carrier("CLOTH", Carrier.Kind.RAW, "kg", 1.0, null, null),
                carrier("ELEC", Carrier.Kind.ENERGY, "kW.h", null, null, 3.6),
                carrier("WATER", Carrier.Kind.WATER, "m3", null, 1.0, null),
                carrier("SEWAGE", Carrier.Kind.WASTEWATER, "m3", null, 1.0, null),
                carrier("COD", Carrier.Kind.LOAD, "kg", null, null, null),
                carrier("RAGS", Carrier.Kind.WASTE, "kg", 1.0, null, null),
                carrier("GAS", Carrier.Kind.EMISSION, "m3", null, null, null),
                carrier("SHIRT", Carrier.Kind.PRODUCT, "{piece}", 0.2, null, null)))
        .with(
            Flow.class,
            List.of(
                flow("F-CLOTH", Dossier.OUTSIDE, "WASH", "CLOTH", Flow.Side.INPUT),
                flow("F-ELEC", Dossier.OUTSIDE, "WASH", "ELEC", Flow.Side.INPUT),
                flow("F-WATER", Dossier.OUTSIDE, "WASH", "WATER", Flow.Side.INPUT),
                flow("F-RAW", "WASH", "ETP", "SEWAGE", Flow.Side.LOSS),
                flow("F-EFF", "ETP", Dossier.OUTSIDE, "SEWAGE", Flow.Side.LOSS),
                flow("F-RAGS", "WASH", Dossier.OUTSIDE, "RAGS", Flow.Side.LOSS),
                flow("F-GAS", "WASH", Dossier.OUTSIDE, "GAS", Flow.Side.LOSS),
                flow("F-SHIRT", "WASH", Dossier.OUTSIDE, "SHIRT", Flow.Side.PRODUCT)))
        .with(
            Reading.class,
            List.of(
                reading("F-CLOTH", "kg", 1900, 2100),
                reading("F-ELEC", "kW.h", 10_000, 10_000),
                reading("F-WATER", "m3", 1000, 1000),
                reading("F-RAW", "m3", 1000, 1000),
                reading("F-EFF", "m3", 1000, 1000),
                reading("F-RAGS", "kg", 100, 100),
                reading("F-GAS", "m3", 50_000, 50_000),
                reading("F-SHIRT", "{piece}", 9000, 10_000)))
        .with(Concentration.class, List.of(content("C1", "F-EFF", 90), content("C2", "F-RAW", 600)))
        .with(
            Outlet.class,
            List.of(
                new Outlet(
                    "OUT",
                    "Pond",
                    null,
                    "F-EFF",
                    "F-RAW",
                    Outlet.Receiver.PUBLIC_WATER,
                    null,
                    null),
                new Outlet("STACK", "Stack", null, "F-GAS", null, Outlet.Receiver.AIR, null, null)))
        .with(
            Limit.class,
            List.of(
                new Limit("P-COD", "OUT", "COD", 60.0, null, "mg/L", "permit 7", true),
                new Limit("P-PM", "STACK", "PM", 400.0, null, "mg/m3", "permit 8", true),
                new Limit("P-O2", "STACK", "O2-REFERENCE", 6.0, null, "%", "permit 8", true)))
        .with(
            Sample.class,
            List.of(
                sample("S1", "F-EFF", "PH", 9.6, "[pH]", "2025-03-01"),
                sample("S2", "F-EFF", "PH", 3.0, "[pH]", "2023-03-01"),
                sample("S3", "F-GAS", "PM", 200, "mg/m3", null),
                sample("S4", "F-GAS", "O2", 11, "%", null),
                sample("S5", "F-GAS", "TEMPERATURE", 0, "Cel", null),
                sample("S6", "F-GAS", "PRESSURE", 101.325, "kPa", null)))
        .with(
            WasteStream.class,
            List.of(
                new WasteStream(
                    "W1",
                    "F-RAGS",
                    "04 02 22",
                    false,
                    WasteStream.Fate.OPEN_BURNT,
                    null,
                    null,
                    null)))
        .with(ProductWeight.class, List.of())
        .with(
            Baseline.class,
            List.of(
                baseline("B1", Baseline.Indicator.ENERGY, null, null),
                baseline("B2", Baseline.Indicator.WATER, 13_000.0, "m3"),
                baseline("B3", Baseline.Indicator.GREENHOUSE_GAS, 50_000.0, "kg")))
        .with(AbnormalMonth.class, List.of())
        .with(
            HeadCount.class,
            List.of(heads("H1", HeadCount.Sex.FEMALE, 80), heads("H2", HeadCount.Sex.MALE, 20)))
        .with(
            HoursWorked.class,
            List.of(new HoursWorked("T1", "2025-01", "2025-12", 200_000, "attendance")))
        .with(
            Incident.class,
            List.of(new Incident("I1", "2025-05", Incident.Kind.LOST_TIME, 1, 0, 0, 4.0, null)))
        .with(
            Exposure.class,
            List.of(
                new Exposure(
                    "E1",
                    "WASH",
                    Exposure.Agent.NOISE,
                    null,
                    91,
                    "dB[SPL]",
                    "2025-02",
                    null,
                    null,
                    null,
                    null,
                    null),
                new Exposure(
                    "E2",
                    "WASH",
                    Exposure.Agent.HEAT,
                    null,
                    31,
                    "Cel",
                    null,
                    null,
                    null,
                    null,
                    "moderate",
                    null),
                new Exposure(
                    "E3",
                    "WASH",
                    Exposure.Agent.LIGHT,
                    null,
                    200,
                    "lx",
                    null,
                    null,
                    300.0,
                    "buyer",
                    null,
                    null)))
        .with(
            Complaint.class,
            List.of(new Complaint("K1", "2025-12-01", null, Complaint.From.NEIGHBOUR, "smell")))
        .with(Training.class, List.of(new Training("L1", "2025-06-01", "safety", 10, 5, 0, 2.0)));
  }

  private static Centre centre(String id, Centre.Kind kind) {
    return new Centre(id, id, null, kind, null, Centre.Key.MASS, null);
  }

  private static Carrier carrier(
      String id,
      Carrier.Kind kind,
      String unit,
      @Nullable Double kg,
      @Nullable Double water,
      @Nullable Double mj) {
    return new Carrier(id, id, null, kind, unit, null, kg, water, mj, null, null, null, null);
  }

  private static Flow flow(String id, String from, String to, String carrier, Flow.Side side) {
    return new Flow(id, from, to, carrier, side, false, null, null, null);
  }

  private static Reading reading(String flow, String unit, double then, double now) {
    Map<String, Double> months = new LinkedHashMap<>();
    for (int i = 0; i < 24; i++) {
      months.put(YearMonth.of(2024, 1).plusMonths(i).toString(), i < 12 ? then : now);
    }
    return new Reading("R-" + flow, flow, unit, Reading.Source.METER, 2.0, null, months);
  }

  private static Concentration content(String id, String flow, double milligrams) {
    return new Concentration(
        id, flow, "COD", milligrams, "mg/L", Reading.Source.LABORATORY, 5.0, null, null);
  }

  private static Sample sample(
      String id, String flow, String parameter, double value, String unit, @Nullable String date) {
    return new Sample(id, flow, parameter, value, unit, Reading.Source.LABORATORY, date, null);
  }

  private static Baseline baseline(
      String id, Baseline.Indicator indicator, @Nullable Double value, @Nullable String unit) {
    return new Baseline(id, indicator, "2024-01", "2024-12", value, unit, null, "bills");
  }

  private static HeadCount heads(String id, HeadCount.Sex sex, int count) {
    return new HeadCount(id, "2025-12-31", sex, HeadCount.Contract.PERMANENT, count, "payroll");
  }
}
