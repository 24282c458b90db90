package org.baitong.workbook;

import java.io.Serial;
import org.baitong.engine.outcome.Finding;

/** A file that cannot be read as a workbook at all; its finding says why. */
final class UnreadableWorkbook extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Finding finding;

  UnreadableWorkbook(Finding finding) {
    super(finding.code());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
