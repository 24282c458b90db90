package org.baitong.report.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.report.font.Fonts;
import org.baitong.report.font.Script;

/** Makes the chart library's SVG stand alone: no style sheet, every run in the font that has it. */
final class SvgText {
  private static final Pattern STYLE_SHEET = Pattern.compile("(?s)<style.*?</style>");
  private static final Pattern FOREIGN = Pattern.compile(" (?:class|ecmeta_\\w+)=\"[^\"]*\"");
  private static final Pattern TEXT = Pattern.compile("(?s)(<text\\b[^>]*>)(.*?)(</text>)");

  private SvgText() {}

  static String inScripts(String svg) {
    String plain = STYLE_SHEET.matcher(svg).replaceAll("");
    plain = FOREIGN.matcher(plain).replaceAll("");
    Matcher texts = TEXT.matcher(plain);
    StringBuilder result = new StringBuilder();
    while (texts.find()) {
      texts.appendReplacement(
          result, Matcher.quoteReplacement(texts.group(1) + runs(texts.group(2)) + texts.group(3)));
    }
    return texts.appendTail(result).toString();
  }

  // An entity is written in Latin letters and so stays whole.
  private static String runs(String text) {
    StringBuilder spans = new StringBuilder();
    for (Fonts.Run run : Fonts.runs(text)) {
      if (run.script() == Script.LATIN) {
        spans.append(run.text());
      } else {
        spans
            .append("<tspan font-family=\"")
            .append(run.script().family())
            .append("\" style=\"font-family:")
            .append(run.script().family())
            .append("\">")
            .append(run.text())
            .append("</tspan>");
      }
    }
    return spans.toString();
  }
}
