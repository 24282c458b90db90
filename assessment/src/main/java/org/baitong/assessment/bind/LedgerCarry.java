package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LedgerLine.Category;
import org.baitong.dossier.Spread;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.CostCategory;
import org.baitong.engine.mfca.CostLine;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;

/**
 * Carries every ledger line of the period to where it belongs in the material flow cost accounting,
 * or says why it is left out: carried + left out = ledger, line by line.
 */
public final class LedgerCarry {
  /**
   * What became of one line.
   *
   * @param line id of the ledger line
   * @param ledger amount of the line in the period, in the reporting currency
   * @param carried part that entered the material flow cost accounting
   * @param leftOut part that did not
   * @param reason message key of the reason; empty when nothing was left out
   */
  public record Carried(
      String line, double ledger, double carried, double leftOut, String reason) {}

  /** An amount of a line in the reporting currency. */
  record Amount(LedgerLine line, double money) {}

  private final List<Amount> amounts = new ArrayList<>();
  private final List<Carried> carried = new ArrayList<>();
  private final List<CostLine> costs = new ArrayList<>();
  private final Map<String, List<Trail.Part>> paidByCarrier = new TreeMap<>();
  private final Map<String, Double> earnedByCarrier = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Spread>> spreads = new LinkedHashMap<>();
  private final Carriers carriers;
  private final Dossier dossier;
  private final Trail trail;
  private final Money zero;

  /** Carries the lines of a checked dossier. */
  public LedgerCarry(Dossier dossier, Period period, Bound bound, Recorder recorder) {
    this.dossier = dossier;
    this.trail = new Trail(recorder, bound.currencies().target());
    this.carriers = bound.carriers();
    this.zero = new Money(0, new Currency(dossier.factory().currency()), period.end());
    dossier
        .spreads()
        .forEach(
            spread ->
                spreads.computeIfAbsent(spread.ledgerLine(), id -> new ArrayList<>()).add(spread));
    for (LedgerLine line : dossier.ledger()) {
      double covered = period.covers(line.period());
      Where where = Where.of("ledger", line.id());
      if (covered == 0) {
        findings.add(Finding.info("LEDGER_OUTSIDE_PERIOD", where).with("period", line.period()));
        continue;
      }
      if (covered < 1) {
        findings.add(
            Finding.warning("LEDGER_PERIOD_PARTIAL", where)
                .with("period", line.period())
                .with("share", covered, "1"));
      }
      Outcome<Double> money =
          bound.currencies().convert(line.amount() * covered, line.currency(), where);
      findings.addAll(money.findings());
      if (money.isUsable()) {
        amounts.add(new Amount(line, money.get()));
        trail.ledger(line, covered, bound.currencies().quote(line.currency()), money.get());
        carry(line, money.get());
      }
    }
  }

  /** An amount in the reporting currency, at the prices of the period's end. */
  Money money(double amount) {
    return zero.withAmount(amount);
  }

  /** Lines of the period with their amounts. */
  List<Amount> amounts() {
    return amounts;
  }

  /** Line by line: carried + left out = ledger. */
  public List<Carried> carried() {
    return carried;
  }

  /** Cost lines of the centres. */
  List<CostLine> costs() {
    return costs;
  }

  /** What was paid, line by line, by carrier, where the ledger names the carrier. */
  Map<String, List<Trail.Part>> paidByCarrier() {
    return paidByCarrier;
  }

  /** What was earned by carrier. */
  Map<String, Double> earnedByCarrier() {
    return earnedByCarrier;
  }

  /** Lines that are unmapped, have no centre or no flow, or lie outside the period. */
  public List<Finding> findings() {
    return findings;
  }

