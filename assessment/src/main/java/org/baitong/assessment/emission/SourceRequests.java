package org.baitong.assessment.emission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.bind.FuelAnalyses;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.emission.FlowActivity.Taken;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Flow;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.quantity.Units;
import org.baitong.reference.Key;
import org.baitong.reference.Selection;
import org.jspecify.annotations.Nullable;

/** Turns a source of the dossier into the question that the emission engine answers. */
final class SourceRequests {
  private static final String GUIDELINE = "IPCC2006";

  /** A grid's factor of so many years before or after is taken, with a warning. */
  private static final int GRID_YEARS = 4;

  private final FlowActivity flows;
  private final FuelAnalyses fuels;
  private final Resolver resolver;
  private final int year;
  private final String country;

  SourceRequests(Reconciled sources, FlowActivity flows, FuelAnalyses fuels, Resolver resolver) {
    this.flows = flows;
    this.fuels = fuels;
    this.resolver = resolver;
    this.year = sources.period().last().getYear();
    this.country = country(sources.dossier().factory().province());
  }

  /**
   * A source with what it belongs to.
   *
   * @param row the dossier's row
   * @param flow its flow
   * @param carrier what flows
   * @param key where the emission belongs
   */
  record Source(EmissionSource row, Flow flow, Carrier carrier, RowKey key) {
    Taken taken() {
      return Taken.of(row.sharePercent(), "data:sources/" + row.id() + "/sharePercent");
    }
  }

  /**
   * The request for a fuel, a process, a treatment; not for wood lots, landfill or refrigerants.
   */
  EmissionRequest request(Source source) {
    return switch (source.row().activity()) {
      case STATIONARY -> isWaste(source) ? burnt(source, "incineration") : fuel(source, "industry");
      case OFF_ROAD -> fuel(source, "offroad");
      case ROAD -> fuel(source, "road");
      case ELECTRICITY -> electricity(source, source.taken(), grid());
      case PROCESS -> process(source);
      case WASTEWATER -> throw new IllegalArgumentException("Wastewater is asked with its load");
      case LANDFILL -> throw new IllegalArgumentException("A landfill has requests of its own");
      case COMPOST -> biological(source, "compost");
      case DIGESTION -> biological(source, "digestion");
      case INCINERATION -> burnt(source, "incineration");
      case OPEN_BURNING -> burnt(source, "open_burning");
      case LUBRICANT -> lubricant(source);
    };
  }

  Factors add(Factors factors, Role role, Selection selection) {
    return resolver.add(factors, role, selection);
  }

  private boolean isWaste(Source source) {
    return resolver.optional(of("total-carbon", source.row().subject())).isPresent();
  }

  private static Selection of(String quantity, String subject) {
    return Selection.of(quantity, subject).with("guideline", GUIDELINE);
  }

  /** Factors of a fuel: its own calorific value where the factory states one. */
  Factors fuelFactors(String fuel, String sector) {
    Factors factors = Factors.net();
    factors = resolver.add(factors, Role.EF_CO2, Selection.combustion("CO2", fuel, sector));
    factors = resolver.add(factors, Role.EF_CH4, Selection.combustion("CH4", fuel, sector));
    return resolver.add(factors, Role.EF_N2O, Selection.combustion("N2O", fuel, sector));
  }

  private EmissionRequest fuel(Source source, String sector) {
    String fuel = source.row().subject();
    Factors factors = fuelFactors(fuel, sector);
    double fossil = resolver.find(of("fossil-share", fuel), 0).map(f -> f.in("1")).orElse(1.0);
    Map<Amount, ActivityData> amounts = new EnumMap<>(Amount.class);
    Optional<ActivityData> energy =
        source.carrier().heating() == null
            ? Optional.empty()
            : flows.energy(source.row().id(), source.flow(), source.taken());
    if (energy.isPresent()) {
      amounts.put(Amount.FUEL, energy.get());
    } else {
      Factor analysed = fuels.netCalorific(source.carrier()).orElse(null);
      factors =
          analysed == null
              ? resolver.add(factors, Role.NCV, Selection.ncv(fuel))
              : factors.with(Role.NCV, analysed);
      Optional<ActivityData> mass = flows.mass(source.row().id(), source.flow(), source.taken());
      Optional<ActivityData> volume =
          flows.volume(source.row().id(), source.flow(), source.taken());
      if (mass.isPresent()) {
        amounts.put(Amount.FUEL, mass.get());
      } else if (volume.isPresent()) {
        amounts.put(Amount.FUEL, volume.get());
        factors = resolver.add(factors, Role.DENSITY, Selection.of("density", fuel));
      }
    }
    Method method =
        fossil == 0
            ? Method.COMBUSTION_BIOGENIC
            : fossil == 1 ? Method.COMBUSTION_FOSSIL : Method.COMBUSTION_MIXED;
    if (method == Method.COMBUSTION_MIXED) {
      factors = factors.with(Role.BIOGENIC_SHARE, share("fossil-share." + fuel, 1 - fossil));
    }
    return new EmissionRequest(source.key(), method, amounts, factors);
  }

