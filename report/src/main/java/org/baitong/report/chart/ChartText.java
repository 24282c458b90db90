package org.baitong.report.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.quantity.Currency;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.report.Names;

/**
 * What every chart is made from, and the words on it.
 *
 * @param assessment the result
 * @param dossier the factory's own names
 * @param messages in the language of the chart
 * @param names in the language of the chart
 */
record ChartText(Assessment assessment, Dossier dossier, Messages messages, Names names) {
  static ChartText of(Assessment assessment, Dossier dossier, Language language) {
    return new ChartText(assessment, dossier, Messages.of(language), new Names(dossier, language));
  }

  Formats formats() {
    return messages.formats();
  }

  String text(String key, String... pairs) {
    Map<String, Arg> args = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      args.put(pairs[i], Arg.of(pairs[i + 1]));
    }
    return messages.text(key, args);
  }

  Currency currency() {
    return new Currency(assessment.currency());
  }

  /** "USD 12,345" or "12,345 ៛": a chart shows no cents. */
  String money(double amount) {
    String number = formats().number(amount, 0);
    return currency().equals(Currency.KHR) ? number + " ៛" : currency().code() + " " + number;
  }

  /** An amount of money as a table's cell: printed with its digits, exact behind it. */
  ChartTable.Cell moneyCell(double amount) {
    return new ChartTable.Cell(formats().number(amount, currency().minorDigits()), amount);
  }

  ChartTable.Cell percentCell(double share) {
    return new ChartTable.Cell(formats().number(share * 100, 1) + " %", share * 100);
  }

  ChartTable.Cell figureCell(double value) {
    return new ChartTable.Cell(formats().number(value), value);
  }

  ChartTable.Cell unknown() {
    return ChartTable.Cell.of(messages.text("report.unknown"));
  }
}
