package org.baitong.dossier;

/**
 * An exchange rate: one {@code from} is {@code rate} {@code to}.
 *
 * @param id stable id
 * @param from ISO 4217 code
 * @param to ISO 4217 code
 * @param rate positive
 * @param date day or month it holds for
 * @param source who published it
 */
public record Rate(String id, String from, String to, double rate, String date, String source)
    implements Dossier.Row {}
