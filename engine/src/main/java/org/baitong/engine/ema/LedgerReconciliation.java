package org.baitong.engine.ema;

import java.util.List;
import java.util.Objects;
import org.baitong.engine.quantity.Money;

/**
 * The proof that nothing was lost on the way from the books: carried + left out + difference =
 * ledger, line by line.
 *
 * @param lines one for each ledger line
 * @param ledger sum of the amounts booked
 * @param carried sum carried into the accounting
 * @param leftOut sum left out with a reason
 * @param difference ledger less carried less left out
 */
public record LedgerReconciliation(
    List<Line> lines, Money ledger, Money carried, Money leftOut, Money difference) {
  public LedgerReconciliation {
    lines = List.copyOf(lines);
  }

  /**
   * One ledger line.
   *
   * @param id the ledger line
   * @param ledger amount booked
   * @param carried part carried into the accounting
   * @param leftOut part left out
   * @param reason why it was left out; empty when nothing was
   * @param difference ledger less carried less left out; a finding names it unless it is 0
   */
  public record Line(
      String id, Money ledger, Money carried, Money leftOut, String reason, Money difference) {
    public Line {
      Objects.requireNonNull(id);
      Objects.requireNonNull(reason);
    }
  }
}
