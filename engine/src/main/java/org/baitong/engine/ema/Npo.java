package org.baitong.engine.ema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Non-product-output cost of one factory and period, top-down from its books. */
public final class Npo {
  /** Beyond this, sums and shares of amounts could overflow. */
  private static final double LARGEST = 1e30;

  private static final String SOURCE = "UN DSD, EMA Procedures and Principles, 2001";

  private final NpoRequest request;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();
  private final List<NpoLine> lines = new ArrayList<>();
  private final List<LedgerReconciliation.Line> ledger = new ArrayList<>();
  private final Map<EmaCategory.Group, Double> byGroup = new EnumMap<>(EmaCategory.Group.class);
  private final Map<EmaCategory, Double> byCategory = new EnumMap<>(EmaCategory.class);
  private final Map<String, Double> byCostCentre = new TreeMap<>();
  private final Map<Medium, Double> byMedium = new EnumMap<>(Medium.class);
  private final List<Input> terms = new ArrayList<>();
  private double withoutMedium;
  private double notAssessed;
  private double productionCost;
  private double revenue;
  private boolean anyRevenue;

  /** The code that stands beside every amount in steps and findings. */
  private final String currency;

  /** Zero money at the prices of the books: by the latest date that is stated. */
  private final Money zero;

  private Npo(NpoRequest request, Recorder recorder) {
    this.request = request;
    this.recorder = recorder;
    currency = request.currency().code();
    Money sum = Money.undated(0, request.currency());
    for (LedgerLine line : request.lines()) {
      sum = sum.plus(line.amount()).withAmount(0);
    }
    zero = sum;
  }

  private Money money(double amount) {
    return zero.withAmount(amount);
  }

  private <K> Map<K, Money> money(Map<K, Double> amounts) {
    Map<K, Money> money = new LinkedHashMap<>();
    amounts.forEach((key, amount) -> money.put(key, money(amount)));
    return money;
  }

  /**
   * The NPO cost: purchase value of what is lost, waste management, system share, prevention, less
   * earnings. Amounts in the request's currency; costs positive. Missing only when lines cannot be
   * understood (duplicate id, share outside 0 to 1, number not finite).
   *
   * <p>Example: operating materials of 50 and raw materials of 100 with a loss share of 0.2 give
   * 70. Source: UN DSD (2001).
   */
  public static Outcome<NpoResult> calculate(NpoRequest request, Recorder recorder) {
    Npo npo = new Npo(request, recorder);
    npo.check();
    if (!npo.findings.isEmpty()) {
      return new Outcome.Missing<>(npo.findings);
    }
    for (LedgerLine line : request.lines()) {
      npo.add(line);
    }
    return Outcome.of(npo.result(), npo.findings);
  }

  private void check() {
    Set<String> ids = new HashSet<>();
    for (LedgerLine line : request.lines()) {
      Where where = Where.of("ledgerLine", line.id());
      if (!ids.add(line.id())) {
        findings.add(Finding.error("ID_DUPLICATE", where).with("id", line.id()));
      }
      if (!(Math.abs(line.amount().amount()) <= LARGEST)) {
        findings.add(
            Finding.error("NUMBER_NOT_FINITE", where)
                .with("id", line.id())
                .with("field", "amount"));
      }
      if (line.loss() != null) {
        share(line.loss().share().value(), line.id(), "loss");
      }
      Ratio product = line.mapping().productShare();
      if (product != null) {
        share(product.value(), line.id(), "productShare");
      }
      double media = 0;
      for (Ratio part : line.place().media().values()) {
        share(part.value(), line.id(), "media");
        media += part.value();
      }
      if (media > 1 + 1e-9) {
        share(media, line.id(), "media");
      }
    }
    if (request.systemShare() != null) {
      share(request.systemShare().share().value(), "systemShare", "share");
    }
    Double turnover = request.turnover() == null ? null : request.turnover().amount();
    if (turnover != null
        && (!(Math.abs(turnover) <= LARGEST) || (turnover != 0 && turnover < 1 / LARGEST))) {
      findings.add(
          Finding.error("NUMBER_NOT_FINITE", Where.of("request", "", "turnover"))
              .with("id", "")
              .with("field", "turnover"));
    }
    if (turnover != null && !(turnover >= 0)) {
      findings.add(
          Finding.error("AMOUNT_NEGATIVE", Where.of("request", "", "turnover"))
              .with("id", "")
              .with("field", "turnover")
              .with("amount", turnover, currency));
    }
  }

