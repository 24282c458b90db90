package org.baitong.reference.official;

import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.Fact;
import org.baitong.reference.FactGuards;
import org.baitong.reference.FactTable;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.Term;
import org.baitong.reference.TermTable;

/**
 * An official file as a table of ours, ready to be laid over an edition or looked up.
 *
 * @param rows number of rows
 * @param text the table, see {@link FactTable} and {@link TermTable}
 */
public record ImportedTable(int rows, String text) {
  /**
   * Facts that the guards let pass; missing with what they refuse, or with what was found before.
   */
  static Outcome<ImportedTable> ofFacts(List<Fact> facts, Problems problems) {
    FactGuards.check(facts, ReferenceData.base()).forEach(problems::add);
    return problems.outcome(new ImportedTable(facts.size(), FactTable.write(facts)));
  }

  /** Terms whose codes stand once and under their parents. */
  static Outcome<ImportedTable> ofTerms(String file, List<Term> terms, Problems problems) {
    for (Finding finding : TermTable.check(file, terms)) {
      problems.add(finding);
    }
    return problems.outcome(new ImportedTable(terms.size(), TermTable.write(terms)));
  }
}
