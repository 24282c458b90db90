package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.assessment.bind.YearAmounts.Amount;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Flow.Side;
import org.baitong.dossier.Price;
import org.baitong.dossier.Share;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.Burden;
import org.baitong.engine.mfca.CentreKind;
import org.baitong.engine.mfca.CostCategory;
import org.baitong.engine.mfca.CostLine;
import org.baitong.engine.mfca.Material;
import org.baitong.engine.mfca.MaterialClass;
import org.baitong.engine.mfca.MfcaOptions;
import org.baitong.engine.mfca.MfcaRequest;
import org.baitong.engine.mfca.ShareOverride;
import org.baitong.engine.mfca.Shares;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;

/**
 * Turns a dossier with its reconciled quantities into one material flow cost accounting request.
 */
public final class MfcaBinding {
  private final Dossier dossier;
  private final Bound units;
  private final Carriers carriers;
  private final LedgerCarry ledger;
  private final Map<String, Double> quantities;
  private final Map<String, Double> contents;
  private final Paid paid;
  private final FlowBinding bound;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * What the request is made from.
   *
   * @param dossier checked
   * @param period the months
   * @param bound units, currencies, network
   * @param ledger the carried ledger
   * @param measured by flow, in carrier units
   * @param quantities reconciled by flow, in carrier units; absent is unknown
   * @param contents reconciled load per carrier unit, by flow and load ("F-EFFLUENT.COD")
   */
  public record Sources(
      Dossier dossier,
      Period period,
      Bound bound,
      LedgerCarry ledger,
      Map<String, Amount> measured,
      Map<String, Double> quantities,
      Map<String, Double> contents) {}

  /** A binding of these sources. */
  public MfcaBinding(Sources sources, Recorder recorder) {
    this.dossier = sources.dossier();
    this.units = sources.bound();
    this.carriers = sources.bound().carriers();
    this.ledger = sources.ledger();
    this.quantities = sources.quantities();
    this.contents = sources.contents();
    this.paid = new Paid(dossier, sources.period(), sources.bound());
    this.bound = new FlowBinding(sources, paid, recorder);
  }

  /** The request; every doubt on the way is a finding. */
  public MfcaRequest request() {
    List<org.baitong.engine.mfca.Flow> flows = bound.flows();
    MfcaRequest request =
        new MfcaRequest(
            ledger.money(0).currency(),
            dossier.centres().stream().map(MfcaBinding::centre).toList(),
            materials(),
            flows,
            costs(),
            overrides(),
            burdens(),
            MfcaOptions.DEFAULT);
    findings.addAll(bound.findings());
    findings.addAll(paid.findings());
    return request;
  }

  /** What is doubtful about the request; complete after {@link #request()}. */
  public List<Finding> findings() {
    return findings;
  }

  private static org.baitong.engine.mfca.Centre centre(Centre centre) {
    return new org.baitong.engine.mfca.Centre(
        centre.id(), CentreKind.valueOf(centre.kind().name()), Carriers.keyUnit(centre.key()));
  }

  private List<Material> materials() {
    Set<String> ids = new LinkedHashSet<>();
    for (Flow flow : dossier.flows()) {
      if (flow.side() == Side.INPUT) {
        ids.add(flow.carrier());
      } else {
        Carrier substance = carriers.substance(flow);
        if (substance != null) {
          ids.add(substance.id());
        }
      }
    }
    List<Material> materials = new ArrayList<>();
    for (String id : ids) {
      Carrier carrier = carriers.get(id);
      UnitOfMeasure unit = units.unit(carrier);
      Double price = paid.price(carrier, Price.Kind.PURCHASE);
      materials.add(
          new Material(
              id,
              unit,
              price == null ? null : UnitPrice.per(ledger.money(price), unit),
              materialClass(carrier),
              FlowBinding.participation(carrier)));
    }
    return materials;
  }

  private static MaterialClass materialClass(Carrier carrier) {
    return switch (carrier.kind()) {
      case RAW -> MaterialClass.RAW;
      case AUXILIARY -> MaterialClass.AUXILIARY;
      case PACKAGING -> MaterialClass.PACKAGING;
      case OPERATING -> MaterialClass.OPERATING;
      case MERCHANDISE -> MaterialClass.MERCHANDISE;
      case ENERGY -> MaterialClass.ENERGY;
      case WATER -> MaterialClass.WATER;
      default -> MaterialClass.UNSTATED;
    };
  }

  private List<CostLine> costs() {
    Map<String, Shares> byLine = new LinkedHashMap<>();
    for (Share share : dossier.shares()) {
      if (share.ledgerLine() != null) {
        byLine.merge(
            share.ledgerLine() + "@" + share.centre(), shares(share), MfcaBinding::together);
      }
    }
    List<CostLine> lines = new ArrayList<>(bound.costsWithoutQuantity());
    for (CostLine line : ledger.costs()) {
      Shares own = byLine.get(line.id());
      lines.add(own == null ? line : line.with(own));
    }
    return lines;
  }

  private List<ShareOverride> overrides() {
    Map<String, ShareOverride> overrides = new LinkedHashMap<>();
    for (Share share : dossier.shares()) {
      if (share.ledgerLine() == null && share.category() != null) {
        CostCategory category = CostCategory.valueOf(share.category());
        overrides.merge(
            share.centre() + "\n" + category,
            new ShareOverride(share.centre(), category, shares(share)),
            (a, b) ->
                new ShareOverride(a.centre(), a.category(), together(a.shares(), b.shares())));
      }
    }
    return List.copyOf(overrides.values());
  }

  private static Shares shares(Share share) {
    Ratio part = new Ratio(share.percent() / 100);
    return share.flow() == null
        ? Shares.ofProduct(part, share.reason())
        : Shares.ofFlows(Map.of(share.flow(), part), share.reason());
  }

  private static Shares together(Shares a, Shares b) {
    Map<String, Ratio> flows = new LinkedHashMap<>(a.flowShares());
    flows.putAll(b.flowShares());
    Ratio product = a.productShare() == null ? b.productShare() : a.productShare();
    String reason = a.reason().equals(b.reason()) ? a.reason() : a.reason() + "; " + b.reason();
    return new Shares(product, flows, Map.of(), reason);
  }

  private Burden burden(Carrier carrier, String centre, double number) {
    return new Burden(carrier.id(), centre, Stated.of(number, units.unit(carrier)));
  }

  /** Energy and water drawn from outside, pollutants and loads discharged to it. */
  private List<Burden> burdens() {
    List<Burden> burdens = new ArrayList<>();
    for (Flow flow : dossier.flows()) {
      Carrier carrier = carriers.of(flow);
      Double quantity = quantities.get(flow.id());
      if (quantity == null) {
        continue;
      }
      boolean drawn =
          flow.side() == Side.INPUT
              && (carrier.kind() == Carrier.Kind.ENERGY || carrier.kind() == Carrier.Kind.WATER);
      boolean discharged = flow.side() == Side.LOSS && flow.to().equals(Dossier.OUTSIDE);
      if (drawn) {
        burdens.add(burden(carrier, flow.to(), quantity));
      } else if (discharged) {
        if (carrier.kind() == Carrier.Kind.EMISSION && !FlowBinding.isSubstantial(carrier)) {
          burdens.add(burden(carrier, flow.from(), quantity));
        }
        for (Carrier load : carriers.loads()) {
          Double content = contents.get(flow.id() + "." + load.id());
          if (content != null) {
            burdens.add(burden(load, flow.from(), quantity * content));
          }
        }
      }
    }
    return burdens;
  }
}
