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
 *
 * <p>Emission source: {@code flow@ACTIVITY@subject}. Refrigerant: {@code equipment@gas@period}.
 * Wood: {@code carrier@ORIGIN}, with {@code @proof}. Outlet: its code. Limit: {@code
 * outlet@parameter}. Sample: {@code flow@parameter}, with {@code @date}. Waste: {@code flow@FATE}.
 * Weight: the carrier. Baseline: {@code INDICATOR@first@last}. Abnormal month: the month. Heads:
 * {@code date@SEX@CONTRACT}. Hours: {@code first@last}. Incident: {@code month@KIND}. Exposure:
 * {@code centre@AGENT}, with {@code @substance} and {@code @date}. Complaint: {@code
 * received@FROM@topic}. Training: {@code date@topic}.
 *
 * <p>Contract for power: {@code flow@KIND@first}. Landfilled: {@code source@year}. Fuel analysis:
 * the carrier, with {@code @date}. Cause, measure: their code. Effect: {@code measure@flow@KIND}.
 * Input of a calculator: {@code measure@calculator@field}. Link: {@code measure@KIND@other}.
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
      case "sources" -> join("@", row.get("flow"), row.get("activity"), row.get("subject"));
      case "refrigerants" -> join("@", row.get("equipment"), row.get("gas"), row.get("period"));
      case "wood" ->
          join("@", row.get("carrier"), row.get("origin")).map(key -> key + more(row.get("proof")));
      case "limits" -> join("@", row.get("outlet"), row.get("parameter"));
      case "samples" ->
          join("@", row.get("flow"), row.get("parameter")).map(key -> key + more(row.get("date")));
      case "waste" -> join("@", row.get("flow"), row.get("fate"));
      case "weights" -> join("", row.get("carrier"));
      case "baselines" -> join("@", row.get("indicator"), row.get("first"), row.get("last"));
      case "abnormal" -> join("", row.get("month"));
      case "heads" -> join("@", row.get("date"), row.get("sex"), row.get("contract"));
      case "hours" -> join("@", row.get("first"), row.get("last"));
      case "incidents" -> join("@", row.get("month"), row.get("kind"));
      case "exposures" ->
          join("@", row.get("centre"), row.get("agent"))
              .map(key -> key + more(row.get("substance")) + more(row.get("date")));
      case "complaints" -> join("@", row.get("received"), row.get("from"), row.get("topic"));
      case "trainings" -> join("@", row.get("date"), row.get("topic"));
      case "contracts" -> join("@", row.get("flow"), row.get("kind"), row.get("first"));
      case "landfilled" -> join("@", row.get("source"), row.get("year"));
      case "fuels" -> join("@", row.get("carrier")).map(key -> key + more(row.get("date")));
      case "effects" -> join("@", row.get("measure"), row.get("flow"), row.get("kind"));
      case "inputs" -> join("@", row.get("measure"), row.get("calculator"), row.get("field"));
      case "links" -> join("@", row.get("measure"), row.get("kind"), row.get("other"));
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
