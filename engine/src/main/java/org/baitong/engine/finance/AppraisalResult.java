package org.baitong.engine.finance;

import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * What an appraisal gives. Money is of year 0; rates are at {@code rate.level()}.
 *
 * @param id of the measure
 * @param rate by which was discounted, at the level of the flows
 * @param years year by year, from 0
 * @param netPresentValue of the project, whoever pays for it
 * @param ownerValue net present value of what the owner pays and receives, loan included
 * @param presentValues by kind before tax; an operating cost is negative
 * @param resourceValue net present value when only resource savings and operating cost count
 * @param internalRates of the project
 * @param ownerRates of the owner's flows
 * @param modifiedRate financed and reinvested at {@code rate}
 * @param equivalentAnnual the even yearly amount worth the net present value
 * @param profitability net present value over the investment of year 0 less the grant; missing
 *     where that is nothing
 * @param simple investment of year 0 less the grant over the net lines of the first full year
 * @param undiscounted when the project's flows have come back
 * @param discounted the same discounted
 * @param lowestCover lowest debt service cover of all years
 */
public record AppraisalResult(
    String id,
    Rate rate,
    List<AppraisalYear> years,
    Money netPresentValue,
    Money ownerValue,
    Map<LineKind, Money> presentValues,
    Money resourceValue,
    InternalRates internalRates,
    InternalRates ownerRates,
    Outcome<Rate> modifiedRate,
    Money equivalentAnnual,
    Outcome<Ratio> profitability,
    Payback simple,
    Payback undiscounted,
    Payback discounted,
    Outcome<Ratio> lowestCover) {}
