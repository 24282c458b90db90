package org.baitong.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON Schema (2020-12) of the dossier format, generated from the records. */
public final class DossierSchema {
  private final DossierVersion version;

  private DossierSchema(DossierVersion version) {
    this.version = version;
  }

  /** The schema of the current version, see {@link #generate(DossierVersion)}. */
  public static String generate() {
    return generate(DossierVersion.CURRENT);
  }

  /**
   * The schema of one version as JSON text with a newline at the end, the same text every time.
   *
   * <p>It states shape only: names, types, choices, what must be there. What the rows mean together
   * (references, shares, currencies) is judged by {@link DossierCheck}.
   */
  public static String generate(DossierVersion version) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:baitong:dossier:v" + version.number());
    schema.put("title", "Baitong dossier, version " + version.number());
    Map<String, Object> dossier = new DossierSchema(version).object(Dossier.class, definitions);
    if (dossier.get("properties") instanceof Map<?, ?> fields) {
      Map<String, Object> properties = new LinkedHashMap<>();
      fields.forEach((name, property) -> properties.put(String.valueOf(name), property));
      properties.put("format", Map.of("const", Dossier.FORMAT));
      properties.put("version", Map.of("const", version.number()));
      dossier.put("properties", properties);
    }
    schema.putAll(dossier);
    schema.put("$defs", definitions);
    StringBuilder out = new StringBuilder();
    pretty(out, schema, "");
    return out.append('\n').toString();
  }

  /** The fields of a record that this version knows. */
  private Map<String, Object> object(Class<?> type, Map<String, Object> definitions) {
    List<RecordShape.Field> fields =
        RecordShape.of(type.asSubclass(Record.class)).fields().stream()
            .filter(field -> DossierVersion.since(type, field.name()) <= version.number())
            .toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordShape.Field field : fields) {
      properties.put(field.name(), property(field, definitions));
      if (field.required()) {
        required.add(field.name());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  private Map<String, Object> property(RecordShape.Field field, Map<String, Object> definitions) {
    return switch (field.kind()) {
      case TEXT -> ordered("type", type(field, "string"));
      case NUMBER -> ordered("type", type(field, "number"));
      case INTEGER -> ordered("type", type(field, "integer"));
      case BOOLEAN -> ordered("type", type(field, "boolean"));
      case CHOICE -> ordered("enum", choices(field));
      case RECORD -> reference(field.type(), definitions);
      case LIST -> ordered("type", "array", "items", reference(field.type(), definitions));
      case NUMBERS -> ordered("type", "object", "additionalProperties", ordered("type", "number"));
      case TEXTS -> ordered("type", "object", "additionalProperties", ordered("type", "string"));
      case FREE -> ordered("type", "object");
    };
  }

  private static Object type(RecordShape.Field field, String type) {
    return field.nullable() ? List.of(type, "null") : type;
  }

  private List<Object> choices(RecordShape.Field field) {
    List<Object> choices = new ArrayList<>();
    Class<?> owner = Objects.requireNonNull(field.type().getEnclosingClass());
    Arrays.stream(field.type().getEnumConstants())
        .map(choice -> ((Enum<?>) choice).name())
        .filter(name -> DossierVersion.since(owner, name) <= version.number())
        .forEach(choices::add);
    if (field.nullable()) {
      choices.add(NULL);
    }
    return choices;
  }

  private Map<String, Object> reference(Class<?> type, Map<String, Object> definitions) {
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, object(type, definitions));
    }
    return ordered("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> ordered(String key, Object value, Object... more) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    for (int i = 0; i < more.length; i += 2) {
      map.put((String) more[i], more[i + 1]);
    }
    return map;
  }

  /** Stands for JSON's null, which a Java list of choices cannot hold. */
  private static final Object NULL = new Object();

  private static void pretty(StringBuilder out, Object value, String indent) {
    String inner = indent + "  ";
    if (value instanceof Map<?, ?> map && map.values().stream().anyMatch(Map.class::isInstance)) {
      String separator = "{\n";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator).append(inner).append('"').append(entry.getKey()).append("\": ");
        pretty(out, entry.getValue(), inner);
        separator = ",\n";
      }
      out.append('\n').append(indent).append('}');
    } else if (value instanceof Map<?, ?> map) {
      String separator = "{ ";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator).append('"').append(entry.getKey()).append("\": ");
        pretty(out, entry.getValue(), inner);
        separator = ", ";
      }
      out.append(map.isEmpty() ? "{}" : " }");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        out.append(separator);
        pretty(out, element, inner);
        separator = ", ";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else {
      out.append(value == NULL ? "null" : new JsonText().value(value).toString());
    }
  }
}
