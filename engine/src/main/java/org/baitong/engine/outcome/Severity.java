package org.baitong.engine.outcome;

/** How much a finding matters to the person who reads it. */
public enum Severity {
  /** Worth knowing; nothing to do. */
  INFO,
  /** The result stands, but something should be checked. */
  WARNING,
  /** A value is missing, refused or disqualified because of this. */
  ERROR
}
