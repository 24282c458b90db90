package org.baitong.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baitong.dossier.AbnormalMonth;
import org.baitong.dossier.Baseline;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Complaint;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Exposure;
import org.baitong.dossier.Flow;
import org.baitong.dossier.HeadCount;
import org.baitong.dossier.HoursWorked;
import org.baitong.dossier.Incident;
import org.baitong.dossier.Limit;
import org.baitong.dossier.Outlet;
import org.baitong.dossier.ProductWeight;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Refrigerant;
import org.baitong.dossier.Sample;
import org.baitong.dossier.Training;
import org.baitong.dossier.WasteStream;
import org.baitong.dossier.WoodLot;

/** Sound random rows of the groups environment, performance and people. */
final class RandomGroups {
  private final RandomDossiers any;

  RandomGroups(RandomDossiers any) {
    this.any = any;
  }

  Dossier add(Dossier dossier) {
    return people(performance(environment(dossier)));
  }

  private Dossier environment(Dossier dossier) {
    List<Outlet> outlets = any.list(0, 3, () -> outlet(dossier.flows()));
    return dossier
        .with(EmissionSource.class, any.list(0, 1, () -> source(dossier.flows())))
        .with(Refrigerant.class, any.list(0, 3, this::refrigerant))
        .with(WoodLot.class, any.flip() ? List.of() : wood(any.any(dossier.carriers())))
        .with(Outlet.class, outlets)
        .with(Limit.class, outlets.isEmpty() ? List.of() : any.list(0, 3, () -> limit(outlets)))
        .with(Sample.class, any.list(0, 3, () -> sample(dossier.flows())))
        .with(WasteStream.class, any.list(0, 3, () -> waste(dossier.flows())));
  }

  private EmissionSource source(List<Flow> flows) {
    return new EmissionSource(
        any.id("E"),
        any.any(flows).id(),
        any.any(EmissionSource.Activity.values()),
        any.text(),
        any.orNull(percent()),
        any.orNull(percent()),
        any.orNull(any.text()),
        any.orNull(percent()),
        any.orNull(any.text()));
  }

  private Refrigerant refrigerant() {
    return new Refrigerant(
        any.id("RF"),
        any.text(),
        any.any("R410A", "R22", "R-404A"),
        any.any("cold_storage", "room_ac"),
        any.any("2025", "2025-03"),
        any.orNull(any.amount()),
        any.orNull(any.amount()),
        any.orNull(any.amount()),
        any.orNull(any.amount()),
        any.orNull(any.amount()),
        any.orNull(any.amount()),
        any.orNull(any.text()));
  }

  private List<WoodLot> wood(Carrier carrier) {
    double first = percent();
    List<WoodLot> lots = new ArrayList<>();
    for (double share : new double[] {first, 100 - first}) {
      lots.add(
          new WoodLot(
              any.id("W"),
              carrier.id(),
              any.any(WoodLot.Origin.values()),
              any.orNull(any.text()),
              share,
              any.orNull(percent() * 0.99),
              any.any(WoodLot.MoistureBasis.values()),
              any.orNull(percent()),
              any.orNull(any.text()),
              any.orNull(any.text())));
    }
    return lots;
  }

  private Outlet outlet(List<Flow> flows) {
    return new Outlet(
        any.id("OUT"),
        any.text(),
        any.orNull(any.text()),
        any.any(flows).id(),
        null,
        any.any(Outlet.Receiver.values()),
        any.orNull(any.text()),
        any.orNull(any.text()));
  }

  private Limit limit(List<Outlet> outlets) {
    double min = any.amount();
    return new Limit(
        any.id("LM"),
        any.any(outlets).id(),
        any.any("COD", "PH", "SO2"),
        min + any.amount(),
        any.orNull(min),
        any.any("mg/L", "[pH]", "Cel"),
        any.text(),
        any.flip());
  }