  private void carry(LedgerLine line, double money) {
    Category category = line.category();
    Where where = Where.of("ledger", line.id());
    if (category == null) {
      findings.add(
          Finding.warning("LEDGER_LINE_UNMAPPED", where)
              .with("text", line.text())
              .with("amount", money, dossier.factory().currency()));
      leaveOut(line, money, "leftout.unmapped");
      return;
    }
    switch (category) {
      case RAW, AUXILIARY, PACKAGING, OPERATING, MERCHANDISE, WATER -> buy(line, money);
      case ENERGY -> {
        if (line.carrier() == null) {
          toCentres(line, money, CostCategory.ENERGY);
        } else {
          buy(line, money);
        }
      }
      case DEPRECIATION -> {
        if (isCountedTwice(line)) {
          findings.add(
              Finding.warning("DEPRECIATION_COUNTED_TWICE", where)
                  .with("line", line.id())
                  .with("asset", String.valueOf(line.centre()))
                  .with("amount", money, dossier.factory().currency()));
          leaveOut(line, money, "leftout.twice");
        } else {
          toCentres(line, money, CostCategory.SYSTEM);
        }
      }
      case LABOUR, MAINTENANCE, TRANSPORT, OTHER_SYSTEM ->
          toCentres(line, money, CostCategory.SYSTEM);
      case WASTE_FEES, TREATMENT_OPERATION, TREATMENT_DEPRECIATION ->
          toCentres(line, money, CostCategory.WASTE_MANAGEMENT);
      case EARNINGS -> {
        if (line.carrier() != null) {
          earnedByCarrier.merge(line.carrier(), money, Double::sum);
        }
        leaveOut(line, money, "leftout.earning");
      }
      case PREVENTION -> leaveOut(line, money, "leftout.prevention");
      case TURNOVER -> leaveOut(line, money, "leftout.turnover");
      case EXCLUDED -> leaveOut(line, money, "leftout.excluded");
    }
  }

  /** Whether a treatment plant's depreciation stands in the books a second time as system cost. */
  boolean isCountedTwice(LedgerLine line) {
    return line.category() == Category.DEPRECIATION
        && atTreatment(line)
        && dossier.ledger().stream()
            .anyMatch(
                other ->
                    other.category() == Category.TREATMENT_DEPRECIATION
                        && Objects.equals(other.centre(), line.centre())
                        && other.period().equals(line.period())
                        && other.currency().equals(line.currency())
                        && other.amount() == line.amount());
  }

  /** Whether a line belongs to a centre that treats waste or wastewater. */
  boolean atTreatment(LedgerLine line) {
    Centre centre = line.centre() == null ? null : carriers.centre(line.centre());
    return centre != null && centre.kind() == Centre.Kind.TREATMENT;
  }

  private void buy(LedgerLine line, double money) {
    String carrier = line.carrier();
    boolean flows =
        carrier != null
            && dossier.flows().stream()
                .anyMatch(flow -> flow.side() == Flow.Side.INPUT && flow.carrier().equals(carrier));
    if (carrier == null || !flows) {
      findings.add(
          Finding.warning("LEDGER_LINE_WITHOUT_FLOW", Where.of("ledger", line.id()))
              .with("text", line.text())
              .with("carrier", carrier == null ? "-" : carrier)
              .with("amount", money, dossier.factory().currency()));
      leaveOut(line, money, "leftout.noflow");
      return;
    }
    paidByCarrier
        .computeIfAbsent(carrier, id -> new ArrayList<>())
        .add(new Trail.Part(money, "step:ledger." + line.id()));
    carried.add(new Carried(line.id(), money, money, 0, ""));
  }

  private void toCentres(LedgerLine line, double money, CostCategory category) {
    List<Spread> parts = spreads.getOrDefault(line.id(), List.of());
    double weights = parts.stream().mapToDouble(Spread::weight).sum();
    if (!parts.isEmpty() && weights > 0) {
      for (Spread part : parts) {
        addCost(line, part.centre(), category, money * part.weight() / weights);
        trail.spread(line.id() + "@" + part.centre(), line.id(), money, part, parts);
      }
    } else if (line.centre() != null) {
      addCost(line, line.centre(), category, money);
      trail.whole(line.id() + "@" + line.centre(), line.id(), money);
    } else {
      findings.add(
          Finding.warning("LEDGER_LINE_WITHOUT_CENTRE", Where.of("ledger", line.id()))
              .with("text", line.text())
              .with("amount", money, dossier.factory().currency()));
      leaveOut(line, money, "leftout.nocentre");
      return;
    }
    carried.add(new Carried(line.id(), money, money, 0, ""));
  }

  private void addCost(LedgerLine line, String centre, CostCategory category, double money) {
    Centre known = carriers.centre(centre);
    boolean treatment = known != null && known.kind() == Centre.Kind.TREATMENT;
    CostCategory actual = treatment ? CostCategory.WASTE_MANAGEMENT : category;
    costs.add(CostLine.of(line.id() + "@" + centre, centre, actual, money(money)));
  }

  private void leaveOut(LedgerLine line, double money, String reason) {
    carried.add(new Carried(line.id(), money, 0, money, reason));
  }
}
