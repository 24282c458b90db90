package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.report.chart.Chart;
import org.baitong.report.chart.ChartDrawing;
import org.baitong.report.chart.ChartTable;
import org.baitong.report.chart.Picture;
import org.baitong.report.font.Fonts;
import org.baitong.report.font.Script;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Paper;
import org.baitong.report.paper.PdfReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hard Khmer clusters through the real ways to paper and picture: as the committed pictures show
 * them, as The Unicode Standard (chapter 16.4) orders their parts, and as another program draws
 * them. {@code -Dbaitong.golden=write} writes the pictures anew.
 */
@Tag("PA4")
class KhmerShapingTest {
  /** Letter below, ro below, two below, split vowels, nyo, robat, shifters, signs, Latin beside. */
  static final List<String> CLUSTERS =
      List.of(
          "ក្ក",
          "ក្រ",
          "ស្ត្រី",
          "គោ",
          "ជើង",
          "កៅអី",
          "ញ្ញ",
          "បញ្ញា",
          "ញុ",
          "ធម៌",
          "ប៉ុ",
          "ស៊ី",
          "ម៉ៅ",
          "ខ្មែរ",
          "សម្ភារៈ",
          "ង្គ្រោះ",
          "១០ kg នៃ CO2");

  private static final Path GOLDEN = TrapsTest.ROOT.resolve("acceptance/src/test/resources/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("baitong.golden"));
  private static final int DARK = 128;

  /** Part of the pixels that may differ: edges of letters, by the version of the JDK. */
  private static final double TOLERANCE = 0.002;

  @TempDir private Path folder = Path.of("");

  @Test
  void aPdfShowsTheClustersAsTheCommittedPictureDoes() throws IOException {
    List<Block> blocks = new ArrayList<>();
    CLUSTERS.forEach(cluster -> blocks.add(new Block.Text(cluster)));
    Paper paper =
        new Paper(Formats.of(Language.KM), "", "", "", new Paper.Words("", "", "", ""), blocks);
    byte[] pdf = PdfReport.write(paper, Map.of(), Map.of());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
      compare("khmer-pdf.png", page.getSubimage(140, 160, 300, 1000));
    }
  }

  @Test
  void aChartShowsTheClustersAsTheCommittedPictureDoes() throws IOException {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    option.put("animation", false).put("backgroundColor", "#FFFFFF");
    ArrayNode titles = option.putArray("title");
    for (int i = 0; i < CLUSTERS.size(); i++) {
      ObjectNode title = titles.addObject();
      title.put("text", CLUSTERS.get(i));
      title.put("left", 10 + i % 6 * 100).put("top", 10 + i / 6 * 60);
      title.putObject("textStyle").put("fontSize", 24).put("fontWeight", "normal");
    }
    Chart chart =
        new Chart(
            "clusters",
            "",
            "",
            option,
            new ChartTable(List.of(), List.of()),
            new Chart.Size(660, 200));
    try (ChartDrawing drawing = new ChartDrawing()) {
      byte[] png = new Picture(drawing.svg(chart)).png(1);
      compare("khmer-chart.png", ImageIO.read(new ByteArrayInputStream(png)));
    }
  }