  private Sample sample(List<Flow> flows) {
    return new Sample(
        any.id("SM"),
        any.any(flows).id(),
        any.any("TEMPERATURE", "COLOUR"),
        any.amount(),
        any.any("Cel", "{Pt-Co}", "mg/L"),
        any.any(Reading.Source.values()),
        any.orNull(any.any("2025-03-14", "2025-03", "2025")),
        any.orNull(any.text()));
  }

  private WasteStream waste(List<Flow> flows) {
    return new WasteStream(
        any.id("WS"),
        any.any(flows).id(),
        any.orNull(any.any("04 02 22", "040222", "15 02 02*")),
        any.orNull(any.flip()),
        any.any(WasteStream.Fate.values()),
        any.orNull("textile_waste"),
        any.orNull(any.text()),
        any.orNull(any.text()));
  }

  private Dossier performance(Dossier dossier) {
    String basis = any.text();
    return dossier
        .with(
            ProductWeight.class,
            any.list(
                0,
                1,
                () ->
                    new ProductWeight(
                        any.id("PW"),
                        any.any(dossier.carriers()).id(),
                        1 + any.amount(),
                        basis,
                        any.text())))
        .with(Baseline.class, any.list(0, 1, this::baseline))
        .with(
            AbnormalMonth.class,
            any.list(0, 2, () -> new AbnormalMonth(any.id("A"), "2025-04", any.text())));
  }

  private Baseline baseline() {
    return new Baseline(
        any.id("B"),
        any.any(Baseline.Indicator.values()),
        "2024-01",
        any.any("2024-12", "2024-06"),
        any.orNull(any.amount()),
        any.any("GJ", "t", "m3", "stere"),
        any.orNull(any.any(Baseline.Kind.values())),
        any.text());
  }

  private Dossier people(Dossier dossier) {
    List<HeadCount> heads = new ArrayList<>();
    for (HeadCount.Sex sex : HeadCount.Sex.values()) {
      heads.add(
          new HeadCount(
              any.id("H"),
              "2025-12-31",
              sex,
              any.any(HeadCount.Contract.values()),
              any.whole(900),
              any.text()));
    }
    List<HoursWorked> hours = new ArrayList<>();
    for (int month = 1; month <= any.whole(4); month++) {
      String name = String.format(Locale.ROOT, "2025-%02d", month);
      hours.add(new HoursWorked(any.id("HW"), name, name, any.amount(), any.text()));
    }
    return dossier
        .with(HeadCount.class, heads)
        .with(HoursWorked.class, hours)
        .with(Incident.class, any.list(0, 3, this::incident))
        .with(Exposure.class, any.list(0, 3, () -> exposure(dossier.centres())))
        .with(Complaint.class, any.list(0, 3, this::complaint))
        .with(Training.class, any.list(0, 3, this::training));
  }

  private Incident incident() {
    return new Incident(
        any.id("IN"),
        "2025-0" + (1 + any.whole(9)),
        any.any(Incident.Kind.values()),
        any.whole(20),
        any.whole(20),
        any.whole(2),
        any.orNull(any.amount()),
        any.orNull(any.text()));
  }

  private Exposure exposure(List<Centre> centres) {
    return new Exposure(
        any.id("EX"),
        any.any(centres).id(),
        any.any(Exposure.Agent.values()),
        any.text(),
        any.amount(),
        any.any("Cel", "dB[SPL]", "mg/m3", "lx"),
        any.orNull(any.any("2025-03-14", "2025-03")),
        any.orNull(any.any(0.5, 8.0, 24.0)),
        any.orNull(any.amount()),
        any.orNull(any.text()),
        any.orNull("heavy"),
        any.orNull(any.text()));
  }

  private Complaint complaint() {
    return new Complaint(
        any.id("CP"),
        "2025-03-14",
        any.orNull("2025-03-20"),
        any.any(Complaint.From.values()),
        any.text());
  }

  private Training training() {
    return new Training(
        any.id("T"),
        "2025-06-05",
        any.text(),
        any.whole(20),
        any.whole(20),
        any.whole(2),
        any.orNull(any.amount()));
  }

  private double percent() {
    return any.whole(101);
  }
}
