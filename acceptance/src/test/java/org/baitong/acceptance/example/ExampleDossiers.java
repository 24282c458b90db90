package org.baitong.acceptance.example;

import org.baitong.dossier.Dossier;

/** The fictional factories, for tests that hold for every one of them. */
public enum ExampleDossiers {
  GARMENT,
  RICE_MILL,
  BEVERAGE,
  BRICK_KILN,
  RICE_WINE;

  /** Made anew, as its generator writes it. */
  public Dossier dossier() {
    return switch (this) {
      case GARMENT -> GarmentFactory.dossier();
      case RICE_MILL -> RiceMill.dossier();
      case BEVERAGE -> BeveragePlant.dossier();
      case BRICK_KILN -> BrickKiln.dossier();
      case RICE_WINE -> RiceWine.dossier();
    };
  }
}
