package org.baitong.engine.emission;

import java.util.regex.Pattern;

/**
 * Where an emission belongs.
 *
 * <p>Example: {@code new RowKey("BOILER", "1.A.2.l", Scope.SCOPE_1, Purpose.INVENTORY)}.
 *
 * @param id id of the source, unique in an inventory
 * @param category IPCC 2006 category, such as "1.A.2.l", "2.A.1" or "4.D.2"
 * @param scope as seen from the factory
 * @param purpose what the row may be used for
 */
public record RowKey(String id, String category, Scope scope, Purpose purpose) {
  private static final Pattern CATEGORY = Pattern.compile("[1-5](?:\\.[A-Za-z0-9]+)*");

  public RowKey {
    if (id.isBlank()) {
      throw new IllegalArgumentException("An emission row needs the id of its source.");
    }
    if (!CATEGORY.matcher(category).matches()) {
      throw new IllegalArgumentException(
          "\"" + category + "\" is no IPCC category.\nMaybe 1.A.2.l, 2.A.1, 2.F.1 or 4.D.2.");
    }
  }
}
