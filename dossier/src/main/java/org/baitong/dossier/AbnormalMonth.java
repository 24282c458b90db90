package org.baitong.dossier;

/**
 * A month that is left out of comparisons, with the reason.
 *
 * @param id stable id
 * @param month the month, "2025-04"
 * @param reason why it is not normal, for example "strike of ten days"
 */
public record AbnormalMonth(String id, String month, String reason) implements Dossier.Row {}
