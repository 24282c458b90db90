package org.baitong.engine.choice;

import org.baitong.engine.quantity.Money;

/**
 * The best set and how it was proven.
 *
 * @param best no feasible set is worth more; of sets worth the same it saves more CO2e
 * @param bound what no set can exceed: the value itself unless the search was cut short
 * @param nodes partial sets that were looked at
 */
public record ChoiceResult(Chosen best, Money bound, long nodes) {}
