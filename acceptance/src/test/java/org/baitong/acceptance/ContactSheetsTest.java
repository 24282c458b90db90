package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.baitong.acceptance.example.ExampleDossiers;
import org.baitong.language.Language;
import org.baitong.report.chart.Chart;
import org.baitong.report.font.Fonts;
import org.baitong.report.paper.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every page of every example's report as a picture: none empty, nothing beyond its margins, every
 * bookmark leads to its page. The pictures stay in {@code acceptance/target/contact-sheets} for
 * people to look at.
 */
@Tag("PA5")
class ContactSheetsTest {
  private static final Path FOLDER = TrapsTest.ROOT.resolve("acceptance/target/contact-sheets");
  private static final int DPI = 50;
  private static final int ACROSS = 6;
  private static final int GAP = 6;
  private static final int WHITE = 0xF8;

  /** The printed area in points, with a little room for round letters. */
  private static final double LEFT = 52;

  private static final double RIGHT = 543;
  private static final double TOP = 30;
  private static final double BOTTOM = 800;

  static Stream<Arguments> reports() {
    return Stream.of(ExampleDossiers.values())
        .flatMap(example -> Stream.of(Language.values()).map(lang -> Arguments.of(example, lang)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noPageIsEmptyAndNothingLeavesItsMargins(ExampleDossiers example, Language language)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(Reports.of(example, language).pdf().get())) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<BufferedImage> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.RGB);
        pages.add(page);
        String where = example + " " + language + " page " + (i + 1);
        assertThat(ink(page, 0, LEFT, TOP, BOTTOM)).as(where + ", left of it").isZero();
        assertThat(ink(page, RIGHT, 595, TOP, BOTTOM)).as(where + ", right of it").isZero();
        assertThat(ink(page, LEFT, RIGHT, TOP, BOTTOM)).as(where).isGreaterThan(300);
        assertThat(ink(page, LEFT, RIGHT, BOTTOM, 842)).as(where + ", footer").isPositive();
      }
      sheet(pages, example + "-" + language.code());
    }
  }

  /** How many pixels between these edges, in points, are not paper. */
  private static int ink(BufferedImage page, double x0, double x1, double y0, double y1) {
    double scale = DPI / 72.0;
    int count = 0;
    for (int y = (int) (y0 * scale); y < Math.min(page.getHeight(), y1 * scale); y++) {
      for (int x = (int) (x0 * scale); x < Math.min(page.getWidth(), x1 * scale); x++) {
        Color colour = new Color(page.getRGB(x, y));
        if (Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue())) < WHITE) {
          count++;
        }
      }
    }
    return count;
  }

  private static void sheet(List<BufferedImage> pages, String name) throws IOException {
    int width = pages.getFirst().getWidth() + GAP;
    int height = pages.getFirst().getHeight() + GAP;
    int rows = (pages.size() + ACROSS - 1) / ACROSS;
    BufferedImage sheet =
        new BufferedImage(width * ACROSS, height * rows, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < pages.size(); i++) {
      graphics.drawImage(pages.get(i), i % ACROSS * width, i / ACROSS * height, null);
    }
    graphics.dispose();
    Files.createDirectories(FOLDER);
    ImageIO.write(sheet, "png", FOLDER.resolve(name + ".png").toFile());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyBookmarkLeadsToItsPage(ExampleDossiers example, Language language) throws IOException {
    try (PDDocument document = Loader.loadPDF(Reports.of(example, language).pdf().get())) {
      List<String> titles = new ArrayList<>();
      int before = 0;
      for (PDOutlineItem item : all(document)) {
        PDPage page = item.findDestinationPage(document);
        assertThat(page).as(item.getTitle()).isNotNull();
        int number = document.getPages().indexOf(page);
        assertThat(number).as(item.getTitle()).isGreaterThanOrEqualTo(before);
        before = number;
        titles.add(item.getTitle());
      }
      List<String> headings =
          Reports.of(example, language).paper().blocks().stream()
              .filter(Block.Heading.class::isInstance)
              .map(block -> ((Block.Heading) block).text())
              .toList();
      assertThat(titles).isEqualTo(headings);
    }
  }

  private static List<PDOutlineItem> all(PDDocument document) {
    List<PDOutlineItem> items = new ArrayList<>();
    document.getDocumentCatalog().getDocumentOutline().children().forEach(i -> add(i, items));
    return items;
  }

  private static void add(PDOutlineItem item, List<PDOutlineItem> items) {
    items.add(item);
    item.children().forEach(child -> add(child, items));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyLabelOfEveryChartHasItsGlyphs(ExampleDossiers example, Language language) {
    for (Chart chart : Reports.of(example, language).charts()) {
      List<String> labels = new ArrayList<>();
      strings(chart.option(), labels);
      chart.table().headings().forEach(labels::add);
      chart.table().rows().forEach(row -> row.forEach(cell -> labels.add(cell.shown())));
      for (String label : labels) {
        assertThat(Fonts.missing(label)).as(chart.id() + ": " + label).isNull();
      }
    }
  }

  private static void strings(JsonNode node, List<String> found) {
    if (node.isString()) {
      found.add(node.asString());
    }
    node.forEach(child -> strings(child, found));
  }
}
