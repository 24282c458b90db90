package org.baitong.engine.people;

import java.time.YearMonth;
import org.baitong.engine.quantity.TimeSpan;

/**
 * Hours worked by everybody in some months.
 *
 * @param id stable id
 * @param first first month
 * @param last last month, included
 * @param worked by all together
 */
public record Hours(String id, YearMonth first, YearMonth last, TimeSpan worked) {}
