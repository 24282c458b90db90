package org.baitong.engine.measure;

import org.baitong.engine.quantity.Money;

/**
 * What the last unit of a flow costs, not what an average one does; negative where it is sold.
 *
 * @param each money for one unit of the flow
 * @param origin {@code step:}, {@code data:} or {@code factor:}
 */
public record Price(Money each, String origin) {}
