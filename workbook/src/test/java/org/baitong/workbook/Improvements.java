package org.baitong.workbook;

import java.util.List;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Cause;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.FuelAnalysis;
import org.baitong.dossier.LandfilledYear;
import org.baitong.dossier.Measure;
import org.baitong.dossier.MeasureEffect;
import org.baitong.dossier.MeasureInput;
import org.baitong.dossier.MeasureLink;
import org.baitong.dossier.PowerContract;
import org.jspecify.annotations.Nullable;

/** A row or two for every sheet that version 3 of the template added; nothing is wrong in them. */
final class Improvements {
  private Improvements() {}

  static Dossier add(Dossier dossier) {
    return dossier
        .with(
            PowerContract.class,
            List.of(
                new PowerContract(
                    "PC-1",
                    "F-1",
                    PowerContract.Kind.SUPPLIER_RATE,
                    60.0,
                    0.45,
                    "kg/(kW.h)",
                    PowerContract.CountedGas.CO2E,
                    "2025-01",
                    "2025-12",
                    "declaration 7",
                    null)))
        .with(LandfilledYear.class, List.of(new LandfilledYear("LF-1", "E-3", 2023, 12, "t", null)))
        .with(
            FuelAnalysis.class,
            List.of(
                new FuelAnalysis(
                    "FA-1",
                    "FABRIC",
                    FuelAnalysis.FuelBasis.DRY,
                    0.1,
                    5.0,
                    20.0,
                    2.0,
                    17.5,
                    "MJ/kg",
                    Carrier.Heating.GROSS,
                    "2025-03",
                    "report 118",
                    null)))
        .with(
            Cause.class,
            List.of(
                new Cause("C-1", "F-3", "CUT", Cause.Code.T4, "wide lays", "C-2", null),
                new Cause("C-2", "F-3", null, Cause.Code.M1, "nobody weighs", null, "interview")))
        .with(Measure.class, List.of(measure("ME-1", "C-2"), measure("ME-2", null)))
        .with(
            MeasureEffect.class,
            List.of(
                effect("EF-1", "ME-1", MeasureEffect.Kind.REDUCES_SHARE, 8.0),
                effect("EF-2", "ME-2", MeasureEffect.Kind.REDUCES_SHARE, 3.0)))
        .with(
            MeasureInput.class,
            List.of(
                new MeasureInput(
                    "MI-1", "ME-2", "pump", "head", 12.0, "m", null, "reading of May")))
        .with(
            MeasureLink.class,
            List.of(new MeasureLink("ML-1", "ME-2", MeasureLink.Kind.REQUIRES, "ME-1")));
  }

  /** A landfill for what is left of the flow of off-cuts. */
  static EmissionSource landfill() {
    return new EmissionSource(
        "E-3",
        "F-3",
        EmissionSource.Activity.LANDFILL,
        "textile_waste",
        20.0,
        null,
        "landfill_managed",
        null,
        null);
  }

  private static Measure measure(String id, @Nullable String cause) {
    return new Measure(
        id,
        "Plan markers " + id,
        "ផែនការ",
        null,
        Measure.Practice.GOOD_HOUSEKEEPING,
        "CUT",
        cause,
        1200.0,
        -50.0,
        "USD",
        5.0,
        "quotation",
        null);
  }

  private static MeasureEffect effect(
      String id, String measure, MeasureEffect.Kind kind, double value) {
    return new MeasureEffect(
        id, measure, "F-3", kind, value, null, null, null, null, 25.0, "trial week");
  }
}
