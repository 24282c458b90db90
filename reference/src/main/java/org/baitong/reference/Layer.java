package org.baitong.reference;

import java.util.List;

/**
 * Facts that are laid over an edition, from the country down to the site.
 *
 * @param level who answers for them
 * @param name what the user calls them, for example the file's name
 * @param facts facts that replace those of the same id, or are added
 */
public record Layer(Level level, String name, List<Fact> facts) {
  /** From the widest to the narrowest; a narrower layer lies over a wider one. */
  public enum Level {
    /** The rows of the edition. */
    BASE,
    /** What a country's ministry publishes. */
    COUNTRY,
    /** What a programme has agreed upon. */
    PROGRAMME,
    /** What one factory or park knows of itself. */
    SITE
  }

  public Layer {
    facts = List.copyOf(facts);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A layer of facts has no name");
    }
  }
}