  private void share(double share, String id, String field) {
    Where where = Where.of("ledgerLine", id, field);
    if (!(share >= 0)) {
      findings.add(Finding.error("SHARE_NEGATIVE", where).with("id", id).with("share", share, "1"));
    } else if (share > 1 + 1e-9) {
      findings.add(
          Finding.error("SHARE_ABOVE_ONE", where).with("id", id).with("share", share, "1"));
    }
  }

  private void add(LedgerLine line) {
    EmaCategory category = line.category();
    Where where = Where.of("ledgerLine", line.id());
    if (category == null) {
      finding(Finding.error("LEDGER_LINE_UNMAPPED", where), line);
      lines.add(noCost(line, null, NpoLine.Status.UNMAPPED));
      ledger.add(
          new LedgerReconciliation.Line(line.id(), line.amount(), zero, zero, "", line.amount()));
      return;
    }
    if (category == EmaCategory.EXCLUDED) {
      if (line.reason().isBlank()) {
        finding(Finding.warning("LEFT_OUT_WITHOUT_REASON", where), line);
      }
      lines.add(noCost(line, category, NpoLine.Status.LEFT_OUT));
      ledger.add(
          new LedgerReconciliation.Line(
              line.id(), line.amount(), zero, line.amount(), line.reason(), zero));
      return;
    }
    ledger.add(
        new LedgerReconciliation.Line(line.id(), line.amount(), line.amount(), zero, "", zero));
    if (category == EmaCategory.REVENUE) {
      revenue += line.amount().amount();
      anyRevenue = true;
      lines.add(noCost(line, category, NpoLine.Status.LEFT_OUT));
      return;
    }
    if (line.amount().amount() < 0) {
      finding(Finding.warning("LEDGER_AMOUNT_NEGATIVE", where), line);
    }
    if (category != EmaCategory.EARNING) {
      productionCost += line.amount().amount();
    }
    cost(line, category);
  }

  private void cost(LedgerLine line, EmaCategory category) {
    if (countedTwice(line, category)) {
      findings.add(
          Finding.warning("DEPRECIATION_COUNTED_TWICE", Where.of("ledgerLine", line.id()))
              .with("line", line.id())
              .with("asset", line.asset())
              .with("amount", line.amount().amount(), currency));
      if (!wasteManagementBooked(line)) {
        count(line, EmaCategory.WASTE_MANAGEMENT, byDefinition());
      } else {
        lines.add(noCost(line, category, NpoLine.Status.BLOCKED));
      }
      return;
    }
    LossShare share = shareOf(line, category);
    if (share == null) {
      notAssessed += line.amount().amount();
      findings.add(
          Finding.warning("LOSS_NOT_ASSESSED", Where.of("ledgerLine", line.id(), "loss"))
              .with("line", line.id())
              .with("amount", line.amount().amount(), currency));
      Finding why =
          Finding.error("LOSS_NOT_ASSESSED", Where.of("ledgerLine", line.id(), "loss"))
              .with("line", line.id())
              .with("amount", line.amount().amount(), currency);
      lines.add(
          new NpoLine(
              line.id(),
              category,
              line.amount(),
              NpoLine.Status.NOT_ASSESSED,
              null,
              Outcome.missing(why)));
      return;
    }
    count(line, category, share);
  }

  /**
   * Depreciation of a treatment plant is waste management cost; the system share may not have it.
   */
  private boolean countedTwice(LedgerLine line, EmaCategory category) {
    return category == EmaCategory.SYSTEM_DEPRECIATION
        && !line.asset().isEmpty()
        && (request.treatmentAssets().contains(line.asset()) || wasteManagementBooked(line));
  }

  /** Whether the same asset stands in waste management with the same amount already. */
  private boolean wasteManagementBooked(LedgerLine line) {
    for (LedgerLine other : request.lines()) {
      if (other.category() == EmaCategory.WASTE_MANAGEMENT
          && !other.asset().isEmpty()
          && other.asset().equals(line.asset())) {
        return true;
      }
    }
    return false;
  }

  private static LossShare byDefinition() {
    return new LossShare(new Ratio(1), LossShare.Source.BY_DEFINITION, LossShare.Confidence.HIGH);
  }

  private @Nullable LossShare shareOf(LedgerLine line, EmaCategory category) {
    return switch (category.group()) {
      case WASTE_MANAGEMENT, PREVENTION, EARNING -> byDefinition();
      case WATER -> {
        Ratio product = line.mapping().productShare();
        if (line.loss() != null) {
          yield line.loss();
        }
        yield product == null
            ? byDefinition()
            : new LossShare(
                new Ratio(1 - product.value()),
                LossShare.Source.ESTIMATED,
                LossShare.Confidence.MEDIUM);
      }
      case SYSTEM -> line.loss() != null ? line.loss() : request.systemShare();
      case MATERIAL -> {
        if (category == EmaCategory.MATERIAL_OPERATING) {
          if (line.loss() != null && line.loss().share().value() < 1) {
            findings.add(
                Finding.warning(
                        "OPERATING_MATERIAL_IS_LOSS", Where.of("ledgerLine", line.id(), "loss"))
                    .with("line", line.id())
                    .with("share", line.loss().share().value(), "1"));
          }
          yield byDefinition();
        }
        yield line.loss();
      }
      case ENERGY -> line.loss();
      case REVENUE, EXCLUDED -> null;
    };
  }

