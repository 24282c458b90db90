package org.baitong.engine.emission;

import java.util.Locale;
import java.util.Optional;

/** A gas that is counted by itself; fossil and biogenic carbon are two. */
public enum Gas {
  /** Carbon dioxide of fossil or mineral carbon. */
  CO2_FOSSIL("CO2", false),
  /** Carbon dioxide of living matter: a memo item, never in a total. */
  CO2_BIOGENIC("CO2", true),
  /** Methane of fossil carbon. */
  CH4_FOSSIL("CH4", false),
  /** Methane of living matter: waste, wastewater, wood. */
  CH4_BIOGENIC("CH4", false),
  /** Nitrous oxide. */
  N2O("N2O", false),
  /** Sulphur hexafluoride. */
  SF6("SF6", false),
  /** Nitrogen trifluoride. */
  NF3("NF3", false),
  HFC_23("HFC-23", false),
  HFC_32("HFC-32", false),
  HFC_41("HFC-41", false),
  HFC_125("HFC-125", false),
  HFC_134("HFC-134", false),
  HFC_134A("HFC-134a", false),
  HFC_143("HFC-143", false),
  HFC_143A("HFC-143a", false),
  HFC_152A("HFC-152a", false),
  HFC_227EA("HFC-227ea", false),
  HFC_236FA("HFC-236fa", false),
  HFC_245FA("HFC-245fa", false),
  HFC_365MFC("HFC-365mfc", false),
  HFC_43_10MEE("HFC-43-10mee", false),
  /** Tetrafluoromethane. */
  CF4("CF4", false),
  /** Hexafluoroethane. */
  C2F6("C2F6", false),
  /** Under the Montreal Protocol: a memo item, never in a total. */
  HCFC_22("HCFC-22", true),
  /** Under the Montreal Protocol: a memo item, never in a total. */
  HCFC_123("HCFC-123", true),
  /** Under the Montreal Protocol: a memo item, never in a total. */
  HCFC_141B("HCFC-141b", true),
  /** Under the Montreal Protocol: a memo item, never in a total. */
  HCFC_142B("HCFC-142b", true),
  /**
   * What a source published as CO2e only, such as many grid factors: it cannot be split, and counts
   * with 1 in every view, which says so.
   */
  CO2E_UNSPLIT("CO2e", false);

  private final String formula;
  private final boolean memo;

  Gas(String formula, boolean memo) {
    this.formula = formula;
    this.memo = memo;
  }

  /** The gas as it is written: "CH4" for both methanes. */
  public String formula() {
    return formula;
  }

  /** Whether it stands beside the totals and never in them. */
  public boolean memo() {
    return memo;
  }

  /** Whether a GWP set need not name it: carbon dioxide is the unit. */
  boolean isUnit() {
    return this == CO2_FOSSIL || this == CO2_BIOGENIC || this == CO2E_UNSPLIT;
  }

  /**
   * A fluorinated gas by any usual spelling: {@code find("R134a")}, {@code find("HFC-134a")} and
   * {@code find("HFC134a")} are one. Carbon gases need their origin and are found by constant only.
   */
  public static Optional<Gas> find(String name) {
    String plain = plain(name);
    for (Gas gas : values()) {
      if (plain.equals(plain(gas.name()))) {
        return Optional.of(gas);
      }
    }
    for (Gas gas : values()) {
      String number = plain(gas.formula).replaceFirst("^(?:hcfc|hfc)", "");
      boolean fluorinated = gas.formula.startsWith("H");
      if (fluorinated && (plain.equals("r" + number) || plain.equals(plain(gas.formula)))) {
        return Optional.of(gas);
      }
    }
    return Optional.empty();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
