package org.baitong.report.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.report.chart.Picture;
import org.baitong.report.font.Fonts;
import org.baitong.report.paper.PdfCanvas.Style;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/** Writes a paper as PDF: A4, tagged, with outline, page numbers and the result inside. */
public final class PdfReport {
  private static final double LEFT = 54;
  private static final double RIGHT = PdfCanvas.WIDTH - 54;
  private static final double TOP = 62;
  private static final double BOTTOM = PdfCanvas.HEIGHT - 58;
  private static final double BODY = 10;
  private static final double SMALL = 8.5;
  private static final double LEADING = 1.45;
  private static final double PAD = 3;
  private static final int TOGETHER = 3;

  /** A picture may be drawn so much smaller to fit a page. */
  private static final double SMALLEST = 0.78;

  private static final double[] HEADINGS = {20, 14, 11.5};
  private static final Color INK = new Color(0x1F2937);
  private static final Color QUIET = new Color(0x4B5563);
  private static final Color ALERT = new Color(0x9A3412);
  private static final Color GREEN = new Color(0x00664B);
  private static final Color RULE = new Color(0xD1D5DB);
  private static final Color SHADE = new Color(0xF3F4F6);

  private final Paper paper;
  private final Map<String, Picture> pictures;
  private final PdfCanvas canvas;
  private final String pages;
  private double y;
  private boolean fresh;

  private PdfReport(Paper paper, Map<String, Picture> pictures, String pages) {
    this.paper = paper;
    this.pictures = pictures;
    this.pages = pages;
    this.canvas = new PdfCanvas(paper.title(), paper.language().code());
  }

  /**
   * The PDF.
   *
   * @param paper what is written
   * @param pictures of its charts, by the chart's id
   * @param files to put inside, by name
   */
  public static byte[] write(
      Paper paper, Map<String, Picture> pictures, Map<String, byte[]> files) {
    // Once to count the pages, once to print how many there are.
    PdfReport counted = new PdfReport(paper, pictures, "");
    counted.blocks();
    int pages = counted.canvas.page();
    counted.canvas.finish();
    PdfReport report = new PdfReport(paper, pictures, paper.formats().number(pages, 0));
    report.blocks();
    files.forEach(report.canvas::attach);
    return report.canvas.finish();
  }

