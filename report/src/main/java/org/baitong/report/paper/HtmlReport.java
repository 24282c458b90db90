package org.baitong.report.paper;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.language.Language;
import org.baitong.language.LineBreaks;
import org.baitong.report.chart.Chart;
import org.baitong.report.chart.ChartTable;
import org.baitong.report.font.Fonts;
import org.baitong.report.font.Script;

/**
 * Writes a paper as one HTML file that works without scripts, network or installed fonts: the
 * accessible edition.
 */
public final class HtmlReport {
  private static final String STYLE =
      """
      :root { color-scheme: light; }
      * { box-sizing: border-box; }
      body { font-family: "Noto Sans", "Baitong Khmer", "Noto Sans Khmer", "Khmer OS", sans-serif;
        color: #1f2937; background: #fff; margin: 0 auto; padding: 1rem; max-width: 52rem;
        line-height: 1.6; overflow-wrap: break-word; }
      :lang(km) { line-height: 1.9; }
      h1, h2 { color: #00664b; line-height: 1.3; }
      h2 { border-top: 2px solid #d1d5db; padding-top: 1rem; margin-top: 2.5rem; }
      .notice { background: #fef3c7; color: #9a3412; padding: .5rem 1rem; font-weight: bold; }
      .skip { position: absolute; left: -999rem; }
      .skip:focus { position: static; }
      .figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; }
      .figures > div { flex: 1 1 11rem; background: #f3f4f6; border-left: 4px solid #00664b;
        padding: .75rem 1rem; }
      .figures > div.alert { border-color: #9a3412; }
      .figures dt { font-size: .9rem; color: #4b5563; }
      .figures dd { margin: 0; font-size: 1.4rem; font-weight: bold; }
      .figures > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
      figure { margin: 1.5rem 0; }
      figcaption { font-weight: bold; }
      figure svg { width: 100%; height: auto; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0 1.5rem; }
      caption { text-align: left; font-weight: bold; padding: .25rem 0; }
      th { text-align: left; background: #f3f4f6; }
      th, td { padding: .35rem .5rem; border-bottom: 1px solid #d1d5db; vertical-align: top; }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      td.number { white-space: nowrap; }
      .alert { color: #9a3412; } .quiet { color: #4b5563; font-size: .9rem; }
      .strong { font-weight: bold; }
      ol.khmer { list-style-type: khmer; }
      summary { cursor: pointer; padding: .25rem 0; }
      a { color: #00527f; } :focus-visible { outline: 3px solid #0072b2; outline-offset: 2px; }
      footer { margin-top: 3rem; color: #4b5563; font-size: .9rem; }
      @media print { details > * { display: block; } }
      """;

  /** Inside HTML a picture needs no namespaces. */
  private static final Pattern NAMESPACE = Pattern.compile(" xmlns(?::\\w+)?=\"[^\"]*\"");

