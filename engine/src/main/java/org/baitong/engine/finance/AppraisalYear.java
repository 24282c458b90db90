package org.baitong.engine.finance;

import java.util.Map;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * One year's cash.
 *
 * @param year 0 is now
 * @param lines by kind; an operating cost is negative
 * @param investment paid, negative
 * @param residual received at the horizon
 * @param grant received
 * @param depreciation for tax, positive; no cash
 * @param tax on the project without its loan, negative when paid
 * @param projectFlow lines, investment, residual, grant and tax
 * @param loan received
 * @param interest paid, negative
 * @param repayment paid, negative
 * @param taxShield tax saved by interest
 * @param ownerFlow project flow, loan, interest, repayment and tax shield
 * @param debtServiceCover cash before financing over interest and repayment; missing with
 *     FINANCE_NO_DEBT_SERVICE in a year without any
 */
public record AppraisalYear(
    int year,
    Map<LineKind, Money> lines,
    Money investment,
    Money residual,
    Money grant,
    Money depreciation,
    Money tax,
    Money projectFlow,
    Money loan,
    Money interest,
    Money repayment,
    Money taxShield,
    Money ownerFlow,
    Outcome<Ratio> debtServiceCover) {}
