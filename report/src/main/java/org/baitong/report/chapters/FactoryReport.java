package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.language.FirstUse;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.report.FactoryText;
import org.baitong.report.Names;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Paper;

/** The report of one factory: what an owner reads first, then what supports it. */
public final class FactoryReport {
  private FactoryReport() {}

  /**
   * Everything the report is written from.
   *
   * @param assessment the result
   * @param dossier what it was made from
   * @param explanation how its figures came about
   */
  public record Source(Assessment assessment, Dossier dossier, Explanation explanation) {}

  /** The report in one language, with the charts that were made for it. */
  public static Paper of(Source source, Language language, List<Chart> drawn) {
    return of(source, Messages.of(language), drawn);
  }

  /** The report in the language and with the digits of these messages. */
  public static Paper of(Source source, Messages messages, List<Chart> drawn) {
    Assessment assessment = source.assessment();
    FactoryText text = FactoryText.of(assessment, source.dossier(), messages);
    Map<String, Chart> charts = new LinkedHashMap<>();
    drawn.forEach(chart -> charts.put(chart.id(), chart));
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(SummaryChapter.of(text));
    blocks.addAll(LossChapter.of(text, charts));
    blocks.addAll(BalanceChapter.of(text, charts));
    EffectChapters.of(text, charts).values().forEach(blocks::addAll);
    blocks.addAll(FindingsChapter.of(text));
    blocks.addAll(AnnexChapter.of(text, source.explanation()));
    String name =
        Names.choose(assessment.factory().nameEn(), assessment.factory().nameKm(), text.language());
    return new Paper(
        text.formats(),
        text.text("report.title", "name", name),
        assessment.factory().fictional() ? text.text("report.fictional") : "",
        text.text(
            "paper.footer",
            "name",
            name,
            "period",
            SummaryChapter.period(text),
            "method",
            assessment.method(),
            "edition",
            assessment.edition()),
        new Paper.Words(
            text.text("paper.page", "page", "{page}", "pages", "{pages}"),
            text.text("paper.data"),
            text.text("paper.contents"),
            text.text("paper.continued")),
        Glossed.of(blocks, new FirstUse(text.language())));
  }
}