  /** Two English words or more; single ones are names and terms (WCAG 3.1.2). */
  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-z][A-Za-z'-]+(?:[ ,;:.0-9()/%-]*[ ,][(]?[A-Za-z][A-Za-z'-]+)+");

  private static final Pattern KHMER =
      Pattern.compile("[\\u1780-\\u17FF](?:[\\u1780-\\u17FF\\u200B ]*[\\u1780-\\u17FF])?");

  private final Paper paper;
  private final Map<String, String> pictures;
  private final StringBuilder html = new StringBuilder();
  private final Map<String, Integer> regions = new HashMap<>();
  private String heading = "";
  private int headings;

  private HtmlReport(Paper paper, Map<String, String> pictures) {
    this.paper = paper;
    this.pictures = pictures;
  }

  /**
   * The file's text.
   *
   * @param paper what is written
   * @param pictures SVG of its charts, by the chart's id
   */
  public static String write(Paper paper, Map<String, String> pictures) {
    HtmlReport report = new HtmlReport(paper, pictures);
    report.all();
    return report.html.toString();
  }

  private void all() {
    String language = paper.language().code();
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(escaped(paper.title())).append("</title>\n<style>\n");
    html.append(STYLE);
    html.append(fontFace()).append("</style>\n</head>\n<body>\n");
    if (!paper.notice().isEmpty()) {
      html.append("<header><p class=\"notice\">")
          .append(text(paper.notice()))
          .append("</p></header>\n");
    }
    html.append("<main>\n");
    boolean first = true;
    for (Block block : paper.blocks()) {
      block(block);
      if (first && block instanceof Block.Heading) {
        contents();
        first = false;
      }
    }
    html.append("</main>\n<footer>").append(text(paper.footer())).append("</footer>\n");
    html.append("</body>\n</html>\n");
  }

  /** Khmer is embedded: a phone or an old laptop may have no font that shapes it well. */
  private String fontFace() {
    if (paper.language() != Language.KM) {
      return "";
    }
    return "@font-face { font-family: \"Baitong Khmer\"; unicode-range: U+1780-17FF, U+19E0-19FF;"
        + " src: url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(Fonts.bytes(Script.KHMER, false))
        + ") format(\"truetype\"); }\n";
  }

  private void contents() {
    html.append("<nav aria-label=\"").append(escaped(paper.words().contents())).append("\"><ul>\n");
    int number = 0;
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Heading(int level, String words)) {
        number++;
        if (level == 2) {
          html.append("<li><a href=\"#h").append(number).append("\">");
          html.append(text(words)).append("</a></li>\n");
        }
      }
    }
    html.append("</ul></nav>\n");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        headings++;
        this.heading = heading.text();
        String tag = "h" + heading.level();
        html.append('<').append(tag).append(" id=\"h").append(headings).append("\">");
        html.append(text(heading.text())).append("</").append(tag).append(">\n");
      }
      case Block.Text paragraph ->
          html.append("<p")
              .append(tone(paragraph.tone()))
              .append('>')
              .append(text(paragraph.text()))
              .append("</p>\n");
      case Block.Points points -> points(points);
      case Block.Figures figures -> figures(figures);
      case Block.Table table -> table(table);
      case Block.Picture picture -> picture(picture.chart());
      case Block.NewPage ignored -> {}
    }
  }

  private void points(Block.Points points) {
    String tag = points.numbered() ? "ol" : "ul";
    boolean khmer = points.numbered() && paper.formats().khmerDigits();
    html.append('<').append(tag).append(khmer ? " class=\"khmer\">\n" : ">\n");
    points.items().forEach(item -> html.append("<li>").append(text(item)).append("</li>\n"));
    html.append("</").append(tag).append(">\n");
  }

  private void figures(Block.Figures figures) {
    html.append("<dl class=\"figures\">\n");
    for (Block.Figure figure : figures.figures()) {
      html.append("<div").append(tone(figure.tone())).append("><dt>");
      html.append(text(figure.label())).append("</dt><dd>").append(text(figure.value()));
      html.append("</dd></div>\n");
    }
    html.append("</dl>\n");
  }

  private void picture(Chart chart) {
    String svg = pictures.get(chart.id());
    if (svg == null) {
      throw new IllegalStateException("The chart " + chart.id() + " was not drawn");
    }
    html.append("<figure>\n<figcaption>").append(text(chart.title())).append("</figcaption>\n");
    html.append(NAMESPACE.matcher(svg).replaceAll(""))
        .append("\n<p>")
        .append(text(chart.finding()))
        .append("</p>\n");
    html.append("<details><summary>").append(text(paper.words().data())).append(": ");
    html.append(text(chart.title())).append("</summary>\n");
    ChartTable data = chart.table();
    List<Block.Column> columns =
        data.headings().stream().map(heading -> new Block.Column(heading, 1, false)).toList();
    scroll(chart.title());
    html.append("<table><thead><tr>");
    columns.forEach(
        c -> html.append("<th scope=\"col\">").append(text(c.heading())).append("</th>"));
    html.append("</tr></thead><tbody>\n");
    for (List<ChartTable.Cell> row : data.rows()) {
      html.append("<tr>");
      for (ChartTable.Cell cell : row) {
        html.append(cell.number() == null ? "<td>" : "<td class=\"number\">");
        html.append(text(cell.shown())).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div></details>\n</figure>\n");
  }

  /** A wide table scrolls by itself; whoever uses a keyboard or listens finds it by its name. */
  private void scroll(String name) {
    int before = regions.merge(name, 1, Integer::sum) - 1;
    String unique = before == 0 ? name : name + " " + paper.formats().number(before + 1, 0);
    html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    html.append(escaped(unique)).append("\">");
  }

  private void table(Block.Table table) {
    scroll(table.caption().isEmpty() ? heading : table.caption());
    html.append("<table>");
    if (!table.caption().isEmpty()) {
      html.append("<caption>").append(text(table.caption())).append("</caption>");
    }
    html.append("\n<thead><tr>");
    for (Block.Column column : table.columns()) {
      html.append("<th scope=\"col\"").append(column.number() ? " class=\"number\">" : ">");
      html.append(text(column.heading())).append("</th>");
    }
    html.append("</tr></thead><tbody>\n");
    for (List<Block.Cell> row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        Block.Cell cell = row.get(i);
        String classes = (table.columns().get(i).number() ? "number " : "") + name(cell.tone());
        html.append("<td").append(classes.isBlank() ? ">" : " class=\"" + classes.strip() + "\">");
        html.append(text(cell.text())).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n");
  }

  private static String tone(Block.Tone tone) {
    String name = name(tone);
    return name.isEmpty() ? "" : " class=\"" + name + "\"";
  }

  private static String name(Block.Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case STRONG -> "strong";
      case ALERT -> "alert";
      case QUIET -> "quiet";
    };
  }

  /** The words, their passages in the other language marked so that they are read aloud in it. */
  private String text(String words) {
    boolean khmer = paper.language() == Language.KM;
    String shown = LineBreaks.marked(words);
    Matcher passages = (khmer ? ENGLISH : KHMER).matcher(shown);
    StringBuilder marked = new StringBuilder();
    int done = 0;
    while (passages.find()) {
      marked.append(escaped(shown.substring(done, passages.start())));
      marked.append("<span lang=\"").append(khmer ? "en" : "km").append("\">");
      marked.append(escaped(passages.group())).append("</span>");
      done = passages.end();
    }
    marked.append(escaped(shown.substring(done)));
    return marked.toString().replace("\n", "<br>");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
