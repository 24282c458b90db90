package org.baitong.reference.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.engine.outcome.Finding;

/** The table of words: key, kind (stream or step), English and Khmer words between commas. */
final class WordTable {
  private static final List<String> COLUMNS = List.of("key", "kind", "english", "khmer");

  private WordTable() {}

  static Map<String, Vocabulary.Words> read(List<String> lines, List<Finding> findings) {
    Map<String, Vocabulary.Words> words = new LinkedHashMap<>();
    new LibraryRows("words", COLUMNS, findings).each(lines, row -> read(row, words));
    return words;
  }

  private static void read(LibraryRows.Row row, Map<String, Vocabulary.Words> words) {
    String kind = row.text("kind");
    if (!kind.equals("stream") && !kind.equals("step")) {
      row.wrong("kind", kind, "stream or step");
    }
    row.required("english");
    row.required("khmer");
    if (row.isGood()) {
      List<String> english =
          row.list("english", ",").stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      words.put(
          row.required("key"),
          new Vocabulary.Words(kind.equals("stream"), english, row.list("khmer", ",")));
    }
  }
}
