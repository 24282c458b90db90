package org.baitong.workbook;

import java.util.ArrayList;
import java.util.List;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Cause;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Flow;
import org.baitong.dossier.FuelAnalysis;
import org.baitong.dossier.LandfilledYear;
import org.baitong.dossier.Measure;
import org.baitong.dossier.MeasureEffect;
import org.baitong.dossier.MeasureInput;
import org.baitong.dossier.MeasureLink;
import org.baitong.dossier.PowerContract;

/** Sound random rows of what version 3 of the dossier added. */
final class RandomImprovements {
  private final RandomDossiers any;

  RandomImprovements(RandomDossiers any) {
    this.any = any;
  }

  Dossier add(Dossier dossier) {
    List<Cause> causes = causes(dossier);
    List<Measure> measures = any.list(0, 4, () -> measure(dossier, causes));
    Dossier with =
        dossier
            .with(PowerContract.class, any.list(0, 1, () -> contract(dossier.flows())))
            .with(LandfilledYear.class, landfilled(dossier.environment().sources()))
            .with(FuelAnalysis.class, any.list(0, 1, () -> fuel(dossier.carriers())))
            .with(Cause.class, causes)
            .with(Measure.class, measures);
    return measures.isEmpty()
        ? with
        : with.with(MeasureEffect.class, any.list(0, 5, () -> effect(dossier.flows(), measures)))
            .with(MeasureInput.class, any.list(0, 4, () -> input(measures)))
            .with(
                MeasureLink.class,
                measures.size() < 2
                    ? List.of()
                    : List.of(
                        new MeasureLink(
                            any.id("ML"),
                            measures.get(1).id(),
                            any.any(MeasureLink.Kind.values()),
                            measures.getFirst().id())));
  }

  /** Each cause may name one that came before it, so that no chain is a circle. */
  private List<Cause> causes(Dossier dossier) {
    List<Cause> causes = new ArrayList<>();
    for (int i = any.whole(4); i > 0; i--) {
      causes.add(
          new Cause(
              any.id("CA"),
              any.any(dossier.flows()).id(),
              any.orNull(any.any(dossier.centres()).id()),
              any.any(Cause.Code.values()),
              any.text(),
              causes.isEmpty() ? null : any.orNull(any.any(causes).id()),
              any.orNull(any.text())));
    }
    return causes;
  }

  private Measure measure(Dossier dossier, List<Cause> causes) {
    return new Measure(
        any.id("ME"),
        any.text(),
        any.orNull(any.text()),
        any.orNull("GAR-01"),
        any.any(Measure.Practice.values()),
        any.orNull(any.any(dossier.centres()).id()),
        causes.isEmpty() ? null : any.orNull(any.any(causes).id()),
        any.orNull(any.amount()),
        any.orNull(-any.amount()),
        "USD",
        any.orNull(0.5 + any.amount()),
        any.text(),
        any.orNull(any.text()));
  }

  private MeasureEffect effect(List<Flow> flows, List<Measure> measures) {
    MeasureEffect.Kind kind =
        any.any(
            MeasureEffect.Kind.REDUCES_SHARE,
            MeasureEffect.Kind.ADDS_AMOUNT,
            MeasureEffect.Kind.EFFICIENCY_BEFORE_AFTER);
    boolean efficiency = kind == MeasureEffect.Kind.EFFICIENCY_BEFORE_AFTER;
    return new MeasureEffect(
        any.id("EF"),
        any.any(measures).id(),
        any.any(flows).id(),
        kind,
        efficiency ? null : Double.valueOf(1.0 * any.whole(100)),
        kind == MeasureEffect.Kind.ADDS_AMOUNT ? "kg" : null,
        efficiency ? 55.5 : null,
        efficiency ? 310.0 : null,
        null,
        any.orNull(any.amount()),
        any.text());
  }

  private MeasureInput input(List<Measure> measures) {
    boolean number = any.flip();
    return new MeasureInput(
        any.id("MI"),
        any.any(measures).id(),
        "boiler-by-losses",
        any.id("field"),
        number ? -any.amount() : null,
        number ? any.orNull("Cel") : null,
        number ? null : any.text(),
        any.text());
  }

  private PowerContract contract(List<Flow> flows) {
    return new PowerContract(
        any.id("PC"),
        any.any(flows).id(),
        any.any(PowerContract.Kind.values()),
        any.orNull(1.0 * any.whole(100)),
        any.amount(),
        any.any("kg/(kW.h)", "t/(MW.h)"),
        any.any(PowerContract.CountedGas.values()),
        "2025-01",
        any.any("2025-12", "2025-01"),
        any.text(),
        any.orNull(any.text()));
  }

  private List<LandfilledYear> landfilled(List<EmissionSource> sources) {
    List<LandfilledYear> rows = new ArrayList<>();
    for (EmissionSource source : sources) {
      if (source.activity() == EmissionSource.Activity.LANDFILL) {
        for (int year = 2019; year < 2019 + any.whole(6); year++) {
          rows.add(
              new LandfilledYear(
                  any.id("LF"), source.id(), year, any.amount(), "t", any.orNull(any.text())));
        }
      }
    }
    return rows;
  }

  private FuelAnalysis fuel(List<Carrier> carriers) {
    boolean heated = any.flip();
    return new FuelAnalysis(
        any.id("FA"),
        any.any(carriers).id(),
        any.any(FuelAnalysis.FuelBasis.values()),
        any.orNull(1.0 * any.whole(10)),
        any.orNull(1.0 * any.whole(100)),
        1.0 * any.whole(45),
        1.0 * any.whole(45),
        heated ? Double.valueOf(any.amount()) : null,
        heated ? any.any("MJ/kg", "kJ/kg") : null,
        heated ? any.any(Carrier.Heating.values()) : null,
        any.orNull("2025-03-14"),
        any.text(),
        any.orNull(any.text()));
  }
}
