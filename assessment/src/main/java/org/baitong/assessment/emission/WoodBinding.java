package org.baitong.assessment.emission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.emission.FlowActivity.Taken;
import org.baitong.assessment.emission.SourceRequests.Source;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.WoodLot;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Co2e;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.wood.MoistureBasis;
import org.baitong.engine.wood.Wood;
import org.baitong.engine.wood.WoodOrigin;
import org.baitong.engine.wood.WoodResult;
import org.baitong.engine.wood.WoodSwitch;
import org.baitong.engine.wood.WoodSwitchRequest;
import org.baitong.engine.wood.WoodTotal;
import org.baitong.reference.Selection;
import org.jspecify.annotations.Nullable;

/** The wood of a dossier, lot by lot; wood without a described lot is of unknown origin. */
final class WoodBinding {
  private static final String WOOD = "wood";

  private final Dossier dossier;
  private final FlowActivity flows;
  private final SourceRequests requests;
  private final Recorder recorder;
  private final Map<String, Lot> lots = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private record Lot(String carrier, @Nullable WoodLot row, Outcome<WoodResult> result) {}

  WoodBinding(Dossier dossier, FlowActivity flows, SourceRequests requests, Recorder recorder) {
    this.dossier = dossier;
    this.flows = flows;
    this.requests = requests;
    this.recorder = recorder;
  }

  List<Finding> findings() {
    return findings;
  }

  boolean isWood(Source source) {
    return source.row().subject().equals(WOOD);
  }

  /** The rows of a source that burns wood, by id. */
  Map<String, Outcome<EmissionRow>> calculate(Source source) {
    List<WoodLot> described =
        dossier.environment().wood().stream()
            .filter(lot -> lot.carrier().equals(source.carrier().id()))
            .toList();
    Map<String, Outcome<EmissionRow>> rows = new LinkedHashMap<>();
    if (described.isEmpty()) {
      findings.add(
          Finding.warning("WOOD_LOT_MISSING", Where.of("carriers", source.carrier().id()))
              .with("carrier", source.carrier().id()));
      add(source, null, rows);
    }
    described.forEach(lot -> add(source, lot, rows));
    return rows;
  }

  private void add(Source source, @Nullable WoodLot lot, Map<String, Outcome<EmissionRow>> rows) {
    String id = source.key().id() + (lot == null ? "" : "." + lot.id());
    RowKey key =
        new RowKey(id, source.key().category(), source.key().scope(), source.key().purpose());
    Taken all = source.taken();
    Taken taken =
        lot == null
            ? all
            : new Taken(
                all.share() * lot.sharePercent() / 100, "data:wood/" + lot.id() + "/sharePercent");
    Optional<ActivityData> burnt = flows.mass(id, source.flow(), taken);
    Outcome<WoodResult> result =
        burnt.isEmpty()
            ? Outcome.missing(
                Finding.warning("FLOW_UNMEASURED", Where.of("flows", source.flow().id()))
                    .with("flow", source.flow().id()))
            : Wood.calculate(request(source, key, lot, burnt.get()), recorder);
    lots.put(id, new Lot(source.carrier().id(), lot, result));
    rows.put(id, result.map(WoodResult::row));
  }

  private org.baitong.engine.wood.WoodLot request(
      Source source, RowKey key, @Nullable WoodLot lot, ActivityData burnt) {
    Factors factors = requests.ownCalorificValue(source, requests.fuelFactors(WOOD, "industry"));
    if (!factors.has(Role.NCV)) {
      factors = requests.add(factors, Role.NCV, Selection.ncv(WOOD));
    }
    Double nonRenewable = lot == null ? null : lot.nonRenewablePercent();
    if (lot != null && nonRenewable != null) {
      factors =
          factors.with(
              Role.NON_RENEWABLE,
              Factor.exact(
                  "wood." + lot.id() + ".nonRenewablePercent",
                  nonRenewable / 100,
                  Units.parse("1").get(),
                  ""));
    }
    Double moisture = lot == null ? null : lot.moisturePercent();
    return new org.baitong.engine.wood.WoodLot(
        key,
        burnt,
        lot == null || moisture == null
            ? null
            : ActivityData.of(
                new Ratio(moisture / 100), "data:wood/" + lot.id() + "/moisturePercent"),
        lot != null && lot.moistureBasis() == WoodLot.MoistureBasis.DRY
            ? MoistureBasis.DRY
            : MoistureBasis.WET,
        new org.baitong.engine.wood.WoodLot.Provenance(
            lot == null ? WoodOrigin.UNKNOWN : WoodOrigin.valueOf(lot.origin().name()),
            text(lot == null ? null : lot.proof()),
            text(lot == null ? null : lot.nonRenewableSource())),
        factors);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Lots and totals under a set; empty when no wood is burnt. */
  Optional<WoodAccount> account(GwpSet set) {
    if (lots.isEmpty()) {
      return Optional.empty();
    }
    List<WoodAccount.Lot> rows = new ArrayList<>();
    lots.forEach(
        (id, lot) -> lot.result().find().ifPresent(found -> rows.add(row(lot, found, set))));
    List<WoodAccount.Total> totals = new ArrayList<>();
    totals.add(total("wood.view.inventory", set, r -> Outcome.of(r.inventory())));
    totals.add(total("wood.view.project", set, WoodResult::project));
    totals.add(total("wood.view.all-carbon", set, r -> Outcome.of(r.allCarbon())));
    return Optional.of(new WoodAccount(rows, totals));
  }

  private WoodAccount.Lot row(Lot lot, WoodResult found, GwpSet set) {
    WoodLot row = lot.row();
    WoodSwitch asMitigation =
        WoodSwitch.calculate(
            new WoodSwitchRequest(found.row().key().id(), GasVector.EMPTY, List.of(found), set));
    return new WoodAccount.Lot(
        row == null ? found.row().key().id() : row.id(),
        lot.carrier(),
        found.lot().provenance().origin().name(),
        row == null ? null : row.proof(),
        mass(found).kilograms(),
        found.dry().map(Mass::kilograms).orElse(null),
        found.energy().joules() / 1e6,
        row == null || row.nonRenewablePercent() == null
            ? null
            : Double.valueOf(row.nonRenewablePercent() / 100),
        asMitigation.inventory().map(avoided -> -avoided.co2e().kilograms()));
  }

  private static Mass mass(WoodResult found) {
    return found.lot().burnt().quantity() instanceof Mass mass ? mass : Mass.of(0);
  }

  private WoodAccount.Total total(
      String view,
      GwpSet set,
      java.util.function.Function<WoodResult, Outcome<? extends WoodTotal>> of) {
    GasVector sum = GasVector.EMPTY;
    for (Lot lot : lots.values()) {
      WoodResult found = lot.result().find().orElse(null);
      if (found == null) {
        return new WoodAccount.Total(view, new Outcome.Missing<>(lot.result().findings()));
      }
      Outcome<? extends WoodTotal> part = of.apply(found);
      if (!part.isUsable()) {
        return new WoodAccount.Total(view, new Outcome.Missing<>(part.findings()));
      }
      sum = sum.plus(part.get().gases());
    }
    String id = "wood." + view.substring(view.lastIndexOf('.') + 1);
    return new WoodAccount.Total(
        view, Co2e.view(id, sum, set, Recorder.OFF).map(co2e -> co2e.total().kilograms()));
  }
}
