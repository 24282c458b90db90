package org.baitong.report.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.report.chart.Picture;
import org.baitong.report.font.Fonts;
import org.baitong.report.font.Script;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages of A4 to draw on, y downwards from the top: shaped text that can be read back, rules,
 * pictures, outline entries and the structure that tells a screen reader what is what.
 */
final class PdfCanvas {
  static final double WIDTH = 595;
  static final double HEIGHT = 842;

  /** Two places this close, in points, are one. */
  private static final double POINT_PART = 0.005;

  private static final Map<String, BaseFont> FONTS = new HashMap<>();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
  private final PdfWriter writer;
  private final Map<Integer, PdfOutline> outline = new HashMap<>();
  private final PdfStructureElement root;
  private int page;

  /** An empty document; the first page is begun by {@link #newPage()}. */
  PdfCanvas(String title, String language) {
    writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    document.addTitle(title);
    document.addCreator("Baitong");
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
  }

  /** Begins a page. */
  void newPage() {
    if (page > 0) {
      document.newPage();
    }
    page++;
    // An empty page is left out by the library.
    writer.setPageEmpty(false);
  }

  int page() {
    return page;
  }

  /** An element of the structure, for example "H1", "P" or "Table". */
  PdfStructureElement element(String kind) {
    return new PdfStructureElement(root, new PdfName(kind));
  }

  /** An element within another. */
  PdfStructureElement element(PdfStructureElement within, String kind) {
    return new PdfStructureElement(within, new PdfName(kind));
  }

  /** Where a text stands and how it looks. */
  record Style(double x, double baseline, double size, boolean bold, Color colour) {}

  /** A line of text as a part of an element; null for an artefact such as a page number. */
  void text(@Nullable PdfStructureElement element, String text, Style style) {
    if (text.isEmpty()) {
      return;
    }
    PdfContentByte content = writer.getDirectContent();
    begin(content, element, text);
    content.beginText();
    content.setColorFill(style.colour());
    double x = style.x();
    for (Fonts.Run run : Fonts.runs(text)) {
      if (run.text().isEmpty()) {
        continue;
      }
      BaseFont font = font(run.script(), style.bold());
      content.setFontAndSize(font, (float) style.size());
      show(content, Fonts.glyphs(run, style.size(), style.bold()), x, HEIGHT - style.baseline());
      x += Fonts.width(run.text(), style.size(), style.bold());
    }
    content.endText();
    content.endMarkedContentSequence();
    content.endMarkedContentSequence();
  }

  /** Shaped glyphs; a new start wherever one does not stand right behind the one before. */
  private static void show(PdfContentByte content, GlyphVector glyphs, double x, double y) {
    int start = 0;
    for (int i = 1; i <= glyphs.getNumGlyphs(); i++) {
      boolean follows =
          i < glyphs.getNumGlyphs()
              && near(
                  glyphs.getGlyphPosition(i).getX(),
                  glyphs.getGlyphPosition(i - 1).getX()
                      + glyphs.getGlyphMetrics(i - 1).getAdvanceX())
              && near(glyphs.getGlyphPosition(i).getY(), glyphs.getGlyphPosition(i - 1).getY());
      if (!follows) {
        Point2D at = glyphs.getGlyphPosition(start);
        content.setTextMatrix((float) (x + at.getX()), (float) (y - at.getY()));
        content.showText(glyphs, start, i);
        start = i;
      }
    }
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < POINT_PART;
  }

  /** The text that is read back is the text that was written, however its glyphs are ordered. */
  private static void begin(
      PdfContentByte content, @Nullable PdfStructureElement element, String text) {
    if (element == null) {
      content.beginMarkedContentSequence(new PdfName("Artifact"));
    } else {
      content.beginMarkedContentSequence(element);
    }
    PdfDictionary actual = new PdfDictionary();
    actual.put(new PdfName("ActualText"), new PdfString(text, PdfObject.TEXT_UNICODE));
    content.beginMarkedContentSequence(new PdfName("Span"), actual, true);
  }

  /** A filled rectangle, an artefact. */
  void box(double x, double top, double width, double height, Color colour) {
    PdfContentByte content = writer.getDirectContent();
    content.beginMarkedContentSequence(new PdfName("Artifact"));
    content.setColorFill(colour);
    content.rectangle((float) x, (float) (HEIGHT - top - height), (float) width, (float) height);
    content.fill();
    content.endMarkedContentSequence();
  }

  /** A picture drawn as shapes, with what it says in words. */
  void picture(Picture picture, double x, double top, double scale, List<String> words) {
    PdfContentByte content = writer.getDirectContent();
    float width = (float) picture.width();
    float height = (float) picture.height();
    PdfTemplate template = content.createTemplate(width, height);
    Graphics2D graphics = template.createGraphicsShapes(width, height);
    picture.draw(graphics);
    graphics.dispose();
    PdfStructureElement element = element("Figure");
    element.put(new PdfName("Alt"), new PdfString(String.join(" ", words), PdfObject.TEXT_UNICODE));
    content.beginMarkedContentSequence(element);
    content.addTemplate(template, scale, 0, 0, scale, x, HEIGHT - top - picture.height() * scale);
    content.endMarkedContentSequence();
  }

  /** An entry of the outline that leads to this height of this page. */
  void bookmark(int level, String title, double top) {
    PdfOutline parent = writer.getRootOutline();
    for (int above = level - 1; above > 0; above--) {
      PdfOutline found = outline.get(above);
      if (found != null) {
        parent = found;
        break;
      }
    }
    PdfDestination there = new PdfDestination(PdfDestination.XYZ, 0, (float) (HEIGHT - top), 0);
    outline.put(level, new PdfOutline(parent, there, title, level < 2));
    outline.keySet().removeIf(other -> other > level);
  }

  /** A file inside the document. */
  void attach(String name, byte[] content) {
    try {
      writer.addFileAttachment(
          name,
          org.openpdf.text.pdf.PdfFileSpecification.fileEmbedded(writer, null, name, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the document. */
  byte[] finish() {
    document.close();
    return bytes.toByteArray();
  }

  private static synchronized BaseFont font(Script script, boolean bold) {
    return FONTS.computeIfAbsent(
        Fonts.name(script, bold),
        name -> {
          try {
            return BaseFont.createFont(
                name,
                BaseFont.IDENTITY_H,
                BaseFont.EMBEDDED,
                BaseFont.NOT_CACHED,
                Fonts.bytes(script, bold),
                null);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