  private static Factor share(String id, double value) {
    return Factor.exact(id, value, Units.parse("1").get(), GUIDELINE);
  }

  /** Waste that burns, with or without use of its heat, by its carbon. */
  private EmissionRequest burnt(Source source, String how) {
    String waste = source.row().subject();
    Factors factors = Factors.net();
    factors = resolver.add(factors, Role.CARBON_TOTAL, of("total-carbon", waste));
    factors = resolver.add(factors, Role.CARBON_FOSSIL, of("fossil-carbon", waste));
    factors = resolver.add(factors, Role.OXIDATION, of("oxidation", how));
    if (source.row().activity() == EmissionSource.Activity.STATIONARY) {
      // The methane of a boiler goes with the heat it fires, as of other waste fuels.
      Factors perEnergy = fuelFactors("industrial_wastes", "industry");
      for (Role role : new Role[] {Role.EF_CH4, Role.EF_N2O}) {
        Factor factor = perEnergy.find(role).orElse(null);
        factors = factor == null ? factors : factors.with(role, factor);
      }
      factors = ownCalorificValue(source, factors);
    } else {
      boolean open = how.equals("open_burning");
      String system = source.row().system();
      String plant = system == null ? "incineration_batch" : system;
      Selection methane = of("ef-burning", open ? how : plant).with("gas", "CH4");
      factors = resolver.add(factors, Role.EF_CH4, methane);
      factors = resolver.add(factors, Role.EF_N2O, of("ef-burning", how).with("gas", "N2O"));
      if (!open && system == null) {
        resolver.say("INCINERATION_TAKEN_AS_BATCH", source.row().id());
      }
    }
    return new EmissionRequest(
        source.key(), Method.WASTE_BURNT, mass(source, Amount.WASTE), factors);
  }

  /** The calorific value that the factory states for its carrier, in place of a default. */
  Factors ownCalorificValue(Source source, Factors factors) {
    Double energy = source.carrier().energyMj();
    Double mass = FlowActivity.kilograms(source.carrier());
    if (energy == null || mass == null || mass <= 0) {
      return factors;
    }
    return factors.with(
        Role.NCV,
        Factor.exact(
            "data:carriers/" + source.carrier().id() + "/energyMj",
            energy / mass,
            Units.parse("MJ/kg").get(),
            ""));
  }

  private Map<Amount, ActivityData> mass(Source source, Amount amount) {
    Map<Amount, ActivityData> amounts = new EnumMap<>(Amount.class);
    flows
        .mass(source.row().id(), source.flow(), source.taken())
        .ifPresent(data -> amounts.put(amount, data));
    return amounts;
  }

  /**
   * What bought electricity is multiplied by.
   *
   * @param factor emission for one unit of energy; null when it is not known
   * @param unsplit whether it counts all gases as CO2e
   */
  record Supplied(@Nullable Factor factor, boolean unsplit) {}

  /** The average of the grid. */
  Supplied grid() {
    return supplied(Selection.grid(country, "location", "", year));
  }

  /** What using less of the grid saves at its margin. */
  Supplied gridProject() {
    return supplied(Selection.grid(country, "project", "efficiency", year));
  }

  /** A factor of a grid, of another year with a warning. */
  private Supplied supplied(Selection selection) {
    Factor factor = resolver.find(selection, GRID_YEARS).orElse(null);
    return new Supplied(factor, factor != null && resolver.gas(factor.id()).equals("CO2E"));
  }

  /** A part of bought electricity by a factor. */
  EmissionRequest electricity(Source source, FlowActivity.Taken taken, Supplied supplied) {
    Factors factors = Factors.net();
    Factor factor = supplied.factor();
    if (factor != null) {
      factors = factors.with(supplied.unsplit() ? Role.GRID_CO2E : Role.GRID_CO2, factor);
    }
    Map<Amount, ActivityData> amounts = new EnumMap<>(Amount.class);
    flows
        .energy(source.key().id(), source.flow(), taken)
        .ifPresent(data -> amounts.put(Amount.ELECTRICITY, data));
    return new EmissionRequest(source.key(), Method.ELECTRICITY, amounts, factors);
  }

