package org.baitong.assessment.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baitong.assessment.bind.Carriers;
import org.baitong.assessment.bind.Pollution;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Outlet;
import org.baitong.dossier.WasteStream;
import org.baitong.engine.limit.Check;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.measure.Watch;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * What no saving may make worse: concentrations that a limit bounds, loads of outlets, and waste,
 * wastewater and emissions that grow because something else shrinks.
 */
final class WatchBinding {
  /** Waste that goes there is used again: more of it is no burden. */
  private static final Set<WasteStream.Fate> USED =
      Set.of(
          WasteStream.Fate.REUSED,
          WasteStream.Fate.RECYCLED,
          WasteStream.Fate.SOLD,
          WasteStream.Fate.COMPOSTED,
          WasteStream.Fate.DIGESTED);

  private final Reconciled factory;
  private final Carriers carriers;
  private final List<Watch> watches = new ArrayList<>();

  WatchBinding(Reconciled factory) {
    this.factory = factory;
    this.carriers = factory.bound().carriers();
  }

  List<Watch> watches(Pollution pollution) {
    for (Outcome<OutletResult> outlet : pollution.outlets()) {
      outlet.find().ifPresent(this::outlet);
    }
    for (Flow flow : factory.dossier().flows()) {
      if (burdens(flow)) {
        watches.add(new Watch.Burden(flow.id(), medium(flow)));
      }
    }
    return watches;
  }

  private void outlet(OutletResult result) {
    Outlet outlet =
        factory.dossier().environment().outlets().stream()
            .filter(row -> row.id().equals(result.id()))
            .findFirst()
            .orElseThrow();
    for (OutletResult.Row row : result.rows()) {
      String load = outlet.flow() + "." + row.parameter();
      boolean balanced = factory.contents().containsKey(load);
      if (balanced) {
        watches.add(new Watch.Burden(load, "medium.wastewater"));
      }
      for (Check check : row.held().checks()) {
        Reading reading =
            row.held().readings().stream()
                .filter(one -> one.id().equals(check.reading()))
                .findFirst()
                .orElseThrow();
        if (check.side() == Check.Side.MAX && thickens(reading.value().unit())) {
          watches.add(
              new Watch.Concentration(
                  outlet.id()
                      + "."
                      + row.parameter()
                      + "."
                      + check.limit().id()
                      + "."
                      + reading.id(),
                  reading,
                  check.limit(),
                  outlet.flow(),
                  balanced && reading.id().equals("mean") ? load : null));
        }
      }
    }
  }

  /** A load in less water is thicker; a temperature or a pH is not. */
  private static boolean thickens(String unit) {
    UnitOfMeasure known = Units.parse(unit).find().orElse(null);
    return unit.equals("{Pt-Co}")
        || (known != null && known.dimension() == Dimension.CONCENTRATION);
  }

  private boolean burdens(Flow flow) {
    Carrier carrier = carriers.of(flow);
    boolean leaves = flow.side() == Flow.Side.LOSS && flow.to().equals(Dossier.OUTSIDE);
    boolean matter =
        switch (carrier.kind()) {
          case LOAD, ENERGY, WATER, PRODUCT, BY_PRODUCT -> false;
          default -> carrier.massKg() == null || carrier.massKg() > 0;
        };
    boolean used =
        "sold".equalsIgnoreCase(flow.fate())
            || "recycled".equalsIgnoreCase(flow.fate())
            || factory.dossier().environment().waste().stream()
                .anyMatch(row -> row.flow().equals(flow.id()) && USED.contains(row.fate()));
    return leaves && matter && !used;
  }

  private static String medium(Flow flow) {
    Flow.Medium medium = flow.medium();
    return "medium."
        + (medium == null ? Flow.Medium.OTHER : medium).name().toLowerCase(Locale.ROOT);
  }
}
