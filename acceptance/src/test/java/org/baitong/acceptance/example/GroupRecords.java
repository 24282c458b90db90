package org.baitong.acceptance.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.AbnormalMonth;
import org.baitong.dossier.Baseline;
import org.baitong.dossier.Complaint;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Exposure;
import org.baitong.dossier.FuelAnalysis;
import org.baitong.dossier.HeadCount;
import org.baitong.dossier.HoursWorked;
import org.baitong.dossier.Incident;
import org.baitong.dossier.LandfilledYear;
import org.baitong.dossier.Limit;
import org.baitong.dossier.Outlet;
import org.baitong.dossier.PowerContract;
import org.baitong.dossier.ProductWeight;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Refrigerant;
import org.baitong.dossier.Sample;
import org.baitong.dossier.Training;
import org.baitong.dossier.WasteStream;
import org.baitong.dossier.WoodLot;

/**
 * Makes the rows of environment, performance and people from the tables of an example, by the name
 * of their section; columns are those of the records without the id, in their order, except where a
 * method says otherwise. All data are of the year 2025, baselines of 2024.
 */
final class GroupRecords {
  private static final String COUNTED = "2025-12-31";

  private final Map<String, String> tables;

  private GroupRecords(Map<String, String> tables) {
    this.tables = tables;
  }

  /** The dossier with the rows of the tables; sections without a table stay empty. */
  static Dossier add(Dossier dossier, Map<String, String> tables) {
    GroupRecords records = new GroupRecords(tables);
    return records.people(records.performance(records.environment(dossier)));
  }

  private interface Maker<R> {
    R make(String id, Table.Row row);
  }

  /** Ids are the prefix and the row's place: the tables of an example only ever grow at the end. */
  private <R> List<R> rows(String section, String prefix, int columns, Maker<R> maker) {
    List<R> rows = new ArrayList<>();
    String table = tables.get(section);
    if (table != null) {
      for (Table.Row row : Table.rows(table, columns)) {
        rows.add(maker.make(prefix + (rows.size() + 1), row));
      }
    }
    return rows;
  }

  private Dossier environment(Dossier dossier) {
    return dossier
        .with(EmissionSource.class, rows("sources", "E-", 6, GroupRecords::source))
        .with(Refrigerant.class, rows("refrigerants", "RF-", 10, GroupRecords::refrigerant))
        .with(WoodLot.class, rows("wood", "W-", 9, GroupRecords::wood))
        .with(Outlet.class, rows("outlets", "OUT-", 7, GroupRecords::outlet))
        .with(Limit.class, rows("limits", "L-", 7, GroupRecords::limit))
        .with(Sample.class, rows("samples", "SM-", 7, GroupRecords::sample))
        .with(WasteStream.class, rows("waste", "WS-", 7, GroupRecords::waste))
        .with(PowerContract.class, rows("contracts", "PC-", 7, GroupRecords::contract))
        .with(LandfilledYear.class, rows("landfilled", "LY-", 5, GroupRecords::landfilled))
        .with(FuelAnalysis.class, rows("fuels", "FA-", 6, GroupRecords::fuel));
  }

  private static EmissionSource source(String id, Table.Row r) {
    return new EmissionSource(
        id,
        r.get(0),
        r.constant(EmissionSource.Activity.class, 1),
        r.get(2),
        r.findNumber(3),
        r.findNumber(4),
        null,
        null,
        r.find(5));
  }

  /** Columns: flow, kind, share, value, unit, source, note; CO2e, all of 2025. */
  private static PowerContract contract(String id, Table.Row r) {
    return new PowerContract(
        id,
        r.get(0),
        r.constant(PowerContract.Kind.class, 1),
        r.findNumber(2),
        r.number(3),
        r.get(4),
        PowerContract.CountedGas.CO2E,
        "2025-01",
        "2025-12",
        r.get(5),
        r.find(6));
  }

  private static LandfilledYear landfilled(String id, Table.Row r) {
    return new LandfilledYear(id, r.get(0), (int) r.number(1), r.number(2), r.get(3), r.find(4));
  }

  /** Columns: carrier, sulphur, retained, date, source, note; as received. */
  private static FuelAnalysis fuel(String id, Table.Row r) {
    return new FuelAnalysis(
        id,
        r.get(0),
        FuelAnalysis.FuelBasis.AS_RECEIVED,
        r.findNumber(1),
        r.findNumber(2),
        null,
        null,
        null,
        null,
        null,
        r.find(3),
        r.get(4),
        r.find(5));
  }

