package org.baitong.engine.ema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/** Reconciles the books with what a material flow cost accounting carries, line by line. */
public final class LedgerCheck {
  private LedgerCheck() {}

  /**
   * One posting of a ledger line into the accounting.
   *
   * @param line id of the ledger line
   * @param amount in the ledger's currency
   */
  public record Posting(String line, double amount) {}

  /**
   * What is to be reconciled.
   *
   * @param currency of every amount
   * @param ledger the books; lines of category EXCLUDED are left out with their reason
   * @param postings amounts carried into the accounting: paid inputs, cost lines
   * @param tolerance absolute difference below which a line agrees, for example half a cent
   */
  public record Request(
      String currency, List<LedgerLine> ledger, List<Posting> postings, double tolerance) {
    public Request {
      ledger = List.copyOf(ledger);
      postings = List.copyOf(postings);
    }
  }

  /**
   * Carried + left out = ledger for each line; every difference is named by a finding, and so is a
   * posting of a line the ledger does not have.
   *
   * <p>Example: a line of 100 of which 80 was posted gives LEDGER_DIFFERENCE 20.
   */
  public static Outcome<LedgerReconciliation> reconcile(Request request) {
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
        carried.merge(posting.line(), posting.amount(), Double::sum);
      } else {
        findings.add(
            Finding.error("POSTING_NOT_IN_LEDGER", Where.of("ledgerLine", posting.line()))
                .with("line", posting.line())
                .with("amount", posting.amount(), request.currency()));
      }
    }
    List<LedgerReconciliation.Line> lines = new ArrayList<>();
    double[] sums = new double[4];
    for (LedgerLine line : request.ledger()) {
      double posted = carried.getOrDefault(line.id(), 0.0);
      boolean excluded = line.category() == EmaCategory.EXCLUDED;
      double leftOut = excluded ? line.amount() - posted : 0;
      double difference = line.amount() - posted - leftOut;
      Where where = Where.of("ledgerLine", line.id());
      if (excluded && line.reason().isBlank()) {
        findings.add(
            Finding.warning("LEFT_OUT_WITHOUT_REASON", where)
                .with("line", line.id())
                .with("amount", leftOut, request.currency()));
      }
      if (!(Math.abs(difference) <= request.tolerance())) {
        findings.add(
            Finding.error("LEDGER_DIFFERENCE", where)
                .with("line", line.id())
                .with("ledger", line.amount(), request.currency())
                .with("carried", posted, request.currency())
                .with("difference", difference, request.currency()));
      }
      lines.add(
          new LedgerReconciliation.Line(
              line.id(),
              line.amount(),
              posted,
              leftOut,
              excluded ? line.reason() : "",
              difference));
      sums[0] += line.amount();
      sums[1] += posted;
      sums[2] += leftOut;
      sums[3] += difference;
    }
    return Outcome.of(
        new LedgerReconciliation(lines, sums[0], sums[1], sums[2], sums[3]), findings);
  }
}
