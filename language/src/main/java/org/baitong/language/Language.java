package org.baitong.language;

/** A language in which messages are complete. */
public enum Language {
  /** English. */
  EN("en"),
  /** Khmer. */
  KM("km");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, for example "km". */
  public String code() {
    return code;
  }
}