  private static void compare(String name, BufferedImage shown) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (WRITE) {
      Files.createDirectories(GOLDEN);
      BufferedImage plain =
          new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
      plain.getGraphics().drawImage(shown, 0, 0, null);
      ImageIO.write(plain, "png", file.toFile());
    }
    BufferedImage golden = ImageIO.read(file.toFile());
    assertThat(shown.getWidth()).isEqualTo(golden.getWidth());
    assertThat(shown.getHeight()).isEqualTo(golden.getHeight());
    int different = 0;
    int ink = 0;
    for (int y = 0; y < golden.getHeight(); y++) {
      for (int x = 0; x < golden.getWidth(); x++) {
        different += Math.abs(grey(shown, x, y) - grey(golden, x, y)) > DARK ? 1 : 0;
        ink += grey(golden, x, y) < DARK ? 1 : 0;
      }
    }
    assertThat(ink).isGreaterThan(1000);
    assertThat((double) different)
        .as("pixels that differ from " + name)
        .isLessThanOrEqualTo(TOLERANCE * ink);
  }

  private static int grey(BufferedImage image, int x, int y) {
    Color colour = new Color(image.getRGB(x, y));
    return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
  }

  /** The Unicode Standard, 16.4: ro below and the vowel e stand left of their letter. */
  @Test
  void partsThatStandLeftOfTheirLetterAreDrawnThere() {
    int ka = glyphs("ក").getGlyphCode(0);
    GlyphVector ro = glyphs("ក្រ");
    assertThat(place(ro, ka)).as("ro below stands first").isPositive();
    // The vowel o is the part of e, left, and one joined to the letter, right.
    GlyphVector split = glyphs("គោ");
    assertThat(split.getNumGlyphs()).isGreaterThan(1);
    assertThat(split.getGlyphCode(0)).isEqualTo(glyphs("គេ").getGlyphCode(0));
    assertThat(split.getGlyphPosition(0).getX()).isLessThan(split.getGlyphPosition(1).getX());
    // Ro below stands left even of a letter that has another below it.
    assertThat(glyphs("ស្ត្រី").getGlyphCode(0)).isEqualTo(ro.getGlyphCode(0));
  }

  /** A letter below has a shape of its own; no sign of joining is left to see. */
  @Test
  void lettersBelowAndNyoChangeTheirShape() {
    int ka = glyphs("ក").getGlyphCode(0);
    GlyphVector below = glyphs("ក្ក");
    assertThat(below.getGlyphCode(0)).isEqualTo(ka);
    assertThat(below.getNumGlyphs()).isEqualTo(2);
    assertThat(below.getGlyphCode(1)).isNotEqualTo(ka);
    // Nyo loses its own lower part when something stands below it, and nyo below nyo is full.
    int nyo = glyphs("ញ").getGlyphCode(0);
    GlyphVector twice = glyphs("ញ្ញ");
    assertThat(twice.getGlyphCode(0)).isNotEqualTo(nyo);
    for (String cluster : CLUSTERS) {
      for (Fonts.Run run : Fonts.runs(cluster)) {
        GlyphVector glyphs = Fonts.glyphs(run, 10, false);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
          assertThat(glyphs.getGlyphCode(i)).as(cluster).isPositive();
        }
      }
    }
  }

  private static GlyphVector glyphs(String text) {
    return Fonts.glyphs(new Fonts.Run(text, Script.KHMER), 10, false);
  }

  /** Where in the order of drawing a glyph stands; -1 when it does not. */
  private static int place(GlyphVector glyphs, int code) {
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      if (glyphs.getGlyphCode(i) == code) {
        return i;
      }
    }
    return -1;
  }

  /** A second opinion: Chromium's own shaping of the same font. */
  @Test
  void anotherProgramDrawsTheSame() throws IOException, InterruptedException {
    Browser browser = Browser.in(folder);
    int size = 48;
    int row = 100;
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"km\"><meta charset=\"utf-8\"><style>");
    for (Script script : Script.values()) {
      html.append("@font-face { font-family: \"").append(script.family());
      html.append("\"; src: url(data:font/ttf;base64,");
      html.append(Base64.getEncoder().encodeToString(Fonts.bytes(script, false))).append("); }");
    }
    html.append("body { margin: 0; background: #fff; } div { position: absolute; left: 30px; ");
    html.append("font: ").append(size).append("px \"Noto Sans\", \"Noto Sans Khmer\"; ");
    html.append("line-height: 100px; white-space: pre; }</style>");
    for (int i = 0; i < CLUSTERS.size(); i++) {
      html.append("<div style=\"top: ").append(i * row).append("px\">");
      html.append(CLUSTERS.get(i)).append("</div>");
    }
    Path page = Files.writeString(folder.resolve("clusters.html"), html);
    Path png = folder.resolve("clusters.png");
    browser.picture(page, png, 600, CLUSTERS.size() * row);
    BufferedImage theirs = ImageIO.read(png.toFile());
    for (int i = 0; i < CLUSTERS.size(); i++) {
      BufferedImage ours = new BufferedImage(600, row, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = ours.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, 600, row);
      graphics.setColor(Color.BLACK);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.fill(
          AffineTransform.getTranslateInstance(30, 66)
              .createTransformedShape(Fonts.outline(CLUSTERS.get(i), size, false)));
      graphics.dispose();
      assertThat(likeness(ours, theirs.getSubimage(0, i * row, 600, row)))
          .as(CLUSTERS.get(i))
          .isGreaterThan(0.85);
    }
  }

  /** The ink in both pictures over the ink in either, laid upon each other. */
  private static double likeness(BufferedImage one, BufferedImage other) {
    Rectangle a = ink(one);
    Rectangle b = ink(other);
    double best = 0;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        int both = 0;
        int either = 0;
        for (int y = -2; y < Math.max(a.height, b.height) + 2; y++) {
          for (int x = -2; x < Math.max(a.width, b.width) + 2; x++) {
            boolean here = dark(one, a.x + x, a.y + y);
            boolean there = dark(other, b.x + x + dx, b.y + y + dy);
            both += here && there ? 1 : 0;
            either += here || there ? 1 : 0;
          }
        }
        best = Math.max(best, both / (double) either);
      }
    }
    return best;
  }

  private static boolean dark(BufferedImage image, int x, int y) {
    return x >= 0
        && y >= 0
        && x < image.getWidth()
        && y < image.getHeight()
        && grey(image, x, y) < DARK;
  }

  private static Rectangle ink(BufferedImage image) {
    Rectangle box = new Rectangle(0, 0, -1, -1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (dark(image, x, y)) {
          box.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return box;
  }
}
