package org.baitong.engine.ema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;

/** Reconciles the books with what a material flow cost accounting carries, line by line. */
public final class LedgerCheck {
  private LedgerCheck() {}

  /**
   * One posting of a ledger line into the accounting.
   *
   * @param line id of the ledger line
   * @param amount carried
   */
  public record Posting(String line, Money amount) {}

  /**
   * What is to be reconciled.
   *
   * @param currency of every amount
   * @param ledger the books; lines of category EXCLUDED are left out with their reason
   * @param postings amounts carried into the accounting: paid inputs, cost lines
   * @param tolerance absolute difference below which a line agrees, for example half a cent
   */
  public record Request(
      Currency currency, List<LedgerLine> ledger, List<Posting> postings, Money tolerance) {
    /** Throws when an amount is in another currency, naming it and both. */
    public Request {
      ledger = List.copyOf(ledger);
      postings = List.copyOf(postings);
      for (LedgerLine line : ledger) {
        line.amount().in(currency, "Ledger line " + line.id());
      }
      for (Posting posting : postings) {
        posting.amount().in(currency, "The posting of " + posting.line());
      }
      tolerance.in(currency, "The tolerance");
    }
  }

  /**
   * Carried + left out = ledger for each line; every difference is named by a finding, and so is a
   * posting of a line the ledger does not have.
   *
   * <p>Example: a line of 100 of which 80 was posted gives LEDGER_DIFFERENCE 20.
   */
  public static Outcome<LedgerReconciliation> reconcile(Request request) {
    String unit = request.currency().code();
    List<Finding> findings = new ArrayList<>();
    Map<String, Double> carried = new LinkedHashMap<>();
    for (LedgerLine line : request.ledger()) {
      if (carried.put(line.id(), 0.0) != null) {
        findings.add(
            Finding.error("ID_DUPLICATE", Where.of("ledgerLine", line.id())).with("id", line.id()));
        return new Outcome.Missing<>(findings);
      }
    }
    for (Posting posting : request.postings()) {
      if (carried.containsKey(posting.line())) {
        carried.merge(posting.line(), posting.amount().amount(), Double::sum);
      } else {
        findings.add(
            Finding.error("POSTING_NOT_IN_LEDGER", Where.of("ledgerLine", posting.line()))
                .with("line", posting.line())
                .with("amount", posting.amount().amount(), unit));
      }
    }
    List<LedgerReconciliation.Line> lines = new ArrayList<>();
    double[] sums = new double[4];
    Money zero = Money.undated(0, request.currency());
    for (LedgerLine line : request.ledger()) {
      double booked = line.amount().amount();
      zero = zero.plus(line.amount()).withAmount(0);
      double posted = carried.getOrDefault(line.id(), 0.0);
      boolean excluded = line.category() == EmaCategory.EXCLUDED;
      double leftOut = excluded ? booked - posted : 0;
      double difference = booked - posted - leftOut;
      Where where = Where.of("ledgerLine", line.id());
      if (excluded && line.reason().isBlank()) {
        findings.add(
            Finding.warning("LEFT_OUT_WITHOUT_REASON", where)
                .with("line", line.id())
                .with("amount", leftOut, unit));
      }
      if (!(Math.abs(difference) <= request.tolerance().amount())) {
        findings.add(
            Finding.error("LEDGER_DIFFERENCE", where)
                .with("line", line.id())
                .with("ledger", booked, unit)
                .with("carried", posted, unit)
                .with("difference", difference, unit));
      }
      lines.add(
          new LedgerReconciliation.Line(
              line.id(),
              line.amount(),
              line.amount().withAmount(posted),
              line.amount().withAmount(leftOut),
              excluded ? line.reason() : "",
              line.amount().withAmount(difference)));
      sums[0] += booked;
      sums[1] += posted;
      sums[2] += leftOut;
      sums[3] += difference;
    }
    return Outcome.of(
        new LedgerReconciliation(
            lines,
            zero.withAmount(sums[0]),
            zero.withAmount(sums[1]),
            zero.withAmount(sums[2]),
            zero.withAmount(sums[3])),
        findings);
  }
}
