package org.baitong.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierJson;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * The hidden sheet of a workbook: kind, template version, and what of a dossier has no cell.
 *
 * @param chain later links of the chain, kept verbatim
 * @param texts texts of numbers whose cell could not show them
 * @param numbers those numbers: where the cell has another one now, its text is out of date
 */
record MetaSheet(
    Map<String, Object> chain, Map<String, String> texts, Map<String, String> numbers) {
  /** Longest text an Excel cell takes is 32,767 characters. */
  static final int CHUNK = 30_000;

  static MetaSheet read(Grid grid, Where file) throws UnreadableWorkbook {
    StringBuilder json = new StringBuilder();
    for (Grid.Sheet sheet : grid.sheets()) {
      if (sheet.name().equals(TemplateText.META)) {
        for (Grid.Row row : sheet.rows()) {
          String key = row.find(0).map(cell -> CellReader.show(cell.content())).orElse("");
          String value = row.find(1).map(cell -> CellReader.show(cell.content())).orElse("");
          if (key.equals("version")) {
            version(value, file);
          } else if (key.equals("rest")) {
            json.append(value);
          }
        }
      }
    }
    return json.isEmpty()
        ? new MetaSheet(Map.of(), Map.of(), Map.of())
        : rest(json.toString(), file);
  }

  private static void version(String value, Where file) throws UnreadableWorkbook {
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
  }

  private static MetaSheet rest(String json, Where file) throws UnreadableWorkbook {
    return switch (DossierJson.read(json)) {
      case Outcome.Value<Dossier>(Dossier rest, var ignored) ->
          new MetaSheet(rest.chain(), rest.texts(), rest.origins());
      case Outcome.Missing<Dossier>(var findings) ->
          throw XlsxReader.damaged(file, "sheet " + TemplateText.META + ": " + findings.getFirst());
      case Outcome.Disqualified<Dossier>(Dossier rest, var ignored) ->
          new MetaSheet(rest.chain(), rest.texts(), rest.origins());
    };
  }

  /** What of a dossier has no cell, as JSON; empty when there is nothing. */
  static String rest(Dossier dossier, Map<String, String> texts, Map<String, String> numbers) {
    if (dossier.chain().isEmpty() && texts.isEmpty()) {
      return "";
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("format", dossier.format());
    values.put("version", dossier.version());
    values.put("factory", dossier.factory());
    values.put("texts", texts);
    values.put("origins", numbers);
    values.put("chain", dossier.chain());
    return DossierJson.text(
        (Dossier) org.baitong.dossier.RecordShape.of(Dossier.class).build(values));
  }
}
