package org.baitong.dossier;

/** Every version of the dossier format ever written; each stays readable for ever. */
public enum DossierVersion {
  /** First version: profile, network, readings, prices, ledger. */
  V1(1);

  /** The version that this release writes. */
  public static final DossierVersion CURRENT = V1;

  private final int number;

  DossierVersion(int number) {
    this.number = number;
  }

  /** The number in the file. */
  public int number() {
    return number;
  }
}
