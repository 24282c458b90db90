package org.baitong.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.References;

/** The names by which people refer to rows of other sheets, and the ids they stand for. */
final class Names {
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, Map<String, Optional<String>>> others = new HashMap<>();

  /** A row's id: always meant when a cell says exactly this. */
  void id(String section, String id) {
    ids.computeIfAbsent(section, key -> new HashSet<>()).add(id);
    other(section, id, id);
  }

  /** Another name of it; one that fits several rows stands for none of them. */
  void other(String section, String name, String id) {
    String key = Keys.of(name);
    if (!key.isEmpty()) {
      others
          .computeIfAbsent(section, any -> new HashMap<>())
          .merge(key, Optional.of(id), (one, two) -> one.equals(two) ? one : Optional.empty());
    }
  }

  boolean isId(String section, String id) {
    return ids.getOrDefault(section, Set.of()).contains(id);
  }

  /** The id that a cell of this field means; the cell's own text when nothing is known by it. */
  String resolve(String section, String field, String text) {
    String target = References.find(section, field).orElseThrow();
    if (isId(target, text)) {
      return text;
    }
    if (References.mayBeOutside(section, field)
        && (Keys.of(text).equals(Keys.of(Dossier.OUTSIDE))
            || Keys.of(text).equals(Keys.of(TemplateText.OUTSIDE_KM))
            || Keys.of(text).equals(Keys.of(Dossier.OUTSIDE + TemplateText.OUTSIDE_KM)))) {
      return Dossier.OUTSIDE;
    }
    return others
        .getOrDefault(target, Map.of())
        .getOrDefault(Keys.of(text), Optional.empty())
        .orElse(text);
  }
}
