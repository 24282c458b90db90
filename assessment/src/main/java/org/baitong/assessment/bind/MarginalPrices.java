package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Price;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * What the last unit of every flow across the factory's fence costs: a saving is worth what is not
 * bought, not its part of a bill with fixed and demand charges.
 */
public final class MarginalPrices {
  private final Reconciled factory;
  private final Paid paid;
  private final Recorder recorder;
  private final Map<String, Double> prices = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Prices all flows.
   *
   * @param ledger the accounts, for what has no price
   */
  public MarginalPrices(Reconciled factory, LedgerCarry ledger, Recorder recorder) {
    this.factory = factory;
    this.paid = new Paid(factory.dossier(), factory.period(), factory.bound());
    this.recorder = recorder;
    Map<String, Double> amounts = new LinkedHashMap<>();
    factory
        .flows()
        .forEach(row -> row.reconciled().find().ifPresent(q -> amounts.put(row.id(), q)));
    for (Flow flow : factory.dossier().flows()) {
      Carrier carrier = factory.bound().carriers().of(flow);
      if (flow.side() == Flow.Side.INPUT && carrier.kind() != Carrier.Kind.LOAD) {
        bought(flow, carrier, ledger, amounts);
      } else if (flow.to().equals(Dossier.OUTSIDE)
          && (flow.side() == Flow.Side.LOSS || flow.side() == Flow.Side.INTENDED_LOSS)) {
        lost(flow, carrier);
      }
    }
    findings.addAll(paid.findings());
  }

  /**
   * Money in the reporting currency for one unit of a flow's carrier, by flow; sold is negative.
   */
  public Map<String, Double> prices() {
    return prices;
  }

  /** The step that derives the price of a flow. */
  public static String origin(String flow) {
    return "step:price." + flow;
  }

  /** Prices that are averages, or may be. */
  public List<Finding> findings() {
    return findings;
  }

  private void bought(Flow flow, Carrier carrier, LedgerCarry ledger, Map<String, Double> amounts) {
    Price last = paid.row(carrier, Price.Kind.LAST_UNIT);
    Price purchase = paid.row(carrier, Price.Kind.PURCHASE);
    Price stated = last != null ? last : purchase;
    if (stated != null) {
      if (put(flow, carrier, stated, 1) && last == null && hasTariff(carrier)) {
        say("PRICE_MAY_BE_AVERAGE", carrier);
      }
      return;
    }
    List<Trail.Part> lines = ledger.paidByCarrier().getOrDefault(carrier.id(), List.of());
    double booked = lines.stream().mapToDouble(Trail.Part::value).sum();
    List<Trail.Part> bought = new ArrayList<>();
    for (Flow other : factory.dossier().flows()) {
      Double amount = amounts.get(other.id());
      if (other.side() == Flow.Side.INPUT
          && other.carrier().equals(carrier.id())
          && amount != null) {
        bought.add(new Trail.Part(amount, "step:balance.flow." + other.id()));
      }
    }
    double amount = bought.stream().mapToDouble(Trail.Part::value).sum();
    if (lines.isEmpty() || !(amount > 0)) {
      say("PRICE_OF_SAVING_MISSING", carrier);
      return;
    }
    say("PRICE_IS_AVERAGE", carrier);
    prices.put(flow.id(), booked / amount);
    recordAverage(flow, carrier, lines, bought);
  }

  /** Electricity and piped water are billed in blocks, with fixed or demand charges. */
  private static boolean hasTariff(Carrier carrier) {
    boolean fuel = carrier.heating() != null;
    return carrier.kind() == Carrier.Kind.WATER || (carrier.kind() == Carrier.Kind.ENERGY && !fuel);
  }

  private void say(String code, Carrier carrier) {
    Finding finding =
        Finding.info(code, Where.of("carriers", carrier.id())).with("carrier", carrier.id());
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** What is not thrown away need not be taken away, and cannot be sold. */
  private void lost(Flow flow, Carrier carrier) {
    Price disposal = paid.row(carrier, Price.Kind.DISPOSAL);
    Price sale = paid.row(carrier, Price.Kind.SALE);
    if (disposal != null) {
      put(flow, carrier, disposal, 1);
    } else if (sale != null && isSold(flow)) {
      put(flow, carrier, sale, -1);
    }
  }

  private boolean isSold(Flow flow) {
    return "sold".equalsIgnoreCase(flow.fate())
        || factory.dossier().environment().waste().stream()
            .anyMatch(
                row ->
                    row.flow().equals(flow.id())
                        && (row.fate() == org.baitong.dossier.WasteStream.Fate.SOLD
                            || row.fate() == org.baitong.dossier.WasteStream.Fate.RECYCLED));
  }

  private boolean put(Flow flow, Carrier carrier, Price price, int sign) {
    Where where = Where.of("prices", price.id());
    Outcome<Double> money =
        factory.bound().currencies().convert(price.amount(), price.currency(), where);
    Outcome<Conversion.Factor> factor = factory.bound().conversion().factor(price.unit(), carrier);
    findings.addAll(money.findings());
    findings.addAll(factor.findings());
    if (!money.isUsable() || !factor.isUsable()) {
      return false;
    }
    Currencies.Quote quote = factory.bound().currencies().quote(price.currency());
    double units = factor.get().factor();
    double each = sign * price.amount() * quote.factor() / units;
    prices.put(flow.id(), each);
    recorder.record(
        () ->
            new Step(
                "price." + flow.id(),
                sign < 0 ? "-p * r / k" : "p * r / k",
                List.of(
                    new Input(
                        "p",
                        price.amount(),
                        price.currency() + "/" + price.unit(),
                        "data:prices/" + price.id() + "/amount"),
                    new Input("r", quote.factor(), "1", rate(quote)),
                    new Input("k", units, "1", "data:prices/" + price.id() + "/unit")),
                each,
                unit(carrier),
                ""));
    return true;
  }

  private static String rate(Currencies.Quote quote) {
    return quote.row().isEmpty() ? "data:factory/currency" : "data:rates/" + quote.row() + "/rate";
  }

  private String unit(Carrier carrier) {
    return factory.bound().currencies().target() + "/" + carrier.unit();
  }

  private void recordAverage(
      Flow flow, Carrier carrier, List<Trail.Part> lines, List<Trail.Part> bought) {
    recorder.record(
        () -> {
          List<Input> inputs = new ArrayList<>();
          String formula =
              "("
                  + sum("b", lines, factory.bound().currencies().target(), inputs)
                  + ") / ("
                  + sum("q", bought, carrier.unit(), inputs)
                  + ")";
          double each =
              lines.stream().mapToDouble(Trail.Part::value).sum()
                  / bought.stream().mapToDouble(Trail.Part::value).sum();
          return new Step("price." + flow.id(), formula, inputs, each, unit(carrier), "");
        });
  }

  private static String sum(
      String symbol, List<Trail.Part> parts, String unit, List<Input> inputs) {
    StringBuilder formula = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      formula.append(i == 0 ? "" : " + ").append(symbol).append(i);
      inputs.add(new Input(symbol + i, parts.get(i).value(), unit, parts.get(i).origin()));
    }
    return formula.toString();
  }
}
