package org.baitong.workbook;

import java.util.Optional;
import org.baitong.dossier.RecordShape;

/**
 * One column of a sheet: a field of the section's record.
 *
 * @param field name of the field
 * @param label its heading
 * @param type what a cell holds
 * @param shape the field's type and whether it may be absent
 * @param target section whose ids the cell names, for REFERENCE
 * @param hint what to enter, in both languages
 * @param example a typical entry, shown on the instructions sheet only
 */
public record Column(
    String field,
    Label label,
    Type type,
    RecordShape.Field shape,
    Optional<String> target,
    Label hint,
    String example) {

  /** What a cell of a column holds. */
  public enum Type {
    /** Any text. */
    TEXT,
    /** The row's stable id. */
    ID,
    /** A number. */
    NUMBER,
    /** A number of percent: 12 is 12 %. */
    PERCENT,
    /** A whole number. */
    INTEGER,
    /** Yes or no. */
    YES_NO,
    /** One of a fixed list of words. */
    CHOICE,
    /** The id of a row on another sheet. */
    REFERENCE,
    /** A unit: a UCUM code or a name declared on the sheet Units. */
    UNIT,
    /** A currency's three letters. */
    CURRENCY,
    /** A day, "2025-01-31". */
    DAY,
    /** A month, "2025-01". */
    MONTH,
    /** A year or a month, "2025" or "2025-01". */
    PERIOD,
    /** A day, a month or a year. */
    DATE
  }

  /** Whether an empty cell is refused. Yes-or-no cells that are empty say no, except decisions. */
  public boolean required() {
    boolean emptyIsNo = type == Type.YES_NO && !field.equals("priority");
    return type != Type.ID && !shape.nullable() && !emptyIsNo;
  }
}
