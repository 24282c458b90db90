package org.baitong.reference.library;

/**
 * One part of a rule: something that a dossier shows or does not.
 *
 * @param kind what is looked at
 * @param key the stream, step, parameter, cause or fate it must be; empty for {@link Kind#ALWAYS}
 */
public record Condition(Kind kind, String key) {

  /** What a condition looks at; written in lower case before the colon. */
  public enum Kind {
    /** A stream is lost, for money. */
    LOSS,
    /** A stream is bought, made or used. */
    USE,
    /** A step of the process has such a name. */
    CENTRE,
    /** A parameter is above its limit, or too close to tell. */
    LIMIT,
    /** Such a cause was recorded. */
    CAUSE,
    /** Such equipment was recorded. */
    EQUIPMENT,
    /** Waste goes there. */
    FATE,
    /** Holds for everybody. */
    ALWAYS
  }

  @Override
  public String toString() {
    String name = kind.name().toLowerCase(java.util.Locale.ROOT);
    return key.isEmpty() ? name : name + ":" + key;
  }
}
