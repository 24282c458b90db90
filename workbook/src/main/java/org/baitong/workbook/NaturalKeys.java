package org.baitong.workbook;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ids of rows that carry none: made of what a row says, never of where it stands.
 *
 * <p>Centres, carriers: their code. Flow: {@code from>to:carrier}. Reading: {@code flow@SOURCE}.
 * Concentration: {@code flow@load}, with {@code @validFrom} if stated. Stock: {@code
 * carrier@centre@date}. Price: {@code carrier@KIND}, with {@code @validFrom}. Ledger: {@code
 * account@period}, the description where there is no account. Spread: {@code line@centre}. Share:
 * {@code centre@category@line@flow}. Unit: {@code name@carrier}. Rate: {@code from-to@date}.
 * Override: the factor. Instrument: {@code flow@name}. Decision: the carrier.
 */
final class NaturalKeys {
  private NaturalKeys() {}

  /** The key of a row by its values, when they are there. */
  static Optional<String> find(String section, Map<String, ? extends @Nullable Object> row) {
    return switch (section) {
      case "flows" -> {
        Object from = row.get("from");
        Object to = row.get("to");
        Object carrier = row.get("carrier");
        yield from == null || to == null || carrier == null
            ? Optional.empty()
            : Optional.of(from + ">" + to + ":" + carrier);
      }
      case "readings" -> join("@", row.get("flow"), row.get("source"));
      case "concentrations" ->
          join("@", row.get("flow"), row.get("load")).map(key -> key + more(row.get("validFrom")));
      case "stocks" -> join("@", row.get("carrier"), row.get("centre"), row.get("date"));
      case "prices" ->
          join("@", row.get("carrier"), row.get("kind"))
              .map(key -> key + more(row.get("validFrom")));
      case "ledger" -> {
        Object account = row.get("account");
        yield join("@", account == null ? row.get("text") : account, row.get("period"));
      }
      case "spreads" -> join("@", row.get("ledgerLine"), row.get("centre"));
      case "shares" ->
          join("@", row.get("centre"))
              .map(
                  key ->
                      key
                          + more(row.get("category"))
                          + more(row.get("ledgerLine"))
                          + more(row.get("flow")));
      case "units" -> join("@", row.get("name")).map(key -> key + more(row.get("carrier")));
      case "rates" ->
          join("-", row.get("from"), row.get("to")).map(key -> key + more(row.get("date")));
      case "overrides" -> join("", row.get("factor"));
      case "instruments" -> join("@", row.get("flow"), row.get("name"));
      case "decisions" -> join("", row.get("carrier"));
      default -> Optional.empty();
    };
  }

  private static Optional<String> join(String separator, @Nullable Object... parts) {
    StringBuilder key = new StringBuilder();
    for (Object part : parts) {
      if (part == null) {
        return Optional.empty();
      }
      key.append(key.isEmpty() ? "" : separator).append(part);
    }
    return Optional.of(key.toString());
  }

  private static String more(@Nullable Object part) {
    return part == null ? "" : "@" + part;
  }
}
