package org.baitong.reference.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.jspecify.annotations.Nullable;

/** The table of measures. */
final class MeasureTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "practice",
          "sectors",
          "rule",
          "causes",
          "calculators",
          "cost",
          "persistence",
          "effects",
          "name_en",
          "name_km",
          "how_en",
          "how_km");

  /** Streams that a carrier's class or the emission sources tell, not its name. */
  static final Set<String> CLASSES =
      Set.of("FUEL", "WOOD", "WATER", "WASTEWATER", "MATERIAL", "LOAD");

  private final Vocabulary vocabulary;
  private final Map<String, List<Evidence>> evidence;

  MeasureTable(Vocabulary vocabulary, Map<String, List<Evidence>> evidence) {
    this.vocabulary = vocabulary;
    this.evidence = evidence;
  }

  List<LibraryMeasure> read(List<String> lines, List<Finding> findings) {
    List<LibraryMeasure> measures = new ArrayList<>();
    new LibraryRows("measures", COLUMNS, findings).each(lines, row -> read(row, measures));
    return measures;
  }

  private void read(LibraryRows.Row row, List<LibraryMeasure> measures) {
    String id = row.required("id");
    Practice practice = row.constant("practice", row.text("practice"), Practice.class);
    boolean blocked = practice == Practice.BLOCKED;
    List<Rule> rules = rules(row);
    List<String> causes = row.list("causes", " ");
    for (String cause : causes) {
      if (!cause.matches("T[1-6]|M[1-7]")) {
        row.wrong("causes", cause, "T1 to T6 or M1 to M7");
      }
    }
    CostBasis cost = blocked ? null : row.constant("cost", row.text("cost"), CostBasis.class);
    Persistence persistence =
        blocked ? null : row.constant("persistence", row.text("persistence"), Persistence.class);
    List<SideEffect> effects = new ArrayList<>();
    for (String text : row.list("effects", " ")) {
      SideEffect effect = row.constant("effects", text, SideEffect.class);
      if (effect != null) {
        effects.add(effect);
      }
    }
    String nameEn = row.required("name_en");
    String nameKm = row.required("name_km");
    String howEn = row.required("how_en");
    String howKm = row.required("how_km");
    if (row.isGood() && practice != null) {
      measures.add(
          new LibraryMeasure(
              id,
              practice,
              sectors(row),
              rules,
              causes,
              row.list("calculators", " "),
              cost,
              persistence,
              effects,
              nameEn,
              nameKm,
              howEn,
              howKm,
              evidence.getOrDefault(id, List.of())));
    }
  }

  private static List<String> sectors(LibraryRows.Row row) {
    return row.required("sectors").equals("*") ? List.of() : row.list("sectors", ",");
  }

  /** Alternatives between semicolons, conditions of one between plus signs. */
  private List<Rule> rules(LibraryRows.Row row) {
    List<Rule> rules = new ArrayList<>();
    row.required("rule");
    for (String alternative : row.list("rule", ";")) {
      List<Condition> conditions = new ArrayList<>();
      for (String text : alternative.split("\\+", -1)) {
        Condition condition = condition(text.strip());
        if (condition == null) {
          row.wrong("rule", text, "kind:KEY with a known key, such as loss:STEAM");
        } else {
          conditions.add(condition);
        }
      }
      if (!conditions.isEmpty()) {
        rules.add(new Rule(conditions));
      }
    }
    return rules;
  }

  private @Nullable Condition condition(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    String key = colon < 0 ? "" : text.substring(colon + 1);
    for (Condition.Kind kind : Condition.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name) && knows(kind, key)) {
        return new Condition(kind, key);
      }
    }
    return null;
  }

  private boolean knows(Condition.Kind kind, String key) {
    return switch (kind) {
      case LOSS, USE -> CLASSES.contains(key) || vocabulary.isStream(key);
      case CENTRE -> vocabulary.isStep(key);
      case CAUSE -> key.matches("T[1-6]|M[1-7]");
      case EQUIPMENT -> key.equals("REFRIGERANT");
      case LIMIT, FATE -> key.matches("[A-Z][A-Z0-9_]*");
      case ALWAYS -> key.isEmpty();
    };
  }
}
