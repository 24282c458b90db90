package org.baitong.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which fields of the dossier name a row of another section, by that row's id. */
public final class References {
  private static final Map<String, String> TARGETS;

  static {
    Map<String, String> targets = new LinkedHashMap<>();
    targets.put("carriers/madeOf", "carriers");
    targets.put("flows/from", "centres");
    targets.put("flows/to", "centres");
    targets.put("flows/carrier", "carriers");
    targets.put("readings/flow", "flows");
    targets.put("concentrations/flow", "flows");
    targets.put("concentrations/load", "carriers");
    targets.put("stocks/carrier", "carriers");
    targets.put("stocks/centre", "centres");
    targets.put("prices/carrier", "carriers");
    targets.put("ledger/carrier", "carriers");
    targets.put("ledger/centre", "centres");
    targets.put("spreads/ledgerLine", "ledger");
    targets.put("spreads/centre", "centres");
    targets.put("shares/centre", "centres");
    targets.put("shares/ledgerLine", "ledger");
    targets.put("shares/flow", "flows");
    targets.put("units/carrier", "carriers");
    targets.put("instruments/flow", "flows");
    targets.put("decisions/carrier", "carriers");
    targets.put("sources/flow", "flows");
    targets.put("wood/carrier", "carriers");
    targets.put("outlets/flow", "flows");
    targets.put("outlets/before", "flows");
    targets.put("limits/outlet", "outlets");
    targets.put("samples/flow", "flows");
    targets.put("waste/flow", "flows");
    targets.put("weights/carrier", "carriers");
    targets.put("exposures/centre", "centres");
    targets.put("contracts/flow", "flows");
    targets.put("landfilled/source", "sources");
    targets.put("fuels/carrier", "carriers");
    targets.put("causes/flow", "flows");
    targets.put("causes/centre", "centres");
    targets.put("causes/because", "causes");
    targets.put("measures/centre", "centres");
    targets.put("measures/cause", "causes");
    targets.put("effects/measure", "measures");
    targets.put("effects/flow", "flows");
    targets.put("effects/answers", "flows");
    targets.put("inputs/measure", "measures");
    targets.put("links/measure", "measures");
    targets.put("links/other", "measures");
    TARGETS = Collections.unmodifiableMap(targets);
  }

  private References() {}

  /**
   * The section whose rows the field names, if it names any; {@code References.find("flows",
   * "from")} is "centres". The ends of a flow may also be {@link Dossier#OUTSIDE}.
   */
  public static Optional<String> find(String section, String field) {
    return Optional.ofNullable(TARGETS.get(section + "/" + field));
  }

  /** Whether the field may also say {@link Dossier#OUTSIDE}. */
  public static boolean mayBeOutside(String section, String field) {
    return section.equals("flows") && (field.equals("from") || field.equals("to"));
  }
}
