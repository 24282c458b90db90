package org.baitong.reference.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.BundledTables;

/**
 * The library of measures: reviewed rows on two shelves, with evidence and as a checklist, and what
 * is refused.
 *
 * <p>Example: {@code Library.bundled().find("condensate-return")}.
 */
public final class Library {
  private final Map<String, LibraryMeasure> measures;
  private final Vocabulary vocabulary;

  private Library(List<LibraryMeasure> measures, Vocabulary vocabulary) {
    this.measures = new LinkedHashMap<>();
    measures.forEach(measure -> this.measures.put(measure.id(), measure));
    this.vocabulary = vocabulary;
  }

  private static final class Bundled {
    static final Library LIBRARY =
        read(
                BundledTables.lines("library/measures.tsv"),
                BundledTables.lines("library/evidence.tsv"),
                BundledTables.lines("library/words.tsv"))
            .get();
  }

  /** The library of this release, read once. */
  public static Library bundled() {
    return Bundled.LIBRARY;
  }

  /**
   * Reads three tables. Missing with every finding when one row is wrong: nothing is half read.
   *
   * @param measures lines of the table of measures
   * @param evidence lines of the table of published results
   * @param words lines of the table of words
   */
  public static Outcome<Library> read(
      List<String> measures, List<String> evidence, List<String> words) {
    List<Finding> findings = new ArrayList<>();
    Vocabulary vocabulary = new Vocabulary(WordTable.read(words, findings));
    Map<String, List<Evidence>> results = new LinkedHashMap<>();
    for (Evidence result : EvidenceTable.read(evidence, findings)) {
      results.computeIfAbsent(result.measure(), id -> new ArrayList<>()).add(result);
    }
    List<LibraryMeasure> read = new MeasureTable(vocabulary, results).read(measures, findings);
    for (String id : results.keySet()) {
      if (read.stream().noneMatch(measure -> measure.id().equals(id))) {
        findings.add(
            Finding.error("LIBRARY_EVIDENCE_ORPHAN", Where.of("table", "evidence"))
                .with("evidence", results.getOrDefault(id, List.of()).getFirst().id())
                .with("measure", id));
      }
    }
    return findings.isEmpty()
        ? Outcome.of(new Library(read, vocabulary))
        : new Outcome.Missing<>(findings);
  }

  /** All measures in the order of the table. */
  public List<LibraryMeasure> list() {
    return List.copyOf(measures.values());
  }

  /** A measure by its id; empty when there is none. */
  public Optional<LibraryMeasure> find(String id) {
    return Optional.ofNullable(measures.get(id));
  }

  /** The words by which rules recognise streams and steps. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }
}
