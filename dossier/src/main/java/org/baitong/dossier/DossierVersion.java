package org.baitong.dossier;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every version of the dossier format ever written; each stays readable for ever. */
public enum DossierVersion {
  /** First version: profile, network, readings, prices, ledger. */
  V1(1),
  /** Adds emissions, wood, outlets and waste; weights and baselines; people and their safety. */
  V2(2, "Dossier.environment", "Dossier.performance", "Dossier.people"),
  /** Adds causes and measures; contracts for power, older waste, fuels, and what they need. */
  V3(
      3,
      "Dossier.improvement",
      "Environment.contracts",
      "Environment.landfilled",
      "Environment.fuels",
      "EmissionSource.system",
      "EmissionSource.sludgePercent",
      "Baseline.kind",
      "Exposure.hoursPerDay",
      "Price.LAST_UNIT");

  /** The version that this release writes. */
  public static final DossierVersion CURRENT = V3;

  private final int number;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> added;

  DossierVersion(int number, String... added) {
    this.number = number;
    this.added = Set.of(added);
  }

  /** The version of this number, if it was ever written; {@code find(1)} is V1. */
  public static Optional<DossierVersion> find(int number) {
    return Arrays.stream(values()).filter(version -> version.number == number).findFirst();
  }

  /** The number in the file. */
  public int number() {
    return number;
  }

  /**
   * The version in which a field of a record, or a choice of one of its lists, came, 1 for the
   * oldest; {@code DossierVersion.since(Dossier.class, "people")} is 2.
   */
  public static int since(Class<?> record, String field) {
    return since().getOrDefault(record.getSimpleName() + "." + field, 1);
  }

  /** "Record.field" of what came after the first version, with the version it came in. */
  static Map<String, Integer> since() {
    Map<String, Integer> since = new TreeMap<>();
    for (DossierVersion version : values()) {
      version.added.forEach(field -> since.put(field, version.number));
    }
    return since;
  }
}
