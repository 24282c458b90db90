package org.baitong.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.people.People;
import org.baitong.engine.quantity.Currency;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.language.Messages;

/**
 * What every chart and chapter is made from, and the words for it.
 *
 * @param assessment the result
 * @param dossier the factory's own names
 * @param messages in the language of the report
 * @param names in the language of the report
 */
public record FactoryText(Assessment assessment, Dossier dossier, Messages messages, Names names) {
  /** In one language. */
  public static FactoryText of(Assessment assessment, Dossier dossier, Language language) {
    return of(assessment, dossier, Messages.of(language));
  }

  /** With these messages, which say how digits are printed. */
  public static FactoryText of(Assessment assessment, Dossier dossier, Messages messages) {
    Names names = new Names(dossier, messages.formats().language());
    return new FactoryText(assessment, dossier, messages, names);
  }

  /** The language of every word. */
  public Language language() {
    return formats().language();
  }

  /** How figures are printed. */
  public Formats formats() {
    return messages.formats();
  }

  /** A message with texts in its places: {@code text("chart.to")}. */
  public String text(String key, String... pairs) {
    Map<String, Arg> args = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      args.put(pairs[i], Arg.of(pairs[i + 1]));
    }
    return messages.text(key, args);
  }

  /** Currency of every amount of money. */
  public Currency currency() {
    return new Currency(assessment.currency());
  }

  /** "USD 12,345" or "12,345 ៛": a chart shows no cents. */
  public String money(double amount) {
    String number = formats().number(amount, 0);
    return currency().equals(Currency.KHR) ? number + " ៛" : currency().code() + " " + number;
  }

  /** "+1.5 %" or "-1.5 %": a change. */
  public String change(double percent) {
    return (percent > 0 ? "+" : "") + formats().number(percent, 1) + " %";
  }

  /** "87.0 %", or "84.0 to 89.0 %" where sex is not stated for all. */
  public String share(People.Range range) {
    String low = formats().number(range.low() * 100, 1);
    return range.isExact()
        ? low + " %"
        : text("people.range", "low", low, "high", formats().number(range.high() * 100, 1));
  }
}
