package org.baitong.cli;

/** Exit codes of every command; scripts may rely on them. */
enum Exit {
  /** Done. */
  OK(0, "done"),
  /** The input was read but refused: findings of severity error say why; nothing was written. */
  REFUSED(1, "the input was read but refused; the findings say why and nothing was written"),
  /** The command line is wrong. */
  USAGE(2, "the command line is wrong"),
  /** A file could not be read or written. */
  FILE(3, "a file could not be read or written"),
  /** Verify: at least one case was not reproduced. */
  NOT_REPRODUCED(4, "verify: at least one case was not reproduced"),
  /** The launcher: something that Baitong needs is not there. */
  UNAVAILABLE(69, "the launcher found no JDK 25 or no Maven, or the build failed"),
  /** A defect of Baitong. */
  INTERNAL(70, "a defect of Baitong; the message says how to report it");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