  private static Refrigerant refrigerant(String id, Table.Row r) {
    return new Refrigerant(
        id,
        r.get(0),
        r.get(1),
        r.get(2),
        "2025",
        r.findNumber(3),
        r.findNumber(4),
        r.findNumber(5),
        r.findNumber(6),
        r.findNumber(7),
        r.findNumber(8),
        r.find(9));
  }

  private static WoodLot wood(String id, Table.Row r) {
    return new WoodLot(
        id,
        r.get(0),
        r.constant(WoodLot.Origin.class, 1),
        r.find(2),
        r.number(3),
        r.findNumber(4),
        r.findConstant(WoodLot.MoistureBasis.class, 5),
        r.findNumber(6),
        r.find(7),
        r.find(8));
  }

  private static Outlet outlet(String id, Table.Row r) {
    return new Outlet(
        id,
        r.get(0),
        r.find(1),
        r.get(2),
        r.find(3),
        r.constant(Outlet.Receiver.class, 4),
        r.find(5),
        r.find(6));
  }

  private static Limit limit(String id, Table.Row r) {
    return new Limit(
        id,
        r.get(0),
        r.get(1),
        r.findNumber(2),
        r.findNumber(3),
        r.get(4),
        r.get(5),
        r.get(6).equals("yes"));
  }

  private static Sample sample(String id, Table.Row r) {
    return new Sample(
        id,
        r.get(0),
        r.get(1),
        r.number(2),
        r.get(3),
        r.constant(Reading.Source.class, 4),
        r.find(5),
        r.find(6));
  }

  private static WasteStream waste(String id, Table.Row r) {
    return new WasteStream(
        id,
        r.get(0),
        r.find(1),
        r.findFlag(2),
        r.constant(WasteStream.Fate.class, 3),
        r.find(4),
        r.find(5),
        r.find(6));
  }

  private Dossier performance(Dossier dossier) {
    return dossier
        .with(
            ProductWeight.class,
            rows(
                "weights",
                "PW-",
                4,
                (id, r) -> new ProductWeight(id, r.get(0), r.number(1), r.get(2), r.get(3))))
        .with(
            Baseline.class,
            rows(
                "baselines",
                "B-",
                4,
                (id, r) ->
                    new Baseline(
                        id,
                        r.constant(Baseline.Indicator.class, 0),
                        "2024-01",
                        "2024-12",
                        r.findNumber(1),
                        r.find(2),
                        null,
                        r.get(3))))
        .with(
            AbnormalMonth.class,
            rows("abnormal", "A-", 2, (id, r) -> new AbnormalMonth(id, r.get(0), r.get(1))));
  }

  private Dossier people(Dossier dossier) {
    return dossier
        .with(HeadCount.class, rows("heads", "H-", 3, GroupRecords::head))
        .with(
            HoursWorked.class,
            rows(
                "hours",
                "HW-",
                4,
                (id, r) -> new HoursWorked(id, r.get(0), r.get(1), r.number(2), r.get(3))))
        .with(Incident.class, rows("incidents", "IN-", 7, GroupRecords::incident))
        .with(Exposure.class, rows("exposures", "EX-", 10, GroupRecords::exposure))
        .with(
            Complaint.class,
            rows(
                "complaints",
                "CP-",
                4,
                (id, r) ->
                    new Complaint(
                        id, r.get(0), r.find(1), r.constant(Complaint.From.class, 2), r.get(3))))
        .with(Training.class, rows("trainings", "TR-", 6, GroupRecords::training));
  }

  private static HeadCount head(String id, Table.Row r) {
    return new HeadCount(
        id,
        COUNTED,
        r.constant(HeadCount.Sex.class, 0),
        r.constant(HeadCount.Contract.class, 1),
        (int) r.number(2),
        "Payroll December 2025 (fictional)");
  }

  private static Incident incident(String id, Table.Row r) {
    return new Incident(
        id,
        r.get(0),
        r.constant(Incident.Kind.class, 1),
        (int) r.number(2),
        (int) r.number(3),
        (int) r.number(4),
        r.findNumber(5),
        r.find(6));
  }

  private static Exposure exposure(String id, Table.Row r) {
    return new Exposure(
        id,
        r.get(0),
        r.constant(Exposure.Agent.class, 1),
        r.find(2),
        r.number(3),
        r.get(4),
        r.find(5),
        null,
        r.findNumber(6),
        r.find(7),
        r.find(8),
        r.find(9));
  }

  private static Training training(String id, Table.Row r) {
    return new Training(
        id,
        r.get(0),
        r.get(1),
        (int) r.number(2),
        (int) r.number(3),
        (int) r.number(4),
        r.findNumber(5));
  }
}
