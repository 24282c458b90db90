package org.baitong.dossier;

/**
 * What one measure means for another.
 *
 * @param id stable id
 * @param measure id of the measure
 * @param kind whether it needs the other or rules it out
 * @param other id of the other measure
 */
public record MeasureLink(String id, String measure, Kind kind, String other)
    implements Dossier.Row {

  /** What one measure means for another. */
  public enum Kind {
    /** Only one of the two can be done. */
    EXCLUDES,
    /** The other has to be done too. */
    REQUIRES
  }
}
