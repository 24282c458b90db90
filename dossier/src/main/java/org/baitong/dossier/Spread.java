package org.baitong.dossier;

/**
 * One centre's part of a ledger line that concerns several centres.
 *
 * @param id stable id
 * @param ledgerLine id of the line
 * @param centre id of the centre
 * @param weight hours, area, head-count or percent: parts are weight over the sum of weights
 * @param criterion what the weight is, for example "machine hours"
 */
public record Spread(String id, String ledgerLine, String centre, double weight, String criterion)
    implements Dossier.Row {}
