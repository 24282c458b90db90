package org.baitong.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.language.Language;
import org.jspecify.annotations.Nullable;

/** The factory's own names of its centres and carriers in one language. */
final class Names {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Flow> flows = new LinkedHashMap<>();

  Names(Dossier dossier, Language language) {
    dossier
        .centres()
        .forEach(row -> names.put(row.id(), choose(row.nameEn(), row.nameKm(), language)));
    dossier
        .carriers()
        .forEach(row -> names.put(row.id(), choose(row.nameEn(), row.nameKm(), language)));
    dossier.flows().forEach(row -> flows.put(row.id(), row));
  }

  static String choose(String english, @Nullable String khmer, Language language) {
    return language == Language.KM && khmer != null && !khmer.isBlank() ? khmer : english;
  }

  /** The name of a centre or carrier; its id where it has none. */
  String of(String id) {
    return names.getOrDefault(id, id);
  }

  /** What a loss is called: its carrier, or for cost lost without a flow the centre. */
  String loss(String id) {
    Flow flow = flows.get(id);
    return flow == null ? of(id.replaceAll(":.*", "")) : of(flow.carrier());
  }
}
