package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A complaint about the factory and when it was answered.
 *
 * @param id stable id
 * @param received day it came, "2025-03-14"
 * @param answered day it was answered; null is open
 * @param from who complained
 * @param topic about what, for example "smoke"
 */
public record Complaint(
    String id, String received, @Nullable String answered, From from, String topic)
    implements Dossier.Row {

  /** Who complained. */
  public enum From {
    /** A worker or a union. */
    WORKER,
    /** A neighbour. */
    NEIGHBOUR,
    /** A buyer. */
    BUYER,
    /** An authority. */
    AUTHORITY,
    /** Somebody else. */
    OTHER
  }
}
