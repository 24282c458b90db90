package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;

/**
 * The cost of one quantity centre, by category: what came in equals what went out.
 *
 * <p>{@code carriedIn + newInput + openingStock = product + loss + passedOn + closingStock +
 * unaccounted}, in every category; waste management cost is part of newInput and of loss. Materials
 * stand at their average price over the network; the totals have what was really paid.
 *
 * @param id the centre
 * @param key its key; missing when quantities are, disqualified by a named rule
 * @param carriedIn from other centres: intermediates, supplies, rework and recycled material
 * @param newInput from outside: materials, energy, system and waste management of this centre
 * @param openingStock taken from stock
 * @param product on product output, to outside and to other centres
 * @param loss cost that is lost here
 * @param passedOn material that leaves on a loss flow for another centre (recycling, treatment)
 * @param closingStock put into stock
 * @param unaccounted what no output explains
 */
public record CentreResult(
    String id,
    Outcome<Key> key,
    CategoryCosts carriedIn,
    CategoryCosts newInput,
    CategoryCosts openingStock,
    CategoryCosts product,
    CategoryCosts loss,
    CategoryCosts passedOn,
    CategoryCosts closingStock,
    CategoryCosts unaccounted) {}
