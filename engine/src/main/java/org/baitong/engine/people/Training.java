package org.baitong.engine.people;

import java.time.LocalDate;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One training event.
 *
 * @param id stable id
 * @param date when
 * @param people who took part
 * @param length of the event; null when not known
 */
public record Training(String id, LocalDate date, People people, @Nullable TimeSpan length) {}
