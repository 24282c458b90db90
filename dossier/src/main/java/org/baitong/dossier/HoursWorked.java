package org.baitong.dossier;

/**
 * Hours that all people together worked in a span of months.
 *
 * @param id stable id
 * @param first first month, "2025-01"
 * @param last last month, "2025-12"
 * @param hours hours of all people, overtime included
 * @param source where it comes from, for example "attendance records"
 */
public record HoursWorked(String id, String first, String last, double hours, String source)
    implements Dossier.Row {}
