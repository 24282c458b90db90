package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.baitong.acceptance.example.ExampleDossiers;
import org.baitong.language.Language;
import org.baitong.report.paper.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program reads from our PDF by another library: its words and its structure. */
@Tag("PA4")
class ReadBackTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextIsReadBackAsItWasWritten(Language language) throws IOException {
    Reports.Report report = Reports.of(ExampleDossiers.GARMENT, language);
    StringBuilder read = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(report.pdf().get())) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> read(content, read));
      }
    }
    String all = plain(read.toString());
    for (Block block : report.paper().blocks()) {
      texts(block).forEach(text -> assertThat(all).contains(plain(text)));
    }
  }

  private static void read(PDMarkedContent content, StringBuilder read) {
    if (content.getActualText() != null) {
      read.append(content.getActualText());
    }
    for (Object inner : content.getContents()) {
      if (inner instanceof PDMarkedContent nested) {
        read(nested, read);
      }
    }
  }

  /** Lines end where the paper does; spaces there are not read back. */
  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.Text text -> Stream.of(text.text());
      case Block.Points points -> points.items().stream();
      case Block.Figures figures ->
          figures.figures().stream().flatMap(f -> Stream.of(f.value(), f.label()));
      case Block.Table table ->
          Stream.concat(
              Stream.of(table.caption()),
              table.rows().stream().flatMap(List::stream).map(Block.Cell::text));
      case Block.Picture picture -> Stream.of(picture.chart().finding());
      case Block.NewPage ignored -> Stream.of();
    };
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void headingsTablesListsAndPicturesAreParts(Language language) throws IOException {
    Reports.Report report = Reports.of(ExampleDossiers.GARMENT, language);
    Map<String, Integer> kinds = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(report.pdf().get())) {
      count(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
    }
    assertThat(kinds.get("H2")).isEqualTo(headings(report, 2));
    assertThat(kinds.get("H3")).isEqualTo(headings(report, 3));
    assertThat(kinds.get("Figure")).isEqualTo(report.charts().size());
    int heads = 0;
    int cells = 0;
    for (Block block : report.paper().blocks()) {
      if (block instanceof Block.Table table) {
        heads += table.columns().size();
        cells += table.columns().size() * table.rows().size();
      }
    }
    assertThat(kinds.get("TH")).isEqualTo(heads);
    assertThat(kinds.get("TD")).isEqualTo(cells);
  }

  private static int headings(Reports.Report report, int level) {
    return (int)
        report.paper().blocks().stream()
            .filter(block -> block instanceof Block.Heading(int l, String ignored) && l == level)
            .count();
  }

  private static void count(PDStructureNode node, Map<String, Integer> kinds) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.merge(element.getStructureType(), 1, Integer::sum);
        if ("Figure".equals(element.getStructureType())) {
          assertThat(element.getCOSObject().getString(COSName.getPDFName("Alt"))).isNotBlank();
        }
        count(element, kinds);
      }
    }
  }
}
