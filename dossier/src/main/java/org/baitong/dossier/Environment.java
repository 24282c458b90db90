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
 */
public record Environment(
    List<EmissionSource> sources,
    List<Refrigerant> refrigerants,
    List<WoodLot> wood,
    List<Outlet> outlets,
    List<Limit> limits,
    List<Sample> samples,
    List<WasteStream> waste)
    implements Dossier.Group {
  public Environment {
    sources = List.copyOf(sources);
    refrigerants = List.copyOf(refrigerants);
    wood = List.copyOf(wood);
    outlets = List.copyOf(outlets);
    limits = List.copyOf(limits);
    samples = List.copyOf(samples);
    waste = List.copyOf(waste);
  }
}
