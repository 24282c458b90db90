package org.baitong.engine.people;

import java.time.LocalDate;

/**
 * Heads of one group at one date.
 *
 * @param id stable id
 * @param date of the count
 * @param sex of the group
 * @param contract its kind of contract, for example "PERMANENT"
 * @param count zero or more
 */
public record HeadCount(String id, LocalDate date, Sex sex, String contract, long count) {}
