package org.baitong.dossier;

/**
 * The team's decision to make a carrier's losses a priority, or not, against the rule.
 *
 * @param id stable id
 * @param carrier id of the carrier whose losses it is about
 * @param priority whether it is a priority
 * @param reason why; a decision without a reason is refused
 */
public record Decision(String id, String carrier, boolean priority, String reason)
    implements Dossier.Row {}
