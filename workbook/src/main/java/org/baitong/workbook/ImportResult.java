package org.baitong.workbook;

import java.util.List;
import java.util.Optional;
import org.baitong.dossier.Dossier;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Severity;

/**
 * What came of reading a workbook: the whole dossier or none of it, with everything to tell.
 *
 * @param dossier present only when no finding is an ERROR: nothing is half imported
 * @param findings all of them at once, each with its cell, sheet or file
 * @param unmapped filled cells that nothing was read from
 */
public record ImportResult(
    Optional<Dossier> dossier, List<Finding> findings, List<UnmappedCell> unmapped) {
  public ImportResult {
    findings = List.copyOf(findings);
    unmapped = List.copyOf(unmapped);
  }

  /** A filled cell that nothing was read from, for example ("Flows!K3", "checked by Dara"). */
  public record UnmappedCell(String cell, String content) {}

  static ImportResult refused(Finding finding) {
    return new ImportResult(Optional.empty(), List.of(finding), List.of());
  }

  static boolean hasError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
