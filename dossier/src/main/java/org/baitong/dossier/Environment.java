package org.baitong.dossier;

import java.util.List;

/**
 * What leaves the factory to air, water and land, and what wood and gases are behind it.
 *
 * @param sources what each flow does to the air
 * @param refrigerants mass balances of cooling gases
 * @param wood origin, proof and moisture of bought wood
 * @param outlets where wastewater and exhaust leave
 * @param limits limits of permits and contracts
 * @param samples qualities that are no load, and spot analyses
 * @param waste what becomes of each waste
 * @param contracts what contracts and certificates say of bought electricity (since version 3)
 * @param landfilled what went to a landfill in earlier years (since version 3)
 * @param fuels analyses of fuels (since version 3)
 */
public record Environment(
    List<EmissionSource> sources,
    List<Refrigerant> refrigerants,
    List<WoodLot> wood,
    List<Outlet> outlets,
    List<Limit> limits,
    List<Sample> samples,
    List<WasteStream> waste,
    List<PowerContract> contracts,
    List<LandfilledYear> landfilled,
    List<FuelAnalysis> fuels)
    implements Dossier.Group {
  public Environment {
    sources = List.copyOf(sources);
    refrigerants = List.copyOf(refrigerants);
    wood = List.copyOf(wood);
    outlets = List.copyOf(outlets);
    limits = List.copyOf(limits);
    samples = List.copyOf(samples);
    waste = List.copyOf(waste);
    contracts = List.copyOf(contracts);
    landfilled = List.copyOf(landfilled);
    fuels = List.copyOf(fuels);
  }
}
