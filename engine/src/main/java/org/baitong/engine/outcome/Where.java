package org.baitong.engine.outcome;

/**
 * What a finding is about: a kind of thing and its stable id, with the field if it is about one.
 *
 * <p>Example: {@code Where.of("flow", "F-012", "quantity")}. Ids, never row numbers: rows move.
 *
 * @param kind kind of record, for example "flow", "centre", "ledgerLine" or "cell"
 * @param id stable id of the record; empty when the finding is about the whole
 * @param field name of the field; empty when it is about the whole record
 */
public record Where(String kind, String id, String field) {
  /** The whole dossier or calculation. */
  public static final Where ALL = new Where("all", "", "");

  /** {@code Where.of("centre", "CUT")}. */
  public static Where of(String kind, String id) {
    return new Where(kind, id, "");
  }

  /** {@code Where.of("flow", "F-012", "quantity")}. */
  public static Where of(String kind, String id, String field) {
    return new Where(kind, id, field);
  }
}
