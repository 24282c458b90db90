package org.baitong.workbook;

import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * The hidden sheet of a workbook: kind, template version, and what of a dossier has no cell.
 *
 * @param version version of the template that it was written with
 * @param chain later links of the chain, kept verbatim
 * @param texts texts of numbers whose cell could not show them
 * @param numbers those numbers: where the cell has another one now, its text is out of date
 */
record MetaSheet(
    int version,
    Map<String, Object> chain,
    Map<String, String> texts,
    Map<String, String> numbers) {
  /** Of a workbook without the hidden sheet. */
  static final MetaSheet NONE = new MetaSheet(TemplateText.VERSION, Map.of(), Map.of(), Map.of());

  /** Longest text an Excel cell takes is 32,767 characters. */
  static final int CHUNK = 30_000;

  static MetaSheet read(Grid grid, Where file) throws UnreadableWorkbook {
    StringBuilder json = new StringBuilder();
    int version = TemplateText.VERSION;
    for (Grid.Sheet sheet : grid.sheets()) {
      if (sheet.name().equals(TemplateText.META)) {
        for (Grid.Row row : sheet.rows()) {
          String key = row.find(0).map(cell -> CellReader.show(cell.content())).orElse("");
          String value = row.find(1).map(cell -> CellReader.show(cell.content())).orElse("");
          if (key.equals("version")) {
            version = version(value, file);
          } else if (key.equals("rest")) {
            json.append(value);
          }
        }
      }
    }
    return json.isEmpty()
        ? new MetaSheet(version, Map.of(), Map.of(), Map.of())
        : rest(version, json.toString(), file);
  }

  private static int version(String value, Where file) throws UnreadableWorkbook {
    if (!value.matches("\\d{1,6}")) {
      throw XlsxReader.damaged(file, "template version \"" + value + "\"");
    }
    int version = Integer.parseInt(value);
    if (version > TemplateText.VERSION) {
      throw new UnreadableWorkbook(
          Finding.error("TEMPLATE_NEWER", file)
              .with("version", version, "1")
              .with("supported", TemplateText.VERSION, "1"));
    }
    return version;
  }

  private static MetaSheet rest(int version, String json, Where file) throws UnreadableWorkbook {
    return switch (DossierJson.read(json)) {
      case Outcome.Value<Dossier>(Dossier rest, var ignored) ->
          new MetaSheet(version, rest.chain(), rest.texts(), rest.origins());
      case Outcome.Missing<Dossier>(var findings) ->
          throw XlsxReader.damaged(file, "sheet " + TemplateText.META + ": " + findings.getFirst());
      case Outcome.Disqualified<Dossier>(Dossier rest, var ignored) ->
          new MetaSheet(version, rest.chain(), rest.texts(), rest.origins());
    };
  }

  /** What of a dossier has no cell, as JSON; empty when there is nothing. */
  static String rest(Dossier dossier, Map<String, String> texts, Map<String, String> numbers) {
    if (dossier.chain().isEmpty() && texts.isEmpty()) {
      return "";
    }
    return DossierJson.text(
        Dossier.empty(dossier.factory())
            .withTexts(texts)
            .withOrigins(numbers)
            .withChain(dossier.chain()));
  }
}