  private void blocks() {
    newPage();
    List<Block> blocks = paper.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Heading heading -> heading(heading, after(blocks, i));
        case Block.Text text -> text(text);
        case Block.Points points -> points(points);
        case Block.Figures figures -> figures(figures);
        case Block.Table table -> table(table);
        case Block.Picture picture -> picture(picture);
        case Block.NewPage ignored -> {
          if (!fresh) {
            newPage();
          }
        }
      }
    }
  }

  /** The height of what must stand on the page of a heading. */
  private double after(List<Block> blocks, int heading) {
    if (heading + 1 >= blocks.size()) {
      return 0;
    }
    return switch (blocks.get(heading + 1)) {
      case Block.Picture picture -> height(picture) + 30;
      case Block.Heading next -> HEADINGS[next.level() - 1] * 2 + after(blocks, heading + 1);
      case Block.Table table -> begin(table) + 10;
      case Block.Text text when heading + 2 < blocks.size() ->
          Lines.of(text.text(), RIGHT - LEFT, BODY, false).size() * BODY * LEADING
              + 20
              + followed(blocks.get(heading + 2));
      default -> 60;
    };
  }

  /**
   * A picture, or the first row of a table, stays with the heading and the text that announce it,
   * where one page holds all.
   */
  private double followed(Block block) {
    return switch (block) {
      case Block.Picture picture -> Math.min(height(picture) + 30, BOTTOM - TOP - 110);
      case Block.Table table -> Math.min(begin(table), BOTTOM - TOP - 110);
      default -> 30;
    };
  }

  private void newPage() {
    canvas.newPage();
    fresh = true;
    y = TOP;
    if (!paper.notice().isEmpty()) {
      canvas.box(0, 0, PdfCanvas.WIDTH, 24, new Color(0xFEF3C7));
      canvas.text(null, paper.notice(), new Style(LEFT, 16, SMALL, true, ALERT));
    }
    canvas.text(null, paper.footer(), new Style(LEFT, PdfCanvas.HEIGHT - 30, SMALL, false, QUIET));
    String number =
        paper
            .words()
            .page()
            .replace("{page}", paper.formats().number(canvas.page(), 0))
            .replace("{pages}", pages);
    double width = Fonts.width(number, SMALL, false);
    canvas.text(null, number, new Style(RIGHT - width, PdfCanvas.HEIGHT - 30, SMALL, false, QUIET));
  }

  private void room(double height) {
    if (y + height > BOTTOM && !fresh) {
      newPage();
    }
  }

  private void heading(Block.Heading heading, double following) {
    double size = HEADINGS[heading.level() - 1];
    List<String> lines = Lines.of(heading.text(), RIGHT - LEFT, size, true);
    double above = fresh ? 0 : size * 0.9;
    room(above + lines.size() * size * LEADING + following);
    y += fresh ? 0 : above;
    canvas.bookmark(heading.level(), heading.text(), y - size * 0.3);
    PdfStructureElement element = canvas.element("H" + heading.level());
    for (String line : lines) {
      y += size * 1.3;
      canvas.text(element, line, new Style(LEFT, y, size, true, heading.level() < 3 ? GREEN : INK));
    }
    y += size * 0.45;
    fresh = false;
  }

  private void text(Block.Text text) {
    paragraph(canvas.element("P"), text.text(), LEFT, text.tone());
    y += BODY * 0.45;
  }

  private void paragraph(
      @Nullable PdfStructureElement element, String text, double left, Block.Tone tone) {
    boolean bold = tone == Block.Tone.STRONG;
    double size = tone == Block.Tone.QUIET ? SMALL : BODY;
    List<String> lines = Lines.of(text, RIGHT - left, size, bold);
    // No line of a short paragraph stands alone on a page.
    room(Math.min(lines.size(), TOGETHER) * size * LEADING);
    for (String line : lines) {
      room(size * LEADING);
      y += size * LEADING;
      canvas.text(element, line, new Style(left, y, size, bold, colour(tone)));
      fresh = false;
    }
  }

  private static Color colour(Block.Tone tone) {
    return switch (tone) {
      case PLAIN, STRONG -> INK;
      case ALERT -> ALERT;
      case QUIET -> QUIET;
    };
  }

  private void points(Block.Points points) {
    PdfStructureElement list = canvas.element("L");
    for (int i = 0; i < points.items().size(); i++) {
      PdfStructureElement item = canvas.element(list, "LI");
      int lines = Lines.of(points.items().get(i), RIGHT - LEFT - 18, BODY, false).size();
      // The mark stays with its text.
      room(Math.min(lines, TOGETHER) * BODY * LEADING);
      String mark = points.numbered() ? paper.formats().number(i + 1, 0) + "." : "\u2022";
      canvas.text(
          canvas.element(item, "Lbl"),
          mark,
          new Style(LEFT + 2, y + BODY * LEADING, BODY, false, INK));
      paragraph(canvas.element(item, "LBody"), points.items().get(i), LEFT + 18, Block.Tone.PLAIN);
      y += 2;
    }
    y += BODY * 0.4;
  }

  private void figures(Block.Figures figures) {
    double width = (RIGHT - LEFT) / figures.figures().size();
    List<List<String>> labels = new ArrayList<>();
    int most = 1;
    for (Block.Figure figure : figures.figures()) {
      List<String> lines = Lines.of(figure.label(), width - 20, SMALL, false);
      labels.add(lines);
      most = Math.max(most, lines.size());
    }
    double height = 40 + most * SMALL * LEADING;
    room(height + 8);
    for (int i = 0; i < figures.figures().size(); i++) {
      Block.Figure figure = figures.figures().get(i);
      double x = LEFT + i * width;
      PdfStructureElement element = canvas.element("P");
      canvas.box(x, y, width - 8, height, SHADE);
      canvas.box(x, y, 3, height, figure.tone() == Block.Tone.ALERT ? ALERT : GREEN);
      double size = fitting(figure.value(), width - 24);
      Color colour = figure.tone() == Block.Tone.ALERT ? ALERT : INK;
      canvas.text(element, figure.value(), new Style(x + 11, y + 25, size, true, colour));
      double line = y + 28;
      for (String label : labels.get(i)) {
        line += SMALL * LEADING;
        canvas.text(element, label, new Style(x + 11, line, SMALL, false, QUIET));
      }
    }
    y += height + 10;
    fresh = false;
  }

  private static double fitting(String value, double width) {
    double size = 17;
    while (size > 8 && Fonts.width(value, size, true) > width) {
      size -= 0.5;
    }
    return size;
  }

  private double height(Block.Picture picture) {
    Picture drawn = pictures.get(picture.chart().id());
    return drawn == null ? 0 : drawn.height() * scale(drawn) * SMALLEST + 40;
  }

  private static double scale(Picture drawn) {
    double height = (BOTTOM - TOP - 90) / drawn.height();
    return Math.min((RIGHT - LEFT) / drawn.width(), height);
  }

  private void picture(Block.Picture picture) {
    Picture drawn = pictures.get(picture.chart().id());
    if (drawn == null) {
      throw new IllegalStateException("The chart " + picture.chart().id() + " was not drawn");
    }
    List<String> finding = Lines.of(picture.chart().finding(), RIGHT - LEFT, BODY, false);
    double words = (finding.size() + 1) * BODY * LEADING + 12;
    double scale = scale(drawn);
    // A little smaller is better than a page half empty.
    double left = (BOTTOM - y - words) / drawn.height();
    if (left < scale && left >= scale * SMALLEST) {
      scale = left;
    }
    room(drawn.height() * scale + words);
    paragraph(canvas.element("Caption"), picture.chart().title(), LEFT, Block.Tone.STRONG);
    y += 4;
    canvas.picture(
        drawn, LEFT, y, scale, List.of(picture.chart().title(), picture.chart().finding()));
    y += drawn.height() * scale;
    paragraph(canvas.element("P"), picture.chart().finding(), LEFT, Block.Tone.PLAIN);
    y += 8;
    fresh = false;
  }

  /** The left edges of the columns, and the right one of the last. */
  private static double[] lefts(Block.Table table) {
    double weights = table.columns().stream().mapToDouble(Block.Column::weight).sum();
    double[] lefts = new double[table.columns().size() + 1];
    lefts[0] = LEFT;
    for (int i = 0; i < table.columns().size(); i++) {
      lefts[i + 1] = lefts[i] + (RIGHT - LEFT) * table.columns().get(i).weight() / weights;
    }
    return lefts;
  }

  private static List<Block.Cell> heads(Block.Table table) {
    return table.columns().stream()
        .map(column -> new Block.Cell(column.heading(), Block.Tone.STRONG))
        .toList();
  }

  /** The height of the caption, the headings and the first row, which stay together. */
  private static double begin(Block.Table table) {
    double[] lefts = lefts(table);
    double first = table.rows().isEmpty() ? 0 : rowHeight(table.rows().getFirst(), lefts);
    return BODY * 2.2 + rowHeight(heads(table), lefts) + first;
  }

  private void table(Block.Table table) {
    double[] lefts = lefts(table);
    List<Block.Cell> heads = heads(table);
    PdfStructureElement element = canvas.element("Table");
    room(begin(table));
    head(element, table, heads, lefts, false);
    for (List<Block.Cell> row : table.rows()) {
      if (y + rowHeight(row, lefts) > BOTTOM) {
        newPage();
        head(element, table, heads, lefts, true);
      }
      row(canvas.element(element, "TR"), "TD", table, row, lefts);
    }
    y += 10;
    fresh = false;
  }

  private void head(
      PdfStructureElement element,
      Block.Table table,
      List<Block.Cell> heads,
      double[] lefts,
      boolean again) {
    if (!table.caption().isEmpty()) {
      String caption = table.caption() + (again ? " " + paper.words().continued() : "");
      paragraph(
          again ? null : canvas.element(element, "Caption"), caption, LEFT, Block.Tone.STRONG);
      y += 4;
    }
    double height = rowHeight(heads, lefts);
    canvas.box(LEFT, y, RIGHT - LEFT, height, SHADE);
    row(again ? null : canvas.element(element, "TR"), "TH", table, heads, lefts);
  }

  private static List<String> cellLines(Block.Cell cell, double width) {
    return Lines.of(cell.text(), width - 2 * PAD, SMALL, cell.tone() == Block.Tone.STRONG);
  }

  private static double rowHeight(List<Block.Cell> row, double[] lefts) {
    int most = 1;
    for (int i = 0; i < row.size(); i++) {
      most = Math.max(most, cellLines(row.get(i), lefts[i + 1] - lefts[i]).size());
    }
    return most * SMALL * LEADING + 2 * PAD;
  }

  private void row(
      @Nullable PdfStructureElement element,
      String kind,
      Block.Table table,
      List<Block.Cell> row,
      double[] lefts) {
    double height = rowHeight(row, lefts);
    for (int i = 0; i < row.size(); i++) {
      Block.Cell cell = row.get(i);
      boolean bold = cell.tone() == Block.Tone.STRONG;
      PdfStructureElement data = element == null ? null : canvas.element(element, kind);
      double baseline = y + PAD;
      for (String line : cellLines(cell, lefts[i + 1] - lefts[i])) {
        baseline += SMALL * LEADING;
        double x =
            table.columns().get(i).number()
                ? lefts[i + 1] - PAD - Fonts.width(line, SMALL, bold)
                : lefts[i] + PAD;
        canvas.text(
            data, line, new Style(x, baseline - SMALL * 0.3, SMALL, bold, colour(cell.tone())));
      }
    }
    y += height;
    canvas.box(LEFT, y, RIGHT - LEFT, 0.5, RULE);
    fresh = false;
  }
}