  private EmissionRequest process(Source source) {
    String subject = source.row().subject();
    Factors factors = Factors.net();
    Method method = processMethod(subject);
    switch (method) {
      case CEMENT_TIER_1 -> {
        factors = resolver.add(factors, Role.CLINKER_FRACTION, part(subject, "clinker_share"));
        factors = resolver.add(factors, Role.EF_PRODUCT, of("ef-process", "clinker"));
        return new EmissionRequest(source.key(), method, mass(source, Amount.CEMENT), factors);
      }
      case CERAMICS -> {
        factors = resolver.add(factors, Role.CLAY_PER_PRODUCT, part(subject, "clay_per_brick"));
        factors = resolver.add(factors, Role.CARBONATE_SHARE, part(subject, "carbonate_of_clay"));
        factors =
            resolver.add(factors, Role.LIMESTONE_SHARE, part(subject, "limestone_of_carbonate"));
        factors = resolver.add(factors, Role.EF_LIMESTONE, of("ef-process", "CaCO3"));
        factors = resolver.add(factors, Role.EF_DOLOMITE, of("ef-process", "dolomite"));
      }
      case GLASS -> {
        factors = resolver.add(factors, Role.EF_PRODUCT, of("ef-process", subject));
        factors = resolver.add(factors, Role.CULLET, part("glass", "cullet"));
      }
      default -> {
        Selection factor = of("ef-process", subject);
        factors =
            resolver.add(
                factors,
                Role.EF_PRODUCT,
                subject.equals("lime_dolomitic") ? factor.with("purpose", "developing") : factor);
      }
    }
    return new EmissionRequest(source.key(), method, mass(source, Amount.PRODUCTION), factors);
  }

  private static Method processMethod(String subject) {
    return switch (subject.replaceFirst("_.*", "")) {
      case "cement" -> Method.CEMENT_TIER_1;
      case "clinker" -> Method.CLINKER_TIER_2;
      case "lime" -> Method.LIME;
      case "glass" -> Method.GLASS;
      case "brick" -> Method.CERAMICS;
      case "CaCO3", "MgCO3", "FeCO3", "MnCO3", "Na2CO3", "dolomite" -> Method.CARBONATE;
      default -> Method.PRODUCT_FACTOR;
    };
  }

  private static Selection part(String subject, String purpose) {
    return of("process-share", subject).with("purpose", purpose);
  }

  private EmissionRequest biological(Source source, String how) {
    Factors factors = Factors.net();
    factors = resolver.add(factors, Role.EF_CH4, of("ef-biological", how).with("gas", "CH4"));
    factors = resolver.add(factors, Role.EF_N2O, of("ef-biological", how).with("gas", "N2O"));
    return new EmissionRequest(
        source.key(), Method.BIOLOGICAL_TREATMENT, mass(source, Amount.WASTE), factors);
  }

  private EmissionRequest lubricant(Source source) {
    String subject = source.row().subject();
    String carbon = subject.equals("wax") ? "wax" : "lubricants";
    Factors factors = Factors.net();
    factors = resolver.add(factors, Role.NCV, Selection.ncv("lubricants"));
    factors = resolver.add(factors, Role.CARBON_CONTENT, of("carbon-content", carbon));
    factors = resolver.add(factors, Role.OXIDISED_DURING_USE, part(subject, "oxidised_during_use"));
    return new EmissionRequest(
        source.key(), Method.LUBRICANT, mass(source, Amount.LUBRICANT), factors);
  }

  /** Methane of organic load in a treatment system. */
  EmissionRequest wastewater(Source source, ActivityData organics, String load) {
    Factors factors = Factors.net();
    factors = resolver.add(factors, Role.METHANE_CAPACITY, of("bo", load));
    factors = resolver.add(factors, Role.METHANE_CORRECTION, of("mcf", source.row().subject()));
    return new EmissionRequest(
        source.key(), Method.WASTEWATER, Map.of(Amount.ORGANICS, organics), factors);
  }

  /** Nitrous oxide of the nitrogen in an effluent. */
  EmissionRequest nitrogen(RowKey key, ActivityData nitrogen) {
    Factors factors =
        resolver.add(
            Factors.net(), Role.EF_EFFLUENT, of("ef-wastewater", "effluent").with("gas", "N2O"));
    return new EmissionRequest(
        key, Method.EFFLUENT_NITROGEN, Map.of(Amount.NITROGEN, nitrogen), factors);
  }

  /** Factors of waste in a landfill, of the kind stated or of an unknown kind. */
  Factors landfill(Source source) {
    String waste = source.row().subject();
    String system = source.row().system();
    String site = system == null ? "landfill_uncategorised" : system;
    Factors factors = Factors.net();
    factors = resolver.add(factors, Role.DOC, of("doc", waste));
    factors = resolver.add(factors, Role.DOC_DECAYED, of("docf", "landfill"));
    factors = resolver.add(factors, Role.METHANE_CORRECTION, of("mcf", site));
    factors = resolver.add(factors, Role.METHANE_SHARE, of("methane-share", "landfill_gas"));
    return resolver.add(factors, Role.COVER_OXIDATION, of("oxidation", "landfill_other"));
  }

  /** The same factors with the rate of decay in a wet tropical climate. */
  Factors decay(Source source, Factors factors) {
    Selection rate = of("k-decay", source.row().subject()).with("purpose", "tropical_wet");
    return resolver.add(factors, Role.DECAY, rate);
  }

  /** The country's code in a key; the world where no country is known. */
  private static String country(@Nullable String province) {
    return province != null && province.length() >= 2 ? province.substring(0, 2) : Key.WORLD;
  }
}