  private void count(LedgerLine line, EmaCategory category, LossShare share) {
    double sign = category == EmaCategory.EARNING ? -1 : 1;
    double npo = sign * line.amount().amount() * share.share().value();
    lines.add(
        new NpoLine(
            line.id(),
            category,
            line.amount(),
            NpoLine.Status.COUNTED,
            share,
            Outcome.of(line.amount().withAmount(npo))));
    byGroup.merge(category.group(), npo, Double::sum);
    byCategory.merge(category, npo, Double::sum);
    byCostCentre.merge(line.place().costCentre(), npo, Double::sum);
    double stated = 0;
    for (Map.Entry<Medium, Ratio> part : line.place().media().entrySet()) {
      byMedium.merge(part.getKey(), npo * part.getValue().value(), Double::sum);
      stated += part.getValue().value();
    }
    withoutMedium += npo * (1 - stated);
    String id = "npo.line." + line.id();
    recorder.record(
        () ->
            new Step(
                id,
                sign < 0 ? "-amount * share" : "amount * share",
                List.of(
                    new Input(
                        "amount",
                        line.amount().amount(),
                        currency,
                        "data:" + line.id() + "#amount"),
                    new Input("share", share.share().value(), "1", "data:" + line.id() + "#loss")),
                npo,
                currency,
                SOURCE));
    terms.add(new Input("n" + (terms.size() + 1), npo, currency, "step:" + id));
  }

  private NpoLine noCost(LedgerLine line, @Nullable EmaCategory category, NpoLine.Status status) {
    return new NpoLine(line.id(), category, line.amount(), status, null, Outcome.of(zero));
  }

  private void finding(Finding finding, LedgerLine line) {
    findings.add(finding.with("line", line.id()).with("amount", line.amount().amount(), currency));
  }

  private NpoResult result() {
    double total = 0;
    for (Input term : terms) {
      total += term.value();
    }
    double sum = total;
    if (!recorder.equals(Recorder.OFF)) {
      String formula =
          terms.isEmpty() ? "0" : String.join(" + ", terms.stream().map(Input::name).toList());
      recorder.record(() -> new Step("npo.total", formula, terms, sum, currency, SOURCE));
    }
    Finding noTurnover = Finding.error("TURNOVER_MISSING", Where.of("request", "", "turnover"));
    Money stated = request.turnover();
    Outcome<Money> turnover =
        stated != null
            ? Outcome.of(stated)
            : anyRevenue ? Outcome.of(money(revenue)) : Outcome.missing(noTurnover);
    return new NpoResult(
        request.currency(),
        lines,
        money(byGroup),
        money(byCategory),
        money(byCostCentre),
        money(byMedium),
        money(withoutMedium),
        money(total),
        money(notAssessed),
        turnover,
        money(productionCost),
        share("npo.percentOfTurnover", sum, turnover),
        share("npo.percentOfProductionCost", sum, Outcome.of(money(productionCost))),
        reconciliation());
  }

  private Outcome<Ratio> share(String id, double part, Outcome<Money> whole) {
    if (whole.find().isEmpty()) {
      return new Outcome.Missing<>(whole.findings());
    }
    double w = whole.find().get().amount();
    if (w == 0) {
      return Outcome.missing(Finding.error("PERCENT_OF_NOTHING", Where.ALL));
    }
    recorder.record(
        () ->
            new Step(
                id,
                "100 * npo / whole",
                List.of(
                    new Input("npo", part, currency, "step:npo.total"),
                    new Input("whole", w, currency, "data:ledger#amount")),
                100 * part / w,
                "%",
                SOURCE));
    return Outcome.of(new Ratio(part / w));
  }

  private LedgerReconciliation reconciliation() {
    double booked = 0;
    double carried = 0;
    double leftOut = 0;
    double difference = 0;
    for (LedgerReconciliation.Line line : ledger) {
      booked += line.ledger().amount();
      carried += line.carried().amount();
      leftOut += line.leftOut().amount();
      difference += line.difference().amount();
    }
    return new LedgerReconciliation(
        ledger, money(booked), money(carried), money(leftOut), money(difference));
  }
}
