package org.baitong.reference;

/**
 * Where a fact comes from and how far it was checked.
 *
 * @param source publication, with table or equation
 * @param page page, or id of the row in a public database; empty when unknown
 * @param licence under which the fact was taken over
 * @param verified whether somebody compared the value with its source
 * @param boundsVerified whether somebody compared the bounds with their source
 * @param supersededBy id of the fact that replaces this one; empty while it stands
 * @param note what a user must know; empty when there is nothing
 */
public record Origin(
    String source,
    String page,
    String licence,
    boolean verified,
    boolean boundsVerified,
    String supersededBy,
    String note) {
  public Origin {
    if (source.isBlank() || licence.isBlank()) {
      throw new IllegalArgumentException(
          "A fact has no source (\"" + source + "\") or no licence (\"" + licence + "\")");
    }
  }

  /** Source and page as one citation. */
  public String citation() {
    return page.isEmpty() ? source : source + ", " + page;
  }
}
