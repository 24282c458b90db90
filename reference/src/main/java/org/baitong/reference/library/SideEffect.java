package org.baitong.reference.library;

/** What a measure changes besides the flow it acts on; to be looked at before it is done. */
public enum SideEffect {
  /** Check the quality of the product. */
  QUALITY_CHECK(Concern.QUALITY),
  /** The shade of dyed goods may change. */
  SHADE_RISK(Concern.QUALITY),
  /** Reactive currents and harmonics. */
  QUALITY_POWER(Concern.QUALITY),
  /** It touches food: ask the food-safety team. */
  FOOD_CONTACT(Concern.QUALITY),
  /** Germs may grow or be carried over. */
  HYGIENE_RISK(Concern.QUALITY),
  /** Metal may corrode. */
  CORROSION(Concern.QUALITY),
  /** Danger of scalding during the work. */
  SCALD_RISK(Concern.SAFETY),
  /** Danger of fire. */
  FIRE_RISK(Concern.SAFETY),
  /** Work in a confined space. */
  CONFINED_SPACE(Concern.SAFETY),
  /** Work at height. */
  WORK_AT_HEIGHT(Concern.SAFETY),
  /** The roof has to carry it. */
  ROOF_LOAD(Concern.SAFETY),
  /** Gas or dust that can explode. */
  EXPLOSION_GAS(Concern.SAFETY),
  /** Handling of chemicals. */
  CHEMICAL_HANDLING(Concern.SAFETY),
  /** Legionella in warm water. */
  LEGIONELLA(Concern.SAFETY),
  /** Ozone in the air of the workplace. */
  OZONE(Concern.SAFETY),
  /** Light at the workplace: measure before and after. */
  LIGHT_LEVEL(Concern.WORKERS),
  /** Less heat at work. */
  LESS_HEAT_AT_WORK(Concern.WORKERS),
  /** Heat of the sun comes in. */
  HEAT_GAIN(Concern.WORKERS),
  /** Less noise. */
  LESS_NOISE(Concern.WORKERS),
  /** Less dust. */
  LESS_DUST(Concern.WORKERS),
  /** People are exposed to dust. */
  DUST_EXPOSURE(Concern.WORKERS),
  /** Easier work. */
  EASIER_WORK(Concern.WORKERS),
  /** Harder work. */
  HARDER_WORK(Concern.WORKERS),
  /** Sorting by hand: gloves, light, breaks. */
  SORTING_WORK(Concern.WORKERS),
  /** Hours of work change: agree them with the workers. */
  SHIFT_CHANGE(Concern.WORKERS),
  /** Needs skilled operators. */
  SKILL_NEEDED(Concern.WORKERS),
  /** The same load in less water: check concentration limits. */
  HIGHER_CONCENTRATION(Concern.MEDIA),
  /** Less load in the wastewater. */
  LESS_LOAD(Concern.MEDIA),
  /** Check the quality of the effluent. */
  QUALITY_EFFLUENT(Concern.MEDIA),
  /** More electricity is needed. */
  MORE_ELECTRICITY(Concern.MEDIA),
  /** More water is needed. */
  MORE_WATER(Concern.MEDIA),
  /** More sludge arises. */
  MORE_SLUDGE(Concern.MEDIA),
  /** Smell for the neighbours. */
  ODOUR(Concern.MEDIA),
  /** Ash has to go somewhere. */
  ASH(Concern.MEDIA),
  /** Tar and black water arise. */
  TAR_WATER(Concern.MEDIA),
  /** Emissions to air change: CO, dust, nitrogen oxides. */
  AIR_EMISSION(Concern.MEDIA),
  /** Less wood is burnt. */
  LESS_WOOD(Concern.MEDIA),
  /** The origin of wood has to be proven. */
  WOOD_ORIGIN(Concern.MEDIA),
  /** Less toxic substances. */
  LESS_TOXIC(Concern.MEDIA),
  /** Refrigerant in the air. */
  REFRIGERANT_LEAK(Concern.MEDIA),
  /** Toxic fumes for workers and neighbours. */
  TOXIC_FUMES(Concern.MEDIA);

  /** Whom or what a side effect concerns. */
  public enum Concern {
    /** Quality of the product and the process. */
    QUALITY,
    /** Safety. */
    SAFETY,
    /** Workers' comfort and skill. */
    WORKERS,
    /** Other environmental media. */
    MEDIA
  }

  private final Concern concern;

  SideEffect(Concern concern) {
    this.concern = concern;
  }

  /** Whom or what it concerns. */
  public Concern concern() {
    return concern;
  }
}
