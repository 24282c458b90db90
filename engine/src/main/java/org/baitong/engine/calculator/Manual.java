package org.baitong.engine.calculator;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The manual of one calculator.
 *
 * @param id stable name, also on the command line, for example "boiler-by-losses"
 * @param version counts changes of results
 * @param group its chapter
 * @param title English title; {@code language} has it in both languages
 * @param method what is done, in words; the formulas stand in the recorded steps of the example
 * @param citations where the formulas come from, the first for steps that name no other
 * @param validity when the result may be used, in words
 * @param example a worked example
 * @param trends directions that physics demands
 * @param <Q> the request
 */
public record Manual<Q extends Record>(
    String id,
    int version,
    Group group,
    String title,
    String method,
    List<String> citations,
    String validity,
    Q example,
    List<Trend> trends) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public Manual {
    citations = List.copyOf(citations);
    trends = List.copyOf(trends);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("A calculator's id is lower-case-words, not " + id);
    }
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("The calculator " + id + " cites nothing");
    }
  }
}
